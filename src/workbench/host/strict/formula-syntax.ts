import { FORMULA_LIMIT, FORMULA_NESTING, FORMULA_TEXT_LIMIT, type Assumed } from "../assumptions";

/** What may be wrong with a formula, by the assumption that says how Excel answers it. */
export type FormulaFault = Extract<keyof Assumed, `formula${string}`>;

/** What Excel refuses of a formula when it is put into a cell, a name or a rule, en-US and A1; null where it takes it. */
export function formulaFault(formula: string, hasSheet: (title: string) => boolean): FormulaFault | null {
  if (formula.length > FORMULA_LIMIT) return "formulaTooLong";
  const bare = withoutTexts(formula.slice(1));
  if (bare === null) return "formulaText";
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
function bracketFault(bare: string): FormulaFault | null {
  const open: string[] = [];
  for (const char of bare.replace(/[^(){};]/g, "")) {
    const fault = char === ";" ? separatorFault(open) : nestingFault(char, open);
    if (fault !== null) return fault;
  }
  return open.length === 0 ? null : "formulaBrackets";
}

const separatorFault = (open: readonly string[]): FormulaFault | null =>
  open.at(-1) === "{" ? null : "formulaSemicolon";

/** Takes the bracket on, or off, what is open. */
function nestingFault(char: string, open: string[]): FormulaFault | null {
  const opening = CLOSING[char];
  if (opening !== undefined) return open.pop() === opening ? null : "formulaBrackets";
  return open.push(char) > FORMULA_NESTING ? "formulaNesting" : null;
}

function operatorFault(bare: string): FormulaFault | null {
  const tight = bare.replace(/\s+/g, " ").trim();
  if (tight === "" || /[-+*/^&=<>,]$/.test(tight) || /^[*/^&=<>,)]/.test(tight)) return "formulaOperator";
  if (/[-+*/^&=<>(,] ?[*/^&)](?<!\( ?\))(?<!, ?\))/.test(tight)) return "formulaOperator";
  return /(?:^|[-+*/^&=<>(,] ?)\( ?\)/.test(tight) ? "formulaOperator" : null;
}

const SHEET = /(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!/gu;
/** An error value, or a title, in which the letters of one are only letters. */
const ERROR_OR_TITLE = /#[A-Z]+(?:\/0)?[!?]|'(?:[^']|'')+'/g;

function sheetFault(formula: string, hasSheet: (title: string) => boolean): FormulaFault | null {
  const outside = formula
    .replace(/"(?:[^"]|"")*"/g, '""')
    .replace(ERROR_OR_TITLE, (found) => (found.startsWith("#") ? "0" : found));
  for (const [, quoted, plain] of outside.matchAll(SHEET)) {
    const title = quoted?.replaceAll("''", "'") ?? plain ?? "";
    if (!title.includes("[") && !hasSheet(title)) return "formulaSheet";
  }
  return outside.replace(SHEET, "").includes("!") ? "formulaSheet" : null;
}

/** Cells without a sheet: a name would lead elsewhere from each sheet. */
export const hasLooseCells = (formula: string): boolean =>
  /(?<![\p{L}\p{N}_.!])\$?[A-Z]{1,3}\$?\d+(?![\p{L}\p{N}_.(!])/u.test(
    formula.replace(
      /(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!\$?[A-Z]{0,3}\$?\d*(?::\$?[A-Z]{0,3}\$?\d*)?|"(?:[^"]|"")*"/gu,
      "",
    ),
  );
