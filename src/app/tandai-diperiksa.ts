import type { Assessment } from "../domain/assessment";
import { findingKey, type Alasan } from "../domain/diperiksa";
import type { Finding } from "../domain/finding";
import type { HostError } from "../domain/host-error";
import { ok, type Result } from "../domain/result";
import { assess } from "../engine/assess";
import { chooseNames } from "../input/choose-names";
import { parseLaporan } from "../input/parse-laporan";
import { planCatatan, type CatatanOptions } from "../plan/plan-catatan";
import type { Workbook } from "./ports";

export interface TandaiOptions extends CatatanOptions {
  readonly finding: Finding;
  /** Why it is in order; an empty one takes the mark away. */
  readonly alasan: string;
}

/**
 * Marks one Catatan as checked, or takes the mark away: read → assess → LKjIP Catatan written anew, and nothing else.
 * Gives the Assessment of the workbook as it stands now: where a figure has changed since the finding was shown, the
 * reason does not count and stands as an old one.
 */
export async function tandaiDiperiksa(
  workbook: Workbook,
  options: TandaiOptions,
): Promise<Result<Assessment, HostError>> {
  const read = await workbook.read(chooseNames);
  if (!read.ok) return read;
  const laporan = parseLaporan(read.value);
  const diperiksa = withReason(laporan.diperiksa ?? [], findingKey(options.finding), options.alasan.trim());
  const assessment = assess({ ...laporan, diperiksa });
  const applied = await workbook.apply(planCatatan(assessment, read.value, options), read.value);
  return applied.ok ? ok(assessment) : applied;
}

function withReason(reasons: readonly Alasan[], kunci: string, alasan: string): readonly Alasan[] {
  const others = reasons.filter((each) => each.kunci !== kunci);
  return alasan === "" ? others : [...others, { kunci, alasan }];
}
