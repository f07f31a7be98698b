import type { Edit, EditPlan } from "../domain/edit-plan";
import { diperiksaArea } from "../domain/diperiksa";
import { findOwnSheets } from "../domain/marks";
import type { Snapshot } from "../domain/snapshot";
import { namesOnOwnSheets, oldNote, removeName, sameName } from "./own-names";
import { isEdited, keptContent } from "./skala/skala-content";

export interface BersihkanOptions {
  /** True takes out a `LKjIP Skala` that the user has edited, too. */
  readonly removeEditedSkala: boolean;
}

export interface BersihkanPlan {
  readonly plan: EditPlan;
  readonly removed: readonly string[];
  readonly keptSkala: string | null;
  /** How many reasons of checked Catatan go with LKjIP Catatan. */
  readonly alasan: number;
}

/** Everything of the product's out: paint, sheets, names. A LKjIP Skala that the user has edited stays by default. Pure. */
export function planBersihkan(snapshot: Snapshot, options: BersihkanOptions): BersihkanPlan {
  const own = findOwnSheets(snapshot.outline);
  const edited = !options.removeEditedSkala && isEdited(keptContent(snapshot));
  const keptSkala = edited ? (own.find(({ role }) => role === "skala")?.title ?? null) : null;
  const removed = own.map(({ title }) => title).filter((title) => title !== keptSkala);
  const names = namesOnOwnSheets(snapshot.outline).filter(
    ({ target }) => !(target.kind === "range" && keptSkala !== null && sameName(target.sheet, keptSkala)),
  );
  const edits: readonly Edit[] = [
    { kind: "remove-paint" },
    ...names.map(removeName),
    ...oldNote(snapshot.outline),
    ...removed.map((sheet): Edit => ({ kind: "remove-sheet", sheet })),
  ];
  return { plan: { edits }, removed, keptSkala, alasan: countReasons(snapshot) };
}

/** Filled cells of the first column of LKJIP_Diperiksa. */
function countReasons(snapshot: Snapshot): number {
  const area = diperiksaArea(snapshot);
  if (area === null) return 0;
  const { values, columns, rows, rect, top } = area;
  const reasons = Array.from(
    { length: Math.min(rows, rect.bottom - top + 1) },
    (_, row) => values[row * columns] ?? "",
  );
  return reasons.filter((value) => typeof value !== "string" || value.trim() !== "").length;
}
