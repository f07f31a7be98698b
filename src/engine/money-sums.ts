/** The rows that a total may sum up, worked out in one pass over the table. */
import type { Blok, NumberColumn } from "../domain/laporan";
import { LABELS, type NumberPeran } from "../domain/peran";
import type { Levels } from "./levels";
import { isNumber } from "./printed";

export type Dasar = "sejak-jumlah" | "sejak-total" | "semua" | "jumlah-jumlah";

/** One way to sum up what stands above a total; `from` and `to` are the first and last row that take part. */
export interface Sum {
  readonly dasar: Dasar;
  readonly value: number;
  readonly from: number;
  readonly to: number;
  /** Figures that take part. */
  readonly count: number;
}

/** A total of one column, with what it may be the sum of; `sums` is empty where no row stands before it. */
export interface Total {
  readonly index: number;
  readonly printed: number;
  readonly sums: readonly Sum[];
}

interface Running {
  value: number;
  from: number;
  to: number;
  count: number;
}

const empty = (): Running => ({ value: 0, from: -1, to: -1, count: 0 });

function add(sum: Running, value: number, index: number): void {
  sum.value += value;
  sum.to = index;
  if (sum.count === 0) sum.from = index;
  sum.count++;
}

/** Totals of a column. Parents and averages are not summed; an empty total is none, but ends what stands above it. */
export function totalsOf(
  blok: Blok,
  column: NumberColumn,
  { leaves, parents, hasParents }: Levels,
): readonly Total[] {
  const byLeaves = runningSums();
  const byTops = runningSums();
  const found: Total[] = [];
  const isTop = (index: number): boolean =>
    hasParents && blok.rows[index] === "data" && parents[index] === -1;
  const sumUp = (value: number, index: number): void => {
    if (leaves[index] === true) addRow(byLeaves, value, index);
    // As printed: whoever adds up the programmes is right, though one of them is not the sum of its activities.
    if (isTop(index)) addRow(byTops, value, index);
  };
  column.readings.forEach((reading, index) => {
    const value = isNumber(reading) ? reading.value : null;
    if (value !== null) sumUp(value, index);
    const label = sumKind(blok, index);
    if (label === null) return;
    if (value !== null) {
      found.push({ index, printed: value, sums: [...sumsOf(byLeaves), ...sumsOf(byTops)] });
      if (byLeaves.all.count > 0) add(byLeaves.totals, value, index);
    }
    for (const running of [byLeaves, byTops]) close(running, label);
  });
  return found;
}

const runningSums = (): RunningSums => ({ any: empty(), total: empty(), all: empty(), totals: empty() });

function close(running: RunningSums, label: "total" | "lain"): void {
  running.any = empty();
  if (label === "total") running.total = empty();
}

/** What a row sums up, if it does. */
function sumKind(blok: Blok, index: number): "total" | "lain" | null {
  const label = blok.rows[index] === "total" ? totalKind(blok, index) : "rata-rata";
  return label === "rata-rata" ? null : label;
}

type RunningSums = Record<"any" | "total" | "all" | "totals", Running>;

function addRow({ any, total, all }: RunningSums, value: number, index: number): void {
  add(any, value, index);
  add(total, value, index);
  add(all, value, index);
}

function sumsOf({ any, total, all, totals }: RunningSums): readonly Sum[] {
  if (all.count === 0) return [];
  const sums: readonly Sum[] = [
    { dasar: "sejak-jumlah", ...any },
    { dasar: "sejak-total", ...total },
    { dasar: "semua", ...all },
    { dasar: "jumlah-jumlah", ...totals },
  ];
  return sums.filter(({ count }) => count > 0);
}

export const totalLabel = (blok: Blok, index: number): string => {
  for (const peran of LABELS) {
    const word = blok.texts[peran]?.own[index];
    if (word) return word;
  }
  return "";
};

/** `Total` and `Jumlah` close a section; sub-totals and grand totals do not. */
export function totalKind(blok: Blok, index: number): "total" | "lain" | "rata-rata" {
  const label = totalLabel(blok, index)
    .toLowerCase()
    .replace(/^[^\p{L}]+/u, "")
    .replace(/^[a-z\d]{1,3}[.)]\s*/, "");
  if (/^(rata|rerata)/.test(label)) return "rata-rata";
  return /^(total|jumlah)/.test(label) ? "total" : "lain";
}

/** The sum that is nearest to what is printed; null without any. */
export const nearestSum = ({ printed, sums }: Total): Sum | null =>
  sums.reduce<Sum | null>(
    (best, sum) =>
      best === null || Math.abs(sum.value - printed) < Math.abs(best.value - printed) ? sum : best,
    null,
  );

/** What the children of a parent row add up to. */
export interface Family {
  readonly parent: number;
  readonly value: number;
  readonly from: number;
  readonly to: number;
}

/** Parents that have a figure of their own in the column, with the sum of their children that have one. */
export function familiesOf(column: NumberColumn, { parents, hasParents }: Levels): readonly Family[] {
  if (!hasParents) return [];
  const sums = new Map<number, Running>();
  parents.forEach((parent, index) => {
    const reading = column.readings[index];
    if (parent < 0 || !reading || !isNumber(reading)) return;
    const sum = sums.get(parent) ?? empty();
    add(sum, reading.value, index);
    sums.set(parent, sum);
  });
  return [...sums].flatMap(([parent, { value, from, to }]) =>
    column.readings[parent]?.kind === "angka" ? [{ parent, value, from, to }] : [],
  );
}

/** The sum that a total or parent should show in a column, as near to its print as there is one; null for other rows. */
export function createExpectedSums(
  blok: Blok,
  levels: Levels,
): (peran: NumberPeran, index: number) => number | null {
  if (!levels.hasParents && !blok.rows.includes("total")) return () => null;
  const sums = new Map<NumberPeran, ReadonlyMap<number, number>>();
  const sumsIn = (peran: NumberPeran): ReadonlyMap<number, number> => {
    const column = blok.numbers[peran];
    if (!column) return new Map();
    const families = familiesOf(column, levels).map(({ parent, value }) => [parent, value] as const);
    const totals = totalsOf(blok, column, levels).flatMap((total) => {
      const nearest = nearestSum(total);
      return nearest ? [[total.index, nearest.value] as const] : [];
    });
    return new Map([...families, ...totals]);
  };
  return (peran, index) => {
    const known = sums.get(peran) ?? sumsIn(peran);
    sums.set(peran, known);
    return known.get(index) ?? null;
  };
}
