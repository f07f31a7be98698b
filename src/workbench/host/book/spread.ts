import type { Rect } from "../../../domain/address";

/** The block that holds `used` and one cell more. */
export function spread(used: Rect | null, row: number, column: number): Rect {
  if (used === null) return { top: row, bottom: row, left: column, right: column };
  return {
    top: Math.min(used.top, row),
    bottom: Math.max(used.bottom, row),
    left: Math.min(used.left, column),
    right: Math.max(used.right, column),
  };
}
