import { columnLetters } from "../../domain/address";
import type { PaintRule } from "../../domain/edit-plan";
import { inBand, textLiteral } from "../band-formulas";
import { bandLook, ruleFormula } from "../paint/plan-paint";
import type { LiveColumn } from "../sheet/sheet-draft";

/**
 * The fill of written cells that are formulas, by their value. The kriteria beside it must be the band's own word, so
 * that other tables between the first row and the last stay as they are.
 */
export function liveRules({ value, kriteria, first, last, scale }: LiveColumn): readonly PaintRule[] {
  const cell = `$${columnLetters(value)}${first}`;
  const word = `$${columnLetters(kriteria)}${first}`;
  return scale.ranges.flatMap((range) => {
    const test = `AND(${word}=${textLiteral(range.band.kriteria)},ISNUMBER(${cell}),${inBand(cell, range, scale.upToFull)})`;
    return [value, kriteria].map((column) => ({
      rects: [{ top: first, left: column, bottom: last, right: column }],
      formula: ruleFormula(test),
      look: bandLook(range.band),
    }));
  });
}
