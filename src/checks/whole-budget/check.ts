/**
 * The programmes of the report are held against the whole budget (LKJIP_TotalAnggaran). Often they fall short of it
 * by the Program Penunjang Urusan Pemerintahan, which serves no sasaran and is left out of the table.
 */
import { defineRule, rupiah } from "../define-rule";
import { defineFinding, values } from "../define-finding";

/** `penunjang` 1: no Program Penunjang Urusan is in the table, which often is the difference. */
export const totalAnggaranBeda = defineFinding({
  code: "total-anggaran-beda",
  severity: "peringatan",
  values: values<{
    jumlah: number;
    totalAnggaran: number;
    selisih: number;
    penunjang: 0 | 1;
  }>(),
  page: () => import("./page"),
  judul: { id: "Total anggaran berbeda", en: "Whole budget differs" },
  id: ({ jumlah, totalAnggaran, selisih, penunjang }, { rupiah }) => ({
    pesan: `Anggaran program berjumlah ${rupiah(jumlah)}, total anggaran ${rupiah(totalAnggaran)}; selisih ${rupiah(Math.abs(selisih))}.${penunjang === 1 ? " Program Penunjang Urusan tidak ada di tabel, dan sering itulah selisihnya." : ""}`,
    saran: "Lengkapi program yang belum ada, atau jelaskan selisihnya dalam laporan.",
  }),
  en: ({ jumlah, totalAnggaran, selisih, penunjang }, { rupiah }) => ({
    pesan: `The programmes' budgets add up to ${rupiah(jumlah)}, the whole budget is ${rupiah(totalAnggaran)}; a difference of ${rupiah(Math.abs(selisih))}.${penunjang === 1 ? " No Program Penunjang Urusan is in the table, which often is the difference." : ""}`,
    saran: "Add the missing programmes, or explain the difference in the report.",
  }),
});

export const wholeBudget = defineRule({
  kinds: [totalAnggaranBeda],
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
