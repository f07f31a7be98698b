import type { Blok, NumberColumn } from "../domain/laporan";
import { BUDGETS } from "../domain/peran";
import { numberOf, readingAt } from "./readings";

/** Rupiah of a row: the amended budget where it is filled. */
export function anggaranAt(blok: Blok, index: number): number | null {
  return numberOf(readingAt(blok, budgetPeranAt(blok, index), index));
}

/** The column that the budget of a row comes from. */
export function budgetPeranAt(blok: Blok, index: number): BudgetPeran {
  const filled = BUDGETS.filter((peran) => readingAt(blok, peran, index).kind === "angka");
  const [first = "Anggaran"] = filled;
  return filled.find((peran) => isSpendable(blok, peran, index)) ?? first;
}

/** Nothing can be spent of nothing: a dash or 0 beside what was spent says that the budget was not amended. */
const isSpendable = (blok: Blok, peran: BudgetPeran, index: number): boolean =>
  numberOf(readingAt(blok, peran, index)) !== 0 ||
  (numberOf(readingAt(blok, "RealisasiAnggaran", index)) ?? 0) <= 0;

type BudgetPeran = (typeof BUDGETS)[number];
type FigureAt = (index: number) => number | null;

/** Figures of a column, and for an amended budget those that hold in its place where a row was not amended. */
export function baseFigures(blok: Blok, { peran }: NumberColumn): readonly FigureAt[] {
  const printed: FigureAt = (index) => numberOf(readingAt(blok, peran, index));
  return peran === AMENDED ? [printed, (index) => anggaranAt(blok, index)] : [printed];
}

const [AMENDED] = BUDGETS;
