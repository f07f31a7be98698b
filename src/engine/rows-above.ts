/** Means of the rows above a row called Rata-rata, each way in which people take them. */
import type { Blok } from "../domain/laporan";

/** The figure of a row and how much it counts; null where there is none. */
export interface Way {
  readonly value: (index: number) => number | null;
  readonly weight: (index: number) => number | null;
}

export interface Mean {
  readonly mean: number;
  readonly count: number;
}

/** The mean over the rows `from` up to, but without, `to`. */
export type MeanBetween = (from: number, to: number) => Mean | null;

/** Sums are kept from row to row, so that any mean is one subtraction. */
export function createMeans(blok: Blok, { value, weight }: Way): MeanBetween {
  const figures = blok.rows.map((kind, index) => (kind === "data" ? value(index) : null));
  const shares = figures.map((figure, index) => (figure === null ? 0 : (weight(index) ?? 0)));
  const sums = runningSums(shares.map((share, index) => share * (figures[index] ?? 0)));
  const weights = runningSums(shares);
  const counts = runningSums(shares.map((share) => (share > 0 ? 1 : 0)));
  const between = (of: readonly number[], from: number, to: number): number =>
    (of[to] ?? 0) - (of[from] ?? 0);
  return (from, to) => {
    const whole = between(weights, from, to);
    return whole <= 0 ? null : { mean: between(sums, from, to) / whole, count: between(counts, from, to) };
  };
}

/** What the figures before each place add up to. */
function runningSums(figures: readonly number[]): readonly number[] {
  let sum = 0;
  return [0, ...figures.map((figure) => (sum += figure))];
}
