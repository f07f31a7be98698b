import type { Pages } from "../page";

export const PAGES = {
  "realisasi-dari-triwulan": {
    id: {
      arti: "Tabel ini memuat realisasi triwulan tanpa realisasi setahun. Realisasi setahun dijumlahkan bila target triwulan berjumlah target setahun atau satuannya menghitung sesuatu (Orang, Dokumen), dan diambil dari triwulan terakhir bila target triwulan IV sama dengan target setahun atau satuannya persen, indeks, atau level.",
      dasar: "Pengukuran kinerja dilakukan tiap triwulan (Perpres 29/2014).",
      contoh: null,
      tindakan:
        "Periksa apakah cara itu benar. Bila tidak, isi kolom Realisasi, atau isi LKJIP_Akumulasi dengan jumlah atau terakhir.",
    },
    en: {
      arti: "This table holds the realisasi of quarters and none of the year. The year is their sum where the quarterly targets add up to that of the year or the unit counts things (Orang, Dokumen), and the last quarter where the target of quarter IV is the year's or the unit is a percentage, an index or a level.",
      dasar: "Performance is measured each quarter (Perpres 29/2014).",
      contoh: null,
      tindakan:
        "See whether that is right. If not, fill the Realisasi column, or set LKJIP_Akumulasi to jumlah or terakhir.",
    },
  },
} satisfies Pages;
