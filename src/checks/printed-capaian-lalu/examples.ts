import type { Examples } from "../examples";

export const EXAMPLES = {
  "capaian-lalu-beda": {
    fires: `
      Indikator | Target | Realisasi | TargetLalu | RealisasiLalu | CapaianLalu
      Indeks inovasi | 100 | 90 | 50 | 40 | 90%
    `,
    silent: `
      Indikator | Target | Realisasi | TargetLalu | RealisasiLalu | CapaianLalu
      Indeks inovasi | 100 | 90 | 50 | 40 | 80%
    `,
  },
} satisfies Examples;
