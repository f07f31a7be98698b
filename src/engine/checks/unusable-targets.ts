/**
 * Nothing can be divided by a target of 0, and no formula of practice serves one below 0. For an indicator that
 * should fall, 0 is a real target ("0 konflik"): met by 0, missed by anything else.
 */
import type { KinerjaRow } from "../../domain/assessment";
import { readingAt } from "../kinerja-rows";
import { defineCheck } from "./define-check";

export const unusableTargets = defineCheck({
  codes: ["target-nol", "target-negatif"],
  execute: ({ kinerja }, report) => {
    for (const row of kinerja) {
      const bound = boundOf(row);
      if (bound === null || bound > 0) continue;
      const { blok, index, indikator, polaritas } = row;
      const place = { blok, index, peran: "Target" } as const;
      const held = { tercetak: readingAt(blok, "Target", index).printed, nilaiTercetak: bound };
      if (bound < 0) report("target-negatif", place, { indikator }, held);
      else if (!isMetZero(row)) {
        const realisasi = readingAt(blok, "Realisasi", index).printed;
        const severity = polaritas === "positif" ? "kesalahan" : "peringatan";
        report("target-nol", place, { indikator, realisasi, polaritas }, { ...held, severity });
      }
    }
  },
});

const isMetZero = ({ polaritas, realisasi }: KinerjaRow): boolean =>
  polaritas === "negatif" && (realisasi ?? 0) <= 0;

/** The target that counts: of a range the bound that was passed, none inside of it. */
function boundOf({ target, realisasi }: KinerjaRow): number | null {
  if (target === null || typeof target === "number") return target;
  if (realisasi === null) return null;
  return realisasi > target[1] ? target[1] : realisasi < target[0] ? target[0] : null;
}
