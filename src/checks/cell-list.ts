import { formatRect, quoteSheet, type CellRef, type Rect } from "../domain/address";

/** More than anybody goes through one by one, and far from the 32 767 characters that a cell takes. */
const MOST_RANGES = 100;

/**
 * Cells of one sheet as a person reads them off, `'Sasaran'!F5:F9, F12`: those below each other are one range, and a
 * list that is too long ends in `…` (how many rows there are is said beside it).
 */
export function formatCells(cells: readonly CellRef[]): string {
  const [first] = cells;
  if (!first) return "";
  const ordered = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const ranges = runsOf(ordered).map((rect) => formatRect(rect));
  const shown = ranges.length > MOST_RANGES ? [...ranges.slice(0, MOST_RANGES), "…"] : ranges;
  return `${quoteSheet(first.sheet)}!${shown.join(", ")}`;
}

function runsOf(cells: readonly CellRef[]): readonly Rect[] {
  const runs: Rect[] = [];
  for (const { row, column } of cells) {
    const run = runs.at(-1);
    if (run && run.left === column && run.bottom === row - 1) runs[runs.length - 1] = { ...run, bottom: row };
    else runs.push({ top: row, left: column, bottom: row, right: column });
  }
  return runs;
}
