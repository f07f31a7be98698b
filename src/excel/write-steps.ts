import type { DefineName, Edit, EditPlan, WriteCell, WriteSheet } from "../domain/edit-plan";
import { ADDING_NAME, addingText, findOwnSheets, isAddingName } from "../domain/marks";
import type { DefinedName } from "../domain/snapshot";
import type { Check } from "./check";
import { printSteps, ruleSteps, seePrint, sheetSteps, viewSteps } from "./sheet-steps";
import type { Step } from "./step";
import { typedCells } from "./typed-cells";

/**
 * A plan as steps. What leads back most easily comes first: new paint over the old, new cells, new sheets; then the
 * sheets that are rewritten in place; then what is taken out; print set-up last, since it asks the printer.
 * Frozen rows of a sheet that is there come before it is touched: they need the window, which may show another workbook.
 * The end is the same as in the plan's own order, and a write that fails before its third part leaves no trace. Pure.
 */
export function writeSteps(plan: EditPlan, check: Check): readonly Step[] {
  const sheets = ofKind(plan, "write-sheet");
  const names = ofKind(plan, "define-name");
  const added = sheets.filter(({ existing }) => existing === null);
  const kept = sheets.filter(({ existing }) => existing !== null);
  const addedTitles = new Set(added.map(({ title }) => title));
  const marks = names.filter(({ scope }) => scope !== null && addedTitles.has(scope));
  return [
    ...ofKind(plan, "paint").flatMap(({ sheet, rules }) => ruleSteps(rules, sheet)),
    ...ofKind(plan, "cell").map(cellStep),
    ...check.fills.map(({ run }): Step => ({ kind: "fill", sheet: run.sheet, run })),
    ...withNote(
      added,
      check,
      added.flatMap(({ title }) => addedSheet(title, marks)),
    ),
    ...added.flatMap((edit) => sheetSteps(edit)),
    ...kept.slice(0, 1).map(({ existing, title }) => trial(existing ?? title, check)),
    ...kept.flatMap(viewSteps),
    ...kept.flatMap((edit) => rewritten(edit, names, check)),
    ...names
      .filter((name) => !marks.includes(name))
      .flatMap((edit) => nameStep(edit, check.now.outline.names)),
    ...removals(plan, check),
    ...sheets.flatMap(printSteps),
    ...sheets.map(seePrint),
  ];
}

function rewritten(edit: WriteSheet, names: readonly DefineName[], check: Check): readonly Step[] {
  const { keep, settle } = typedCells(edit, names, check);
  return [...keep, ...sheetSteps(edit, check.extents.get(edit.existing ?? "")), ...settle];
}

/** The cell beside those in use. */
function trial(sheet: string, { extents }: Check): Step {
  const left = (extents.get(sheet)?.columns ?? 0) + 1;
  return { kind: "try-sheet", sheet, rect: { top: 1, left, bottom: 1, right: left } };
}

function ofKind<K extends Edit["kind"]>(plan: EditPlan, kind: K): readonly Extract<Edit, { kind: K }>[] {
  return plan.edits.filter((edit): edit is Extract<Edit, { kind: K }> => edit.kind === kind);
}

const cellStep = ({ sheet, row, column, value, numberFormat, before }: WriteCell): Step => ({
  kind: "cell",
  sheet,
  row,
  column,
  content: { value, numberFormat },
  before,
});

/**
 * All tabs before any contents, since a formula may point at a sheet behind its own. A new sheet bears its mark before
 * anything stands on it: what a lost connection leaves behind is known as ours.
 */
const addedSheet = (title: string, marks: readonly DefineName[]): readonly Step[] => [
  { kind: "add-sheet", sheet: title },
  ...marks.filter(({ scope }) => scope === title).flatMap((edit) => definition(edit, false)),
];

/** What is to be added of ours is written down before, and crossed out when every new tab bears its mark. */
function withNote(added: readonly WriteSheet[], check: Check, steps: readonly Step[]): readonly Step[] {
  const ours = added.flatMap(({ role, title }) => (role === null ? [] : [{ role, title }]));
  if (ours.length === 0) return steps;
  const refersTo = `"${addingText(ours)}"`;
  const edit = { kind: "define-name" as const, name: ADDING_NAME, scope: null, refersTo, hidden: true };
  const isThere = findName(check.now.outline.names, edit) !== undefined;
  return [...definition(edit, isThere), ...steps, NOTE_OFF];
}

const NOTE_OFF: Step = { kind: "remove-name", name: ADDING_NAME, scope: null };

const definition = (edit: DefineName, exists: boolean): readonly Step[] => [
  { kind: "define-name", edit, exists },
  ...(edit.hidden || exists
    ? [{ kind: "hide-name" as const, name: edit.name, scope: edit.scope, hidden: edit.hidden }]
    : []),
];

const sameName = (a: { readonly name: string; readonly scope: string | null }, b: typeof a): boolean =>
  a.name.toLowerCase() === b.name.toLowerCase() &&
  (a.scope ?? "").toLowerCase() === (b.scope ?? "").toLowerCase();

export const findName = (
  names: readonly DefinedName[],
  wanted: { readonly name: string; readonly scope: string | null },
): DefinedName | undefined => names.find((name) => sameName(name, wanted));

/** Nothing where the name is there already as it should be. */
function nameStep(edit: DefineName, names: readonly DefinedName[]): readonly Step[] {
  const there = findName(names, edit);
  if (there?.refersTo === edit.refersTo && there.hidden === edit.hidden) return [];
  return definition(edit, there !== undefined);
}

/**
 * Sheets first, since Excel refuses to delete one while another workbook is in front, and nothing has been taken out
 * then. The one with the reasons that people have typed goes last, when nothing more can be refused.
 */
function removals(plan: EditPlan, check: Check): readonly Step[] {
  const reasons = findOwnSheets(check.now.outline).find(({ role }) => role === "catatan")?.title;
  const gone = ofKind(plan, "remove-sheet").map(({ sheet }): Step => ({ kind: "remove-sheet", sheet }));
  const isReasons = (step: Step): boolean => "sheet" in step && step.sheet === reasons;
  return [
    ...gone.filter((step) => !isReasons(step)),
    ...(ofKind(plan, "remove-paint").length === 0 ? [] : oldRules(plan, check)),
    ...ofKind(plan, "remove-name").flatMap(({ name, scope }): Step[] =>
      findName(check.now.outline.names, { name, scope }) && !isAddingName(name)
        ? [{ kind: "remove-name", name, scope }]
        : [],
    ),
    ...oldNote(plan, check),
    ...gone.filter(isReasons),
  ];
}

/** Where sheets are added, it has gone already. */
const oldNote = (plan: EditPlan, check: Check): readonly Step[] =>
  ofKind(plan, "write-sheet").some(({ existing, role }) => existing === null && role !== null) ||
  !findName(check.now.outline.names, { name: ADDING_NAME, scope: null })
    ? []
    : [NOTE_OFF];

/** Rules of an earlier run, by the ids that the check has found; those of a sheet of ours go with its contents. */
function oldRules(plan: EditPlan, check: Check): readonly Step[] {
  const ours = new Set(
    plan.edits.flatMap((edit) =>
      edit.kind === "remove-sheet"
        ? [edit.sheet]
        : edit.kind === "write-sheet" && edit.existing !== null
          ? [edit.existing]
          : [],
    ),
  );
  return [...check.rules].flatMap(([sheet, { own }]): Step[] =>
    own.length === 0 || ours.has(sheet) ? [] : [{ kind: "remove-rules", sheet, ids: own }],
  );
}
