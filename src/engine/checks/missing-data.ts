/**
 * PermenPANRB 53/2014, lampiran II: the report compares target and realisasi of every indicator. Without one of
 * them there is no capaian, and the indicator stays out of its sasaran's mean.
 */
import type { Blok } from "../../domain/laporan";
import { BUDGETS, type NumberPeran } from "../../domain/peran";
import { readingAt } from "../kinerja-rows";
import { labelAt } from "../row-words";
import { defineCheck } from "./define-check";

export const missingData = defineCheck({
  codes: ["target-kosong", "realisasi-kosong"],
  execute: ({ kinerja, anggaran }, report) => {
    const missing = (
      code: "target-kosong" | "realisasi-kosong",
      blok: Blok,
      peran: NumberPeran,
      index: number,
    ): void => {
      const reading = readingAt(blok, peran, index);
      // A merge that begins above holds the figure of this row, too.
      if (reading.kind !== "kosong" || reading.covered) return;
      const values = { peran, nama: blok.numbers[peran]?.name ?? "", indikator: labelAt(blok, index) };
      report(code, { blok, index, peran }, values, { tercetak: reading.printed });
    };
    for (const { blok, index } of kinerja) {
      missing("target-kosong", blok, "Target", index);
      missing("realisasi-kosong", blok, "Realisasi", index);
    }
    for (const { blok, index, anggaran: budget, realisasi } of anggaran) {
      if (realisasi !== null && budget === null) missing("target-kosong", blok, budgetColumn(blok), index);
      if (budget !== null && realisasi === null)
        missing("realisasi-kosong", blok, "RealisasiAnggaran", index);
    }
  },
});

const budgetColumn = (blok: Blok): NumberPeran =>
  BUDGETS.find((budget) => blok.numbers[budget] !== undefined) ?? "Anggaran";
