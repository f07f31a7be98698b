import type { Examples } from "../examples";

export const EXAMPLES = {
  "sisa-beda": {
    fires: `
      Program | Anggaran | RealisasiAnggaran | SisaAnggaran
      Program A | 1.000 | 400 | 601
    `,
    silent: `
      Program | Anggaran | RealisasiAnggaran | SisaAnggaran
      Program A | 1.000 | 400 | 600
    `,
  },
} satisfies Examples;
