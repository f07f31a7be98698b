/**
 * PermenPANRB 53/2014, lampiran II: the report compares the realisasi up to this year with the medium-term target.
 * The column holds that percentage, not the target itself.
 */
import type { KinerjaRow } from "../../domain/assessment";
import type { NumberReading } from "../../domain/reading";
import { readingAt } from "../kinerja-rows";
import { amountReading, fits, isNumber, percentReadings, printsAs, verdictOf } from "../printed";
import { isQuantity, rightCapaiansAkhir, workingOf } from "../right-figures";
import { defineCheck, persen } from "./define-check";

export const printedCapaianAkhir = defineCheck({
  codes: ["capaian-akhir-beda", "capaian-akhir-berisi-target", "capaian-dipangkas"],
  execute: (facts, report) => {
    for (const row of facts.kinerja) {
      const { blok, index, capaianAkhir } = row;
      const reading = readingAt(blok, "CapaianAkhir", index);
      if (capaianAkhir === null || !isNumber(reading) || printsAs(reading, capaianAkhir)) continue;
      const verdict = isItsQuantity(reading, row) ? "tepat" : verdictOf(percentReadings(reading), rightCapaiansAkhir(row, facts));
      if (verdict === "tepat") continue;
      const place = { blok, index, peran: "CapaianAkhir" } as const;
      const { target, realisasi, rumus } = workingOf(row, facts, "TargetAkhir");
      const values = { targetAkhir: target, realisasi, rumus };
      const held = { tercetak: reading.printed, nilaiTercetak: reading.value, hitung: persen(capaianAkhir) };
      if (repeatsTarget(reading, row)) report("capaian-akhir-berisi-target", place, values, held);
      else if (verdict === "dipangkas") report("capaian-dipangkas", place, { target, realisasi, rumus }, held);
      else report("capaian-akhir-beda", place, values, held);
    }
  },
});

/** `1 Dokumen`: programme tables print what there is, or is to be, instead of a percentage. */
const isItsQuantity = (reading: NumberReading, { realisasi, targetAkhir }: KinerjaRow): boolean =>
  isQuantity(reading) && fits([amountReading(reading)], [realisasi, typeof targetAkhir === "number" ? targetAkhir : null]);

const repeatsTarget = (reading: NumberReading, { targetAkhir }: KinerjaRow): boolean =>
  typeof targetAkhir === "number" && fits(percentReadings(reading), [targetAkhir]);
