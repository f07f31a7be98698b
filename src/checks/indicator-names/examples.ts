import type { Examples } from "../examples";

export const EXAMPLES = {
  "indikator-kosong": {
    fires: `
      Sasaran | Indikator | Target | Realisasi
      Meningkatnya inovasi | | 100 | 90
    `,
    silent: `
      Sasaran | Indikator | Target | Realisasi
      Meningkatnya inovasi | Indeks inovasi | 100 | 90
    `,
  },
  "indikator-ganda": {
    fires: `
      Indikator | Target | Realisasi
      Indeks inovasi | 100 | 90
      1. indeks inovasi | 100 | 80
    `,
    silent: `
      Indikator | Target | Realisasi
      Indeks inovasi | 100 | 90
      Indeks literasi | 100 | 80
    `,
  },
} satisfies Examples;
