import type { Examples } from "../examples";

export const EXAMPLES = {
  "nol-tetapi-terserap": {
    fires: {
      tabel: {
        Kinerja: `
          Program | Indikator | Target | Realisasi
          Program A | Jumlah forum | 5 | 0
        `,
        Uang: `
          Program | Anggaran | RealisasiAnggaran
          Program A | 1.000 | 900
        `,
      },
    },
    silent: {
      tabel: {
        Kinerja: `
          Program | Indikator | Target | Realisasi
          Program A | Jumlah forum | 5 | 0
        `,
        Uang: `
          Program | Anggaran | RealisasiAnggaran
          Program A | 1.000 | 0
        `,
      },
    },
  },
} satisfies Examples;
