/** Sisa anggaran is what was not spent: anggaran − realisasi, to the rupiah (Permendagri 77/2020, laporan realisasi anggaran). */
import type { Blok } from "../../domain/laporan";
import type { NumberReading } from "../../domain/reading";
import { readingAt } from "../kinerja-rows";
import { isNumber } from "../printed";
import { sameAmount } from "../money-precision";
import { createExpectedSums } from "../money-sums";
import { spentRows, type SpentRow } from "../spent-rows";
import { defineCheck, rupiah } from "./define-check";

export const printedSisa = defineCheck({
  codes: ["sisa-beda"],
  execute: ({ laporan, levels }, report) => {
    for (const blok of laporan.bloks) {
      if (!blok.jenis.anggaran || !blok.numbers.SisaAnggaran) continue;
      const expected = createExpectedSums(blok, levels(blok));
      for (const row of spentRows(blok, levels(blok))) {
        const { index } = row;
        const reading = readingAt(blok, "SisaAnggaran", index);
        if (!isNumber(reading) || isRight(blok, row, [reading, expected("SisaAnggaran", index)])) continue;
        const money = { anggaran: row.anggaran[0], realisasi: row.realisasi[0] };
        const sisa = money.anggaran - money.realisasi;
        report(
          "sisa-beda",
          { blok, index, peran: "SisaAnggaran" },
          { ...money, selisih: reading.value - sisa },
          { tercetak: reading.printed, nilaiTercetak: reading.value, hitung: rupiah(sisa) },
        );
      }
    }
  },
});

/** As anggaran − realisasi of its own row, or, in a total, as the sum of the remainders above it. */
function isRight(
  blok: Blok,
  row: SpentRow,
  [reading, summed]: readonly [NumberReading, number | null],
): boolean {
  const parts = [readingAt(blok, "Anggaran", row.index), readingAt(blok, "RealisasiAnggaran", row.index)];
  const right = row.anggaran.flatMap((budget) => row.realisasi.map((spent) => budget - spent));
  return [...right, ...(summed === null ? [] : [summed])].some((sisa) => sameAmount(reading, sisa, parts));
}
