import { rectHas, rectsMeet, sameRect, type Rect } from "../../../domain/address";
import type { Sheet } from "../book/book";

/** Merging keeps the top left cell's content and drops the others', as Excel does. */
export function mergeBlock(sheet: Sheet, rect: Rect, across: boolean): null {
  const blocks = across ? rowsIn(rect) : [rect];
  sheet.setMerges([
    ...sheet.merges().filter((merge) => !rectsMeet(merge, rect)),
    ...blocks.filter(isMoreThanOneCell),
  ]);
  for (const block of blocks) {
    sheet.editStored(block, (cell, row, column) =>
      (row === block.top && column === block.left) || (cell.content === null && cell.formula === null)
        ? cell
        : { ...cell, content: null, formula: null },
    );
  }
  return null;
}

const rowsIn = (rect: Rect): readonly Rect[] =>
  Array.from({ length: rect.bottom - rect.top + 1 }, (_, i) => ({
    ...rect,
    top: rect.top + i,
    bottom: rect.top + i,
  }));

const isMoreThanOneCell = (rect: Rect): boolean => rect.top !== rect.bottom || rect.left !== rect.right;

export function unmergeBlock(sheet: Sheet, rect: Rect): null {
  const rest = sheet.merges().filter((merge) => !rectsMeet(merge, rect));
  if (rest.length !== sheet.merges().length) sheet.setMerges(rest);
  return null;
}

/** Merges whose top left cell lies in the block, or all that meet it. */
export const mergesWithin = (sheet: Sheet, rect: Rect, byTopLeft: boolean): readonly Rect[] =>
  sheet
    .merges()
    .filter((merge) => (byTopLeft ? rectHas(rect, merge.top, merge.left) : rectsMeet(rect, merge)))
    .sort((a, b) => (sameRect(a, b) ? 0 : a.top - b.top || a.left - b.left));
