import type { Examples } from "../examples";

export const EXAMPLES = {
  "polaritas-tidak-dikenal": {
    fires: `
      Indikator | Polaritas | Target | Realisasi
      Indeks inovasi | Stabil | 100 | 90
    `,
    silent: `
      Indikator | Polaritas | Target | Realisasi
      Indeks inovasi | Maks | 100 | 90
    `,
  },
} satisfies Examples;
