import type { Examples } from "../examples";

export const EXAMPLES = {
  "galat-sel": {
    fires: `
      Indikator | Target | Realisasi
      Indeks inovasi | 100 | #DIV/0!
    `,
    silent: `
      Indikator | Target | Realisasi
      Indeks inovasi | 100 | 90
    `,
  },
  "bukan-angka": {
    fires: `
      Indikator | Target | Realisasi
      Indeks inovasi | 100 | hampir semua
    `,
    silent: `
      Indikator | Target | Realisasi
      Indeks inovasi | 100 | 90 (sembilan puluh)
    `,
  },
  "rumus-tanpa-nilai": {
    fires: `
      Indikator | Target | Realisasi
      Indeks inovasi | 100 | =A1
    `,
    silent: `
      Indikator | Target | Realisasi
      Indeks inovasi | 100 | 90
    `,
  },
} satisfies Examples;
