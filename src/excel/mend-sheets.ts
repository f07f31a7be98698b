import type { DefineName } from "../domain/edit-plan";
import { ROLE_NAME } from "../domain/marks";
import { parseTarget } from "../domain/reference";
import type { Aftermath } from "./aftermath";
import type { Step } from "./step";
import type { Broken } from "./write";
import { findName } from "./write-steps";

/** Which of our sheets are told to their end: every one, or those alone that people type into. */
export type Finish = "all" | "typed";

/** Sheets of ours whose rewriting was begun. */
export const begunSheets = (steps: readonly Step[], broken: Broken, after: Aftermath): readonly string[] =>
  steps.flatMap((step, index) =>
    step.kind === "prepare-sheet" && index <= broken.step && isThere(step.sheet, after) ? [step.sheet] : [],
  );

export const isFinished = (sheet: string, after: Aftermath, finish: Finish): boolean =>
  finish === "all" || holdsTyped(sheet, after);

/** All that a sheet consists of, told once more, where it was not told to its end. */
export function finished(
  sheet: string,
  steps: readonly Step[],
  broken: Broken,
  after: Aftermath,
): readonly Step[] {
  const own = ownSteps(sheet, steps);
  if (broken.step > steps.lastIndexOf(own.at(-1) as Step)) return [];
  const known = new Set<string>();
  return own.map((step) => {
    if (step.kind !== "define-name") return step;
    const key = `${step.edit.scope ?? ""}!${step.edit.name}`.toLowerCase();
    const exists = known.has(key) || findName(after.outline.names, step.edit) !== undefined;
    known.add(key);
    return { ...step, exists };
  });
}

export function emptied(sheet: string, steps: readonly Step[], broken: Broken): readonly Step[] {
  const last = steps.lastIndexOf(ownSteps(sheet, steps).at(-1) as Step);
  return broken.step > last ? [] : [{ kind: "empty-sheet", sheet }];
}

const ownSteps = (sheet: string, steps: readonly Step[]): readonly Step[] => {
  const only = new Set([sheet]);
  return steps.filter((step) =>
    step.kind === "define-name" ? isOn(step.edit, only) : isPartOf(step, sheet),
  );
};

/** Copies of typed cells on sheets that were not touched otherwise. */
export const copiesOff = (
  steps: readonly Step[],
  broken: Broken,
  begun: readonly string[],
): readonly Step[] =>
  steps.filter((step) => {
    if (step.kind !== "drop-typed" || begun.includes(step.sheet)) return false;
    return steps.findIndex((other) => "sheet" in other && other.sheet === step.sheet) <= broken.step;
  });

export function isOn({ scope, refersTo }: DefineName, sheets: ReadonlySet<string>): boolean {
  const target = parseTarget(refersTo);
  return (scope !== null && sheets.has(scope)) || (target.kind === "range" && sheets.has(target.sheet));
}

const isThere = (sheet: string, { outline }: Aftermath): boolean =>
  outline.sheets.some(({ title }) => title === sheet);

/** Without them everything is there; they ask for the printer or the window. */
const LATER: ReadonlySet<Step["kind"]> = new Set([
  "page",
  "page-breaks",
  "paper",
  "see-print",
  "gridlines",
  "freeze",
]);

const isPartOf = (step: Step, sheet: string): boolean =>
  "sheet" in step && step.sheet === sheet && !LATER.has(step.kind);

/** The scale that the user has edited, and the reasons that people have typed beside the Catatan. */
function holdsTyped(sheet: string, { outline }: Aftermath): boolean {
  const role = findName(outline.names, { name: ROLE_NAME, scope: sheet })?.target;
  return role?.kind === "constant" && (role.value === "skala" || role.value === "catatan");
}
