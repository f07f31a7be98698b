import type { Examples } from "../examples";

export const EXAMPLES = {
  "serapan-beda": {
    fires: `
      Program | Anggaran | RealisasiAnggaran | Serapan
      Program A | 1.000 | 400 | 41%
    `,
    silent: `
      Program | AnggaranMurni | AnggaranPerubahan | RealisasiAnggaran | Serapan
      Program A | 1.000 | 800 | 400 | 40%
    `,
  },
  "serapan-dipangkas": {
    fires: `
      Program | Anggaran | RealisasiAnggaran | Serapan
      Program A | 3.943.017.343 | 3.685.796.432 | 93,47%
    `,
    silent: `
      Program | Anggaran | RealisasiAnggaran | Serapan
      Program A | 3.943.017.343 | 3.685.796.432 | 93,48%
    `,
  },
} satisfies Examples;
