import type { Pages } from "../page";

export const PAGES = {
  "total-anggaran-beda": {
    id: {
      arti: "Anggaran semua program dalam tabel tidak berjumlah sama dengan total anggaran yang diisi di LKJIP_TotalAnggaran.",
      dasar:
        "Selisihnya sering berupa Program Penunjang Urusan Pemerintahan, yang tidak mendukung sasaran tertentu sehingga tidak dicantumkan.",
      contoh:
        "Lima program Tabel 3.11 berjumlah Rp 277.384.614.699, seluruh anggaran Rp 290.903.256.295; selisihnya Rp 13.518.641.596.",
      tindakan: "Tambahkan program yang belum ada, atau sebutkan selisihnya di bawah tabel.",
    },
    en: {
      arti: "The programmes of the table do not add up to the whole budget given in LKJIP_TotalAnggaran.",
      dasar:
        "The difference often is the Program Penunjang Urusan Pemerintahan, which serves no single sasaran and is left out.",
      contoh:
        "The five programmes of Tabel 3.11 make Rp 277.384.614.699, the whole budget is Rp 290.903.256.295: Rp 13.518.641.596 more.",
      tindakan: "Add the missing programme, or state the difference under the table.",
    },
  },
} satisfies Pages;
