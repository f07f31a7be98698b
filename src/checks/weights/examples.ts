import type { Examples } from "../examples";

export const EXAMPLES = {
  "bobot-tidak-100": {
    fires: `
      Indikator | Bobot | Target | Realisasi
      Indeks inovasi | 60 | 100 | 90
      Indeks literasi | 30 | 100 | 80
    `,
    silent: `
      Indikator | Bobot | Target | Realisasi
      Indeks inovasi | 60 | 100 | 90
      Indeks literasi | 40 | 100 | 80
    `,
  },
} satisfies Examples;
