import type { Rect } from "../../domain/address";

/** Neighbours below each other made one, so that thousands of cells are few rectangles. Order: by column, then row. */
export function joinRects(rects: readonly Rect[]): readonly Rect[] {
  const sorted = [...rects].sort((a, b) => a.left - b.left || a.right - b.right || a.top - b.top);
  const joined: Rect[] = [];
  for (const rect of sorted) {
    const last = joined.at(-1);
    if (last && last.left === rect.left && last.right === rect.right && rect.top <= last.bottom + 1) {
      joined[joined.length - 1] = { ...last, bottom: Math.max(last.bottom, rect.bottom) };
    } else {
      joined.push(rect);
    }
  }
  return joined;
}
