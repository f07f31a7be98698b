import type { NumberColumn } from "../../domain/laporan";
import { SPANNING, type NumberPeran } from "../../domain/peran";
import type { EmptyReading, Reading } from "../../domain/reading";
import type { Column } from "./column";
import type { Frame } from "./frame";
import type { MergeIndex } from "./merge-index";
import type { ReadCell } from "./read-cell";

const COVERED: EmptyReading = { kind: "kosong", printed: "", covered: true };

/** Readings of one column, one per used row. A merged target holds for every row; merged money counts at its top. */
export function numberColumn(column: Column, frame: Frame, merges: MergeIndex, read: ReadCell): NumberColumn {
  const { firstRow, lastRow } = frame;
  const peran = column.entry.peran as NumberPeran;
  const readings = new Array<Reading>(Math.max(lastRow - firstRow + 1, 0));
  for (let i = 0; i < readings.length; i++) readings[i] = read(column, firstRow + i);
  const spanned = new Set<number>();
  for (const merge of merges.inColumn(column.rect.left)) {
    const first = readings[merge.top - firstRow];
    for (
      let i = Math.max(merge.top + 1 - firstRow, 0);
      i <= Math.min(merge.bottom, lastRow) - firstRow;
      i++
    ) {
      readings[i] = SPANNING.has(peran) ? (first ?? COVERED) : COVERED;
      if (SPANNING.has(peran)) spanned.add(i);
    }
  }
  const base = { peran, name: column.entry.defined.name, rect: usedRect(column, frame), readings };
  return spanned.size > 0 ? { ...base, spanned } : base;
}

/** The used part of the range; its first row where nothing is used. */
export const usedRect = ({ rect }: Column, { firstRow, lastRow }: Frame) => ({
  top: firstRow,
  left: rect.left,
  bottom: Math.max(firstRow, lastRow),
  right: rect.right,
});
