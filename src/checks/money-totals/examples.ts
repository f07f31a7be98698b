import type { Examples } from "../examples";

export const EXAMPLES = {
  "jumlah-beda": {
    fires: `
      Program | Anggaran
      Program A | 100
      Program B | 50
      Jumlah | 160
    `,
    silent: `
      Program | Anggaran
      Program A | 100
      Program B | 50
      Jumlah | 150
    `,
  },
} satisfies Examples;
