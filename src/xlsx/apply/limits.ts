import { MAX_COLUMN, MAX_ROW } from "../../domain/address";
import type { EditPlan, PlannedCell, WriteSheet } from "../../domain/edit-plan";
import { tooLarge } from "../refusal";

/** Characters of a formula, and of a text within one; Excel repairs a file that has more. */
const MAX_FORMULA = 8192;
const MAX_TEXT_IN_FORMULA = 255;
/** Characters of a cell, and of a number format. */
const MAX_TEXT = 32_767;
const MAX_FORMAT = 255;

/** What no sheet of Excel can hold is refused before anything is written, whatever the plan thought of it. */
export function refuseBeyondLimits({ edits }: EditPlan): void {
  for (const edit of edits) {
    if (edit.kind === "write-sheet") refuseSheet(edit);
    if (edit.kind === "fill") for (const { formula } of edit.cells) refuseFormula(formula);
    if (edit.kind === "cell") refuseText(edit.value);
    if (edit.kind === "paint") for (const { formula } of edit.rules) refuseFormula(formula);
  }
}

function refuseSheet({ rows, rules, styles }: WriteSheet): void {
  if (rows.length > MAX_ROW) throw tooLarge("result");
  if (styles.some(({ numberFormat }) => (numberFormat?.length ?? 0) > MAX_FORMAT)) throw tooLarge("result");
  for (const { formula } of rules) refuseFormula(formula);
  for (const { cells } of rows) refuseCells(cells);
}

function refuseCells(cells: readonly PlannedCell[]): void {
  if ((cells.at(-1)?.column ?? 0) > MAX_COLUMN) throw tooLarge("result");
  for (const { formula, value } of cells) {
    refuseText(value);
    if (formula !== null) refuseFormula(formula);
  }
}

function refuseText(value: PlannedCell["value"]): void {
  if (typeof value === "string" && value.length > MAX_TEXT) throw tooLarge("result");
}

function refuseFormula(formula: string): void {
  if (formula.length <= MAX_TEXT_IN_FORMULA) return;
  if (formula.length > MAX_FORMULA || hasLongText(formula)) throw tooLarge("result");
}

const hasLongText = (formula: string): boolean =>
  [...formula.matchAll(/'(?:[^']|'')*'|"((?:[^"]|"")*)"/g)].some(
    ([, text = ""]) => text.replaceAll('""', '"').length > MAX_TEXT_IN_FORMULA,
  );
