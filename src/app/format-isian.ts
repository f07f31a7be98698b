import type { HostError } from "../domain/host-error";
import { ok, type Result } from "../domain/result";
import { planIsian, type IsianOptions } from "../plan/isian/plan-isian";
import type { Workbook } from "./ports";

export { ISIAN_ROWS, type IsianOptions } from "../plan/isian/plan-isian";

/** Adds the sheet of empty, named tables; gives the title on its tab. */
export async function formatIsian(
  workbook: Workbook,
  title: string,
  options: IsianOptions,
): Promise<Result<string, HostError>> {
  const read = await workbook.read(() => []);
  if (!read.ok) return read;
  const applied = await workbook.apply(planIsian(title, options), read.value);
  return applied.ok ? ok(applied.value.sheets[0] ?? title) : applied;
}
