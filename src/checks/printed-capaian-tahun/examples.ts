import type { Examples } from "../examples";

export const EXAMPLES = {
  "capaian-tahun-beda": {
    fires: `
      Indikator | Target | Realisasi | CapaianTahun
      Indeks inovasi | 100 | 90 | 85%
    `,
    silent: `
      Indikator | Target | Realisasi | CapaianTahun
      Indeks inovasi | 100 | 90 | 90%
    `,
  },
  "capaian-tahun-berisi-realisasi": {
    fires: `
      Indikator | Target | Realisasi | CapaianTahun
      Partisipasi pemilih | 77% | 72,19% | 72,19%
    `,
    silent: `
      Indikator | Target | Realisasi | CapaianTahun
      Partisipasi pemilih | 77% | 72,19% | 93,75%
    `,
  },
} satisfies Examples;
