/**
 * PermenPANRB 53/2014, lampiran II: the report compares target and realisasi of every indicator. Without one of
 * them there is no capaian, and the indicator stays out of its sasaran's mean.
 */
import type { Blok } from "../../domain/laporan";
import { BUDGETS, type NumberPeran } from "../../domain/peran";
import { readingAt } from "../../engine/readings";
import { labelAt } from "../../engine/row-words";
import type { InputCell } from "../../domain/issue-values";
import { defineRule } from "../define-rule";
import { defineFinding, values } from "../define-finding";

export const targetKosong = defineFinding({
  code: "target-kosong",
  severity: "peringatan",
  values: values<InputCell & { indikator: string }>(),
  page: () => import("./page"),
  judul: { id: "Target kosong", en: "No target" },
  id: ({ indikator }) => ({
    pesan: `Target “${indikator}” belum ada, sehingga capaiannya tidak dihitung.`,
    saran: "Isi target tahun ini sesuai Perjanjian Kinerja.",
  }),
  en: ({ indikator }) => ({
    pesan: `“${indikator}” has no target, so its capaian was not computed.`,
    saran: "Enter this year's target as in the Perjanjian Kinerja.",
  }),
});

export const realisasiKosong = defineFinding({
  code: "realisasi-kosong",
  severity: "peringatan",
  values: values<InputCell & { indikator: string }>(),
  page: () => import("./page"),
  judul: { id: "Realisasi kosong", en: "No realisasi" },
  id: ({ indikator }) => ({
    pesan: `Realisasi “${indikator}” belum ada, sehingga tidak dihitung dan tidak masuk rata-rata.`,
    saran: "Isi realisasinya; tulis 0 bila memang nol.",
  }),
  en: ({ indikator }) => ({
    pesan: `“${indikator}” has no realisasi; it was not computed and is in no mean.`,
    saran: "Enter the realisasi; write 0 if it is zero.",
  }),
});

export const missingData = defineRule({
  kinds: [targetKosong, realisasiKosong],
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
