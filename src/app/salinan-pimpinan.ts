import type { Assessment } from "../domain/assessment";
import type { HostError } from "../domain/host-error";
import { err, ok, type Result } from "../domain/result";
import { planSalinan, type SalinanOptions } from "../plan/plan-salinan";
import { overlongSheet } from "../plan/sheets/sheet-lengths";
import type { BukuBaru } from "./ports";

/** Salinan pimpinan: the written sheets as values, in a workbook of their own. The user's workbook is not touched. */
export async function salinanPimpinan(
  assessment: Assessment,
  { workbook, tab, toBytes }: BukuBaru,
  options: SalinanOptions,
): Promise<Result<Uint8Array, HostError>> {
  const overlong = overlongSheet(assessment);
  if (overlong !== null) return err(overlong);
  const read = await workbook.read(() => []);
  if (!read.ok) return read;
  const { edits } = planSalinan(assessment, read.value, options);
  const applied = await workbook.apply(
    { edits: [...edits, { kind: "remove-sheet", sheet: tab }] },
    read.value,
  );
  return applied.ok ? ok(toBytes()) : applied;
}
