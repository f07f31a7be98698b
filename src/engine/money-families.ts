/** Parents of a budget table and what their children add up to. */
import type { Akun, Blok, NumberColumn } from "../domain/laporan";
import { NO_DATA } from "../domain/reading";
import { baseFigures } from "./base-budget";
import type { Levels } from "./levels";
import { numberOf } from "./readings";

/** What the children of a parent row add up to. */
export interface Family {
  readonly parent: number;
  readonly value: number;
  readonly from: number;
  readonly to: number;
}

/** Parents that have a figure of their own in the column, with the sum of their children that have one. */
export function familiesOf(blok: Blok, column: NumberColumn, levels: Levels): readonly Family[] {
  const { parents, hasParents, akunAt } = levels;
  if (!hasParents) return [];
  const figures = baseFigures(blok, column);
  const children = new Map<number, number[]>();
  parents.forEach((parent, index) => {
    if (parent < 0 || figures.every((at) => at(index) === null)) return;
    const known = children.get(parent);
    if (known) known.push(index);
    else children.set(parent, [index]);
  });
  return [...children].flatMap(([parent, rows]) => {
    const printed = numberOf(column.readings[parent] ?? NO_DATA);
    if (printed === null) return [];
    const sums = figures.flatMap((at) =>
      sumsOf(
        rows.map((row) => at(row) ?? 0),
        akunAt(parent),
      ),
    );
    return [{ parent, value: nearest(printed, sums), from: rows[0] ?? parent, to: rows.at(-1) ?? parent }];
  });
}

/** Financing is what comes in, which is printed first, less what goes out. */
function sumsOf([first = 0, ...rest]: readonly number[], akun: Akun): readonly number[] {
  const others = rest.reduce((sum, figure) => sum + figure, 0);
  return akun === "pembiayaan" ? [first + others, first - others] : [first + others];
}

const nearest = (printed: number, sums: readonly number[]): number =>
  sums.reduce((best, sum) => (Math.abs(sum - printed) < Math.abs(best - printed) ? sum : best));
