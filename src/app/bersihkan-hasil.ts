import type { HostError } from "../domain/host-error";
import type { LeftOut } from "../domain/left-out";
import { ok, type Result } from "../domain/result";
import { planBersihkan, type BersihkanOptions } from "../plan/plan-bersihkan";
import type { Workbook } from "./ports";
import { readNamed } from "./read-named";

export interface BersihkanOutcome {
  /** Titles of the sheets taken out. */
  readonly removed: readonly string[];
  /** An edited `LKjIP Skala` stays unless asked for. */
  readonly keptSkala: string | null;
  /** How many reasons of checked Catatan went with LKjIP Catatan; absent without any. */
  readonly alasan?: number;
  /** What Excel refused to remove; absent where it refused nothing. */
  readonly leftOut?: readonly LeftOut[];
}

/** Takes out every rule, sheet and name of the product, and nothing else. */
export async function bersihkanHasil(
  workbook: Workbook,
  options: BersihkanOptions,
): Promise<Result<BersihkanOutcome, HostError>> {
  const read = await readNamed(workbook);
  if (!read.ok) return read;
  const { plan, removed, keptSkala, alasan } = planBersihkan(read.value, options);
  const applied = await workbook.apply(plan, read.value);
  if (!applied.ok) return applied;
  const { leftOut } = applied.value;
  return ok({ removed, keptSkala, ...(alasan > 0 && { alasan }), ...(leftOut && { leftOut }) });
}
