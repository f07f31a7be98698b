import type { EditPlan } from "../../domain/edit-plan";
import type { Package } from "../parts/package";
import { relationshipsOf } from "../parts/relationships";
import type { WorkbookPart } from "../parts/workbook-part";
import { Refusal } from "../refusal";
import { rulesOf } from "../sheet/conditional-formats";
import { layoutOf } from "../sheet/layout";
import { isProtected } from "../sheet/protection";

/** What stands in the way of a plan: all of it is found before anything is changed. */
export function refuseObstacles(parts: Package, workbook: WorkbookPart, plan: EditPlan): void {
  if (relationshipsOf(parts, "").some(({ type }) => type.endsWith("/digital-signature/origin"))) {
    throw new Refusal({ kind: "signed", path: "" });
  }
  if (workbook.structureProtected && plan.edits.some(changesTabs))
    throw new Refusal({ kind: "structure-protected" });
  const sheets = protectedSheets(parts, workbook, plan);
  if (sheets.length > 0) throw new Refusal({ kind: "sheet-protected", sheets });
}

const changesTabs = (edit: EditPlan["edits"][number]): boolean =>
  edit.kind === "remove-sheet" || (edit.kind === "write-sheet" && edit.existing === null);

function protectedSheets(parts: Package, workbook: WorkbookPart, plan: EditPlan): readonly string[] {
  const touched = new Set(plan.edits.flatMap(sheetTouched).map((title) => title.toLowerCase()));
  const unpaints = plan.edits.some(({ kind }) => kind === "remove-paint");
  return workbook.sheets.flatMap(({ title, part, hasCells }) => {
    if (!hasCells || (!unpaints && !touched.has(title.toLowerCase()))) return [];
    const layout = layoutOf(parts.bytes(part));
    const changes = touched.has(title.toLowerCase()) || rulesOf(layout).some(({ isOwn }) => isOwn);
    return changes && isProtected(layout) ? [title] : [];
  });
}

const whereAny = (sheet: string, changes: readonly unknown[]): readonly string[] =>
  changes.length > 0 ? [sheet] : [];

function sheetTouched(edit: EditPlan["edits"][number]): readonly string[] {
  switch (edit.kind) {
    case "paint":
      return whereAny(edit.sheet, edit.rules);
    case "fill":
      return whereAny(edit.sheet, edit.cells);
    case "cell":
    case "remove-sheet":
      return [edit.sheet];
    case "write-sheet":
      return edit.existing === null ? [] : [edit.existing];
    default:
      return [];
  }
}
