import type { Examples } from "../examples";

export const EXAMPLES = {
  "satuan-tidak-cocok": {
    fires: `
      Indikator | Satuan | Target | Realisasi
      Persentase jalan mantap | Orang | 100 | 90
    `,
    silent: `
      Indikator | Satuan | Target | Realisasi
      Persentase jalan mantap | Persen | 100 | 90
    `,
  },
} satisfies Examples;
