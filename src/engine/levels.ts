import type { Blok, TextColumn } from "../domain/laporan";
import { MONEY_PERAN, type NumberPeran, type TextPeran } from "../domain/peran";

/**
 * Budget tables of Indonesian agencies print programme, activity and sub-activity below each other in one amount
 * column (Permendagri 90/2019 codes them 8.01.02.1.01.03). Only the rows without children may be summed.
 */

/** Index of each row's parent, -1 for a row at the top; by Kode where that shows levels, else by the words. */
export function parentsOf(blok: Blok): readonly number[] {
  const counts = countsOf(blok);
  const byKode = blok.texts.Kode ? parentsByKode(blok, counts) : null;
  return byKode?.some((parent) => parent >= 0) ? byKode : parentsByWords(blok, counts);
}

/** True for each data row that has no child with money. */
export function leavesOf(blok: Blok): readonly boolean[] {
  const leaves = blok.rows.map((kind) => kind === "data");
  for (const parent of parentsOf(blok)) if (parent >= 0) leaves[parent] = false;
  return leaves;
}

/** Rows that can be children: data rows with money in them. */
function countsOf(blok: Blok): readonly boolean[] {
  const columns = [...MONEY_PERAN].flatMap((peran) => blok.numbers[peran as NumberPeran] ?? []);
  return blok.rows.map((kind, i) => kind === "data" && columns.some(({ readings }) => readings[i]?.kind === "angka"));
}

/** `8.01.02.` → 8, 1, 2. */
const segmentsOf = (kode: string): readonly string[] =>
  kode.split(/[^0-9A-Za-z]+/).flatMap((part) => (part === "" ? [] : [part.replace(/^0+(?=.)/, "").toUpperCase()]));

function parentsByKode(blok: Blok, counts: readonly boolean[]): readonly number[] {
  const rowOf = new Map<string, number>();
  return blok.rows.map((kind, i) => {
    const segments = kind === "data" ? segmentsOf(blok.texts.Kode?.own[i] ?? "") : [];
    if (segments.length === 0) return -1;
    rowOf.set(segments.join("."), i);
    return counts[i] ? nearest(rowOf, segments) : -1;
  });
}

function nearest(rowOf: ReadonlyMap<string, number>, segments: readonly string[]): number {
  for (let length = segments.length - 1; length > 0; length--) {
    const parent = rowOf.get(segments.slice(0, length).join("."));
    if (parent !== undefined) return parent;
  }
  return -1;
}

const LEVELS: readonly TextPeran[] = ["Sasaran", "Program", "Kegiatan", "SubKegiatan"];

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
const isChild = (columns: readonly TextColumn[], row: number, level: number, above: OpenRow | undefined): boolean =>
  above !== undefined &&
  level > above.level &&
  columns.every(({ own }, i) => i > above.level || (own[row] ?? "") === "" || own[row] === own[above.row]);
