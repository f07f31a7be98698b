import type { Examples } from "../examples";

export const EXAMPLES = {
  "kriteria-beda": {
    fires: `
      Indikator | Target | Realisasi | Kriteria
      Indeks inovasi | 100 | 85 | Sangat Baik
    `,
    silent: `
      Indikator | Target | Realisasi | Kriteria
      Indeks inovasi | 100 | 85 | Tinggi
    `,
  },
  "kriteria-lain": {
    fires: `
      Indikator | Target | Realisasi | Kriteria
      Indeks inovasi | 100 | 85 | Memuaskan
    `,
    silent: `
      Indikator | Target | Realisasi | Kriteria
      Indeks inovasi | 100 | 85 | Tercapai
    `,
  },
} satisfies Examples;
