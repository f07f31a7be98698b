import type { Examples } from "../examples";

export const EXAMPLES = {
  "target-nol": {
    fires: `
      Indikator | Target | Realisasi
      Indeks inovasi | 0 | 5
    `,
    silent: `
      Indikator | Polaritas | Target | Realisasi
      Jumlah sengketa | Min | 0 | 0
    `,
  },
  "target-negatif": {
    fires: `
      Indikator | Target | Realisasi
      Indeks inovasi | -5 | 5
    `,
    silent: `
      Indikator | Target | Realisasi
      Indeks inovasi | 5 | -5
    `,
  },
} satisfies Examples;
