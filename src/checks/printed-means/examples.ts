import type { Examples } from "../examples";

export const EXAMPLES = {
  "rata-rata-beda": {
    fires: `
      Indikator | Target | Realisasi | Capaian
      Indeks inovasi | 100 | 90 | 90%
      Indeks literasi | 100 | 80 | 80%
      Rata-rata | | | 87%
    `,
    silent: `
      Indikator | Target | Realisasi | Capaian
      Indeks inovasi | 100 | 90 | 90%
      Indeks literasi | 100 | 80 | 80%
      Rata-rata | | | 85%
    `,
  },
} satisfies Examples;
