import type { Examples } from "../examples";

export const EXAMPLES = {
  "angka-meragukan": {
    fires: `
      Indikator | Target | Realisasi
      Jumlah peserta | 1,200 Orang | 1.100 Orang
    `,
    silent: `
      Indikator | Target | Realisasi
      Jumlah peserta | 1.200 Orang | 1.100 Orang
    `,
  },
  "titik-desimal": {
    fires: `
      Indikator | Target | Realisasi
      Indeks inovasi | 0.75 | 0,70
    `,
    silent: `
      Indikator | Target | Realisasi
      Indeks inovasi | 0,75 | 0,70
    `,
  },
  "dibaca-nol": {
    fires: `
      Program | Anggaran | RealisasiAnggaran
      Program A | 1.000 | Nihil
    `,
    silent: `
      Program | Anggaran | RealisasiAnggaran
      Program A | 1.000 | 0
    `,
  },
} satisfies Examples;
