import { formatSheetRect, type Rect } from "../../domain/address";
import type { DefineName } from "../../domain/edit-plan";
import type { DraftCell } from "../sheet/sheet-draft";
import { INPUT } from "../sheet/styles";
import type { TypedCell } from "../skala/skala-content";

/** Where each name of the sheet points. */
export type NamedRects = Map<string, Rect>;

/** A cell that the user may edit, filled with its own colour where it names one. */
export function inputCell({ value, formula }: TypedCell): DraftCell {
  const colour = typeof value === "string" && /^#[0-9A-F]{6}$/i.test(value) ? value.toUpperCase() : null;
  return { value, formula, style: INPUT, fill: colour };
}

/** The names of the sheet, each at its cells. */
export const defineNames = (names: NamedRects, title: string): readonly DefineName[] =>
  [...names].map(([name, rect]) => ({
    kind: "define-name",
    name,
    scope: null,
    refersTo: formatSheetRect(title, rect),
    hidden: false,
  }));
