import type { Examples } from "../examples";

export const EXAMPLES = {
  "capaian-akhir-beda": {
    fires: `
      Indikator | Target | Realisasi | TargetAkhir | CapaianAkhir
      Indeks inovasi | 50 | 40 | 80 | 60%
    `,
    silent: `
      Indikator | Target | Realisasi | TargetAkhir | CapaianAkhir
      Indeks inovasi | 50 | 40 | 80 | 50%
    `,
  },
  "capaian-akhir-berisi-target": {
    fires: `
      Indikator | Target | Realisasi | TargetAkhir | CapaianAkhir
      Cakupan air bersih | 50% | 40% | 80% | 80%
    `,
    silent: `
      Indikator | Target | Realisasi | TargetAkhir | CapaianAkhir
      Cakupan air bersih | 50% | 40% | 80% | 50%
    `,
  },
} satisfies Examples;
