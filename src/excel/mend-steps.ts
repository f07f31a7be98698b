import { ROLE_NAME } from "../domain/marks";
import type { Outline } from "../domain/snapshot";
import type { Aftermath } from "./aftermath";
import type { Check } from "./check";
import type { FillState } from "./fill-runs";
import type { Step } from "./step";
import type { Broken } from "./write";
import { begunSheets, copiesOff, emptied, finished, isFinished, isOn, type Finish } from "./mend-sheets";
import { findName } from "./write-steps";

/**
 * What takes back a write that was refused half way, from the state before and after it. Whatever of the user's was
 * touched is as it was; new sheets go; a sheet of ours that was being rewritten is finished. Where Excel refuses that,
 * too (`finish` is "typed"), it is emptied, since links of the user's point at it and half of it would be wrong; but
 * never `LKjIP Skala` and `LKjIP Catatan`, which hold what people have typed.
 * Pure.
 */
export function mendSteps(
  steps: readonly Step[],
  broken: Broken,
  before: Check,
  { after, finish }: { readonly after: Aftermath; readonly finish: Finish },
): readonly Step[] {
  const newSheets = addedSheets(steps, broken, before, after);
  const isGone = (sheet: string | null): boolean => sheet !== null && newSheets.includes(sheet);
  const begun = begunSheets(steps, broken, after);
  const kept = new Set(begun.filter((sheet) => isFinished(sheet, after, finish)));
  return [
    ...newRules(broken, before, after).filter(({ sheet }) => !isGone(sheet) && !isRewritten(steps, sheet)),
    ...changedCells(steps, broken),
    ...newFills(steps, broken, before, after),
    ...newNames(
      steps.filter((step) => step.kind !== "define-name" || !isOn(step.edit, kept)),
      before,
      after,
    ).filter((step) => !isGone(scopeOf(step))),
    ...begun.flatMap((sheet): readonly Step[] =>
      kept.has(sheet) ? finished(sheet, steps, broken, after) : emptied(sheet, steps, broken),
    ),
    ...copiesOff(steps, broken, begun),
    ...newSheets.map((sheet): Step => ({ kind: "remove-sheet", sheet })),
  ];
}

/** Its rules are part of its contents. */
const isRewritten = (steps: readonly Step[], sheet: string): boolean =>
  steps.some((step) => step.kind === "prepare-sheet" && step.sheet === sheet);

const scopeOf = (step: Step): string | null =>
  step.kind === "remove-name" ? step.scope : step.kind === "define-name" ? step.edit.scope : null;

/** Ours are those that bear the mark and were not there, and those that the answers name. */
function newRules(
  broken: Broken,
  before: Check,
  after: Aftermath,
): readonly Extract<Step, { kind: "remove-rules" }>[] {
  // Where the rules of a sheet cannot be read, the answers alone tell which are ours.
  const unread = [...broken.added].flatMap(([sheet, ids]) =>
    after.rules.has(sheet) || ids.size === 0 ? [] : [{ kind: "remove-rules" as const, sheet, ids: [...ids] }],
  );
  const found = [...after.rules].flatMap(([sheet, { all, own }]) => {
    const old = before.rules.get(sheet)?.all;
    const known = [...(broken.added.get(sheet) ?? [])].filter((id) => all.has(id));
    const ids = new Set([...own, ...known].filter((id) => !old?.has(id)));
    return ids.size === 0 ? [] : [{ kind: "remove-rules" as const, sheet, ids: [...ids] }];
  });
  return [...found, ...unread];
}

/** One cell of the user's that was asked for gets back what stood there. */
const changedCells = (steps: readonly Step[], broken: Broken): readonly Step[] =>
  steps.flatMap((step, index): Step[] =>
    step.kind === "cell" && index <= broken.step ? [{ ...step, content: step.before }] : [],
  );

/** Cells that were empty and hold our formula, or were about to. */
function newFills(steps: readonly Step[], broken: Broken, before: Check, after: Aftermath): readonly Step[] {
  return before.fills.flatMap((state): readonly Step[] => {
    const begun = steps.findIndex((step) => step.kind === "fill" && step.run === state.run) <= broken.step;
    const now = after.fills.find(({ run }) => run === state.run);
    const isOurs = now?.formulas.every(
      (formula, i) => formula === "" || formula === `=${state.run.cells[i]?.formula ?? ""}`,
    );
    return begun && isOurs === true && now !== undefined ? unfilled(state, now) : [];
  });
}

/** Only what has changed is set again: what Excel has refused once it may refuse once more. */
const unfilled = (state: FillState, now: FillState): readonly Step[] => [
  ...(now.formulas.join("\n") === state.formulas.join("\n")
    ? []
    : [{ kind: "unfill" as const, sheet: state.run.sheet, state }]),
  ...(now.formats.join("\n") === state.formats.join("\n")
    ? []
    : [
        {
          kind: "number-formats" as const,
          sheet: state.run.sheet,
          rect: state.run.rect,
          contents: state.formats.map((format) => [format]),
        },
      ]),
];

/** Names that were not there go; those that pointed elsewhere point there again. */
function newNames(steps: readonly Step[], before: Check, after: Aftermath): readonly Step[] {
  return steps.flatMap((step): Step[] => {
    if (step.kind !== "define-name" || !findName(after.outline.names, step.edit)) return [];
    const { name, scope } = step.edit;
    const old = findName(before.now.outline.names, step.edit);
    if (old === undefined) return [{ kind: "remove-name", name, scope }];
    const edit = { kind: "define-name" as const, name, scope, refersTo: old.refersTo, hidden: old.hidden };
    return [{ kind: "define-name", edit, exists: true }];
  });
}

/** New tabs that are ours for certain: by their mark, or because adding them was answered. */
function addedSheets(
  steps: readonly Step[],
  broken: Broken,
  before: Check,
  after: Aftermath,
): readonly string[] {
  const has = ({ sheets }: Outline, sheet: string): boolean => sheets.some(({ title }) => title === sheet);
  return steps.flatMap((step, index) => {
    if (step.kind !== "add-sheet" || has(before.now.outline, step.sheet) || !has(after.outline, step.sheet))
      return [];
    const isMarked = findName(after.outline.names, { name: ROLE_NAME, scope: step.sheet }) !== undefined;
    return isMarked || index < broken.step ? [step.sheet] : [];
  });
}
