import { quoteSheet } from "../../../domain/address";

/**
 * What becomes of formulas when a sheet is renamed or deleted, as text: references to it follow its new name, or
 * turn into `#REF!` (Excel does both; so does every name that points at the sheet).
 */

export const renameSheet = (formula: string, before: string, after: string): string =>
  replaceSheet(formula, before, () => `${quoteSheet(after)}!`);

export const forgetSheet = (formula: string, title: string): string => {
  if (!formula.includes("!")) return formula;
  const cell = String.raw`(?:\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+)`;
  const gone = replaceSheet(formula, title, () => "\u0000");
  return gone.replace(new RegExp(`\u0000(${cell})?`, "gi"), "#REF!");
};

function replaceSheet(formula: string, title: string, put: () => string): string {
  if (!formula.includes("!")) return formula;
  const bare = escapeRegExp(title);
  const quoted = escapeRegExp(quoteSheet(title));
  const reference = new RegExp(`"(?:[^"]|"")*"|${quoted}!|(?<![\\p{L}\\p{N}_.'\\]])${bare}!`, "giu");
  return formula.replace(reference, (found) => (found.startsWith('"') ? found : put()));
}

const escapeRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
