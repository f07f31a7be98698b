import { formatCell, formatCellRef, quoteSheet } from "../domain/address";
import type { EditPlan } from "../domain/edit-plan";
import type { Area, CellValue, LineCell, Outline, Snapshot } from "../domain/snapshot";
import type { Check } from "./check";

/**
 * Where the workbook is no longer what the plan was made from; null where it is. Only what was read counts: a new
 * name, another sheet or a cell elsewhere stops nobody's run.
 */
export function changedSince(basis: Snapshot, plan: EditPlan, check: Check): string | null {
  return (
    changedArea(basis, check.now) ??
    changedMerges(basis, check.now) ??
    changedAbove(basis, check.now) ??
    changedSheets(plan, check.now.outline) ??
    filledCell(check)
  );
}

function changedArea(basis: Snapshot, now: Snapshot): string | null {
  const areas = new Map(now.areas.map((area) => [keyOf(area), area]));
  for (const before of basis.areas) {
    const after = areas.get(keyOf(before));
    if (after === undefined || !nameStands(before, now)) return before.name.name;
    const cell = changedCell(before, after);
    if (cell !== null) return cell;
  }
  return null;
}

const keyOf = ({ name }: Area): string => `${name.scope ?? ""}!${name.name}`.toLowerCase();

function nameStands(area: Area, now: Snapshot): boolean {
  const key = keyOf(area);
  const found = now.outline.names.find(({ name, scope }) => `${scope ?? ""}!${name}`.toLowerCase() === key);
  return found?.refersTo === area.name.refersTo;
}

function changedCell(before: Area, after: Area): string | null {
  const sameShape = before.sheet === after.sheet && before.top === after.top && before.left === after.left;
  if (!sameShape || before.columns !== after.columns) return before.name.name;
  const cells = Math.max(before.values.length, after.values.length);
  for (let i = 0; i < cells; i++) {
    if (!sameCell(before, after, i)) return placeOf(before, i);
  }
  return null;
}

const placeOf = ({ sheet, top, left, columns }: Area, index: number): string =>
  formatCellRef({ sheet, row: top + Math.floor(index / columns), column: left + (index % columns) });

function sameCell(before: Area, after: Area, index: number): boolean {
  const formula = before.formulas.get(index);
  if (formula !== after.formulas.get(index)) return false;
  if (before.formats[index] !== after.formats[index]) return sameBlank(before, after, index);
  return (
    sameValue(before.values[index] ?? null, after.values[index] ?? null) ||
    (formula !== undefined && isVolatile(formula))
  );
}

/** Rows beyond the last one in use, which one of the two does not have, are empty. */
const sameBlank = (before: Area, after: Area, index: number): boolean =>
  (before.values[index] ?? null) === null &&
  (after.values[index] ?? null) === null &&
  (index >= before.values.length || index >= after.values.length);

function sameValue(a: CellValue, b: CellValue): boolean {
  if (a === b) return true;
  return typeof a === "object" && typeof b === "object" && a !== null && b !== null && a.text === b.text;
}

/** Such a formula gives another value each time by itself. */
const isVolatile = (formula: string): boolean => /\b(?:NOW|RAND|RANDBETWEEN|RANDARRAY)\(/i.test(formula);

function changedMerges(basis: Snapshot, now: Snapshot): string | null {
  for (const [sheet, rects] of basis.merges) {
    const after = now.merges.get(sheet) ?? [];
    if (merged(rects) !== merged(after)) return sheet;
  }
  return null;
}

const merged = (rects: Snapshot["merges"] extends ReadonlyMap<string, infer R> ? R : never): string =>
  rects
    .map(({ top, left, bottom, right }) => `${top},${left},${bottom},${right}`)
    .sort()
    .join(" ");

/** What is said above a table may say what its money counts, and of what year it speaks. */
function changedAbove(basis: Snapshot, now: Snapshot): string | null {
  for (const [sheet, lines] of basis.above) {
    const [before, after] = [textsOf(lines), textsOf(now.above.get(sheet) ?? [])];
    for (const place of new Set([...before.keys(), ...after.keys()]))
      if (before.get(place) !== after.get(place)) return `${quoteSheet(sheet)}!${place}`;
  }
  return null;
}

/** Texts and whole numbers by their cells; a number with decimals says nothing there, and NOW() gives another each time. */
const textsOf = (lines: readonly LineCell[]): ReadonlyMap<string, string> =>
  new Map(
    lines
      .filter(({ text }) => !/^-?\d+\.\d+/.test(text))
      .map(({ row, column, text }) => [formatCell(row, column), text]),
  );

/** Sheets that are painted, rewritten or removed must be there, and the titles of new ones free. */
export function changedSheets(plan: EditPlan, now: Outline): string | null {
  const titles = new Set(now.sheets.map(({ title }) => title.toLowerCase()));
  const isThere = (title: string): boolean => titles.has(title.toLowerCase());
  for (const edit of plan.edits) {
    if (edit.kind === "write-sheet" && edit.existing === null) {
      if (isThere(edit.title)) return edit.title;
    } else {
      const needed = sheetNeeded(edit);
      if (needed !== null && !isThere(needed)) return needed;
    }
  }
  return null;
}

function sheetNeeded(edit: EditPlan["edits"][number]): string | null {
  if (edit.kind === "write-sheet") return edit.existing;
  return edit.kind === "remove-sheet" || edit.kind === "paint" || edit.kind === "fill" || edit.kind === "cell"
    ? edit.sheet
    : null;
}

/** A cell that is to be filled was empty when the plan was made. */
function filledCell({ fills }: Check): string | null {
  for (const { run, formulas } of fills) {
    const index = formulas.findIndex((formula) => formula !== "");
    const cell = run.cells[index];
    if (cell) return formatCellRef({ sheet: run.sheet, row: cell.row, column: cell.column });
  }
  return null;
}
