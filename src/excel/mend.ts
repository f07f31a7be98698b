import type { EditPlan } from "../domain/edit-plan";
import type { HostError } from "../domain/host-error";
import { err, ok, type Result } from "../domain/result";
import type { Outline } from "../domain/snapshot";
import type { Aftermath } from "./aftermath";
import { carryOut } from "./carry-out";
import { changedSheets } from "./changed-since";
import { queueFills, type Check } from "./check";
import { isCellEdit, isLost, isMoved, NO_ANSWER, type Failure } from "./failure";
import { hostErrorOf } from "./host-error";
import type { Limits } from "./limits";
import type { Finish } from "./mend-sheets";
import { mendSteps } from "./mend-steps";
import { findObstacle } from "./obstacles";
import { queueOutline } from "./outline";
import { queueRules } from "./own-rules";
import { ask, pause, type Queue } from "./request";
import type { Step } from "./step";
import type { Broken } from "./write";

export interface Half {
  readonly plan: EditPlan;
  readonly check: Check;
  readonly steps: readonly Step[];
  readonly broken: Broken;
  readonly limits: Limits;
}

const UNKNOWN: HostError = { kind: "outcome-unknown" };

/**
 * Takes back what was written before a refusal, and says why it was refused. It looks first, since only the workbook
 * itself knows how far the write had come: its tabs and names, then what it needs to know of them, then the mending.
 * Where no answer came within the time, a late one could still be carried out after the mending: then nothing is
 * touched, and the next run repairs by the marks.
 */
export async function mend(half: Half): Promise<HostError> {
  const { broken } = half;
  if (broken.failure.code === NO_ANSWER) return UNKNOWN;
  if (!broken.begun) return hostErrorOf(broken.failure);
  return (await mended(half, "all")) ?? (await mended(half, "typed")) ?? UNKNOWN;
}

/** Why the write was refused, when all is in order again; null where Excel has refused the mending, too. */
async function mended(half: Half, finish: Finish): Promise<HostError | null> {
  const { broken, limits } = half;
  const after = await aftermath(half);
  if (!after.ok) return UNKNOWN;
  const steps = mendSteps(half.steps, broken, half.check, { after: after.value, finish });
  const possible = steps.filter((step) => !isProtected(step, after.value.outline));
  const left = await patiently(() => writeResult(possible, limits), limits);
  if (left.ok) return possible.length === steps.length ? reasonOf(half, after.value) : UNKNOWN;
  return isLost(left.error) ? UNKNOWN : null;
}

/** A sheet that was protected after all: what is on it has to stay, we never unprotect. */
const isProtected = (step: Step, { sheets }: Outline): boolean =>
  "sheet" in step && sheets.some((sheet) => sheet.title === step.sheet && sheet.isProtected);

async function aftermath({ check, limits }: Half): Promise<Result<Aftermath, Failure>> {
  const known = await patiently(() => ask(queueOutline, limits.readTime), limits);
  if (!known.ok) return known;
  const { outline } = known.value;
  const isThere = (title: string): boolean => outline.sheets.some((sheet) => sheet.title === title);
  const fills = check.fills.map(({ run }) => run).filter(({ sheet }) => isThere(sheet));
  const queue: Queue<Aftermath> = (context) => {
    const rules = queueRules([...check.rules.keys()].filter(isThere))(context);
    const filled = queueFills(fills)(context);
    return () => ({ outline, rules: rules(), fills: filled() });
  };
  return patiently(() => ask(queue, limits.readTime), limits);
}

async function writeResult(steps: readonly Step[], limits: Limits): Promise<Result<null, Failure>> {
  const { broken, omitted } = await carryOut(steps, limits);
  if (broken !== null) return err(broken.failure);
  // Here nothing that takes back may be left out, though a run could do without it.
  const stays = ["remove-rules", "remove-name"].find((kind) => omitted.has(kind));
  return stays === undefined ? ok(null) : err({ code: stays, done: [], location: "" });
}

/** While a cell is being edited Excel refuses everything: wait for the user to press Enter. */
async function patiently<T>(
  work: () => Promise<Result<T, Failure>>,
  limits: Limits,
  tries = limits.editTries,
): Promise<Result<T, Failure>> {
  const result = await work();
  if (result.ok || !isCellEdit(result.error) || tries === 0) return result;
  await pause(limits.editPause);
  return patiently(work, limits, tries - 1);
}

/** Why a write was refused: what now stands in the way says it better than a code. */
function reasonOf({ plan, broken: { failure } }: Half, after: Aftermath): HostError {
  const known = hostErrorOf(failure);
  if (isLost(failure) || isCellEdit(failure)) return known;
  const where = isMoved(failure) ? changedSheets(plan, after.outline) : null;
  if (where !== null) return { kind: "changed-meanwhile", where };
  return known.kind === "unknown" ? (findObstacle(plan, after) ?? known) : known;
}
