import type { SheetView } from "../grid/sheet-view";
import { cellsOf, endsTable, isFigure, type Span } from "./row-sorts";

/** Lines of text right above the headings. */
export interface TitleLines {
  /** First row of them; the headings' own where there are none. */
  readonly top: number;
  /** From the top. */
  readonly lines: readonly TitleLine[];
  /** The line that says what the table is; null without one. */
  readonly title: TitleLine | null;
  /** `3.3` of `Tabel 3.3`. */
  readonly number: string | null;
}

export interface TitleLine {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

const MOST_LINES = 5;

/** `isTaken`: the row belongs to another table. */
export function titleLines(
  view: SheetView,
  headingTop: number,
  span: Span,
  isTaken: (row: number) => boolean,
): TitleLines {
  // One empty row may stand between a title and its table.
  const isGap = headingTop - 1 > view.grid.top && lineAt(view, headingTop - 1, span) === "empty";
  const lines = linesUp(headingTop - (isGap ? 2 : 1), (row) =>
    isTaken(row) || row < view.grid.top ? null : lineAt(view, row, span),
  );
  const number = lines.flatMap(({ text }) => NUMBER.exec(text)?.[1] ?? []).at(-1) ?? null;
  const title = lines.filter(({ text }) => !isBareLine(text)).at(-1) ?? null;
  return { top: lines[0]?.row ?? headingTop, lines, number, title };
}

function linesUp(from: number, lineOf: (row: number) => TitleLine | "empty" | null): readonly TitleLine[] {
  const lines: TitleLine[] = [];
  for (let row = from; lines.length < MOST_LINES; row--) {
    const line = lineOf(row);
    if (line === null || line === "empty") break;
    lines.unshift(line);
  }
  return lines;
}

const NUMBER = /\btabel\s*:?\s*([\d.]*\d)/i;

/** A number, a unit or a year alone is no title. */
const isBareLine = (text: string): boolean =>
  /^(?:tabel\s*[\d.]+|\(?dalam .*\)|\(?rp\.?.*\)?|(?:tahun|ta\.?|tahun anggaran)\s*:?\s*(?:19|20)\d\d)\s*[.:]?$/i.test(
    text,
  );

function lineAt(view: SheetView, row: number, { left, right }: Span): TitleLine | "empty" | null {
  const cells = cellsOf(view, row, { left: view.grid.left, right: Math.max(right, left) });
  const near = cells.filter(({ column }) => (view.mergeAt(row, column)?.right ?? column) >= left - 1);
  const [cell] = near;
  if (cell === undefined) return "empty";
  const isText = near.length === 1 && typeof cell.value === "string" && !isFigure(cell.value);
  return isText && !endsTable(near) ? { row, column: cell.column, text: cell.text } : null;
}
