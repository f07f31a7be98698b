/**
 * The column `Capaian Tahun` repeats the year's capaian: the row's own, its sasaran's mean, or (in programme tables)
 * the realisasi with its unit. What it must not do is call the realisasi a capaian.
 */
import type { KinerjaRow } from "../../domain/assessment";
import type { Figure } from "../../domain/finding";
import type { NumberReading } from "../../domain/reading";
import { readingAt } from "../../engine/readings";
import { amountReading, fits, isNumber, percentReadings, printsAs, verdictOf } from "../../engine/printed";
import { rightCapaians, workingOf } from "../../engine/right-figures";
import { createSasaranMeans } from "../../engine/sasaran-means";
import { isQuantity } from "../../engine/printed";
import { angka, defineRule, persen } from "../define-rule";
import { defineFinding, values } from "../define-finding";
import { severityBy, working, type Computed } from "../working";
import { capaianDipangkas } from "../printed-capaian/check";

/** `jumlah`: the column holds a quantity, to be held against the realisasi. */
export const capaianTahunBeda = defineFinding({
  code: "capaian-tahun-beda",
  severity: "kesalahan",
  values: values<Computed & { isi: "persen" | "jumlah" }>(),
  page: () => import("./page"),
  judul: { id: "Capaian tahun berbeda", en: "Capaian of the year differs" },
  id: (v, f) => ({
    pesan:
      v.isi === "jumlah"
        ? `Capaian tahun tertulis ${f.tercetak}, padahal realisasinya ${v.realisasi}.`
        : `Capaian tahun tertulis ${f.tercetak}, hitungan ${f.hitung} (${working(v.target, v.realisasi, v.rumus)}).`,
    saran: v.isi === "jumlah" ? `Samakan dengan realisasi, ${v.realisasi}.` : `Perbaiki menjadi ${f.hitung}.`,
  }),
  en: (v, f) => ({
    pesan:
      v.isi === "jumlah"
        ? `Capaian of the year is printed as ${f.tercetak}, but the realisasi is ${v.realisasi}.`
        : `Capaian of the year is printed as ${f.tercetak}, computed ${f.hitung} (${working(v.target, v.realisasi, v.rumus)}).`,
    saran:
      v.isi === "jumlah" ? `Make it equal to the realisasi, ${v.realisasi}.` : `Correct it to ${f.hitung}.`,
  }),
});

export const capaianTahunBerisiRealisasi = defineFinding({
  code: "capaian-tahun-berisi-realisasi",
  severity: "peringatan",
  values: values<Computed>(),
  page: () => import("./page"),
  judul: { id: "Capaian tahun berisi realisasi", en: "Capaian of the year repeats the realisasi" },
  id: (v, f) => ({
    pesan: `Capaian tahun tertulis ${f.tercetak}, yaitu realisasinya; capaian terhadap target ${f.hitung} (${working(v.target, v.realisasi, v.rumus)}).`,
    saran: `Isi dengan ${f.hitung} bila kolom ini dimaksudkan sebagai capaian.`,
  }),
  en: (v, f) => ({
    pesan: `Capaian of the year is printed as ${f.tercetak}, which is the realisasi; against the target it is ${f.hitung} (${working(v.target, v.realisasi, v.rumus)}).`,
    saran: `Enter ${f.hitung} if the column is meant as capaian.`,
  }),
});

export const printedCapaianTahun = defineRule({
  kinds: [capaianTahunBeda, capaianTahunBerisiRealisasi, capaianDipangkas],
  execute: (facts, report) => {
    const meansFor = createSasaranMeans(facts, { printed: true });
    for (const row of facts.kinerja) {
      const reading = readingAt(row.blok, "CapaianTahun", row.index);
      if (!isNumber(reading)) continue;
      const place = { blok: row.blok, index: row.index, peran: "CapaianTahun" } as const;
      const held = {
        tercetak: reading.printed,
        nilaiTercetak: reading.value,
        hitung: hitungOf(row, reading),
      };
      const isi = isQuantity(reading) ? "jumlah" : "persen";
      const code =
        isi === "jumlah"
          ? quantityCode(reading, row)
          : percentCode(reading, row, () => [...rightCapaians(row, facts), ...meansFor(row)]);
      if (code === "capaian-tahun-beda") {
        const working = workingOf(row, facts);
        report(code, place, { ...working, isi }, { ...held, ...severityBy(working.rumus, facts) });
      } else if (code !== null) report(code, place, workingOf(row, facts), held);
    }
  },
});

function hitungOf({ capaian, realisasi }: KinerjaRow, reading: NumberReading): Figure | null {
  if (isQuantity(reading)) return realisasi === null ? null : angka(realisasi);
  return capaian === null ? null : persen(capaian);
}

type Code = "capaian-tahun-beda" | "capaian-tahun-berisi-realisasi" | "capaian-dipangkas";

const quantityCode = (reading: NumberReading, { realisasi }: KinerjaRow): Code | null =>
  realisasi === null || fits([amountReading(reading)], [realisasi]) ? null : "capaian-tahun-beda";

function percentCode(reading: NumberReading, row: KinerjaRow, right: () => readonly number[]): Code | null {
  if (row.capaian === null || printsAs(reading, row.capaian)) return null;
  const verdict = verdictOf(percentReadings(reading), right());
  if (verdict === "tepat" || isPlainRealisasi(reading, row)) return null;
  if (isPercentRealisasi(reading, row)) return "capaian-tahun-berisi-realisasi";
  return verdict === "dipangkas" ? "capaian-dipangkas" : "capaian-tahun-beda";
}

const realisasiOf = ({ blok, index }: KinerjaRow) => readingAt(blok, "Realisasi", index);

/** `200` under Capaian Tahun, where 200 people came. */
function isPlainRealisasi(reading: NumberReading, row: KinerjaRow): boolean {
  const realisasi = realisasiOf(row);
  return (
    !reading.percent &&
    realisasi.kind === "angka" &&
    !realisasi.percent &&
    fits([amountReading(reading)], [realisasi.value])
  );
}

/** `72,19%` under Capaian Tahun, where 72,19 % went to vote. */
function isPercentRealisasi(reading: NumberReading, row: KinerjaRow): boolean {
  const realisasi = realisasiOf(row);
  return realisasi.kind === "angka" && realisasi.percent && fits(percentReadings(reading), [realisasi.value]);
}
