import type { Rect } from "../../domain/address";
import type { SheetGrid } from "../../domain/grid";
import type { CellValue, RowRun } from "../../domain/snapshot";

/** One sheet's cells by row and column, as a person sees them. */
export interface SheetView {
  readonly grid: SheetGrid;
  readonly bottom: number;
  readonly right: number;
  readonly valueAt: (row: number, column: number) => CellValue;
  readonly formatAt: (row: number, column: number) => string;
  /** Words of the cell itself, trimmed; `""` for an empty or covered one. */
  readonly textAt: (row: number, column: number) => string;
  /** Value of the merge that the cell is part of, else its own. */
  readonly shownAt: (row: number, column: number) => CellValue;
  readonly mergeAt: (row: number, column: number) => Rect | null;
  readonly isFilled: (row: number, column: number) => boolean;
  readonly isHiddenRow: (row: number) => boolean;
  readonly isHiddenColumn: (column: number) => boolean;
}

export function viewOf(grid: SheetGrid): SheetView {
  const mergeAt = mergeFinder(grid.merges);
  const indexOf = (row: number, column: number): number =>
    row < grid.top || column < grid.left || column >= grid.left + grid.columns
      ? -1
      : (row - grid.top) * grid.columns + column - grid.left;
  const [hiddenRows, hiddenColumns] = [linesOf(grid.hidden.rows), linesOf(grid.hidden.columns)];
  const valueAt = (row: number, column: number): CellValue => grid.values[indexOf(row, column)] ?? null;
  return {
    grid,
    bottom: grid.top + grid.rows - 1,
    right: grid.left + grid.columns - 1,
    valueAt,
    mergeAt,
    formatAt: (row, column) => grid.formats[indexOf(row, column)] ?? "General",
    textAt: (row, column) => wordsOf(valueAt(row, column)),
    isFilled: (row, column) => isFilled(valueAt(row, column)),
    isHiddenRow: (row) => hiddenRows.has(row),
    isHiddenColumn: (column) => hiddenColumns.has(column),
    shownAt: (row, column) => {
      const merge = mergeAt(row, column);
      return merge ? valueAt(merge.top, merge.left) : valueAt(row, column);
    },
  };
}

const linesOf = (runs: readonly RowRun[]): ReadonlySet<number> =>
  new Set(runs.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, i) => first + i)));

const isFilled = (value: CellValue): boolean =>
  value !== null && (typeof value !== "string" || value.trim() !== "");

/** What a cell says: a number without its format, an error as its text. */
export function wordsOf(value: CellValue): string {
  if (typeof value === "string") return value.trim();
  if (typeof value === "number") return String(value);
  return typeof value === "object" && value !== null ? value.text : "";
}

/** Merges by the rows that they touch: a sheet may have thousands, a row has few. */
function mergeFinder(merges: readonly Rect[]): SheetView["mergeAt"] {
  const byRow = new Map<number, Rect[]>();
  for (const merge of merges) {
    for (let row = merge.top; row <= merge.bottom; row++) {
      const here = byRow.get(row);
      if (here) here.push(merge);
      else byRow.set(row, [merge]);
    }
  }
  return (row, column) =>
    byRow.get(row)?.find(({ left, right }) => column >= left && column <= right) ?? null;
}
