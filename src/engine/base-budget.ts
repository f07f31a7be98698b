import type { Blok, NumberColumn } from "../domain/laporan";
import { BUDGETS } from "../domain/peran";
import { numberOf, readingAt } from "./readings";

/** Rupiah of a row: the amended budget where it is filled. */
export function anggaranAt(blok: Blok, index: number): number | null {
  for (const budget of BUDGETS) {
    const value = numberOf(readingAt(blok, budget, index));
    if (value !== null) return value;
  }
  return null;
}

type FigureAt = (index: number) => number | null;

/** Figures of a column, and for an amended budget those that hold in its place where a row was not amended. */
export function baseFigures(blok: Blok, { peran }: NumberColumn): readonly FigureAt[] {
  const printed: FigureAt = (index) => numberOf(readingAt(blok, peran, index));
  return peran === AMENDED ? [printed, (index) => anggaranAt(blok, index)] : [printed];
}

const [AMENDED] = BUDGETS;
