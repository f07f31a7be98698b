import { BUDGETS, NUMBER_PERAN, WORDS_ONLY } from "../../domain/peran";
import { isClosingLine, isOffice } from "./closing-lines";
import { isFilled, lastUsedRow, valueAt, type Column } from "./column";
import { columnsFigure, isFigure, type ReadCell } from "./read-cell";
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

/**
 * Used rows end at the last value or formula in any column, or above what is signed and noted under the table. Whole
 * columns begin at their first row of figures and end at their last.
 */
export function frameOf(unsorted: readonly Column[], read: ReadCell): Frame {
  const columns = [...unsorted].sort((a, b) => a.rect.left - b.rect.left);
  const isLabel = columns.map(({ entry }) => WORDS_ONLY.has(entry.peran));
  const top = Math.max(...columns.map(({ rect }) => rect.top));
  const lastRow = Math.max(top - 1, ...columns.map(lastUsedRow));
  const used = { columns, isLabel, firstRow: top, lastRow };
  const open = columns.some((column) => column.open);
  const firstRow = open ? firstFigures(used, read) : top;
  return { columns, isLabel, firstRow, lastRow: lastRowOf({ ...used, firstRow }, open, read) };
}

/** Rows at the end without a figure belong to the table as far as nothing is signed or noted there. */
function lastRowOf({ columns, firstRow, lastRow }: Frame, open: boolean, read: ReadCell): number {
  let last = lastRow;
  let end = lastRow;
  for (let row = lastRow; row >= firstRow && !holdsFigures(columns, row, read); row--) {
    const closes = columns.some((column) => isClosingLine(valueAt(column, row)));
    const signs = end < lastRow && columns.some((column) => isOffice(valueAt(column, row)));
    if (closes || signs) end = row - 1;
    last = row - 1;
  }
  return open ? last : lastFilled(columns, firstRow, end, lastRow);
}

/** Empty rows above what was signed are none of the table, either. */
function lastFilled(columns: readonly Column[], firstRow: number, end: number, lastRow: number): number {
  let row = end;
  while (end < lastRow && row >= firstRow && !columns.some((column) => isFilled(valueAt(column, row)))) row--;
  return row;
}

/** A figure in any column, or target and realisasi in words; a number as long as an NIP is none. */
function holdsFigures(columns: readonly Column[], row: number, read: ReadCell): boolean {
  if (columns.some((column) => isClosingLine(valueAt(column, row)))) return false;
  const filled = (peran: string): boolean =>
    columns.some((column) => column.entry.peran === peran && isFilled(valueAt(column, row)));
  return (filled("Target") && filled("Realisasi")) || columns.some((column) => isFigureAt(column, row, read));
}

function isFigureAt(column: Column, row: number, read: ReadCell): boolean {
  if (!FIGURES.has(column.entry.peran) || !isFilled(valueAt(column, row))) return false;
  const reading = read(column, row);
  return isFigure(reading) && !(reading.kind === "angka" && reading.value >= LONGEST_NUMBER);
}

const FIGURES: ReadonlySet<string> = new Set(NUMBER_PERAN);
/** An NIP has 18 digits, money of a state 16. */
const LONGEST_NUMBER = 1e17;

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
