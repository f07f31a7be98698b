import type { Examples } from "../examples";

export const EXAMPLES = {
  "polaritas-diduga-negatif": {
    fires: `
      Indikator | Target | Realisasi | Capaian
      Lama antrean | 95 | 110 | 84,21%
    `,
    silent: `
      Indikator | Target | Realisasi | Capaian
      Lama antrean | 95 | 110 | 115,79%
    `,
  },
} satisfies Examples;
