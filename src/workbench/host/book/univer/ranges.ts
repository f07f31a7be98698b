import type { Rect } from "../../../../domain/address";
import type { UniverRange } from "./engine";

export const toRange = (rect: Rect): UniverRange => ({
  startRow: rect.top - 1,
  endRow: rect.bottom - 1,
  startColumn: rect.left - 1,
  endColumn: rect.right - 1,
});

export const toRect = (range: UniverRange): Rect => ({
  top: range.startRow + 1,
  bottom: range.endRow + 1,
  left: range.startColumn + 1,
  right: range.endColumn + 1,
});
