import { columnLetters } from "../../domain/address";
import type { PaintRule } from "../../domain/edit-plan";
import { inBand, LONGEST_TEXT, textLiteral } from "../band-formulas";
import { ruleFormula } from "../paint/live-rows";
import { bandLook } from "../paint/plan-paint";
import type { LiveColumn } from "../sheet/sheet-draft";

/** A text in a formula has an end; longer words are told by how they begin. */
const sameText = (cell: string, word: string): string =>
  word.length <= LONGEST_TEXT
    ? `${cell}=${textLiteral(word)}`
    : `LEFT(${cell},${LONGEST_TEXT})=${textLiteral(word.slice(0, LONGEST_TEXT))}`;

/**
 * The fill of written cells that are formulas, by their value. The kriteria beside it must be the band's own word, so
 * that other tables between the first row and the last stay as they are.
 */
export function liveRules({ value, kriteria, first, last, scale }: LiveColumn): readonly PaintRule[] {
  const cell = `$${columnLetters(value)}${first}`;
  return scale.ranges.map((range) => {
    const says = sameText(`$${columnLetters(kriteria)}${first}`, scale.wordOf(range.band));
    const test = `AND(${says},ISNUMBER(${cell}),${inBand(cell, range, scale.upToFull)})`;
    return {
      rects: [{ top: first, left: value, bottom: last, right: value }],
      formula: ruleFormula(test),
      look: bandLook(range.band),
    };
  });
}
