import { MAX_COLUMN, type Rect } from "../../domain/address";
import type { Snapshot } from "../../domain/snapshot";

/** The merged blocks of one sheet, found by where they begin. */
export interface MergeIndex {
  /** The merge whose top left this cell is. */
  readonly at: (row: number, column: number) => Rect | null;
  /** The merge of cells side by side that this cell is part of. */
  readonly across: (row: number, column: number) => Rect | null;
  /** All that begin in this column. */
  readonly inColumn: (column: number) => readonly Rect[];
}

export type MergesOf = (sheet: string) => MergeIndex;

export function indexMerges({ merges }: Snapshot): MergesOf {
  const sheets = new Map([...merges].map(([title, rects]) => [title.toLowerCase(), indexSheet(rects)]));
  const none = indexSheet([]);
  return (sheet) => sheets.get(sheet.toLowerCase()) ?? none;
}

function indexSheet(rects: readonly Rect[]): MergeIndex {
  const key = (row: number, column: number): number => row * (MAX_COLUMN + 1) + column;
  const corners = new Map<number, Rect>();
  const columns = new Map<number, Rect[]>();
  const rows = new Map<number, Rect[]>();
  for (const rect of rects) {
    corners.set(key(rect.top, rect.left), rect);
    push(columns, rect.left, rect);
    if (rect.top === rect.bottom) push(rows, rect.top, rect);
  }
  return {
    at: (row, column) => corners.get(key(row, column)) ?? null,
    across: (row, column) =>
      rows.get(row)?.find(({ left, right }) => column >= left && column <= right) ?? null,
    inColumn: (column) => columns.get(column) ?? [],
  };
}

function push(lists: Map<number, Rect[]>, key: number, rect: Rect): void {
  const list = lists.get(key);
  if (list) list.push(rect);
  else lists.set(key, [rect]);
}
