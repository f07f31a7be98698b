import type { DefineName } from "../domain/edit-plan";
import { ROLE_NAME } from "../domain/marks";
import { parseTarget } from "../domain/reference";
import type { Outline } from "../domain/snapshot";
import type { Check } from "./check";
import type { FillState } from "./fill-runs";
import type { SheetRules } from "./own-rules";
import type { Step } from "./step";
import type { Broken } from "./write";
import { findName } from "./write-steps";

/** What stands in the workbook after a write that failed. */
export interface Aftermath {
  readonly outline: Outline;
  readonly rules: ReadonlyMap<string, SheetRules>;
  /** Of the cells that were to be filled, those whose sheet is there. */
  readonly fills: readonly FillState[];
}

/**
 * What takes back a write that was refused half way, from the state before and after it. Whatever of the user's was
 * touched is as it was; new sheets go; a sheet of ours that was being rewritten is emptied, since links of the user's
 * point at it and half of it would be wrong. `LKjIP Skala` and `LKjIP Catatan` hold what people have typed, so they are
 * finished instead.
 * Pure.
 */
export function mendSteps(
  steps: readonly Step[],
  broken: Broken,
  before: Check,
  after: Aftermath,
): readonly Step[] {
  const newSheets = addedSheets(steps, broken, before, after);
  const isGone = (sheet: string | null): boolean => sheet !== null && newSheets.includes(sheet);
  const half = halfSheets(steps, broken, after);
  const finished = new Set(half.flatMap((step) => (step.kind === "prepare-sheet" ? [step.sheet] : [])));
  return [
    ...newRules(broken, before, after).filter(({ sheet }) => !isGone(sheet) && !isRewritten(steps, sheet)),
    ...changedCells(steps, broken),
    ...newFills(steps, broken, before, after),
    ...newNames(
      steps.filter((step) => step.kind !== "define-name" || !isOn(step.edit, finished)),
      before,
      after,
    ).filter((step) => !isGone(scopeOf(step))),
    ...half,
    ...finishedNames(steps, finished, after),
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

/** Sheets of ours whose rewriting was begun and not ended. */
function halfSheets(steps: readonly Step[], broken: Broken, after: Aftermath): readonly Step[] {
  return steps.flatMap((step, index): readonly Step[] => {
    if (step.kind !== "prepare-sheet" || broken.step < index || !isThere(step.sheet, after)) return [];
    const own = steps.filter((other) => isPartOf(other, step.sheet));
    const last = steps.lastIndexOf(own.at(-1) ?? step);
    if (broken.step > last) return [];
    return holdsTyped(step.sheet, after) ? own : [{ kind: "empty-sheet", sheet: step.sheet }];
  });
}

/** Names of a sheet that is finished point where it now has its cells. */
function finishedNames(
  steps: readonly Step[],
  finished: ReadonlySet<string>,
  after: Aftermath,
): readonly Step[] {
  return steps.flatMap((step): Step[] => {
    if (step.kind !== "define-name" || !isOn(step.edit, finished)) return [];
    return [{ ...step, exists: findName(after.outline.names, step.edit) !== undefined }];
  });
}

function isOn({ scope, refersTo }: DefineName, sheets: ReadonlySet<string>): boolean {
  const target = parseTarget(refersTo);
  return (scope !== null && sheets.has(scope)) || (target.kind === "range" && sheets.has(target.sheet));
}

const isThere = (sheet: string, { outline }: Aftermath): boolean =>
  outline.sheets.some(({ title }) => title === sheet);

/** Without them everything is there; they ask for the printer or the window. */
const LATER: ReadonlySet<Step["kind"]> = new Set(["page", "page-breaks", "paper", "gridlines", "freeze"]);

const isPartOf = (step: Step, sheet: string): boolean =>
  "sheet" in step && step.sheet === sheet && !LATER.has(step.kind);

/** The scale that the user has edited, and the reasons that people have typed beside the Catatan. */
function holdsTyped(sheet: string, { outline }: Aftermath): boolean {
  const role = findName(outline.names, { name: ROLE_NAME, scope: sheet })?.target;
  return role?.kind === "constant" && (role.value === "skala" || role.value === "catatan");
}
