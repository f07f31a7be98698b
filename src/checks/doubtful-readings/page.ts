import type { Pages } from "../page";

export const PAGES = {
  "angka-meragukan": {
    id: {
      arti: "Angka terbaca, tetapi penulisannya dapat berarti lain: 1,200 bisa 1,2 atau 1.200, dan 0,75 di samping target 80% bisa 75%.",
      dasar:
        "Ejaan yang Disempurnakan memakai titik untuk ribuan dan koma untuk desimal. Salinan dari program berbahasa Inggris membaliknya.",
      contoh: null,
      tindakan:
        "Tulis ulang dengan titik untuk ribuan dan koma untuk desimal; hitungan di samping angka pindahkan ke sel lain.",
    },
    en: {
      arti: "The figure was read, but its spelling may mean another: 1,200 may be 1,2 or 1.200, and 0,75 beside a target of 80% may be 75%.",
      dasar:
        "Indonesian spelling has points between thousands and a comma before decimals. Copies from English programs have it the other way round.",
      contoh: null,
      tindakan:
        "Write it with points for thousands and a comma for decimals; move a working beside the figure to another cell.",
    },
  },
  "titik-desimal": {
    id: {
      arti: "Titik dibaca sebagai tanda desimal karena tidak mungkin memisahkan ribuan, misalnya 0.75.",
      dasar:
        "Nilainya tidak diragukan. Catatan ini hanya memberi tahu cara bacanya, sebab dalam bahasa Indonesia desimal ditulis dengan koma.",
      contoh: null,
      tindakan: "Ganti titik dengan koma bila laporan akan dicetak.",
    },
    en: {
      arti: "A point was read as the decimal sign since it cannot stand between thousands, as in 0.75.",
      dasar:
        "The value is not in doubt. The note only tells how it was read, since Indonesian writes decimals with a comma.",
      contoh: null,
      tindakan: "Put a comma in its place before the report is printed.",
    },
  },
  "dibaca-nol": {
    id: {
      arti: "Nihil, atau tanda hubung di kolom uang, dibaca sebagai nol.",
      dasar:
        "Dalam tabel keuangan “-” lazim berarti nol, sedangkan di kolom kinerja berarti belum ada data. Bedanya menentukan rata-rata.",
      contoh: null,
      tindakan: "Bila datanya memang belum ada, kosongkan selnya; bila nol, catatan ini boleh diabaikan.",
    },
    en: {
      arti: "Nihil, or a dash in a money column, was read as zero.",
      dasar:
        "In tables of money “-” usually means zero, in those of kinerja that there is no data yet. The mean depends on it.",
      contoh: null,
      tindakan: "Empty the cell if there is no data yet; if it is zero, nothing needs to be done.",
    },
  },
} satisfies Pages;
