import type { Assessment } from "../domain/assessment";
import type { EditPlan } from "../domain/edit-plan";
import type { Snapshot } from "../domain/snapshot";
import type { Bahasa } from "../text/bahasa";

export interface PlanOptions {
  /** False leaves the user's cells without colour (`--tanpa-warna`). */
  readonly paint: boolean;
  /** True fills empty Capaian, Serapan and SisaAnggaran cells with formulas. */
  readonly fill: boolean;
  /** Day of the calculation; the clock is passed in, so that a plan is a function of its input. */
  readonly today: { readonly year: number; readonly month: number; readonly day: number };
  readonly bahasa: Bahasa;
}

/** Assessment → edits: old paint out, new paint on, each sheet written anew. Pure. */
export function planHitung(assessment: Assessment, snapshot: Snapshot, options: PlanOptions): EditPlan {
  return { edits: [] };
}
