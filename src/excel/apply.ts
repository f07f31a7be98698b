import type { Applied } from "../app/ports";
import type { EditPlan } from "../domain/edit-plan";
import type { HostError } from "../domain/host-error";
import { err, ok, type Result } from "../domain/result";
import type { Snapshot } from "../domain/snapshot";
import { changedSince } from "./changed-since";
import { carryOut } from "./carry-out";
import { checked } from "./check";
import { readError } from "./host-error";
import type { Limits } from "./limits";
import { mend } from "./mend";
import { findObstacle } from "./obstacles";
import { leftOutOf, refusedOf, type Omission } from "./omissions";
import type { Step } from "./step";
import { writeSteps } from "./write-steps";

/** Checks that the workbook is still what the plan was made from, then writes it; one request each. */
export async function apply(
  plan: EditPlan,
  basis: Snapshot,
  limits: Limits,
): Promise<Result<Applied, HostError>> {
  if (plan.edits.length === 0) return ok({ sheets: [] });
  const looked = await checked(plan, basis, limits.readTime);
  if (!looked.ok) return err(readError(looked.error));
  const check = looked.value;
  const where = changedSince(basis, plan, check);
  if (where !== null) return err({ kind: "changed-meanwhile", where });
  const obstacle = findObstacle(plan, { outline: check.now.outline, rules: check.rules });
  if (obstacle !== null) return err(obstacle);
  const steps = writeSteps(plan, check);
  const { broken, omitted } = await carryOut(steps, limits);
  if (broken === null) return ok({ sheets: titlesOf(plan), ...leftOut(omitted) });
  const error = await mend({ plan, check, steps, broken, limits });
  return err(error.kind === "unknown" ? refusal(steps[broken.step], error.code) : error);
}

/** Excel says no more than this of a sheet that is added or removed while another workbook is in front. */
const refusal = (step: Step | undefined, code: string): HostError =>
  refusedOf(step) === "lembar" && code === "GeneralException"
    ? { kind: "other-workbook" }
    : { kind: "refused", what: refusedOf(step), code };

const leftOut = (omitted: ReadonlySet<Omission>): Pick<Applied, "leftOut"> =>
  omitted.size === 0 ? {} : { leftOut: [...new Set([...omitted].map(leftOutOf))] };

const titlesOf = (plan: EditPlan): readonly string[] =>
  plan.edits.flatMap((edit) => (edit.kind === "write-sheet" ? [edit.existing ?? edit.title] : []));
