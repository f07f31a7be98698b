import type { Pages } from "../page";

export const PAGES = {
  "arah-belum-pasti": {
    id: {
      arti: "Nama indikator menyebut hal yang biasanya makin rendah makin baik, dan belum ada yang menyatakan arahnya. Kedua arah memberi capaian yang berbeda, sehingga baris ini dan rata-rata sasarannya belum dinilai dan belum diwarnai.",
      dasar:
        "Pedoman pengelolaan kinerja PermenPANRB menggolongkan kematian, kemiskinan, pengangguran, dan sejenisnya sebagai yang diminimalkan.",
      contoh: null,
      tindakan:
        "Jawab pertanyaan di panel, isi kolom Polaritas, atau isi tabel LKJIP_Arah (kolom pertama nama indikator, kolom kedua Negatif atau Positif), lalu klik Hitung Capaian lagi.",
    },
    en: {
      arti: "The name of the indicator speaks of something where lower is usually better, and nobody has given its direction. The two directions give different figures, so that neither this row nor the mean of its sasaran is rated or coloured yet.",
      dasar:
        "PermenPANRB on performance management counts kematian, kemiskinan, pengangguran and their like among what should be minimised.",
      contoh: null,
      tindakan:
        "Answer the question in the pane, fill the Polaritas column, or fill the table LKJIP_Arah (first column the indicator, second Negatif or Positif), then choose Hitung Capaian again.",
    },
  },
} satisfies Pages;
