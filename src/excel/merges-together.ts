import type { Rect } from "../domain/address";
import type { Merge } from "./step";

/**
 * Merges as Excel is told them: those of single rows over the same columns, one below the other, are one call that
 * merges each row for itself. A thousand paragraphs of Bab III are so told as one block a sasaran. Pure.
 */
export function mergesTogether(rects: readonly Rect[]): readonly Merge[] {
  const told: Merge[] = [];
  const sorted = [...rects].sort((a, b) => a.left - b.left || a.right - b.right || a.top - b.top);
  for (const rect of sorted) {
    const last = told.at(-1);
    if (last !== undefined && isSingleRow(rect) && continues(last, rect))
      told[told.length - 1] = { rect: { ...last.rect, bottom: rect.bottom }, across: true };
    else told.push({ rect, across: false });
  }
  return told;
}

const isSingleRow = ({ top, bottom }: Rect): boolean => top === bottom;

const continues = ({ rect, across }: Merge, next: Rect): boolean =>
  (across || isSingleRow(rect)) &&
  rect.left === next.left &&
  rect.right === next.right &&
  rect.bottom + 1 === next.top;
