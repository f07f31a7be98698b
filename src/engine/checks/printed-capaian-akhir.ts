/**
 * PermenPANRB 53/2014, lampiran II: the report compares the realisasi up to this year with the medium-term target.
 * The column holds that percentage, not the target itself.
 */
import type { KinerjaRow } from "../../domain/assessment";
import type { NumberReading } from "../../domain/reading";
import { readingAt } from "../kinerja-rows";
import { amountReading, fits, isNumber, percentReadings, printsAs, verdictOf } from "../printed";
import { isQuantity, rightCapaiansAkhir, workingOf } from "../right-figures";
import { defineCheck, persen, type Facts } from "./define-check";

export const printedCapaianAkhir = defineCheck({
  codes: ["capaian-akhir-beda", "capaian-akhir-berisi-target", "capaian-dipangkas"],
  execute: (facts, report) => {
    for (const row of facts.kinerja) {
      const { blok, index, capaianAkhir } = row;
      const reading = readingAt(blok, "CapaianAkhir", index);
      const code = capaianAkhir === null || !isNumber(reading) ? null : codeOf(reading, row, facts);
      if (capaianAkhir === null || !isNumber(reading) || code === null) continue;
      const place = { blok, index, peran: "CapaianAkhir" } as const;
      const working = workingOf(row, facts, "TargetAkhir");
      const held = { tercetak: reading.printed, nilaiTercetak: reading.value, hitung: persen(capaianAkhir) };
      const { target: targetAkhir, realisasi, rumus } = working;
      if (code === "capaian-dipangkas") report(code, place, working, held);
      else report(code, place, { targetAkhir, realisasi, rumus }, held);
    }
  },
});

type Code = "capaian-akhir-beda" | "capaian-akhir-berisi-target" | "capaian-dipangkas";

function codeOf(reading: NumberReading, row: KinerjaRow, facts: Facts): Code | null {
  if (row.capaianAkhir === null || printsAs(reading, row.capaianAkhir) || isItsQuantity(reading, row))
    return null;
  const verdict = verdictOf(percentReadings(reading), rightCapaiansAkhir(row, facts));
  if (verdict === "tepat") return null;
  if (repeatsTarget(reading, row)) return "capaian-akhir-berisi-target";
  return verdict === "dipangkas" ? "capaian-dipangkas" : "capaian-akhir-beda";
}

/** `1 Dokumen`: programme tables print what there is, or is to be, instead of a percentage. */
const isItsQuantity = (reading: NumberReading, { realisasi, targetAkhir }: KinerjaRow): boolean =>
  isQuantity(reading) &&
  fits([amountReading(reading)], [realisasi, typeof targetAkhir === "number" ? targetAkhir : null]);

const repeatsTarget = (reading: NumberReading, { targetAkhir }: KinerjaRow): boolean =>
  typeof targetAkhir === "number" && fits(percentReadings(reading), [targetAkhir]);
