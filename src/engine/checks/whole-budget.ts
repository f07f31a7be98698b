/**
 * The programmes of the report are held against the whole budget (LKJIP_TotalAnggaran). Often they fall short of it
 * by the Program Penunjang Urusan Pemerintahan, which serves no sasaran and is left out of the table.
 */
import { defineCheck, rupiah } from "./define-check";

export const wholeBudget = defineCheck({
  codes: ["total-anggaran-beda"],
  execute: ({ anggaran, total, pengaturan: { totalAnggaran } }, report) => {
    if (total === null || totalAnggaran === null || Math.abs(total.anggaran - totalAnggaran) <= 0.5) return;
    const names = anggaran.map(
      ({ program, kegiatan, uraian }) => `${program ?? ""} ${kegiatan ?? ""} ${uraian ?? ""}`,
    );
    const penunjang = names.some((name) => /penunjang/i.test(name)) ? 0 : 1;
    const values = {
      jumlah: total.anggaran,
      totalAnggaran,
      selisih: totalAnggaran - total.anggaran,
      penunjang,
    } as const;
    report("total-anggaran-beda", { blok: null, index: null, cell: null }, values, {
      hitung: rupiah(total.anggaran),
    });
  },
});
