import type { Pages } from "../page";

export const PAGES = {
  "indikator-tanpa-realisasi": {
    id: {
      arti: "Indikator ini ada dalam tabel rencana, tetapi tidak ada tabel kinerja yang mengukurnya.",
      dasar:
        "Yang dijanjikan dilaporkan. Indikator Renstra atau Perjanjian Kinerja tanpa realisasi berarti hilang dari LKjIP (PermenPANRB 53/2014 lampiran II) atau telah diganti.",
      contoh: "Tabel 2.1 memuat Indeks Demokrasi Indonesia; Bab III tidak mengukurnya.",
      tindakan: "Laporkan realisasinya, atau jelaskan penggantiannya dengan menyebut indikator penggantinya.",
    },
    en: {
      arti: "This indicator stands in a table of plans, and no kinerja table measures it.",
      dasar:
        "What was promised is reported. An indicator of the Renstra or Perjanjian Kinerja without a realisasi is missing (PermenPANRB 53/2014, annex II), or was replaced.",
      contoh: "Tabel 2.1 has the Indeks Demokrasi Indonesia; Bab III does not measure it.",
      tindakan: "Report its realisasi, or explain by which indicator it was replaced.",
    },
  },
} satisfies Pages;
