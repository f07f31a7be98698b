import type { Blok, NumberColumn } from "../../domain/laporan";
import type { NumberPeran } from "../../domain/peran";
import type { Reading } from "../../domain/reading";

/** Peran that the product computes from; the others repeat what it computes. */
export const INPUT_PERAN = [
  "Target",
  "Realisasi",
  "TargetAkhir",
  "TargetLalu",
  "RealisasiLalu",
  "Bobot",
  "Anggaran",
  "AnggaranMurni",
  "AnggaranPerubahan",
  "RealisasiAnggaran",
] as const satisfies readonly NumberPeran[];

export const PRINTED_PERAN = [
  "Capaian",
  "CapaianTahun",
  "CapaianAkhir",
  "CapaianLalu",
  "Serapan",
  "SisaAnggaran",
] as const satisfies readonly NumberPeran[];

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
