import type { EditPlan } from "../domain/edit-plan";
import type { Snapshot } from "../domain/snapshot";

export interface BersihkanOptions {
  /** True takes out a `LKjIP Skala` that the user has edited, too. */
  readonly removeEditedSkala: boolean;
}

export interface BersihkanPlan {
  readonly plan: EditPlan;
  readonly removed: readonly string[];
  readonly keptSkala: string | null;
}

/** Everything of the product's out: paint, sheets, names. Pure. */
export function planBersihkan(snapshot: Snapshot, options: BersihkanOptions): BersihkanPlan {
  return { plan: { edits: [] }, removed: [], keptSkala: null };
}
