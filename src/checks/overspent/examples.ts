import type { Examples } from "../examples";

export const EXAMPLES = {
  "realisasi-melebihi-anggaran": {
    fires: `
      Program | Anggaran | RealisasiAnggaran
      Program A | 1.000 | 1.001
    `,
    silent: `
      Program | Anggaran | RealisasiAnggaran
      Program A | 1.000 | 1.000
    `,
  },
} satisfies Examples;
