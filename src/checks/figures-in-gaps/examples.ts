import type { Examples } from "../examples";

export const EXAMPLES = {
  "di-celah-skala": {
    fires: `
      Indikator | Target | Realisasi
      Indeks inovasi | 100 | 90,24
    `,
    silent: `
      Indikator | Target | Realisasi
      Indeks inovasi | 100 | 91
    `,
  },
} satisfies Examples;
