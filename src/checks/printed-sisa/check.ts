/** Sisa anggaran is what was not spent: anggaran − realisasi, to the rupiah (Permendagri 77/2020, laporan realisasi anggaran). */
import type { Blok } from "../../domain/laporan";
import { BUDGETS } from "../../domain/peran";
import type { NumberReading } from "../../domain/reading";
import { readingAt } from "../../engine/readings";
import { isNumber } from "../../engine/printed";
import { sameAmount } from "../../engine/money-precision";
import { createExpectedSums } from "../../engine/money-sums";
import { spentRows, type SpentRow } from "../../engine/spent-rows";
import { defineRule, rupiah } from "../define-rule";
import { defineFinding, values, type Shown } from "../define-finding";
import type { Money } from "../money";

export const sisaBeda = defineFinding({
  code: "sisa-beda",
  severity: "kesalahan",
  values: values<Money & { selisih: number }>(),
  page: () => import("./page"),
  judul: { id: "Sisa anggaran berbeda", en: "Remainder differs" },
  id: (v, f) => ({
    pesan: `Tertulis ${f.tercetak}, hitungan ${f.hitung} (${remainder(v, f)}); selisih ${f.rupiah(Math.abs(v.selisih))}.`,
    saran: `Perbaiki sisa anggaran menjadi ${f.hitung}.`,
  }),
  en: (v, f) => ({
    pesan: `Printed ${f.tercetak}, computed ${f.hitung} (${remainder(v, f)}); a difference of ${f.rupiah(Math.abs(v.selisih))}.`,
    saran: `Correct the remainder to ${f.hitung}.`,
  }),
});

const remainder = (
  { anggaran, realisasi }: { anggaran: number; realisasi: number },
  { rupiah }: Shown,
): string => `${rupiah(anggaran)} − ${rupiah(realisasi)}`;

export const printedSisa = defineRule({
  kinds: [sisaBeda],
  execute: ({ laporan, levels }, report) => {
    for (const blok of laporan.bloks) {
      if (!blok.jenis.anggaran || !blok.numbers.SisaAnggaran) continue;
      const expected = createExpectedSums(blok, levels(blok));
      const rows = spentRows(blok, levels(blok));
      const signs = signsOf(blok, rows, levels(blok).isMixed);
      for (const row of rows) {
        const { index } = row;
        const reading = readingAt(blok, "SisaAnggaran", index);
        if (
          !isNumber(reading) ||
          isRight(blok, row, { reading, signs, summed: expected("SisaAnggaran", index) })
        )
          continue;
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

/** Where revenue stands beside spending the column is `Lebih/(Kurang)`, with either sign. */
const signsOf = (blok: Blok, rows: readonly SpentRow[], isMixed: boolean): readonly number[] =>
  isMixed || isReversed(blok, rows) ? [1, -1] : [1];

/** A whole column of `Lebih/(Kurang)` may say realisasi − anggaran: what is left is negative in each of its rows. */
function isReversed(blok: Blok, rows: readonly SpentRow[]): boolean {
  let found = false;
  for (const row of rows) {
    const reading = readingAt(blok, "SisaAnggaran", row.index);
    if (!isNumber(reading) || reading.value === 0) continue;
    if (!isRight(blok, row, { reading, signs: [-1], summed: null })) return false;
    found = true;
  }
  return found;
}

interface Remainder {
  readonly reading: NumberReading;
  readonly signs: readonly number[];
  /** Of a total or parent. */
  readonly summed: number | null;
}

/** As anggaran − realisasi of its own row, or, in a total, as the sum of the remainders above it. */
function isRight(blok: Blok, row: SpentRow, { reading, signs, summed }: Remainder): boolean {
  const parts = [...BUDGETS, "RealisasiAnggaran" as const].map((peran) => readingAt(blok, peran, row.index));
  const right = row.anggaran.flatMap((budget) =>
    row.realisasi.flatMap((spent) => signs.map((sign) => sign * (budget - spent))),
  );
  return [...right, ...(summed === null ? [] : [summed])].some((sisa) => sameAmount(reading, sisa, parts));
}
