import { RULES } from "../checks/rules";
import type { Assessment } from "../domain/assessment";
import type { EditPlan } from "../domain/edit-plan";
import type { HostError } from "../domain/host-error";
import type { Arah, Laporan } from "../domain/laporan";
import type { ArahJawaban } from "../domain/polaritas";
import type { LeftOut } from "../domain/left-out";
import { err, ok, type Result } from "../domain/result";
import type { Snapshot } from "../domain/snapshot";
import { assess } from "../engine/assess";
import { parseLaporan } from "../input/parse-laporan";
import { perbaikanOf, type Perbaikan } from "../plan/perbaikan";
import { planHitung, type PlanOptions } from "../plan/plan-hitung";
import { overlongSheet } from "../plan/sheets/sheet-lengths";
import type { Workbook } from "./ports";
import { readNamed } from "./read-named";
import type { Stage } from "./stages";
import { withTypedReasons } from "./typed-reasons";
import { hasUsableBlok } from "./usable-blok";

// They stand apart so that a pane can show them before it has loaded the engine.
export { STAGES, type Stage } from "./stages";
export { hasUsableBlok } from "./usable-blok";

export interface HitungOptions extends PlanOptions {
  /** False to assess only: nothing is planned or written. */
  readonly write: boolean;
  /**
   * Told before each stage. Answering false stops the run there, with nothing written. The run waits for a promised
   * answer: a pane uses that to show the stage and to hear a click before the engine takes the thread.
   */
  readonly onStage?: (stage: Stage) => boolean | void | Promise<boolean | void>;
}

export interface HitungOutcome {
  readonly assessment: Assessment;
  /** Null where nothing was to be written, or no table could be used. */
  readonly plan: EditPlan | null;
  readonly sheets: readonly string[];
  /** What Perbaiki sel can do, by `findingKey` of the Catatan. */
  readonly perbaikan: ReadonlyMap<string, Perbaikan>;
  /** What Excel refused and the run did without; absent where it refused nothing. */
  readonly leftOut?: readonly LeftOut[];
}

/** What was answered just now comes before what stands in the workbook: nobody is asked twice without a reason. */
const answered = (laporan: Laporan, { arah: answers = [] }: HitungOptions): Laporan =>
  answers.length === 0
    ? laporan
    : {
        ...laporan,
        pengaturan: { ...laporan.pengaturan, arah: [...answers.map(asArah), ...laporan.pengaturan.arah] },
      };

const asArah = ({ indikator, polaritas }: ArahJawaban): Arah => ({ indikator, arah: polaritas, cell: null });

/** The main job: read → parse → assess → plan → apply. A workbook without a usable table stays as it is. */
export async function hitungCapaian(
  workbook: Workbook,
  options: HitungOptions,
): Promise<Result<HitungOutcome, HostError>> {
  const enter = async (stage: Stage): Promise<boolean> => (await options.onStage?.(stage)) !== false;
  if (!(await enter("baca"))) return err({ kind: "stopped" });
  const read = await readNamed(workbook);
  if (!read.ok) return read;
  if (!(await enter("hitung"))) return err({ kind: "stopped" });
  const assessment = assess(answered(parseLaporan(read.value), options), RULES);
  if (!isWritten(assessment, options))
    return ok({ assessment, plan: null, sheets: [], perbaikan: new Map() });
  const planned = planWithin(assessment, read.value, options);
  if (!planned.ok) return planned;
  const plan = planned.value;
  if (!(await enter("tulis"))) return err({ kind: "stopped" });
  const applied = await applyPlan(workbook, plan, read.value, options);
  if (!applied.ok) return applied;
  const perbaikan = perbaikanOf(assessment.findings, read.value);
  return ok({ assessment, plan, ...applied.value, perbaikan });
}

const isWritten = (assessment: Assessment, { write }: HitungOptions): boolean =>
  write && hasUsableBlok(assessment);

/** The plan, unless a sheet of it would be longer than a sheet can be. */
function planWithin(
  assessment: Assessment,
  basis: Snapshot,
  options: HitungOptions,
): Result<EditPlan, HostError> {
  const overlong = overlongSheet(assessment);
  return overlong === null ? ok(planHitung(assessment, basis, options)) : err(overlong);
}

async function applyPlan(
  workbook: Workbook,
  plan: EditPlan,
  basis: Snapshot,
  options: HitungOptions,
): ReturnType<typeof withTypedReasons> {
  const written = await workbook.apply(plan, basis);
  return written.ok ? withTypedReasons(workbook, written.value, options) : written;
}
