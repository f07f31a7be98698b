import type { Examples } from "../examples";

export const EXAMPLES = {
  "arah-belum-pasti": {
    fires: `
      Indikator | Target | Realisasi
      Angka kematian ibu | 95 | 110
    `,
    silent: `
      Indikator | Target | Realisasi
      Persentase penanganan kasus kematian ibu | 95 | 90
    `,
  },
} satisfies Examples;
