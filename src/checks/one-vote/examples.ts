import type { Examples } from "../examples";

export const EXAMPLES = {
  "indikator-di-beberapa-tabel": {
    fires: {
      tabel: {
        IKU: `
          Indikator | Target | Realisasi
          Indeks inovasi | 100 | 90
        `,
        PK: `
          Indikator | Target | Realisasi
          Indeks inovasi | 100 | 80
        `,
      },
    },
    silent: {
      tabel: {
        IKU: `
          Indikator | Target | Realisasi
          Indeks inovasi | 100 | 90
        `,
        PK: `
          Indikator | Target | Realisasi
          Indeks inovasi | 100 | 90
        `,
      },
    },
  },
} satisfies Examples;
