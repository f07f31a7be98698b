import type { Pages } from "../page";

export const PAGES = {
  "polaritas-diduga-negatif": {
    id: {
      arti: "Persen yang tertulis hanya cocok dengan rumus indikator yang makin rendah makin baik, tetapi arahnya tidak diisi. Baris itu dinilai dengan rumus tersebut.",
      dasar:
        "Pedoman PermenPANRB membedakan indikator yang dimaksimalkan dari yang diminimalkan; masing-masing punya rumus sendiri.",
      contoh: null,
      tindakan:
        "Isi kolom Polaritas dengan Negatif bila benar; isi Positif agar catatan ini tidak muncul lagi.",
    },
    en: {
      arti: "The printed percentage fits only the formula of indicators where lower is better, and no direction is given. The row is rated by that formula.",
      dasar:
        "PermenPANRB tells indicators that should be maximised from those that should be minimised; each has a formula of its own.",
      contoh: null,
      tindakan: "Enter Negatif in the column Polaritas if that is so; Positif makes this note go away.",
    },
  },
} satisfies Pages;
