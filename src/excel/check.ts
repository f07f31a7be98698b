import type { EditPlan } from "../domain/edit-plan";
import type { Snapshot } from "../domain/snapshot";
import { addressOf, fillRuns, type FillRun } from "./fill-runs";
import { queueLook } from "./look";
import { queueRules, type SheetRules } from "./own-rules";
import type { Queue } from "./request";

/** What stands in the workbook just before writing, or after a write that failed. */
export interface Check {
  readonly now: Snapshot;
  readonly rules: ReadonlyMap<string, SheetRules>;
  readonly fills: readonly FillState[];
}

/** What the cells of a run hold. */
export interface FillState {
  readonly run: FillRun;
  readonly formulas: readonly unknown[];
  readonly formats: readonly string[];
}

/** Looks again at what `basis` was read from, and at what only the adapter needs to know, in one request. */
export const queueCheck =
  (plan: EditPlan, basis: Snapshot): Queue<Check> =>
  (context) => {
    const look = queueLook(basis.areas.map(({ name }) => name))(context);
    const rules = queueRules(basis.outline.sheets.map(({ title }) => title))(context);
    const fills = queueFills(plan)(context);
    return () => ({ now: look().snapshot, rules: rules(), fills: fills() });
  };

const queueFills =
  (plan: EditPlan): Queue<readonly FillState[]> =>
  (context) => {
    const runs = fillRuns(plan).map((run) => {
      const range = context.workbook.worksheets.getItem(run.sheet).getRange(addressOf(run));
      return { run, range: range.load("formulas,numberFormat") };
    });
    return () =>
      runs.map(({ run, range }) => ({
        run,
        formulas: range.formulas.map((row: readonly unknown[]) => row[0]),
        formats: range.numberFormat.map((row: readonly unknown[]) => String(row[0])),
      }));
  };
