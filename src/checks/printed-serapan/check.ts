/**
 * PermenPANRB 53/2014, lampiran II: realisasi anggaran is reported beside anggaran, and the percentage is that of the
 * two (the amended budget where there was an amendment, Permendagri 77/2020).
 */
import type { Blok } from "../../domain/laporan";
import type { NumberReading } from "../../domain/reading";
import { serapanOf } from "../../engine/anggaran-rows";
import { readingAt } from "../../engine/readings";
import { isNumber, percentReadings, verdictOf } from "../../engine/printed";
import { spentRows, type SpentRow } from "../../engine/spent-rows";
import { defineRule, persen } from "../define-rule";
import { defineFinding, values, type Shown } from "../define-finding";
import type { Money } from "../money";

export const serapanBeda = defineFinding({
  code: "serapan-beda",
  severity: "kesalahan",
  values: values<Money & { selisih: number }>(),
  page: () => import("./page"),
  judul: { id: "% anggaran berbeda", en: "% spent differs" },
  id: (v, f) => ({
    pesan: `Tertulis ${f.tercetak}, hitungan ${f.hitung} (${spent(v, f, ":")}).`,
    saran: `Perbaiki menjadi ${f.hitung}, atau perbaiki anggaran dan realisasinya.`,
  }),
  en: (v, f) => ({
    pesan: `Printed ${f.tercetak}, computed ${f.hitung} (${spent(v, f, ":")}).`,
    saran: `Correct it to ${f.hitung}, or correct anggaran and realisasi.`,
  }),
});

export const serapanDipangkas = defineFinding({
  code: "serapan-dipangkas",
  severity: "peringatan",
  values: values<Money>(),
  page: () => import("./page"),
  judul: { id: "% anggaran dipangkas", en: "% spent cut" },
  id: (v, f) => ({
    pesan: `Tertulis ${f.tercetak}, hitungan ${f.hitung} (${spent(v, f, ":")}): desimalnya dipangkas, bukan dibulatkan.`,
    saran: `Bulatkan menjadi ${f.hitung}.`,
  }),
  en: (v, f) => ({
    pesan: `Printed ${f.tercetak}, computed ${f.hitung} (${spent(v, f, ":")}): decimals were cut, not rounded.`,
    saran: `Round it to ${f.hitung}.`,
  }),
});

const spent = (
  { anggaran, realisasi }: { anggaran: number; realisasi: number },
  { rupiah }: Shown,
  sign: string,
): string => `${rupiah(realisasi)} ${sign} ${rupiah(anggaran)}`;

export const printedSerapan = defineRule({
  kinds: [serapanBeda, serapanDipangkas],
  execute: ({ laporan, levels }, report) => {
    for (const blok of laporan.bloks) {
      if (!blok.jenis.anggaran || !blok.numbers.Serapan) continue;
      for (const row of spentRows(blok, levels(blok))) {
        const held = holdSerapan(blok, row);
        if (held === null) continue;
        const { reading, computed, verdict, money } = held;
        const place = { blok, index: row.index, peran: "Serapan" } as const;
        const print = { tercetak: reading.printed, nilaiTercetak: reading.value, hitung: persen(computed) };
        if (verdict === "dipangkas") report("serapan-dipangkas", place, money, print);
        else report("serapan-beda", place, { ...money, selisih: reading.value - computed }, print);
      }
    }
  },
});

interface Held {
  readonly reading: NumberReading;
  readonly computed: number;
  readonly verdict: "dipangkas" | "beda";
  readonly money: { readonly anggaran: number; readonly realisasi: number };
}

function holdSerapan(blok: Blok, { index, anggaran, realisasi }: SpentRow): Held | null {
  const reading = readingAt(blok, "Serapan", index);
  const money = { anggaran: anggaran[0], realisasi: realisasi[0] };
  const computed = serapanOf(money.anggaran, money.realisasi);
  if (!isNumber(reading) || computed === null) return null;
  const right = anggaran.flatMap((budget) => realisasi.map((spent) => serapanOf(budget, spent)));
  const verdict = verdictOf(percentReadings(reading), right);
  return verdict === "tepat" ? null : { reading, computed, verdict, money };
}
