import { formatRect, MAX_COLUMN, MAX_ROW, type Rect } from "../../../domain/address";
import { parseRect } from "../../../domain/reference";
import type { RowRun } from "../../../domain/snapshot";
import { refuse } from "./refusal";

/** Arithmetic of blocks, as Range's navigating methods need it. */

export const rowsOf = (rect: Rect): number => rect.bottom - rect.top + 1;
export const columnsOf = (rect: Rect): number => rect.right - rect.left + 1;
export const cellsOf = (rect: Rect): number => rowsOf(rect) * columnsOf(rect);

export const WHOLE_SHEET: Rect = { top: 1, left: 1, bottom: MAX_ROW, right: MAX_COLUMN };

export const isWholeColumns = (rect: Rect): boolean => rowsOf(rect) >= MAX_ROW;
export const isWholeRows = (rect: Rect): boolean => columnsOf(rect) >= MAX_COLUMN;
export const isUnbounded = (rect: Rect): boolean => isWholeColumns(rect) || isWholeRows(rect);

/** `E5:F9`, whole columns as `E:F`, whole rows as `5:9`. */
export function addressOf(rect: Rect): string {
  const full = formatRect(rect);
  if (isWholeColumns(rect) && !isWholeRows(rect)) return full.replace(/\d+/g, "");
  return isWholeRows(rect) ? full.replace(/[A-Z]+/g, "") : full;
}

export function parseAddress(address: string, location: string): Rect {
  const rect = parseRect(address.trim());
  if (!rect) throw refuse("invalidArgument", location);
  return rect;
}

/** A block that begins so many rows and columns after the corner of `rect`; counts from 0. */
export const partOf = (
  rect: Rect,
  from: { row: number; column: number },
  size: { rows: number; columns: number },
): Rect => ({
  top: rect.top + from.row,
  left: rect.left + from.column,
  bottom: rect.top + from.row + size.rows - 1,
  right: rect.left + from.column + size.columns - 1,
});

export const blockAt = (row: number, column: number, rows: number, columns: number): Rect => ({
  top: row + 1,
  left: column + 1,
  bottom: row + rows,
  right: column + columns,
});

export function meeting(a: Rect, b: Rect): Rect | null {
  const rect = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return rect.top <= rect.bottom && rect.left <= rect.right ? rect : null;
}

export const bounding = (a: Rect, b: Rect): Rect => ({
  top: Math.min(a.top, b.top),
  left: Math.min(a.left, b.left),
  bottom: Math.max(a.bottom, b.bottom),
  right: Math.max(a.right, b.right),
});

/** Blocks of `rect` between the hidden rows and columns. */
export const visibleCells = (
  rect: Rect,
  {
    hiddenRows,
    hiddenColumns,
  }: { readonly hiddenRows: readonly RowRun[]; readonly hiddenColumns: readonly RowRun[] },
): readonly Rect[] =>
  visibleParts(rect, hiddenRows).flatMap((part) =>
    visibleParts(turned(part), hiddenColumns).map((block) => turned(block)),
  );

/** Rows as columns, columns as rows. */
const turned = ({ top, left, bottom, right }: Rect): Rect => ({
  top: left,
  left: top,
  bottom: right,
  right: bottom,
});

/** Blocks of `rect` between the hidden rows. */
export function visibleParts(rect: Rect, hidden: readonly RowRun[]): readonly Rect[] {
  const parts: Rect[] = [];
  let { top } = rect;
  for (const { first, last } of hidden) {
    if (last < top || first > rect.bottom) continue;
    if (first > top) parts.push({ ...rect, top, bottom: first - 1 });
    top = last + 1;
  }
  return top <= rect.bottom ? [...parts, { ...rect, top }] : parts;
}

/** What is left of `rect` without the part that `hole` covers. */
export function without(rect: Rect, hole: Rect): readonly Rect[] {
  const cut = meeting(rect, hole);
  if (!cut) return [rect];
  return [
    { ...rect, bottom: cut.top - 1 },
    { ...rect, top: cut.bottom + 1 },
    { top: cut.top, bottom: cut.bottom, left: rect.left, right: cut.left - 1 },
    { top: cut.top, bottom: cut.bottom, left: cut.right + 1, right: rect.right },
  ].filter((part) => part.top <= part.bottom && part.left <= part.right);
}
