/** Rows of a budget table whose printed serapan and sisa can be held against something. */
import type { Blok } from "../domain/laporan";
import { BUDGETS, type NumberPeran } from "../domain/peran";
import { anggaranAt, budgetPeranAt } from "./base-budget";
import { numberOf, readingAt } from "./readings";
import type { Levels } from "./levels";
import { createExpectedSums, totalKind } from "./money-sums";
import { otherMeaningAt } from "./other-meanings";

/** Anggaran and realisasi of a row: as printed first, then what they should be where the print may be wrong. */
export interface SpentRow {
  readonly index: number;
  readonly anggaran: AtLeastOne;
  readonly realisasi: AtLeastOne;
}

type AtLeastOne = readonly [number, ...number[]];

/** Data rows and totals, averages left out, that have both figures. */
export function spentRows(blok: Blok, levels: Levels): readonly SpentRow[] {
  const expected = createExpectedSums(blok, levels);
  return blok.rows.flatMap((kind, index) => {
    if (kind !== "data" && (kind !== "total" || totalKind(blok, index) === "rata-rata")) return [];
    const peran = budgetPeranAt(blok, index);
    const others = (column: NumberPeran): readonly number[] =>
      [expected(column, index), otherMeaningAt(blok, column, index)].filter((value) => value !== null);
    const anggaran = anggaranAt(blok, index);
    const realisasi = numberOf(readingAt(blok, "RealisasiAnggaran", index));
    if (anggaran === null || realisasi === null) return [];
    return [
      {
        index,
        anggaran: [anggaran, ...others(peran), ...otherBudgets(blok, peran, index)],
        realisasi: [realisasi, ...others("RealisasiAnggaran")],
      },
    ];
  });
}

/** Beside an amended budget the original one: a % or a remainder of it is another reading, and no mistake. */
const otherBudgets = (blok: Blok, base: NumberPeran, index: number): readonly number[] =>
  BUDGETS.flatMap((peran) => (peran === base ? [] : (numberOf(readingAt(blok, peran, index)) ?? [])));
