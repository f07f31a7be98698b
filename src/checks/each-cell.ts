import type { Blok, NumberColumn } from "../domain/laporan";
import type { Reading } from "../domain/reading";

/** Visits each cell of a column that counts, once: a merged target is one cell, whatever number of rows it serves. */
export function eachCell(
  blok: Blok,
  column: NumberColumn,
  visit: (reading: Reading, index: number) => void,
): void {
  const { readings, spanned } = column;
  for (let i = 0; i < readings.length; i++) {
    const reading = readings[i];
    const kind = blok.rows[i];
    if (reading && (kind === "data" || kind === "total") && !spanned?.has(i)) visit(reading, i);
  }
}
