import { columnLetters } from "../../domain/address";
import type { PaintRule } from "../../domain/edit-plan";
import { inBand } from "../band-formulas";
import { comparable } from "../formula-text";
import { ruleFormula } from "../paint/live-rows";
import { bandLook } from "../paint/plan-paint";
import type { LiveColumn } from "../sheet/sheet-draft";

/** Some of Excel's ways take no rule beyond 255 characters: words are told by how they begin, which is the band's sign. */
const LONGEST_WORD = 80;

/**
 * The fill of written cells that are formulas, by their value. The kriteria beside it must be the band's own word, so
 * that other tables between the first row and the last stay as they are.
 */
export function liveRules({ value, kriteria, first, last, scale }: LiveColumn): readonly PaintRule[] {
  const cell = `$${columnLetters(value)}${first}`;
  return scale.ranges.map((range) => {
    const word = comparable(`$${columnLetters(kriteria)}${first}`, scale.wordOf(range.band), LONGEST_WORD);
    const test = `AND(${word.join("=")},ISNUMBER(${cell}),${inBand(cell, range, scale.upToFull)})`;
    return {
      rects: [{ top: first, left: value, bottom: last, right: value }],
      formula: ruleFormula(test),
      look: bandLook(range.band),
    };
  });
}
