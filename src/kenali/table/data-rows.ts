import type { SheetView } from "../grid/sheet-view";
import type { Heading } from "../headings/heading";
import { isFigureHeading } from "../headings/heading-signs";
import {
  cellsOf,
  endsTable,
  isFigure,
  isSectionText,
  isBareTotal,
  isTotalText,
  type RowCell,
  type Span,
} from "./row-sorts";
import { isLabel } from "./segments";

/** Where the data of a table may stand. */
export interface DataPlace extends Span {
  readonly top: number;
  /** Last row before the next table. */
  readonly limit: number;
  readonly headings: readonly Heading[];
  /** Heading rows repeated on a later page. */
  readonly isRepeated: (row: number) => boolean;
}

/** First and last row of the data; null where none stand there. */
export function dataRows(view: SheetView, place: DataPlace): readonly [first: number, last: number] | null {
  const shape = shapeOf(place.headings);
  const first = firstFilled(view, place, shape);
  if (first === null) return null;
  let last: number | null = null;
  let closed = false;
  for (let row: number | null = first; row !== null; row = nextRow(view, row, place, shape)) {
    const cells = cellsOf(view, row, place);
    if (endsTable(cells)) break;
    if (!isDataRow(view, row, cells, shape) || (closed && view.isHiddenRow(row))) continue;
    last = row;
    // Hidden rows below the total are somebody's working figures.
    closed = cells.some(({ text }) => isBareTotal(text));
  }
  return last === null ? null : [first, Math.min(mergedDown(view, last, place), place.limit)];
}

/** The last row that a row reaches whose every filled cell is merged down so far. */
const mergedDown = (view: SheetView, row: number, place: Span): number =>
  Math.min(...cellsOf(view, row, place).map(({ column }) => view.mergeAt(row, column)?.bottom ?? row));

/** The next filled row; null at the end, behind two empty rows, or where what follows one is of another shape. */
function nextRow(view: SheetView, from: number, place: DataPlace, shape: Shape): number | null {
  let empty = 0;
  for (let row = from + 1; row <= place.limit && empty < 2; row++) {
    if (place.isRepeated(row)) continue;
    if (cellsOf(view, row, place).length > 0)
      return empty === 0 || goesOnAfterGap(view, row, place, shape) ? row : null;
    // An empty row that nobody sees is no gap.
    if (!view.isHiddenRow(row)) empty++;
  }
  return null;
}

/** An empty row may stand under the headings, and hidden rows of anything but data: names for a program, old headings. */
function firstFilled(view: SheetView, place: DataPlace, { figures }: Shape): number | null {
  let empty = 0;
  for (let row = place.top; row <= place.limit && empty < 2; row++) {
    const cells = cellsOf(view, row, place);
    if (
      view.isHiddenRow(row) &&
      !cells.some(({ column, value }) => figures.includes(column) && isFigure(value))
    )
      continue;
    if (cells.length > 0) return row;
    empty++;
  }
  return null;
}

/** The columns that make a row of the table. */
interface Shape {
  readonly labels: readonly number[];
  readonly figures: readonly number[];
}

const shapeOf = (headings: readonly Heading[]): Shape => ({
  labels: headings.filter(isLabel).map(({ column }) => column),
  figures: headings.filter(({ words }) => isFigureHeading(words)).map(({ column }) => column),
});

/** A figure in its place, a total, or a label with another cell beside it. Lines of text alone wait for rows below them. */
function isDataRow(
  view: SheetView,
  row: number,
  cells: readonly RowCell[],
  { labels, figures }: Shape,
): boolean {
  if (figures.some((column) => view.isFilled(row, column))) return true;
  if (cells.some(({ text }) => isTotalText(text))) return cells.some(({ value }) => isFigure(value));
  return cells.length > 1 && labels.some((column) => view.isFilled(row, column));
}

/** Rows of the same shape: at least half of the columns that make a row, or a section's heading above such a row. */
function goesOnAfterGap(view: SheetView, row: number, place: DataPlace, shape: Shape): boolean {
  if (fillsHalf(view, row, shape)) return true;
  const cells = cellsOf(view, row, place);
  return (
    cells.length === 1 &&
    isSectionText(cells[0]?.text ?? "") &&
    row < place.limit &&
    fillsHalf(view, row + 1, shape)
  );
}

function fillsHalf(view: SheetView, row: number, { labels, figures }: Shape): boolean {
  const isShown = (column: number): boolean =>
    view.isFilled(row, column) || view.mergeAt(row, column) !== null;
  const filled = figures.filter((column) => view.isFilled(row, column)).length;
  const named = labels.some(isShown) ? 1 : 0;
  return filled > 0 && (filled + named) * 2 >= Math.min(figures.length, 4) + Math.min(labels.length, 1);
}
