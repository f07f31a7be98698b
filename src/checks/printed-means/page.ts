import type { Pages } from "../page";

export const PAGES = {
  "rata-rata-beda": {
    id: {
      arti: "Baris Rata-rata tidak sama dengan rata-rata baris-baris di atasnya.",
      dasar:
        "Rata-rata diambil sejak jumlah terakhir atau dari semua baris. Rata-rata dari angka yang sudah dibulatkan diterima juga.",
      contoh: null,
      tindakan: "Ganti dengan rumus AVERAGE atas baris yang dimaksud.",
    },
    en: {
      arti: "The row Rata-rata is not the mean of the rows above it.",
      dasar: "The mean is taken since the last sum, or of all rows. One of rounded figures is accepted, too.",
      contoh: null,
      tindakan: "Put a formula AVERAGE over the rows that are meant.",
    },
  },
} satisfies Pages;
