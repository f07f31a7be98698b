import type { Examples } from "../examples";

export const EXAMPLES = {
  "satuan-beda": {
    fires: `
      Indikator | Target | Realisasi
      Pelatihan | 6 Dokumen | 5 Orang
    `,
    silent: `
      Indikator | Target | Realisasi
      Pelatihan | 6 Orang | 5
    `,
  },
  "satuan-kosong": {
    fires: `
      Indikator | Satuan | Target | Realisasi
      Indeks inovasi | | 100 | 90
      Indeks literasi | Nilai | 100 | 90
    `,
    silent: `
      Indikator | Satuan | Target | Realisasi
      Indeks inovasi | Nilai | 100 | 90
      Indeks literasi | Nilai | 100 | 90
    `,
  },
} satisfies Examples;
