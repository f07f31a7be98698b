import type { SheetDraft } from "../sheet/sheet-draft";
import { HEADING, NUMBER_ROW } from "../sheet/styles";

/** Headings and, under them, the row of column numbers. Gives the first of the two rows. */
export function addHeadings(draft: SheetDraft, headings: readonly string[], first = 1): number {
  const row = draft.add(
    headings.map((value) => ({ value, style: HEADING })),
    first,
  );
  draft.add(
    headings.map((_, i) => ({ value: i + 1, style: NUMBER_ROW })),
    first,
  );
  return row;
}
