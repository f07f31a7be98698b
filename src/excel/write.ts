import type { Result } from "../domain/result";
import { isLost, type Failure } from "./failure";
import type { WriteLimits } from "./limits";
import { intoRequests } from "./payload";
import { perform } from "./perform";
import { ruleId } from "./perform-rule";
import { ask, type Queue } from "./request";
import type { Step } from "./step";

/** How far a write had come when it was refused. */
export interface Broken {
  readonly failure: Failure;
  /** The first step that was not carried out to its end; it may have been begun. */
  readonly step: number;
  /** Whether anything may have been done: false where the first request was refused as a whole. */
  readonly begun: boolean;
  /** Rules that were added, by sheet, as far as the answers tell. */
  readonly added: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Carries out steps in as few requests as the payload allows, one after the other; stops at the first refusal. */
export async function write(steps: readonly Step[], limits: WriteLimits): Promise<Broken | null> {
  const added = new Map<string, Set<string>>();
  let from = 0;
  for (const request of intoRequests(steps, limits.bytes)) {
    const sent = await send(request, added, limits.time);
    if (!sent.ok) return brokenAt(from, sent.error, added);
    from += request.length;
  }
  return null;
}

function brokenAt(from: number, failure: Failure, added: Broken["added"]): Broken {
  const done = failure.done.filter((trace) => trace !== BEGUN).length;
  const begun = from > 0 || isLost(failure) || failure.done.includes(BEGUN);
  return { failure, step: from + done, begun, added };
}

/** Comes back when the first action of a request was carried out; Excel refuses some requests as a whole. */
const BEGUN = "begun";

async function send(
  steps: readonly Step[],
  added: Map<string, Set<string>>,
  time: number,
): Promise<Result<null, Failure>> {
  const rules: { readonly sheet: string; readonly rule: Excel.ConditionalFormat }[] = [];
  const queue: Queue<null> = (context) => {
    context.workbook.load("name");
    context.trace(BEGUN);
    steps.forEach((step, index) => {
      const rule = perform(step, context);
      if (rule !== null && step.kind === "rule") rules.push({ sheet: step.sheet, rule });
      // Comes back with a refusal and tells which steps were carried out before it.
      context.trace(String(index));
    });
    return () => null;
  };
  const sent = await ask(queue, time);
  for (const { sheet, rule } of rules) note(added, sheet, ruleId(rule));
  return sent;
}

function note(added: Map<string, Set<string>>, sheet: string, id: string | null): void {
  if (id === null) return;
  const ids = added.get(sheet) ?? new Set();
  added.set(sheet, ids.add(id));
}
