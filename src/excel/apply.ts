import type { Applied } from "../app/ports";
import type { EditPlan } from "../domain/edit-plan";
import type { HostError } from "../domain/host-error";
import { err, ok, type Result } from "../domain/result";
import { findOwnSheets } from "../domain/marks";
import type { Snapshot } from "../domain/snapshot";
import { changedSince } from "./changed-since";
import { carryOut, type Carried } from "./carry-out";
import { checked, type Check } from "./check";
import { readError } from "./host-error";
import type { Limits } from "./limits";
import { oneByOne, type Manner } from "./manner";
import { mend } from "./mend";
import { findObstacle } from "./obstacles";
import { leftOutOf, refusedOf, type Omission } from "./omissions";
import type { Step } from "./step";
import { writeSteps } from "./write-steps";

/** Checks that the workbook is still what the plan was made from, then writes it; one request each. */
export async function apply(
  plan: EditPlan,
  basis: Snapshot,
  given: Limits,
  manner: Manner,
): Promise<Result<Applied, HostError>> {
  if (plan.edits.length === 0) return ok({ sheets: [] });
  const looked = await checked({ plan, basis, time: given.readTime, manner });
  if (!looked.ok) return err(readError(looked.error));
  const check = looked.value;
  const where = changedSince(basis, plan, check);
  if (where !== null) return err({ kind: "changed-meanwhile", where });
  const obstacle = findObstacle(plan, { outline: check.now.outline, rules: check.rules });
  if (obstacle !== null) return err(obstacle);
  const limits = manner.separator === ";" ? { ...given, separator: ";" as const } : given;
  const steps = stepsFor(plan, check, manner);
  const carried = await carryOut(steps, limits);
  const { broken } = carried;
  if (broken === null) return ok(applied(plan, check, await printSetAgain(carried, limits)));
  const error = await mend({ plan, check, steps, broken, limits });
  return err(error.kind === "unknown" ? refusal(steps[broken.step], error.code) : error);
}

/** The figures stand already: what is refused here is left out. */
async function printSetAgain(carried: Carried, limits: Limits): Promise<Carried> {
  if (carried.unkept.length === 0) return carried;
  const { omitted } = await carryOut(carried.unkept, limits);
  return { ...carried, omitted: new Set([...carried.omitted, ...omitted]) };
}

const applied = (plan: EditPlan, check: Check, { omitted, typed }: Carried): Applied => ({
  sheets: titlesOf(plan),
  // Not to read it back is no loss.
  ...leftOut([...omitted, ...unreadable(plan, check)].filter((omission) => omission !== "see-print")),
  ...(typed.length > 0 && { typed }),
});

/** Excel says no more than this of a sheet that is added or removed while another workbook is in front. */
const refusal = (step: Step | undefined, code: string): HostError =>
  refusedOf(step) === "lembar" && code === "GeneralException"
    ? { kind: "other-workbook" }
    : { kind: "refused", what: refusedOf(step), code };

function stepsFor(plan: EditPlan, check: Check, { separator }: Manner): readonly Step[] {
  const steps = writeSteps(plan, check);
  return separator === "none" ? oneByOne(steps) : steps;
}

/** Colours of an earlier run stay on sheets whose rules Excel does not let us read. */
function unreadable({ edits }: EditPlan, { now, rules }: Check): readonly Omission[] {
  const { outline } = now;
  const isRemoved = edits.some(({ kind }) => kind === "remove-paint") && findOwnSheets(outline).length > 0;
  return isRemoved && outline.sheets.some(({ title }) => !rules.has(title)) ? ["remove-rules"] : [];
}

const leftOut = (omitted: readonly Omission[]): Pick<Applied, "leftOut"> =>
  omitted.length === 0 ? {} : { leftOut: [...new Set(omitted.map(leftOutOf))] };

const titlesOf = (plan: EditPlan): readonly string[] =>
  plan.edits.flatMap((edit) => (edit.kind === "write-sheet" ? [edit.existing ?? edit.title] : []));
