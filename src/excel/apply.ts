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
import { isPrintStep } from "./sheet-steps";
import type { Step } from "./step";
import { write, type Broken } from "./write";
import { writeSteps } from "./write-steps";

/** Checks that the workbook is still what the plan was made from, then writes it; one request each. */
export async function apply(
  plan: EditPlan,
  basis: Snapshot,
  limits: Limits,
): Promise<Result<Applied, HostError>> {
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

/** Codes with which print set-up may come back: no printer, one that does not know folio, a host without the member. */
const CANNOT_PRINT = new Set(
  "InvalidArgument InvalidOperation UnsupportedOperation UnsupportedFeature GeneralException NotImplemented ApiNotFound".split(
    " ",
  ),
);

/** Print set-up stands at the end of the steps; what the printer refuses is left out, on all sheets, and the rest goes on. */
async function writeAll(steps: readonly Step[], limits: Limits): Promise<Broken | null> {
  const broken = await write(steps, limits);
  const refused = broken === null ? undefined : steps[broken.step];
  if (
    broken === null ||
    refused === undefined ||
    !isPrintStep(refused) ||
    !CANNOT_PRINT.has(broken.failure.code)
  )
    return broken;
  const rest = await writeAll(
    steps.slice(broken.step).filter(({ kind }) => kind !== refused.kind),
    limits,
  );
  // Whatever comes now, everything but print set-up was carried out.
  return rest === null ? null : { ...rest, step: broken.step, begun: true, added: broken.added };
}
