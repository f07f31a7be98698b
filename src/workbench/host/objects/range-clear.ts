import type { Cell } from "../book/book";
import { unmergeBlock } from "./merging";
import { refuse } from "./refusal";
import type { Cells } from "./session";

const CLEARED: Readonly<Record<string, (cell: Cell, blank: Cell) => Cell>> = {
  All: (_, blank) => blank,
  Contents: (cell) => ({ ...cell, content: null, formula: null }),
  Formats: (cell, { style }) => ({ ...cell, style }),
  Hyperlinks: (cell) => cell,
  RemoveHyperlinks: (cell) => cell,
};

const WITH_FORMATS = new Set(["All", "Formats"]);
const WITH_CONTENTS = new Set(["All", "Contents"]);

/** `clear()`: contents, formats or both; formats take merges and conditional formats with them. */
export function clearPlace(place: Cells, applyTo = "All"): null {
  const { session, sheet } = place;
  session.guard.content(sheet, "Range.clear");
  const clear = CLEARED[applyTo];
  if (!clear) throw refuse("invalidArgument", "Range.clear");
  for (const rect of place.rects) {
    sheet.editStored(rect, (cell) => clear(cell, sheet.blank));
    if (WITH_CONTENTS.has(applyTo)) session.events.changedByAddin(sheet, rect);
    if (WITH_FORMATS.has(applyTo)) unmergeBlock(sheet, rect);
  }
  if (WITH_FORMATS.has(applyTo)) session.make.rules(place).ClearAll();
  return null;
}
