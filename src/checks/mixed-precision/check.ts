/**
 * A column of percentages is read down: 69 % beside 93,47 % looks more exact than it is. One precision a column is
 * what statisticians advise and what the report's own readers asked for.
 */
import type { NumberColumn } from "../../domain/laporan";
import type { Blok } from "../../domain/laporan";
import { isNumber } from "../../engine/printed";
import { defineRule } from "../define-rule";
import { eachCell } from "../each-cell";
import { defineFinding, values } from "../define-finding";

export const presisiCampur = defineFinding({
  code: "presisi-campur",
  severity: "informasi",
  values: values<{ nama: string; paling: number; tersedikit: number }>(),
  page: () => import("./page"),
  judul: { id: "Jumlah desimal tidak seragam", en: "Mixed decimals" },
  id: ({ nama, paling, tersedikit }, { angka }) => ({
    pesan: `Persen dalam ${nama} dicetak dengan ${angka(tersedikit)} sampai ${angka(paling)} desimal.`,
    saran: "Pakai jumlah desimal yang sama di seluruh kolom.",
  }),
  en: ({ nama, paling, tersedikit }, { angka }) => ({
    pesan: `Percentages of ${nama} are printed with ${angka(tersedikit)} to ${angka(paling)} decimals.`,
    saran: "Use the same number of decimals throughout the column.",
  }),
});

export const mixedPrecision = defineRule({
  kinds: [presisiCampur],
  execute: ({ laporan }, report) => {
    for (const blok of laporan.bloks) {
      const column = blok.numbers.Serapan;
      const seen = column ? decimalsIn(blok, column) : [];
      const decimals = seen.map((cell) => cell.decimals);
      const [tersedikit, paling] = [Math.min(...decimals), Math.max(...decimals)];
      const odd = seen.find((cell) => cell.decimals !== seen[0]?.decimals);
      if (!column || !odd || tersedikit === paling) continue;
      const place = { blok, index: odd.index, peran: "Serapan" } as const;
      report("presisi-campur", place, { nama: column.name, paling, tersedikit }, { tercetak: odd.printed });
    }
  },
});

interface SeenDecimals {
  readonly index: number;
  readonly decimals: number;
  readonly printed: string;
}

/** The first cell of each precision. Whole percentages (100 %, 0 %) have no more decimals to show; General shows what there is. */
function decimalsIn(blok: Blok, column: NumberColumn): readonly SeenDecimals[] {
  const seen = new Map<number, SeenDecimals>();
  eachCell(blok, column, (reading, index) => {
    if (!isNumber(reading) || reading.decimals === null || reading.value === 0 || reading.value === 100)
      return;
    const { decimals, printed } = reading;
    if (!seen.has(decimals)) seen.set(decimals, { index, decimals, printed });
  });
  return [...seen.values()];
}
