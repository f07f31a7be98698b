import type { Pages } from "../page";

export const PAGES = {
  "indikator-di-beberapa-tabel": {
    id: {
      arti: "Indikator yang sama ada di beberapa tabel tentang waktu yang sama dengan realisasi yang berbeda. Satu indikator hanya dihitung satu kali: tabel tahun laporan lebih dahulu, lalu tabel setahun penuh, lalu triwulan terakhir, lalu lembar paling kiri.",
      dasar: "Dokumen kinerja satu tahun memuat satu realisasi untuk satu indikator (PermenPANRB 53/2014).",
      contoh: null,
      tindakan: "Tentukan realisasi yang benar, lalu samakan kedua sel.",
    },
    en: {
      arti: "The same indicator stands in several tables about the same time, with different realisasi. An indicator counts once: the table of the report's year first, then that of a whole year, then the latest quarter, then the leftmost sheet.",
      dasar:
        "The performance documents of a year state one realisasi for one indicator (PermenPANRB 53/2014).",
      contoh: null,
      tindakan: "Find out which realisasi is right, then make the two cells agree.",
    },
  },
} satisfies Pages;
