import type { Blok, TextColumn } from "../domain/laporan";
import { LEVELS, MONEY_PERAN, type NumberPeran } from "../domain/peran";

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
  return { parents, leaves, hasParents: parents.some((parent) => parent >= 0) };
}

function parentsOf(blok: Blok): readonly number[] {
  const counts = countsOf(blok);
  const byKode = blok.texts.Kode ? parentsByKode(blok, counts) : null;
  return byKode?.some((parent) => parent >= 0) ? byKode : parentsByWords(blok, counts);
}

/** Rows that can be children: data rows with money in them. */
function countsOf(blok: Blok): readonly boolean[] {
  const columns = [...MONEY_PERAN].flatMap((peran) => blok.numbers[peran as NumberPeran] ?? []);
  return blok.rows.map(
    (kind, i) => kind === "data" && columns.some(({ readings }) => readings[i]?.kind === "angka"),
  );
}

/** `8.01.02.` → `8.1.2`. */
function plainKode(kode: string): string {
  if (/^[1-9A-Z]+(?:\.[1-9A-Z][0-9A-Z]*)*$/.test(kode)) return kode;
  const points = kode
    .toUpperCase()
    .replace(/[^0-9A-Z]+/g, ".")
    .replace(/^\.|\.$/g, "");
  return points.replace(/(^|\.)0+(?=[0-9A-Z])/g, "$1");
}

function parentsByKode(blok: Blok, counts: readonly boolean[]): readonly number[] {
  const rowOf = new Map<string, number>();
  return blok.rows.map((kind, i) => {
    const kode = kind === "data" ? plainKode(blok.texts.Kode?.own[i] ?? "") : "";
    if (kode === "") return -1;
    rowOf.set(kode, i);
    return counts[i] ? nearest(rowOf, kode) : -1;
  });
}

function nearest(rowOf: ReadonlyMap<string, number>, kode: string): number {
  for (let end = kode.lastIndexOf("."); end > 0; end = kode.lastIndexOf(".", end - 1)) {
    const parent = rowOf.get(kode.slice(0, end));
    if (parent !== undefined) return parent;
  }
  return -1;
}

interface OpenRow {
  readonly row: number;
  /** Deepest column with words of its own. */
  readonly level: number;
}

/** A row belongs to the last one above it whose own words end at a higher level. */
function parentsByWords(blok: Blok, counts: readonly boolean[]): readonly number[] {
  const columns = LEVELS.flatMap((peran) => blok.texts[peran] ?? []);
  if (columns.length < 2) return blok.rows.map(() => -1);
  const open: OpenRow[] = [];
  let last = -1;
  return blok.rows.map((kind, row) => {
    const level = kind === "data" ? deepest(columns, row) : -1;
    if (level >= 0) {
      while (open.length > 0 && !isChild(columns, row, level, open.at(-1))) open.pop();
      last = open.at(-1)?.row ?? -1;
      open.push({ row, level });
    }
    return counts[row] ? last : -1;
  });
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
