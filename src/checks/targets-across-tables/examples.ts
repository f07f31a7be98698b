import type { Examples } from "../examples";

export const EXAMPLES = {
  "target-beda-antar-tabel": {
    fires: {
      tabel: {
        PK: `
          Indikator | Target
          Indeks inovasi | 80
        `,
        IKU: `
          Indikator | Target | Realisasi
          Indeks inovasi | 90 | 90
        `,
      },
    },
    silent: {
      tabel: {
        PK: `
          Indikator | Target
          Indeks inovasi | 90
        `,
        IKU: `
          Indikator | Target | Realisasi
          Indeks inovasi | 90 | 90
        `,
      },
    },
  },
} satisfies Examples;
