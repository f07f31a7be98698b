import type { Result } from "../domain/result";
import type { Area } from "../domain/snapshot";
import { isLost, type Failure } from "./failure";
import type { WriteLimits } from "./limits";
import { omissionOf, type Omission } from "./omissions";
import { intoRequests } from "./payload";
import { perform, type Left } from "./perform";
import { setAgain } from "./perform-page";
import { ruleId } from "./perform-rule";
import { ask, type Queue } from "./request";
import type { Step } from "./step";
import { typedMeanwhile } from "./typed-cells";

/** How far a write had come when it was refused. */
export interface Broken {
  readonly failure: Failure;
  /** The first step that was not carried out to its end; it may have been begun. */
  readonly step: number;
  /** What of that step the figures can do without; null where it has to be. */
  readonly omission: Omission | null;
  /** Whether anything may have been done: false where the first request was refused as a whole. */
  readonly begun: boolean;
  /** Rules that were added, by sheet, as far as the answers tell. */
  readonly added: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Where a write goes on, and without what. */
export interface Onward {
  readonly from: number;
  readonly omitted: ReadonlySet<Omission>;
  /** Filled by the write: cells that somebody has typed into since the check, as they stood then. */
  readonly typed: Area[];
  /** Filled by the write: print set-up that Excel did not keep, to be told once more. */
  readonly unkept: Step[];
}

interface Numbered {
  readonly step: Step;
  readonly index: number;
}

/**
 * Carries out steps in as few requests as the payload allows, one after the other; stops at the first refusal. Steps
 * before `from`, and those that are left out, are passed over.
 */
export async function write(
  steps: readonly Step[],
  limits: WriteLimits,
  { from, omitted, typed, unkept }: Onward,
): Promise<Broken | null> {
  const added = new Map<string, Set<string>>();
  const wanted = steps
    .map((step, index) => ({ step, index }))
    .filter(({ step, index }) => index >= from && !omitted.has(omissionOf(step) ?? ""));
  let sentBefore = 0;
  for (const request of intoRequests(
    wanted.map(({ step }) => step),
    limits.bytes,
  )) {
    const numbered = wanted.slice(sentBefore, sentBefore + request.length);
    const sent = await send(numbered, { omitted, added, limits, typed, unkept });
    if (!sent.ok) return brokenAt(numbered, sent.error, { begun: sentBefore > 0, added });
    sentBefore += request.length;
  }
  return null;
}

function brokenAt(
  steps: readonly Numbered[],
  failure: Failure,
  { begun, added }: Pick<Broken, "begun" | "added">,
): Broken {
  const done = new Set(failure.done);
  const at = steps.find(({ index }) => !done.has(String(index)));
  return {
    failure,
    step: at?.index ?? afterLast(steps),
    omission: at === undefined ? null : omissionAt(at, done),
    begun: begun || isLost(failure) || done.has(BEGUN),
    added,
  };
}

const afterLast = (steps: readonly Numbered[]): number => (steps.at(-1)?.index ?? -1) + 1;

/** A rule that stands and colours was refused in a part that it can do without. */
function omissionAt({ step, index }: Numbered, done: ReadonlySet<string>): Omission | null {
  if (step.kind !== "rule" || !done.has(`${index}:`)) return omissionOf(step);
  return done.has(`${index}:rule-font`) ? "rule-border" : "rule-font";
}

/** Comes back when the first action of a request was carried out; Excel refuses some requests as a whole. */
const BEGUN = "begun";

interface Sending {
  readonly typed: Area[];
  readonly unkept: Step[];
  readonly omitted: ReadonlySet<Omission>;
  readonly added: Map<string, Set<string>>;
  readonly limits: WriteLimits;
}

async function send(
  steps: readonly Numbered[],
  { omitted, added, limits, typed, unkept }: Sending,
): Promise<Result<null, Failure>> {
  const left: { readonly step: Step; readonly left: Left }[] = [];
  const queue: Queue<null> = (context) => {
    context.workbook.load("name");
    context.trace(BEGUN);
    for (const { step, index } of steps) {
      const done = (part: Omission): void => context.trace(`${index}:${part}`);
      left.push({
        step,
        left: perform(step, context, { omitted, done, separator: limits.separator ?? "," }),
      });
      // Comes back with a refusal and tells which steps were carried out before it.
      context.trace(String(index));
    }
    return () => null;
  };
  const sent = await ask(queue, limits.time);
  for (const each of left) noteLeft(each, { added, typed, unkept });
  return sent;
}

function noteLeft(
  { step, left }: { readonly step: Step; readonly left: Left },
  { added, typed, unkept }: Pick<Sending, "added" | "typed" | "unkept">,
): void {
  if (step.kind === "see-print") unkept.push(...setAgain(step, (left as Excel.PageLayout).toJSON()));
  if (step.kind === "rule") note(added, step.sheet, ruleId(left as Excel.ConditionalFormat));
  if (step.kind !== "see-typed") return;
  const { values } = (left as Excel.Range).toJSON();
  const meanwhile = values === undefined ? null : typedMeanwhile(step.area, values);
  if (meanwhile !== null) typed.push(meanwhile);
}

function note(added: Map<string, Set<string>>, sheet: string, id: string | null): void {
  if (id === null) return;
  const ids = added.get(sheet) ?? new Set();
  added.set(sheet, ids.add(id));
}
