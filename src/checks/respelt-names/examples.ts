import type { Examples } from "../examples";

export const EXAMPLES = {
  "nama-mirip": {
    fires: {
      tabel: {
        IKU: `
          Sasaran | Indikator | Target | Realisasi
          Meningkatnya kualitas pelayanan publik | Indeks inovasi | 100 | 90
        `,
        PK: `
          Sasaran | Indikator | Target | Realisasi
          Peningkatan kualitas layanan publik | Indeks literasi | 100 | 90
        `,
      },
    },
    silent: {
      tabel: {
        IKU: `
          Sasaran | Indikator | Target | Realisasi
          Meningkatnya kualitas pelayanan publik | Indeks inovasi | 100 | 90
        `,
        PK: `
          Sasaran | Indikator | Target | Realisasi
          1. meningkatnya kualitas pelayanan publik | Indeks literasi | 100 | 90
        `,
      },
    },
  },
} satisfies Examples;
