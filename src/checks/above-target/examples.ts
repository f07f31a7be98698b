import type { Examples } from "../examples";

export const EXAMPLES = {
  "melebihi-target": {
    fires: `
      Indikator | Target | Realisasi
      Jumlah peserta | 640 Orang | 1.200 Orang
    `,
    silent: `
      Indikator | Target | Realisasi
      Jumlah peserta | 640 Orang | 640 Orang
    `,
  },
} satisfies Examples;
