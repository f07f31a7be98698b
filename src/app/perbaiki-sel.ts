import { RULES } from "../checks/rules";
import { formatCellRef } from "../domain/address";
import type { Assessment } from "../domain/assessment";
import type { HostError } from "../domain/host-error";
import { err, ok, type Result } from "../domain/result";
import { assess } from "../engine/assess";
import { parseLaporan } from "../input/parse-laporan";
import { perbaikanOf, planPerbaikan, stillStands, type Perbaikan } from "../plan/perbaikan";
import type { Workbook } from "./ports";
import { readNamed } from "./read-named";

export { takenBack, type Perbaikan } from "../plan/perbaikan";

export interface PerbaikiOutcome {
  /** Of the workbook with the cell changed; its written sheets do not follow before the next run. */
  readonly assessment: Assessment;
  readonly perbaikan: ReadonlyMap<string, Perbaikan>;
}

/** Writes the right figure into one cell, or takes that back: read → the one cell → read and assess again. */
export async function perbaikiSel(
  workbook: Workbook,
  perbaikan: Perbaikan,
): Promise<Result<PerbaikiOutcome, HostError>> {
  const read = await readNamed(workbook);
  if (!read.ok) return read;
  if (!stillStands(perbaikan, read.value)) {
    return err({ kind: "changed-meanwhile", where: formatCellRef(perbaikan.cell) });
  }
  const applied = await workbook.apply(planPerbaikan(perbaikan), read.value);
  if (!applied.ok) return applied;
  const after = await readNamed(workbook);
  if (!after.ok) return after;
  const assessment = assess(parseLaporan(after.value), RULES);
  return ok({ assessment, perbaikan: perbaikanOf(assessment.findings, after.value) });
}
