import { MAX_ROW, type Rect } from "../../domain/address";
import type { TextPeran } from "../../domain/peran";
import type { Area, CellValue } from "../../domain/snapshot";
import type { NameEntry } from "../names/name-entry";
import type { MergeIndex } from "./merge-index";

/** A name that points at one column of cells (or at one cell). */
export interface Column {
  readonly entry: NameEntry;
  readonly area: Area;
  readonly rect: Rect;
  /** The range reaches to the end of the sheet. */
  readonly open: boolean;
  /** One cell, merged or not. */
  readonly single: boolean;
}

/** A column of words before anything is taken from above. */
export interface Words {
  readonly column: Column;
  readonly peran: TextPeran;
  readonly own: readonly string[];
  /** With merged words in every row that they span. */
  readonly merged: readonly string[];
}

/** Null where the range is no column: a row, or two columns without merges. */
export function asColumn(entry: NameEntry, area: Area, merges: MergeIndex): Column | null {
  const { rect } = area;
  const merge = merges.at(rect.top, rect.left);
  const single = merge === null ? rect.top === rect.bottom && rect.left === rect.right : holds(merge, rect);
  const column = { entry, area, rect, open: rect.bottom >= MAX_ROW, single };
  return single || rect.left === rect.right || everyRowMerged(area, merges) ? column : null;
}

const holds = (outer: Rect, inner: Rect): boolean =>
  outer.top <= inner.top &&
  outer.left <= inner.left &&
  outer.bottom >= inner.bottom &&
  outer.right >= inner.right;

/** Two or more columns count as one where each row of them is one merge; empty rows may be unmerged. */
function everyRowMerged(area: Area, merges: MergeIndex): boolean {
  const { rect, top, rows, columns, values } = area;
  const height = Math.min(rows, rect.bottom - top + 1);
  const merged = new Uint8Array(Math.max(height, 0));
  for (const merge of merges.inColumn(rect.left)) {
    if (merge.right < rect.right) continue;
    merged.fill(1, Math.max(merge.top - top, 0), Math.max(merge.bottom - top + 1, 0));
  }
  if (!merged.includes(1)) return false;
  for (let i = 0; i < height; i++) {
    if (merged[i] === 0 && values.slice(i * columns, (i + 1) * columns).some(isFilled)) return false;
  }
  return true;
}

export const isFilled = (value: CellValue | undefined): boolean =>
  value !== null && value !== undefined && !(typeof value === "string" && value.trim() === "");

/** Value in a sheet row of the column; null outside of what was read. */
export function valueAt({ area }: Column, row: number): CellValue {
  const index = (row - area.top) * area.columns;
  return area.columns > 0 && index >= 0 ? (area.values[index] ?? null) : null;
}

export const formatAt = ({ area }: Column, row: number): string =>
  area.formats[(row - area.top) * area.columns] ?? "General";

/** Last sheet row within the named range that has a value or a formula; 0 without one. */
export function lastUsedRow({ area, rect }: Column): number {
  const { top, columns, values, formulas } = area;
  const end = Math.min(values.length, (rect.bottom - top + 1) * columns);
  for (let i = end - 1; i >= 0; i--) {
    if (isFilled(values[i]) || formulas.has(i)) return top + Math.floor(i / columns);
  }
  return 0;
}
