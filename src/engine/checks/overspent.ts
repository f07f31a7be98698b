/** UU 17/2003 pasal 3 ayat (3) and PP 12/2019: nothing may be spent for which there is no, or not enough, budget. */
import { readingAt } from "../kinerja-rows";
import { defineCheck, rupiah } from "./define-check";

export const overspent = defineCheck({
  codes: ["realisasi-melebihi-anggaran"],
  execute: ({ anggaran: rows }, report) => {
    for (const { blok, index, anggaran, realisasi, leaf } of rows) {
      if (!leaf || anggaran === null || realisasi === null || realisasi <= anggaran) continue;
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
