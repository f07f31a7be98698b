import type { Examples } from "../examples";

export const EXAMPLES = {
  "target-akhir-lebih-kecil": {
    fires: `
      Indikator | Target | Realisasi | TargetAkhir
      Jumlah dokumen | 3 Dokumen | 3 Dokumen | 1 Dokumen
    `,
    silent: `
      Indikator | Target | Realisasi | TargetAkhir
      Jumlah dokumen | 3 Dokumen | 3 Dokumen | 3 Dokumen
    `,
  },
} satisfies Examples;
