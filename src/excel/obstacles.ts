import type { Edit, EditPlan } from "../domain/edit-plan";
import type { HostError } from "../domain/host-error";
import type { Outline } from "../domain/snapshot";
import type { Check } from "./check";

interface Standing {
  readonly outline: Outline;
  readonly rules: Check["rules"];
}

/** What stands in the way of a plan, all protected sheets together, found before anything is written. */
export function findObstacle(plan: EditPlan, { outline, rules }: Standing): HostError | null {
  if (outline.readOnly) return { kind: "read-only" };
  if (outline.structureProtected && plan.edits.some(changesTabs)) return { kind: "structure-protected" };
  const touched = new Set(
    plan.edits.flatMap((edit) => sheetsTouched(edit, rules)).map((title) => title.toLowerCase()),
  );
  const sheets = outline.sheets.filter(
    ({ title, isProtected }) => isProtected && touched.has(title.toLowerCase()),
  );
  return sheets.length === 0 ? null : { kind: "sheet-protected", sheets: sheets.map(({ title }) => title) };
}

const changesTabs = (edit: Edit): boolean =>
  edit.kind === "remove-sheet" || (edit.kind === "write-sheet" && edit.existing === null);

function sheetsTouched(edit: Edit, rules: Check["rules"]): readonly string[] {
  switch (edit.kind) {
    case "remove-paint":
      return [...rules].flatMap(([sheet, { own }]) => (own.length > 0 ? [sheet] : []));
    case "paint":
    case "fill":
    case "cell":
      return [edit.sheet];
    case "write-sheet":
      return edit.existing === null ? [] : [edit.existing];
    default:
      return [];
  }
}
