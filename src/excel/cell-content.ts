import type { CellContent, PlannedCell } from "../domain/edit-plan";
import type { Content } from "./step";

/** What is written for a planned cell. Excel computes the result of a formula itself. */
export function contentOf({ formula, value }: Pick<PlannedCell, "formula" | "value">): Content {
  if (formula !== null) return `=${formula}`;
  if (value === null) return "";
  return typeof value === "string" ? asText(value) : value;
}

/** The same for one cell of the user's. */
export const cellContentOf = ({ value }: CellContent): Content => contentOf({ formula: null, value });

/** Excel refuses a longer one. */
const LONGEST_TEXT = 32_767;

/**
 * A text that stays text. Excel takes what is written to a cell as if it had been typed: `=…` becomes a formula,
 * `100%` and `6` numbers, `1/2` and `Mei 2024` dates, `TRUE` a truth value. An apostrophe in front keeps it as it is
 * and is not shown; it is left out where no reading but text is possible.
 */
export function asText(given: string): string {
  const text = given.slice(0, LONGEST_TEXT);
  return text === "" || isPlainWords(text) ? text : `'${text}`;
}

function isPlainWords(text: string): boolean {
  if (!/^\p{L}/u.test(text) || /^(?:true|false|benar|salah)$/i.test(text)) return false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 48 && code <= 57) return false;
  }
  return true;
}
