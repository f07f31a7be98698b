/** The rows that a total may sum up, worked out in one pass over the table. */
import type { Akun, Blok, NumberColumn } from "../domain/laporan";
import type { NumberPeran } from "../domain/peran";
import { baseFigures } from "./base-budget";
import type { Levels } from "./levels";
import { familiesOf } from "./money-families";
import { isNumber } from "./printed";
import { ownLabelAt } from "./row-words";

/** `selisih`: revenue less spending. */
export type Dasar = "sejak-jumlah" | "sejak-total" | "semua" | "jumlah-jumlah" | "selisih";

type SumKind = "total" | "lain" | "selisih" | "hasil";

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

/**
 * Totals of a column. Parents and averages are not summed; an empty total is none, but ends what stands above it. Where
 * revenue or financing stand beside spending, each is also summed by itself.
 */
export function totalsOf(blok: Blok, column: NumberColumn, levels: Levels): readonly Total[] {
  const ways = baseFigures(blok, column).flatMap((figureAt) => waysToSum(blok, levels, figureAt));
  const found: Total[] = [];
  column.readings.forEach((reading, index) => {
    for (const way of ways) addTo(way, index);
    const kind = sumKind(blok, index);
    if (kind === null) return;
    if (isNumber(reading)) found.push(totalAt(ways, kind, { index, printed: reading.value }));
    for (const { running } of ways) close(running, kind);
  });
  return found;
}

/** A total with the sums so far, of which it is then a part itself. */
function totalAt(ways: readonly Way[], kind: SumKind, total: Omit<Total, "sums">): Total {
  if (kind === "selisih") return { ...total, sums: differenceOf(ways) };
  if (kind === "hasil") return { ...total, sums: [] };
  const sums = ways.flatMap(({ running }) => sumsOf(running));
  const leaves = ways[0]?.running;
  if (leaves && leaves.all.count > 0) add(leaves.totals, total.printed, total.index);
  return { ...total, sums };
}

/** Rows that may be summed together, and what they have come to. */
interface Way {
  readonly takes: (index: number) => boolean;
  readonly figureAt: FigureAt;
  /** Null for rows of any kind. */
  readonly akun: Akun | null;
  readonly running: RunningSums;
}

type FigureAt = (index: number) => number | null;

function addTo({ running, takes, figureAt }: Way, index: number): void {
  const value = takes(index) ? figureAt(index) : null;
  if (value !== null) addRow(running, value, index);
}

function waysToSum(
  blok: Blok,
  { leaves, parents, hasParents, akunAt, isMixed }: Levels,
  figureAt: FigureAt,
): readonly Way[] {
  const way = (takes: Way["takes"], akun: Akun | null = null): Way => ({
    takes,
    akun,
    figureAt,
    running: runningSums(),
  });
  const isLeaf = (index: number): boolean => leaves[index] === true;
  return [
    way(isLeaf),
    // As printed: whoever adds up the programmes is right, though one of them is not the sum of its activities.
    ...(hasParents ? [way((index) => blok.rows[index] === "data" && parents[index] === -1)] : []),
    ...(isMixed ? AKUN.map((akun) => way((index) => isLeaf(index) && akunAt(index) === akun, akun)) : []),
  ];
}

const AKUN = ["pendapatan", "belanja", "pembiayaan"] as const;

/** Surplus or deficit: revenue less spending so far, with either sign, since a deficit is printed with and without. */
function differenceOf(ways: readonly Way[]): readonly Sum[] {
  const [revenue, spending] = (["pendapatan", "belanja"] as const).map(
    (akun) => ways.find((way) => way.akun === akun)?.running.all,
  );
  if (!revenue || !spending || revenue.count === 0 || spending.count === 0) return [];
  const value = revenue.value - spending.value;
  const rows = {
    from: Math.min(revenue.from, spending.from),
    to: Math.max(revenue.to, spending.to),
    count: revenue.count + spending.count,
  };
  return [value, -value].map((each) => ({ dasar: "selisih", value: each, ...rows }));
}

const runningSums = (): RunningSums => ({ any: empty(), total: empty(), all: empty(), totals: empty() });

function close(running: RunningSums, label: SumKind): void {
  running.any = empty();
  if (label === "total") running.total = empty();
}

/** What a row sums up, if it does. */
function sumKind(blok: Blok, index: number): SumKind | null {
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

/**
 * `Total` and `Jumlah` close a section; sub-totals and grand totals do not. `Surplus/(Defisit)` is a
 * difference, and what is left after financing (`Pembiayaan Netto`, SILPA) a result that is not checked.
 */
export function totalKind(blok: Blok, index: number): SumKind | "rata-rata" {
  const label = ownLabelAt(blok, index)
    .toLowerCase()
    .replace(/^[^\p{L}]+/u, "")
    .replace(/^[a-z\d]{1,3}[.)]\s*/, "");
  if (/^(rata|rerata)/.test(label)) return "rata-rata";
  const [, result] =
    /^(?:(?:total|jumlah) )?(surplus|defisit|pembiayaan net|sisa lebih|silpa)/.exec(label) ?? [];
  if (result !== undefined) return /^[sd](?:ur|ef)/.test(result) ? "selisih" : "hasil";
  return /^(total|jumlah)/.test(label) ? "total" : "lain";
}

/** The sum that is nearest to what is printed; null without any. */
export const nearestSum = ({ printed, sums }: Total): Sum | null =>
  sums.reduce<Sum | null>(
    (best, sum) =>
      best === null || Math.abs(sum.value - printed) < Math.abs(best.value - printed) ? sum : best,
    null,
  );

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
    const families = familiesOf(blok, column, levels).map(({ parent, value }) => [parent, value] as const);
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
