/** UU 17/2003 pasal 3 ayat (3) and PP 12/2019: nothing may be spent for which there is no, or not enough, budget. */
import type { Blok } from "../../domain/laporan";
import { otherMeaningAt } from "../../engine/other-meanings";
import { budgetPeranAt } from "../../engine/base-budget";
import { readingAt } from "../../engine/readings";
import { defineRule, rupiah } from "../define-rule";
import { defineFinding, values } from "../define-finding";
import type { Money } from "../money";

export const realisasiMelebihiAnggaran = defineFinding({
  code: "realisasi-melebihi-anggaran",
  severity: "kesalahan",
  values: values<Money & { selisih: number }>(),
  page: () => import("./page"),
  judul: { id: "Realisasi melebihi anggaran", en: "More spent than budgeted" },
  id: (v, f) => ({
    pesan: `Realisasi ${f.rupiah(v.realisasi)} melebihi anggaran ${f.rupiah(v.anggaran)} sebesar ${f.rupiah(Math.abs(v.selisih))}.`,
    saran: "Periksa kedua angka; bila anggaran telah diubah, isi kolom anggaran perubahan.",
  }),
  en: (v, f) => ({
    pesan: `Spending of ${f.rupiah(v.realisasi)} is above the budget of ${f.rupiah(v.anggaran)} by ${f.rupiah(Math.abs(v.selisih))}.`,
    saran: "Check both figures; if the budget was amended, fill the column of the amended budget.",
  }),
});

export const overspent = defineRule({
  kinds: [realisasiMelebihiAnggaran],
  execute: ({ anggaran: rows }, report) => {
    for (const { blok, index, anggaran, realisasi, summed } of rows) {
      if (!summed || anggaran === null || realisasi === null || realisasi <= anggaran) continue;
      if (isDoubtful(blok, index)) continue;
      const reading = readingAt(blok, "RealisasiAnggaran", index);
      report(
        "realisasi-melebihi-anggaran",
        { blok, index, peran: "RealisasiAnggaran" },
        { anggaran, realisasi, selisih: realisasi - anggaran },
        { tercetak: reading.printed, nilaiTercetak: realisasi, hitung: rupiah(anggaran) },
      );
    }
  },
});

/** One of the two figures may mean another, which is told at its own cell. */
const isDoubtful = (blok: Blok, index: number): boolean =>
  [budgetPeranAt(blok, index), "RealisasiAnggaran" as const].some(
    (peran) => otherMeaningAt(blok, peran, index) !== null,
  );
