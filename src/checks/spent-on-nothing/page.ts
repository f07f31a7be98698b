import type { Pages } from "../page";

export const PAGES = {
  "nol-tetapi-terserap": {
    id: {
      arti: "Realisasi kinerja indikator nol, sedangkan programnya sudah membelanjakan anggaran.",
      dasar:
        "UU 17/2003 meminta pengelolaan yang efisien, ekonomis, dan efektif. Uang yang terpakai tanpa hasil perlu dijelaskan, atau salah satu angkanya keliru.",
      contoh:
        "Tabel 3.7: realisasi 0 Dokumen, padahal program Organisasi Kemasyarakatan menyerap Rp 371.991.228.",
      tindakan: "Periksa realisasinya; bila memang nol, jelaskan pemakaian anggarannya.",
    },
    en: {
      arti: "Nothing was realised of the indicator, while its programme has spent money.",
      dasar:
        "UU 17/2003 asks for efficient, economical and effective management. Money without a result needs an explanation, or one figure is wrong.",
      contoh:
        "Tabel 3.7: a realisasi of 0 Dokumen, while the programme Organisasi Kemasyarakatan has spent Rp 371.991.228.",
      tindakan: "Check the realisasi; if it is zero, explain what the money was used for.",
    },
  },
} satisfies Pages;
