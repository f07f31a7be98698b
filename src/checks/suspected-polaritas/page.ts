import type { Pages } from "../page";

export const PAGES = {
  "polaritas-diduga-negatif": {
    id: {
      arti: "Nama indikator, atau persen yang tercetak, menunjukkan bahwa angka yang lebih rendah lebih baik, tetapi arahnya tidak diisi.",
      dasar:
        "Pedoman pengelolaan kinerja PermenPANRB menggolongkan kematian, kemiskinan, pengangguran, dan sejenisnya sebagai yang diminimalkan.",
      contoh: null,
      tindakan:
        "Isi kolom Polaritas dengan Negatif bila benar; isi Positif agar catatan ini tidak muncul lagi.",
    },
    en: {
      arti: "The name of the indicator, or the printed percentage, suggests that lower is better, and no direction is given.",
      dasar:
        "PermenPANRB on performance management counts kematian, kemiskinan, pengangguran and their like among what should be minimised.",
      contoh: null,
      tindakan: "Enter Negatif in the column Polaritas if that is so; Positif makes this note go away.",
    },
  },
} satisfies Pages;
