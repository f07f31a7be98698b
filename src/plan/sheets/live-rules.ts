import { columnLetters } from "../../domain/address";
import type { PaintRule } from "../../domain/edit-plan";
import { inBand, textLiteral, type RatedScale } from "../band-formulas";
import { bandLook, ruleFormula } from "../paint/plan-paint";

/** A column of fractions and the column of the kriteria beside it, over all tables of one kind on a sheet. */
export interface LiveColumns {
  readonly value: number;
  readonly kriteria: number;
  /** First and last row that hold a formula. */
  first: number;
  last: number;
}

export const liveColumns = (value: number, kriteria: number): LiveColumns => ({
  value,
  kriteria,
  first: 0,
  last: 0,
});

export function noteLive(columns: LiveColumns, row: number): void {
  if (columns.first === 0) columns.first = row;
  columns.last = row;
}

/**
 * The fill of written cells that are formulas, by their value. The kriteria beside it must be the band's own word, so
 * that other tables between the first row and the last stay as they are.
 */
export function liveRules(
  { value, kriteria, first, last }: LiveColumns,
  { ranges, upToFull }: RatedScale,
): readonly PaintRule[] {
  if (first === 0) return [];
  const cell = `$${columnLetters(value)}${first}`;
  const word = `$${columnLetters(kriteria)}${first}`;
  return ranges.flatMap((range) => {
    const test = `AND(${word}=${textLiteral(range.band.kriteria)},ISNUMBER(${cell}),${inBand(cell, range, upToFull)})`;
    return [value, kriteria].map((column) => ({
      rects: [{ top: first, left: column, bottom: last, right: column }],
      formula: ruleFormula(test),
      look: bandLook(range.band),
    }));
  });
}
