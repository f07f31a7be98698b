import { findOwnSheets, SHEET_TITLES, type SheetRole } from "../domain/marks";
import type { Outline } from "../domain/snapshot";

/** Excel's limit for the name on a tab. */
const LONGEST_TITLE = 31;

export interface SheetPlace {
  /** The product's sheet of that role that is there already. */
  readonly existing: string | null;
  readonly title: string;
}

/** Where a sheet of ours goes: over the old one, else on a new tab whose title no sheet of the user's bears. */
export function sheetPlace(outline: Outline, role: SheetRole): SheetPlace {
  const existing = findOwnSheets(outline).find((own) => own.role === role)?.title ?? null;
  return { existing, title: existing ?? freeTitle(outline, SHEET_TITLES[role]) };
}

function freeTitle(outline: Outline, wanted: string): string {
  const taken = new Set(outline.sheets.map(({ title }) => title.toLowerCase()));
  let title = wanted;
  for (let n = 2; taken.has(title.toLowerCase()); n++) {
    const suffix = ` (${n})`;
    title = wanted.slice(0, LONGEST_TITLE - suffix.length) + suffix;
  }
  return title;
}
