import type { Words } from "../words";

/** The questions whether an indicator should fall, all at once. */
export const DIRECTION_WORDS = {
  title: { id: "Arah indikator", en: "Direction of indicators" },
  body: {
    id: "Indikator ini menyebut hal yang biasanya makin rendah makin baik. Tanpa jawaban, barisnya tidak dinilai.",
    en: "These indicators speak of what is usually better when lower. Without an answer their rows are not rated.",
  },
  question: { id: "Makin rendah makin baik?", en: "Is lower better?" },
  yes: { id: "Ya", en: "Yes" },
  no: { id: "Tidak", en: "No" },
  open: {
    id: (indikator: string) => `Buka sel “${indikator}”`,
    en: (indikator: string) => `Go to the cell of “${indikator}”`,
  },
  figures: {
    id: (target: string, realisasi: string) => `target ${target}, realisasi ${realisasi}`,
    en: (target: string, realisasi: string) => `target ${target}, realisasi ${realisasi}`,
  },
} satisfies Words;
