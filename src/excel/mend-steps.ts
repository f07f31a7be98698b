import { ROLE_NAME } from "../domain/marks";
import type { Check } from "./check";
import type { Step } from "./step";
import type { Broken } from "./write";
import { findName } from "./write-steps";

/**
 * What takes back a write that was refused half way, from the state before and after it. Whatever of the user's was
 * touched is as it was; new sheets go; a sheet of ours that was being rewritten is emptied, since links of the user's
 * point at it and half of it would be wrong. `LKjIP Skala` holds what the user has entered, so it is finished instead.
 * Pure.
 */
export function mendSteps(steps: readonly Step[], broken: Broken, before: Check, after: Check): readonly Step[] {
  const newSheets = addedSheets(steps, broken, before, after);
  const isGone = (sheet: string | null): boolean => sheet !== null && newSheets.includes(sheet);
  return [
    ...newRules(broken, before, after).filter(({ sheet }) => !isGone(sheet)),
    ...newFills(steps, broken, before, after),
    ...newNames(steps, before, after).filter((step) => !isGone(scopeOf(step))),
    ...halfSheets(steps, broken, after),
    ...newSheets.map((sheet): Step => ({ kind: "remove-sheet", sheet })),
  ];
}

const scopeOf = (step: Step): string | null =>
  step.kind === "remove-name" ? step.scope : step.kind === "define-name" ? step.edit.scope : null;

/** Ours are those that bear the mark and were not there, and those that the answers name. */
function newRules(broken: Broken, before: Check, after: Check): readonly Extract<Step, { kind: "remove-rules" }>[] {
  return [...after.rules].flatMap(([sheet, { all, own }]) => {
    const old = before.rules.get(sheet)?.all;
    const known = [...(broken.added.get(sheet) ?? [])].filter((id) => all.has(id));
    const ids = new Set([...own, ...known].filter((id) => !old?.has(id)));
    return ids.size === 0 ? [] : [{ kind: "remove-rules" as const, sheet, ids: [...ids] }];
  });
}

/** Cells that were empty and hold our formula, or were about to. */
function newFills(steps: readonly Step[], broken: Broken, before: Check, after: Check): readonly Step[] {
  return before.fills.flatMap((state, index): Step[] => {
    const begun = steps.findIndex((step) => step.kind === "fill" && step.run === state.run) <= broken.step;
    const now = after.fills[index];
    const isOurs = now?.formulas.every((formula, i) => formula === "" || formula === `=${state.run.cells[i]?.formula ?? ""}`);
    return begun && isOurs === true ? [{ kind: "unfill", sheet: state.run.sheet, state }] : [];
  });
}

/** Names that were not there go; those that pointed elsewhere point there again. */
function newNames(steps: readonly Step[], before: Check, after: Check): readonly Step[] {
  return steps.flatMap((step): Step[] => {
    if (step.kind !== "define-name" || !findName(after.now.outline.names, step.edit)) return [];
    const { name, scope } = step.edit;
    const old = findName(before.now.outline.names, step.edit);
    if (old === undefined) return [{ kind: "remove-name", name, scope }];
    const edit = { kind: "define-name" as const, name, scope, refersTo: old.refersTo, hidden: old.hidden };
    return [{ kind: "define-name", edit, exists: true }];
  });
}

/** New tabs that are ours for certain: by their mark, or because adding them was answered. */
function addedSheets(steps: readonly Step[], broken: Broken, before: Check, after: Check): readonly string[] {
  const has = (check: Check, sheet: string): boolean => check.now.outline.sheets.some(({ title }) => title === sheet);
  return steps.flatMap((step, index) => {
    if (step.kind !== "add-sheet" || has(before, step.sheet) || !has(after, step.sheet)) return [];
    const isMarked = findName(after.now.outline.names, { name: ROLE_NAME, scope: step.sheet }) !== undefined;
    return isMarked || index < broken.step ? [step.sheet] : [];
  });
}

/** Sheets of ours whose rewriting was begun and not ended. */
function halfSheets(steps: readonly Step[], broken: Broken, after: Check): readonly Step[] {
  return steps.flatMap((step, index): readonly Step[] => {
    if (step.kind !== "prepare-sheet" || broken.step < index) return [];
    const own = steps.filter((other) => isPartOf(other, step.sheet));
    const last = steps.lastIndexOf(own.at(-1) ?? step);
    if (broken.step > last) return [];
    return isSkala(step.sheet, after) ? own : [{ kind: "empty-sheet", sheet: step.sheet }];
  });
}

const isPartOf = (step: Step, sheet: string): boolean => "sheet" in step && step.sheet === sheet && step.kind !== "paper";

function isSkala(sheet: string, { now }: Check): boolean {
  const role = findName(now.outline.names, { name: ROLE_NAME, scope: sheet })?.target;
  return role?.kind === "constant" && role.value === "skala";
}
