import type { Applied } from "../app/ports";
import type { EditPlan } from "../domain/edit-plan";
import type { HostError } from "../domain/host-error";
import { err, ok, type Result } from "../domain/result";
import type { Snapshot } from "../domain/snapshot";
import { changedSince } from "./changed-since";
import { checked } from "./check";
import { hostErrorOf } from "./host-error";
import type { Limits } from "./limits";
import { mend } from "./mend";
import { findObstacle } from "./obstacles";
import type { Step } from "./step";
import { write, type Broken } from "./write";
import { writeSteps } from "./write-steps";

/** Checks that the workbook is still what the plan was made from, then writes it; one request each. */
export async function apply(plan: EditPlan, basis: Snapshot, limits: Limits): Promise<Result<Applied, HostError>> {
  if (plan.edits.length === 0) return ok({ sheets: [] });
  const looked = await checked(plan, basis, limits.readTime);
  if (!looked.ok) return err(hostErrorOf(looked.error));
  const check = looked.value;
  const where = changedSince(basis, plan, check);
  if (where !== null) return err({ kind: "changed-meanwhile", where });
  const obstacle = findObstacle(plan, { outline: check.now.outline, rules: check.rules });
  if (obstacle !== null) return err(obstacle);
  const steps = writeSteps(plan, check);
  const broken = await writeAll(steps, limits);
  if (broken === null) return ok({ sheets: titlesOf(plan) });
  return err(await mend({ plan, check, steps, broken, limits }));
}

const titlesOf = (plan: EditPlan): readonly string[] =>
  plan.edits.flatMap((edit) => (edit.kind === "write-sheet" ? [edit.existing ?? edit.title] : []));

/** Codes with which a printer's lack of a paper size may come back. */
const NO_SUCH_PAPER = new Set(["InvalidArgument", "InvalidOperation", "UnsupportedOperation", "GeneralException"]);

/** Paper sizes stand at the end of the steps; one that the printer does not know is left out and the rest goes on. */
async function writeAll(steps: readonly Step[], limits: Limits): Promise<Broken | null> {
  const broken = await write(steps, limits);
  if (broken === null || steps[broken.step]?.kind !== "paper" || !NO_SUCH_PAPER.has(broken.failure.code)) return broken;
  const rest = await writeAll(steps.slice(broken.step + 1), limits);
  return rest === null ? null : { ...rest, step: rest.step + broken.step + 1, begun: true, added: broken.added };
}
