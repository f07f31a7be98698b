import { kodesAbove, plainKode } from "../domain/kode";
import type { Akun, Blok, TextColumn } from "../domain/laporan";
import { LEVELS, MONEY_PERAN, SUMMED_PERAN, type NumberPeran } from "../domain/peran";
import { accountsOf } from "./accounts";
import { akunOf } from "./akun";
import { parentsByMark } from "./marked-levels";
import { numberOf, readingAt } from "./readings";

/**
 * Budget tables of Indonesian agencies print programme, activity and sub-activity below each other in one amount
 * column (Permendagri 90/2019 codes them 8.01.02.1.01.03). Only the rows without children may be summed.
 */

export interface Levels {
  /** Index of each row's parent, -1 for a row at the top; by Kode where that shows levels, else by the words. */
  readonly parents: readonly number[];
  /** True for each data row that has no child with money. */
  readonly leaves: readonly boolean[];
  readonly hasParents: boolean;
  /** What the money of a row is. */
  readonly akunAt: (index: number) => Akun;
  /** The table holds more than spending. */
  readonly isMixed: boolean;
}

/** The levels of a table, worked out once for all who ask. */
export function createLevels(): (blok: Blok) => Levels {
  const known = new Map<Blok, Levels>();
  return (blok) => {
    const levels = known.get(blok) ?? levelsOf(blok);
    known.set(blok, levels);
    return levels;
  };
}

function levelsOf(blok: Blok): Levels {
  const parents = parentsOf(blok);
  const leaves = blok.rows.map((kind) => kind === "data");
  for (const parent of parents) if (parent >= 0) leaves[parent] = false;
  const akun = akunOf(blok, parents);
  return {
    parents,
    leaves,
    hasParents: parents.some((parent) => parent >= 0),
    akunAt: (index) => akun?.[index] ?? "belanja",
    isMixed: akun !== null,
  };
}

function parentsOf(blok: Blok): readonly number[] {
  const counts = countsOf(blok);
  const byKode = blok.texts.Kode ? parentsByKode(blok, counts) : null;
  if (byKode?.some(isRow)) return byKode;
  const byWords = parentsByWords(blok, counts);
  return byKode || byWords.some(isRow) ? byWords : parentsByMark(blok, counts, byWords);
}

const isRow = (parent: number): boolean => parent >= 0;

/** Rows that can be parents and children: data rows with money in them. */
function countsOf(blok: Blok): readonly boolean[] {
  const columns = [...MONEY_PERAN].flatMap((peran) => blok.numbers[peran as NumberPeran] ?? []);
  return blok.rows.map(
    (kind, i) => kind === "data" && columns.some(({ readings }) => readings[i]?.kind === "angka"),
  );
}

function parentsByKode(blok: Blok, counts: readonly boolean[]): readonly number[] {
  const kodes = (blok.texts.Kode?.own ?? []).map((kode, i) => (counts[i] ? plainKode(kode) : ""));
  const accountAt = accountsOf(blok);
  const programmes = new Map<string, number>();
  const accounts = new Map<string, number>();
  let programme = -1;
  const parents = kodes.map((kode, i) => {
    if (kode === "") return -1;
    const akun = accountAt(i);
    if (akun === null) {
      // The same accounts stand under every activity.
      accounts.clear();
      programme = i;
    }
    const rows = akun === null ? programmes : accounts;
    const parent = nearest(rows, kode);
    rows.set(kode, i);
    return parent < 0 && akun === "belanja" ? programme : parent;
  });
  const all = parentsByMark(blok, counts, parents);
  return all.some(isRow) ? withDetails(blok, kodes, all) : all;
}

function nearest(rowOf: ReadonlyMap<string, number>, kode: string): number {
  for (const above of kodesAbove(kode)) {
    const row = rowOf.get(above);
    if (row !== undefined) return row;
  }
  return -1;
}

/** Rows without a code under one with a code are its details where they add up to it. */
function withDetails(blok: Blok, kodes: readonly string[], parents: readonly number[]): readonly number[] {
  const all = [...parents];
  kodes.forEach((kode, i) => {
    const end = kode === "" ? i : endOfDetails(blok, i);
    if (end > i + 1 && addsUp(blok, i, end)) all.fill(i, i + 1, end);
  });
  return all;
}

/** Behind the rows of data without a code that follow a row. */
function endOfDetails({ rows, texts: { Kode } }: Blok, index: number): number {
  let end = index + 1;
  while (rows[end] === "data" && Kode?.own[end] === "") end++;
  return end;
}

/** Whether a figure of the row is the sum of the rows below it, up to `end`. */
const addsUp = (blok: Blok, parent: number, end: number): boolean =>
  SUMMED_PERAN.some((peran) => {
    const whole = numberOf(readingAt(blok, peran, parent));
    let sum = 0;
    for (let i = parent + 1; i < end; i++) sum += numberOf(readingAt(blok, peran, i)) ?? 0;
    return whole !== null && whole !== 0 && Math.abs(sum - whole) <= 0.5;
  });

interface OpenRow {
  readonly row: number;
  /** Deepest column with words of its own. */
  readonly level: number;
}

/** A row belongs to the last one above it whose own words end at a higher level and which has money. */
function parentsByWords(blok: Blok, counts: readonly boolean[]): readonly number[] {
  const columns = levelColumns(blok);
  if (columns.length < 2) return blok.rows.map(() => -1);
  const open: OpenRow[] = [];
  let last = -1;
  return blok.rows.map((kind, row) => {
    const level = kind === "data" ? deepest(columns, row) : -1;
    if (level >= 0) {
      while (open.length > 0 && !isChild(columns, row, level, open.at(-1))) open.pop();
      last = nearestWithMoney(open, counts);
      open.push({ row, level });
    }
    return counts[row] ? last : -1;
  });
}

function nearestWithMoney(open: readonly OpenRow[], counts: readonly boolean[]): number {
  for (let i = open.length - 1; i >= 0; i--) {
    const row = open[i]?.row ?? -1;
    if (counts[row]) return row;
  }
  return -1;
}

/** The levels of the programme tree, and below an activity what it is spent on. */
function levelColumns({ texts }: Blok): readonly TextColumn[] {
  const tree = LEVELS.flatMap((peran) => texts[peran] ?? []);
  const hasProgrammes = tree.some(({ peran }) => peran !== "Sasaran");
  return hasProgrammes && texts.Uraian ? [...tree, texts.Uraian] : tree;
}

function deepest(columns: readonly TextColumn[], row: number): number {
  let level = columns.length - 1;
  while (level >= 0 && (columns[level]?.own[row] ?? "") === "") level--;
  return level;
}

/** Deeper than the other, and under the same words where those are printed again. */
const isChild = (
  columns: readonly TextColumn[],
  row: number,
  level: number,
  above: OpenRow | undefined,
): boolean =>
  above !== undefined &&
  level > above.level &&
  columns.every(({ own }, i) => i > above.level || (own[row] ?? "") === "" || own[row] === own[above.row]);
