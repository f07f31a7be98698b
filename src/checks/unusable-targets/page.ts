import type { Pages } from "../page";

export const PAGES = {
  "target-nol": {
    id: {
      arti: "Targetnya nol. Untuk indikator yang makin tinggi makin baik, capaian tidak dapat dihitung; untuk yang makin rendah makin baik, nol hanya tercapai oleh nol.",
      dasar:
        "Tidak ada yang dapat dibagi dengan nol. Target seperti “0 konflik” tetap sah bila arah indikatornya negatif.",
      contoh: null,
      tindakan:
        "Periksa targetnya, lalu isi kolom Polaritas dengan Negatif bila memang makin rendah makin baik.",
    },
    en: {
      arti: "The target is zero. Where higher is better no capaian can be computed; where lower is better, zero is met by zero only.",
      dasar:
        "Nothing can be divided by zero. A target such as “0 konflik” is valid where the direction is negative.",
      contoh: null,
      tindakan: "Check the target, and enter Negatif in the column Polaritas if lower is better.",
    },
  },
  "target-negatif": {
    id: {
      arti: "Targetnya di bawah nol, dan tidak ada rumus capaian yang cocok untuk itu.",
      dasar:
        "Rumus yang dipakai instansi semuanya membagi dengan target; target negatif membalik artinya tanpa terlihat.",
      contoh: null,
      tindakan: "Nyatakan sebagai besarnya penurunan, misalnya penurunan 5 persen, bukan −5.",
    },
    en: {
      arti: "The target is below zero, and no formula of capaian suits that.",
      dasar: "All formulas in use divide by the target; a negative one turns their meaning round unseen.",
      contoh: null,
      tindakan: "State the size of the decrease, a reduction by 5 percent, instead of −5.",
    },
  },
} satisfies Pages;
