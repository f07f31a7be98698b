import { formatSheetRect } from "../domain/address";
import type { Assessment } from "../domain/assessment";
import { DIPERIKSA_NAME } from "../domain/diperiksa";
import type { Edit, EditPlan } from "../domain/edit-plan";
import type { Snapshot } from "../domain/snapshot";
import type { Bahasa } from "../text/bahasa";
import type { Tanggal } from "../text/dates";
import { sheetEdits, sheetBasis } from "./sheet-edits";
import { catatanSheet } from "./sheets/catatan-sheet";
import type { SheetBasis } from "./sheets/sheet-basis";

export interface CatatanOptions {
  readonly today: Tanggal;
  readonly bahasa: Bahasa;
}

/** LKjIP Catatan alone, written anew; everything else of the workbook stays. Pure. */
export const planCatatan = (
  assessment: Assessment,
  snapshot: Snapshot,
  options: CatatanOptions,
): EditPlan => ({
  edits: catatanEdits(sheetBasis(assessment, snapshot, options), snapshot),
});

/** The sheet, and the name by which its reasons are found again. */
export function catatanEdits(basis: SheetBasis, snapshot: Snapshot): readonly Edit[] {
  const catatan = catatanSheet(basis);
  if (catatan === null) return sheetEdits("catatan", null, snapshot);
  const title = basis.titles.catatan;
  return [
    ...sheetEdits("catatan", catatan.sheet, snapshot),
    {
      kind: "define-name",
      name: DIPERIKSA_NAME,
      scope: title,
      refersTo: formatSheetRect(title, catatan.reasons),
      hidden: false,
    },
  ];
}
