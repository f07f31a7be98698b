import type { Examples } from "../examples";

export const EXAMPLES = {
  "target-kosong": {
    fires: `
      Indikator | Target | Realisasi
      Indeks inovasi | | 90
    `,
    silent: `
      Indikator | Target | Realisasi
      Indeks inovasi | 100 | 90
    `,
  },
  "realisasi-kosong": {
    fires: `
      Indikator | Target | Realisasi
      Indeks inovasi | 100 | belum rilis
    `,
    silent: `
      Indikator | Target | Realisasi
      Indeks inovasi | 100 | 0
    `,
  },
} satisfies Examples;
