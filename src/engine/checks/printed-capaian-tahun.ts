/**
 * The column `Capaian Tahun` repeats the year's capaian: the row's own, its sasaran's mean, or (in programme tables)
 * the realisasi with its unit. What it must not do is call the realisasi a capaian.
 */
import type { KinerjaRow } from "../../domain/assessment";
import type { Figure } from "../../domain/finding";
import type { NumberReading } from "../../domain/reading";
import { readingAt } from "../kinerja-rows";
import { amountReading, fits, isNumber, percentReadings, verdictOf } from "../printed";
import { isQuantity, rightCapaians, workingOf } from "../right-figures";
import { angka, defineCheck, meansOf, persen } from "./define-check";

export const printedCapaianTahun = defineCheck({
  codes: ["capaian-tahun-beda", "capaian-tahun-berisi-realisasi", "capaian-dipangkas"],
  execute: (facts, report) => {
    const means = meansOf(facts);
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
      const mean = means.get(row.nomorSasaran) ?? null;
      const code =
        isi === "jumlah"
          ? quantityCode(reading, row)
          : percentCode(reading, row, [...rightCapaians(row, facts), mean]);
      if (code === "capaian-tahun-beda") report(code, place, { ...workingOf(row, facts), isi }, held);
      else if (code !== null) report(code, place, workingOf(row, facts), held);
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

function percentCode(
  reading: NumberReading,
  row: KinerjaRow,
  right: readonly (number | null)[],
): Code | null {
  const verdict = verdictOf(percentReadings(reading), right);
  if (row.capaian === null || verdict === "tepat" || isPlainRealisasi(reading, row)) return null;
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
