import type { Examples } from "../examples";

export const EXAMPLES = {
  "total-anggaran-beda": {
    fires: {
      tabel: {
        Uang: `
          Program | Anggaran | RealisasiAnggaran
          Program A | 900 | 800
        `,
      },
      pengaturan: { LKJIP_TotalAnggaran: "1.000" },
    },
    silent: {
      tabel: {
        Uang: `
          Program | Anggaran | RealisasiAnggaran
          Program A | 1.000 | 800
        `,
      },
      pengaturan: { LKJIP_TotalAnggaran: "1.000" },
    },
  },
} satisfies Examples;
