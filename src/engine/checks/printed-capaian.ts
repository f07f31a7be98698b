/**
 * PermenPANRB 53/2014, lampiran II: capaian is realisasi held against target. A printed percentage that is another
 * one is the mistake that reviewers of an LKjIP find first.
 */
import type { KinerjaRow } from "../../domain/assessment";
import type { FindingValues } from "../../domain/finding-values";
import type { NumberReading } from "../../domain/reading";
import { readingAt, type RatingBasis } from "../kinerja-rows";
import { fits, isNumber, percentReadings, printsAs, verdictOf, type PrintedFigure } from "../printed";
import { isQuantity, negativeCapaians, rightCapaians, workingOf } from "../right-figures";
import { computeCapaian } from "../capaian";
import { defineCheck, persen } from "./define-check";

export const printedCapaian = defineCheck({
  codes: ["capaian-beda", "capaian-dipangkas"],
  execute: (facts, report) => {
    for (const row of facts.kinerja) {
      const { blok, index, capaian } = row;
      const reading = readingAt(blok, "Capaian", index);
      if (capaian === null || !isNumber(reading) || printsAs(reading, capaian)) continue;
      const figures = percentReadings(reading);
      const verdict = isItsQuantity(reading, row) ? "tepat" : verdictOf(figures, rightCapaians(row, facts));
      if (verdict === "tepat") continue;
      const place = { blok, index, peran: "Capaian" } as const;
      const held = { tercetak: reading.printed, nilaiTercetak: reading.value, hitung: persen(capaian) };
      const working = workingOf(row, facts);
      if (verdict === "dipangkas") report("capaian-dipangkas", place, working, held);
      else
        report(
          "capaian-beda",
          place,
          { ...working, selisih: reading.value - capaian, ...instead(row, figures, facts) },
          held,
        );
    }
  },
});

/** `6 Dokumen` under a heading of Capaian: the realisasi again. */
const isItsQuantity = (reading: NumberReading, { realisasi }: KinerjaRow): boolean =>
  isQuantity(reading) && reading.value === realisasi;

/** What the printed figure fits instead of the computed one, so that the sentence can say what may have been meant. */
function instead(
  row: KinerjaRow,
  figures: readonly PrintedFigure[],
  basis: RatingBasis,
): Pick<FindingValues["capaian-beda"], "cocok" | "batas"> {
  const { capaian, realisasi, target } = row;
  const cap = COMMON_CAPS.find((batas) => (capaian ?? 0) > batas && fits(figures, [batas]));
  if (cap !== undefined) return { cocok: "batas", batas: cap };
  const rumus = otherFormulas(row, basis).find((formula) => fits(figures, [formula.capaian]))?.rumus;
  if (rumus !== undefined) return { cocok: rumus, batas: 0 };
  return { cocok: target !== null && fits(figures, [realisasi]) ? "realisasi" : "", batas: 0 };
}

/** Caps that agencies put on a capaian. */
const COMMON_CAPS = [100, 110, 120, 125, 150];

function otherFormulas(row: KinerjaRow, { pengaturan }: RatingBasis) {
  const { realisasi, target, polaritas } = row;
  const positif =
    realisasi === null || target === null
      ? null
      : computeCapaian(realisasi, target, { polaritas: "positif", rumusNegatif: "2T-R" });
  const all = [
    ...(positif === null ? [] : [{ rumus: "R/T" as const, capaian: positif }]),
    ...negativeCapaians(row),
  ];
  const used = polaritas === "positif" ? "R/T" : pengaturan.rumusNegatif;
  return all.filter(({ rumus }) => rumus !== used);
}
