import type { Edit } from "../../domain/edit-plan";
import type { Snapshot } from "../../domain/snapshot";
import { namesOnOwnSheets, removeName, sameName } from "../own-names";
import { sheetEdits } from "../sheet-edits";
import { sheetPlace } from "../sheet-place";
import type { SheetBasis } from "../sheets/sheet-basis";
import { defineNames } from "../sheets/skala-cells";
import { skalaSheet } from "../sheets/skala-sheet";
import { defaultContent, keptContent, mergedContent, type SkalaContent } from "./skala-content";

/** What LKjIP Skala is to hold: the user's entries where there are some, the defaults elsewhere. */
export const skalaContent = (basis: SheetBasis, snapshot: Snapshot): SkalaContent =>
  mergedContent(
    defaultContent(snapshot.outline, basis.assessment.laporan.pengaturan.given),
    keptContent(snapshot),
  );

/** The scale and settings: what the user has entered there is written back as it stands, and keeps its names. */
export function skalaEdits(basis: SheetBasis, snapshot: Snapshot, content: SkalaContent): readonly Edit[] {
  const { outline } = snapshot;
  const { sheet, names } = skalaSheet(basis, content);
  const { title } = sheetPlace(outline, "skala");
  const stale = namesOnOwnSheets(outline).filter(
    ({ name }) => ![...names.keys()].some((kept) => sameName(kept, name)),
  );
  return [...sheetEdits("skala", sheet, snapshot), ...stale.map(removeName), ...defineNames(names, title)];
}
