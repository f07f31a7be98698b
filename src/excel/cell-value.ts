import type { CellValue } from "../domain/snapshot";

/** Error values as Excel gives them: texts in `values`. */
const ERRORS = new Set(
  "#NULL! #DIV/0! #VALUE! #REF! #NAME? #NUM! #N/A #GETTING_DATA #SPILL! #CALC! #FIELD! #BLOCKED! #UNKNOWN! #CONNECT! #BUSY! #PYTHON! #EXTERNAL! #TIMEOUT!".split(
    " ",
  ),
);

/** One entry of `values` as the domain has it: `""` is an empty cell. */
export function cellValue(raw: unknown): CellValue {
  if (typeof raw === "string") return raw === "" ? null : textOrError(raw);
  return typeof raw === "number" || typeof raw === "boolean" ? raw : null;
}

const textOrError = (text: string): CellValue =>
  text.charCodeAt(0) === 35 && ERRORS.has(text) ? { fault: "galat", text } : text;

/** Text of the formula without `=`, from an entry of `formulas`; null for a constant, texts that begin with `=` among them. */
export const formulaText = (formula: unknown, value: unknown): string | null =>
  typeof formula === "string" && formula.charCodeAt(0) === 61 && formula !== value ? formula.slice(1) : null;
