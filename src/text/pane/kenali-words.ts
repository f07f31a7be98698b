import type { Words } from "../words";
import { banyak, many } from "./counted";

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
  save: { id: "Jawab dan hitung ulang", en: "Answer and compute again" },
  first: { id: "Jawab dan hitung", en: "Answer and compute" },
  saved: {
    id: "Jawaban disimpan di tabel Arah indikator pada LKjIP Skala dan dapat diubah di sana.",
    en: "Answers are kept in the table of directions on LKjIP Skala and can be changed there.",
  },
  answered: {
    id: (answered: number, all: number) => `${banyak(answered)} dari ${banyak(all)} terjawab`,
    en: (answered: number, all: number) => `${many(answered)} of ${many(all)} answered`,
  },
  open: {
    id: (indikator: string) => `Buka sel “${indikator}”`,
    en: (indikator: string) => `Go to the cell of “${indikator}”`,
  },
  figures: {
    id: (target: string, realisasi: string) => `target ${target}, realisasi ${realisasi}`,
    en: (target: string, realisasi: string) => `target ${target}, realisasi ${realisasi}`,
  },
} satisfies Words;
