import type { Applied } from "../app/ports";
import type { EditPlan } from "../domain/edit-plan";
import type { HostError } from "../domain/host-error";
import { err, ok, type Result } from "../domain/result";
import type { Snapshot } from "../domain/snapshot";
import { changedSince } from "./changed-since";
import { queueCheck, type Check } from "./check";
import { isCellEdit, isLost, isMoved, NO_ANSWER, type Failure } from "./failure";
import { hostErrorOf } from "./host-error";
import { mendSteps } from "./mend-steps";
import { findObstacle } from "./obstacles";
import { ask, pause } from "./request";
import type { Step } from "./step";
import { write, type Broken, type WriteLimits } from "./write";
import { writeSteps } from "./write-steps";

export interface ApplyLimits extends WriteLimits {
  readonly readTime: number;
  /** Milliseconds between tries to mend while a cell is being edited, and how many there are. */
  readonly editPause: number;
  readonly editTries: number;
}

/** Checks that the workbook is still what the plan was made from, then writes it; one request each. */
export async function apply(plan: EditPlan, basis: Snapshot, limits: ApplyLimits): Promise<Result<Applied, HostError>> {
  if (plan.edits.length === 0) return ok({ sheets: [] });
  const looked = await ask(queueCheck(plan, basis), limits.readTime);
  if (!looked.ok) return err(hostErrorOf(looked.error));
  const check = looked.value;
  const where = changedSince(basis, plan, check);
  if (where !== null) return err({ kind: "changed-meanwhile", where });
  const obstacle = findObstacle(plan, check);
  if (obstacle !== null) return err(obstacle);
  const steps = writeSteps(plan, check);
  const broken = await writeAll(steps, limits);
  if (broken === null) return ok({ sheets: titlesOf(plan) });
  return err(await mended({ plan, basis, check, steps, broken, limits }));
}

const titlesOf = (plan: EditPlan): readonly string[] =>
  plan.edits.flatMap((edit) => (edit.kind === "write-sheet" ? [edit.existing ?? edit.title] : []));

/** Codes with which a printer's lack of a paper size may come back. */
const NO_SUCH_PAPER = new Set(["InvalidArgument", "InvalidOperation", "UnsupportedOperation", "GeneralException"]);

/** Paper sizes stand at the end of the steps; one that the printer does not know is left out and the rest goes on. */
async function writeAll(steps: readonly Step[], limits: WriteLimits): Promise<Broken | null> {
  const broken = await write(steps, limits);
  if (broken === null || steps[broken.step]?.kind !== "paper" || !NO_SUCH_PAPER.has(broken.failure.code)) return broken;
  const rest = await writeAll(steps.slice(broken.step + 1), limits);
  return rest === null ? null : { ...rest, step: rest.step + broken.step + 1, added: broken.added };
}

interface Half {
  readonly plan: EditPlan;
  readonly basis: Snapshot;
  readonly check: Check;
  readonly steps: readonly Step[];
  readonly broken: Broken;
  readonly limits: ApplyLimits;
}

/**
 * Takes back what was written before the refusal, and says why it was refused. Where no answer came at all, a late
 * one could still be carried out after the mending: then nothing is touched, and the next run repairs by the marks.
 */
async function mended(half: Half): Promise<HostError> {
  const { plan, basis, broken, limits } = half;
  if (broken.failure.code === NO_ANSWER) return { kind: "outcome-unknown" };
  const looked = await patiently(() => ask(queueCheck(plan, basis), limits.readTime), limits);
  if (!looked.ok) return { kind: "outcome-unknown" };
  const steps = mendSteps(half.steps, broken, half.check, looked.value);
  const left = await patiently(() => writeResult(steps, limits), limits);
  return left.ok ? reasonOf(half, looked.value) : { kind: "outcome-unknown" };
}

async function writeResult(steps: readonly Step[], limits: WriteLimits): Promise<Result<null, Failure>> {
  const broken = await write(steps, limits);
  return broken === null ? ok(null) : err(broken.failure);
}

/** While a cell is being edited Excel refuses everything: wait for the user to press Enter. */
async function patiently<T>(
  work: () => Promise<Result<T, Failure>>,
  limits: ApplyLimits,
  tries = limits.editTries,
): Promise<Result<T, Failure>> {
  const result = await work();
  if (result.ok || !isCellEdit(result.error) || tries === 0) return result;
  await pause(limits.editPause);
  return patiently(work, limits, tries - 1);
}

/** Why a write was refused: what now stands in the way says it better than a code. */
function reasonOf({ plan, basis, broken: { failure } }: Half, after: Check): HostError {
  const known = hostErrorOf(failure);
  if (isLost(failure) || isCellEdit(failure)) return known;
  const where = isMoved(failure) ? changedSince(basis, plan, after) : null;
  if (where !== null) return { kind: "changed-meanwhile", where };
  return known.kind === "unknown" ? (findObstacle(plan, after) ?? known) : known;
}
