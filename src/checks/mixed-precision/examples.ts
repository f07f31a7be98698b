import type { Examples } from "../examples";

export const EXAMPLES = {
  "presisi-campur": {
    fires: `
      Program | Anggaran | RealisasiAnggaran | Serapan
      Program A | 1.000 | 690 | 69%
      Program B | 1.000 | 692 | 69,2%
    `,
    silent: `
      Program | Anggaran | RealisasiAnggaran | Serapan
      Program A | 1.000 | 690 | 69,0%
      Program B | 1.000 | 692 | 69,2%
    `,
  },
} satisfies Examples;
