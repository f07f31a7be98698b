import { headingOf, type Heading } from "../headings/heading";
import type { SheetView } from "../grid/sheet-view";
import type { Span } from "./row-sorts";

/** Heading rows of a block, from the top, and where its first column stands. */
interface HeadingRows {
  readonly view: SheetView;
  readonly rows: readonly number[];
  readonly left: number;
}

/** The heading of every column, read down the heading rows; columns without any word have none. */
export function headingsOver(
  view: SheetView,
  rows: readonly number[],
  { left, right }: Span,
): readonly Heading[] {
  const columns = Array.from({ length: right - left + 1 }, (_, i) => left + i);
  return columns.flatMap((column) => headingAt({ view, rows, left }, column) ?? []);
}

function headingAt(block: HeadingRows, column: number): Heading | null {
  const levels = block.rows.flatMap((_, level) => levelAt(block, level, column) ?? []);
  const unique = levels.filter(
    ({ text, row }, i) => levels[i - 1]?.text !== text || levels[i - 1]?.row !== row,
  );
  const last = unique.at(-1);
  if (last === undefined) return null;
  const texts = unique.map(({ text }) => text);
  return headingOf(column, last.row, texts);
}

interface Level {
  readonly row: number;
  readonly text: string;
}

/** What stands over a column in one heading row: its cell, the merge that it lies in, or a parent typed only once. */
function levelAt(block: HeadingRows, level: number, column: number): Level | null {
  const { view, rows } = block;
  const row = rows[level] ?? 0;
  const merge = view.mergeAt(row, column);
  if (merge) return merge.top < (rows[0] ?? 0) ? null : worded(view, merge.top, merge.left);
  const isOwnAbove = rows.slice(0, level).some((above) => view.textAt(above, column) !== "");
  return worded(view, row, column) ?? (isOwnAbove ? null : typedOnce(block, level, column));
}

function worded(view: SheetView, row: number, column: number): Level | null {
  const text = view.textAt(row, column);
  return text === "" ? null : { row, text };
}

/** `Tahun 2023` over its first column alone, with `Target` and `Realisasi` below. */
function typedOnce({ view, rows, left }: HeadingRows, level: number, column: number): Level | null {
  const row = rows[level] ?? 0;
  const hasChild = (at: number): boolean =>
    rows.slice(level + 1).some((next) => view.textAt(next, at) !== "");
  if (!hasChild(column)) return null;
  let parent = column - 1;
  while (parent >= left && view.textAt(row, parent) === "") parent--;
  const isParent = parent >= left && hasChild(parent) && view.mergeAt(row, parent) === null;
  return isParent ? worded(view, row, parent) : null;
}
