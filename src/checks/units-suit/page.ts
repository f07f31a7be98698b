import type { Pages } from "../page";

export const PAGES = {
  "satuan-tidak-cocok": {
    id: {
      arti: "Nama indikator menyebut yang dihitung, tetapi satuannya lain: persentase dalam Dokumen, atau peserta dalam Laporan.",
      dasar:
        "PermenPANRB 53/2014 meminta indikator yang spesifik dan terukur. Hanya ketidakcocokan yang pasti yang disebut.",
      contoh: "Tabel 3.2: Persentase Kabupaten/Kota … dihitung dalam Dokumen.",
      tindakan: "Ganti satuannya, atau ganti nama indikatornya bila dokumenlah yang dihitung.",
    },
    en: {
      arti: "The name of the indicator says what is counted, and the unit says another: a percentage in Dokumen, participants in Laporan.",
      dasar:
        "PermenPANRB 53/2014 asks for indicators that are specific and measurable. Only what surely does not fit is named.",
      contoh: "Tabel 3.2: Persentase Kabupaten/Kota … is counted in Dokumen.",
      tindakan: "Change the unit, or the indicator's name if documents are what is counted.",
    },
  },
} satisfies Pages;
