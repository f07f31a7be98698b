import type { Examples } from "../examples";

export const EXAMPLES = {
  "capaian-diisi-sendiri": {
    fires: `
      Indikator | Target | Realisasi | Capaian
      Penyampaian LKjIP | 31 Maret 2024 | 15 April 2024 | 90%
    `,
    silent: `
      Indikator | Target | Realisasi | Capaian
      Penyampaian LKjIP | 31 Maret 2024 | 20 Maret 2024 | 100%
    `,
  },
  "target-bukan-angka": {
    fires: `
      Indikator | Target | Realisasi
      Rasio guru dan siswa | 1:20 | 1:17
    `,
    silent: `
      Indikator | Target | Realisasi
      Rasio guru dan siswa | 1:20 | 1:20
    `,
  },
} satisfies Examples;
