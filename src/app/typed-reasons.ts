import { RULES } from "../checks/rules";
import type { HostError } from "../domain/host-error";
import { ok, type Result } from "../domain/result";
import { assess } from "../engine/assess";
import { parseLaporan } from "../input/parse-laporan";
import { reasonsIn } from "../input/read-diperiksa";
import { planCatatan, type CatatanOptions } from "../plan/plan-catatan";
import type { Applied, Workbook } from "./ports";
import { readNamed } from "./read-named";

/**
 * Somebody typed a reason while the run was writing: LKjIP Catatan is written once more, with that reason in its row,
 * or among those whose Catatan is gone.
 */
export async function withTypedReasons(
  workbook: Workbook,
  { typed = [], ...applied }: Applied,
  options: CatatanOptions,
): Promise<Result<Applied, HostError>> {
  const late = typed.flatMap(reasonsIn);
  if (late.length === 0) return ok(applied);
  const read = await readNamed(workbook);
  if (!read.ok) return read;
  const laporan = parseLaporan(read.value);
  const keys = new Set(late.map(({ kunci }) => kunci));
  const others = (laporan.diperiksa ?? []).filter(({ kunci }) => !keys.has(kunci));
  const assessment = assess({ ...laporan, diperiksa: [...others, ...late] }, RULES);
  const again = await workbook.apply(planCatatan(assessment, read.value, options), read.value);
  return again.ok ? ok(applied) : again;
}
