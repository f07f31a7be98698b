import { FORMULA_LIMIT, FORMULA_NESTING, FORMULA_TEXT_LIMIT } from "../assumptions";

/** What Excel refuses of a formula when it is put into a cell, a name or a rule, en-US and A1; null where it takes it. */
export function formulaFault(formula: string, hasSheet: (title: string) => boolean): string | null {
  if (formula.length > FORMULA_LIMIT) return "too long";
  const bare = withoutTexts(formula.slice(1));
  if (bare === null) return "a text that does not end, or is too long";
  return bracketFault(bare) ?? operatorFault(bare) ?? sheetFault(formula, hasSheet);
}

/** Texts in quotes become `""`; null where one does not end or is longer than Excel takes. */
export function withoutTexts(body: string): string | null {
  let isTooLong = false;
  const bare = body
    .replace(/'(?:[^']|'')+'(?=!)/g, (title) => title.replace(/["(){};,]/g, "_"))
    .replace(/"(?:[^"]|"")*"/g, (text) => {
      isTooLong ||= text.length - 2 > FORMULA_TEXT_LIMIT;
      return '""';
    });
  return isTooLong || bare.replaceAll('""', "").includes('"') ? null : bare;
}

const CLOSING: Readonly<Record<string, string>> = { ")": "(", "}": "{" };

/** Brackets that do not fit, more levels than Excel has, and `;` between arguments, which belongs to other regions. */
function bracketFault(bare: string): string | null {
  const open: string[] = [];
  for (const char of bare.replace(/[^(){};]/g, "")) {
    const fault = char === ";" ? separatorFault(open) : nestingFault(char, open);
    if (fault !== null) return fault;
  }
  return open.length === 0 ? null : "brackets";
}

const separatorFault = (open: readonly string[]): string | null =>
  open.at(-1) === "{" ? null : "a semicolon between arguments";

/** Takes the bracket on, or off, what is open. */
function nestingFault(char: string, open: string[]): string | null {
  const opening = CLOSING[char];
  if (opening !== undefined) return open.pop() === opening ? null : "brackets";
  return open.push(char) > FORMULA_NESTING ? "too many levels" : null;
}

function operatorFault(bare: string): string | null {
  const tight = bare.replace(/\s+/g, " ").trim();
  if (tight === "" || /[-+*/^&=<>,]$/.test(tight) || /^[*/^&=<>,)]/.test(tight))
    return "an operator without a side";
  if (/[-+*/^&=<>(,] ?[*/^&)](?<!\( ?\))(?<!, ?\))/.test(tight)) return "an operator without a side";
  return /(?:^|[-+*/^&=<>(,] ?)\( ?\)/.test(tight) ? "empty brackets" : null;
}

const SHEET = /(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!/gu;
/** An error value, or a title, in which the letters of one are only letters. */
const ERROR_OR_TITLE = /#[A-Z]+(?:\/0)?[!?]|'(?:[^']|'')+'/g;

function sheetFault(formula: string, hasSheet: (title: string) => boolean): string | null {
  const outside = formula
    .replace(/"(?:[^"]|"")*"/g, '""')
    .replace(ERROR_OR_TITLE, (found) => (found.startsWith("#") ? "0" : found));
  for (const [, quoted, plain] of outside.matchAll(SHEET)) {
    const title = quoted?.replaceAll("''", "'") ?? plain ?? "";
    if (!title.includes("[") && !hasSheet(title)) return `no sheet ${title}`;
  }
  return outside.replace(SHEET, "").includes("!") ? "a title that wants apostrophes" : null;
}

/** Cells without a sheet: a name would lead elsewhere from each sheet. */
export const hasLooseCells = (formula: string): boolean =>
  /(?<![\p{L}\p{N}_.!])\$?[A-Z]{1,3}\$?\d+(?![\p{L}\p{N}_.(!])/u.test(
    formula.replace(
      /(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!\$?[A-Z]{0,3}\$?\d*(?::\$?[A-Z]{0,3}\$?\d*)?|"(?:[^"]|"")*"/gu,
      "",
    ),
  );
