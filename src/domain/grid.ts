import type { Rect } from "./address";
import { findOwnSheets } from "./marks";
import type { CellValue, Outline, RowRun } from "./snapshot";

/** The cells of a workbook's visible sheets, read whole: what Kenali Tabel looks at. */

/** So much of a sheet is looked at, from the first used row and column on. */
export const GRID_ROWS = 20_000;
export const GRID_COLUMNS = 60;
/** Cells of all sheets together, empty ones within the used ranges counted: what a small machine can hold. */
export const GRID_CELLS = 6_000_000;

/** The used cells of one sheet, row by row. */
export interface SheetGrid {
  readonly sheet: string;
  /** Row and column of the first cell. */
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
  /** `rows` × `columns` each. */
  readonly values: readonly CellValue[];
  /** Number-format codes in en-US. */
  readonly formats: readonly string[];
  readonly merges: readonly Rect[];
  readonly tables: readonly GridTable[];
  /** Rows that are hidden or filtered away, and hidden columns, as far as these cells reach. */
  readonly hidden: HiddenRuns;
  /** Used rows and columns that were left out because they are too many. */
  readonly cut: { readonly rows: number; readonly columns: number };
}

/** What of a sheet nobody sees, from the top and from the left. */
export interface HiddenRuns {
  readonly rows: readonly RowRun[];
  readonly columns: readonly RowRun[];
}

export const NOTHING_HIDDEN: HiddenRuns = { rows: [], columns: [] };

/** As far as it lies within `rect`. */
export const hiddenWithin = ({ rows, columns }: HiddenRuns, rect: Rect): HiddenRuns => ({
  rows: runsWithin(rows, rect.top, rect.bottom),
  columns: runsWithin(columns, rect.left, rect.right),
});

const runsWithin = (runs: readonly RowRun[], from: number, to: number): readonly RowRun[] =>
  runs
    .filter(({ first, last }) => first <= to && last >= from)
    .map(({ first, last }) => ({ first: Math.max(first, from), last: Math.min(last, to) }));

/** An Excel table: its heading row, and its data without a total row. */
export interface GridTable {
  readonly name: string;
  readonly headingRow: number | null;
  readonly data: Rect;
}

export interface WorkbookGrid {
  readonly outline: Outline;
  /** Visible sheets with cells, the product's own left out, in tab order. */
  readonly sheets: readonly SheetGrid[];
}

/** The sheets that are looked at: a user's, in sight, with cells. */
export function gridSheets(outline: Outline): readonly string[] {
  const own = new Set(findOwnSheets(outline).map(({ title }) => title));
  return outline.sheets
    .filter(({ visibility, hasCells, title }) => visibility === "visible" && hasCells && !own.has(title))
    .map(({ title }) => title);
}

/** What of a used range is looked at, when so many cells may still be taken, and what is left out. */
export function gridExtent(
  used: Rect,
  budget: number,
): { readonly rect: Rect; readonly cut: SheetGrid["cut"] } {
  const right = Math.min(used.right, used.left + GRID_COLUMNS - 1);
  const most = Math.min(GRID_ROWS, Math.max(1, Math.floor(budget / (right - used.left + 1))));
  const bottom = Math.min(used.bottom, used.top + most - 1);
  return {
    rect: { ...used, right, bottom },
    cut: { rows: used.bottom - bottom, columns: used.right - right },
  };
}
