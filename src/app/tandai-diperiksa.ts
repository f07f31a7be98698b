import { RULES } from "../checks/rules";
import type { Assessment } from "../domain/assessment";
import type { Alasan } from "../domain/diperiksa";
import type { HostError } from "../domain/host-error";
import type { LeftOut } from "../domain/left-out";
import { ok, type Result } from "../domain/result";
import { assess } from "../engine/assess";
import { parseLaporan } from "../input/parse-laporan";
import { planCatatan, type CatatanOptions } from "../plan/plan-catatan";
import type { Workbook } from "./ports";
import { readNamed } from "./read-named";
import { withTypedReasons } from "./typed-reasons";

export interface TandaiOptions extends CatatanOptions {
  /** Key of the Catatan, by `findingKey`. */
  readonly kunci: string;
  /** Why it is in order; null opens it again. */
  readonly alasan: string | null;
}

export interface TandaiOutcome {
  /**
   * Of the workbook as it stands now: where a figure has changed since the Catatan was shown, the reason does not count
   * and stands as an old one.
   */
  readonly assessment: Assessment;
  readonly sheets: readonly string[];
  /** What Excel refused and the run did without; absent where it refused nothing. */
  readonly leftOut?: readonly LeftOut[];
}

/** Marks one Catatan as checked, or opens it again: read → assess → LKjIP Catatan written anew, and nothing else. */
export async function tandaiDiperiksa(
  workbook: Workbook,
  options: TandaiOptions,
): Promise<Result<TandaiOutcome, HostError>> {
  const read = await readNamed(workbook);
  if (!read.ok) return read;
  const laporan = parseLaporan(read.value);
  const diperiksa = withReason(laporan.diperiksa ?? [], options);
  const assessment = assess({ ...laporan, diperiksa }, RULES);
  const written = await workbook.apply(planCatatan(assessment, read.value, options), read.value);
  if (!written.ok) return written;
  const applied = await withTypedReasons(workbook, written.value, options);
  return applied.ok ? ok({ assessment, ...applied.value }) : applied;
}

function withReason(reasons: readonly Alasan[], { kunci, alasan }: TandaiOptions): readonly Alasan[] {
  const others = reasons.filter((each) => each.kunci !== kunci);
  const words = alasan?.trim() ?? "";
  return words === "" ? others : [...others, { kunci, alasan: words }];
}
