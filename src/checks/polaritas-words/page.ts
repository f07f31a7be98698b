import type { Pages } from "../page";

export const PAGES = {
  "polaritas-tidak-dikenal": {
    id: {
      arti: "Kolom arah indikator berisi kata yang tidak dikenal, sehingga indikator dihitung sebagai makin tinggi makin baik.",
      dasar:
        "Indikator yang harus turun dihitung dengan rumus lain. Salah arah membuat angka kematian yang naik tampak sebagai prestasi.",
      contoh: null,
      tindakan: "Isi dengan Positif atau Negatif; kosong berarti Positif.",
    },
    en: {
      arti: "The column of directions holds an unknown word, so the indicator was computed as higher is better.",
      dasar:
        "What should fall is computed by another formula. With the wrong direction a rising mortality looks like an achievement.",
      contoh: null,
      tindakan: "Enter Positif or Negatif; an empty cell means Positif.",
    },
  },
} satisfies Pages;
