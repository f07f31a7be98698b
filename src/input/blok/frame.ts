import { BUDGETS, WORDS_ONLY } from "../../domain/peran";
import { columnsFigure, type ReadCell } from "./read-cell";
import { lastUsedRow, valueAt, type Column } from "./column";
import { isHeadingCell, isNumberRow, isYearCell, type RowCells } from "./number-rows";

/** The used rows of a blok's columns. */
export interface Frame {
  /** From left to right. */
  readonly columns: readonly Column[];
  readonly isLabel: readonly boolean[];
  readonly firstRow: number;
  /** firstRow − 1 where nothing is used. */
  readonly lastRow: number;
}

/** What a whole column begins with: its first target or budget. */
const KEYS: ReadonlySet<string> = new Set(["Target", ...BUDGETS]);

/** Used rows end at the last value or formula in any column; whole columns begin at their first row of figures. */
export function frameOf(unsorted: readonly Column[], read: ReadCell): Frame {
  const columns = [...unsorted].sort((a, b) => a.rect.left - b.rect.left);
  const isLabel = columns.map(({ entry }) => WORDS_ONLY.has(entry.peran));
  const top = Math.max(...columns.map(({ rect }) => rect.top));
  const lastRow = Math.max(top - 1, ...columns.map(lastUsedRow));
  const open = columns.some((column) => column.open);
  return {
    columns,
    isLabel,
    firstRow: open ? firstFigures({ columns, isLabel, firstRow: top, lastRow }, read) : top,
    lastRow,
  };
}

/** First row whose Target or Anggaran reads as a number and is not a number row; below the last row without one. */
function firstFigures(frame: Frame, read: ReadCell): number {
  const keys = frame.columns.filter(({ entry }) => KEYS.has(entry.peran));
  let belowHeading = false;
  for (let row = frame.firstRow; row <= frame.lastRow; row++) {
    const figures = keys.some((column) => columnsFigure(column, row, read));
    if (figures && !isNumberRow(cellsOf(frame, row), belowHeading) && !isYearRow(frame, row)) return row;
    belowHeading ||= keys.some((column) => isHeadingCell(valueAt(column, row)));
  }
  return frame.lastRow + 1;
}

export const cellsOf = ({ columns, isLabel }: Frame, row: number): RowCells => ({
  valueOf: (i) => valueAt(columns[i] as Column, row),
  isLabel,
});

/** Years under a heading `Target`: nothing else stands in the row but words of headings. */
export function isYearRow(frame: Frame, row: number): boolean {
  let years = 0;
  for (let i = 0; i < frame.columns.length; i++) {
    const column = frame.columns[i];
    const value = column ? valueAt(column, row) : null;
    if (value === null || value === "") continue;
    if (!frame.isLabel[i] && isYearCell(value)) years++;
    else if (!isHeadingCell(value)) return false;
  }
  return years > 0;
}
