import type { Examples } from "../examples";

export const EXAMPLES = {
  "capaian-beda": {
    fires: `
      Indikator | Target | Realisasi | Capaian
      Indeks inovasi | 16 | 15 | 95%
    `,
    silent: `
      Indikator | Target | Realisasi | Capaian
      Indeks inovasi | 16 | 15 | 94%
    `,
  },
  "capaian-dipangkas": {
    fires: `
      Indikator | Target | Realisasi | Capaian
      Indeks inovasi | 90 | 70 | 77,77%
    `,
    silent: `
      Indikator | Target | Realisasi | Capaian
      Indeks inovasi | 90 | 70 | 77,78%
    `,
  },
} satisfies Examples;
