import type { Examples } from "../examples";

export const EXAMPLES = {
  "indikator-tanpa-realisasi": {
    fires: {
      tabel: {
        PK: `
          Indikator | Target
          Indeks literasi | 80
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
          Skor Pola Pangan Harapan (PPH) | 90
        `,
        IKU: `
          Indikator | Target | Realisasi
          Skor PPH | 90 | 90
        `,
      },
    },
  },
} satisfies Examples;
