import type { Examples } from "../examples";

export const EXAMPLES = {
  "realisasi-dari-triwulan": {
    fires: `
      Indikator | Satuan | Target | RealisasiTW1 | RealisasiTW2
      Jumlah dokumen | Dokumen | 4 | 1 | 2
    `,
    silent: `
      Indikator | Satuan | Target | Realisasi | RealisasiTW1 | RealisasiTW2
      Jumlah dokumen | Dokumen | 4 | 3 | 1 | 2
    `,
  },
} satisfies Examples;
