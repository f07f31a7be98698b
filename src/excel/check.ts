import type { EditPlan } from "../domain/edit-plan";
import { ok, type Result } from "../domain/result";
import type { Snapshot } from "../domain/snapshot";
import type { Failure } from "./failure";
import { addressOf, fillRuns, type FillRun } from "./fill-runs";
import { look } from "./look";
import { queueRules, type SheetRules } from "./own-rules";
import type { Queue } from "./request";

/** What stands in the workbook just before writing. */
export interface Check {
  readonly now: Snapshot;
  readonly rules: ReadonlyMap<string, SheetRules>;
  readonly fills: readonly FillState[];
  /** Last row and column in use on the sheets that are rewritten in place. */
  readonly extents: ReadonlyMap<string, Extent>;
}

export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

/** What the cells of a run hold. */
export interface FillState {
  readonly run: FillRun;
  readonly formulas: readonly unknown[];
  readonly formats: readonly string[];
}

/** Looks again at what `basis` was read from, and at what only the adapter needs to know, in one request. */
export async function checked(
  plan: EditPlan,
  basis: Snapshot,
  time: number,
): Promise<Result<Check, Failure>> {
  const names = basis.areas.map(({ name }) => name);
  const result = await look(names, time, queueMore(plan, basis));
  return result.ok ? ok({ now: result.value.seen.snapshot, ...result.value.more }) : result;
}

const queueMore =
  (plan: EditPlan, basis: Snapshot): Queue<Omit<Check, "now">> =>
  (context) => {
    const rules = queueRules(basis.outline.sheets.map(({ title }) => title))(context);
    const fills = queueFills(fillRuns(plan))(context);
    const extents = queueExtents(plan)(context);
    return () => ({ rules: rules(), fills: fills(), extents: extents() });
  };

export const queueFills =
  (fills: readonly FillRun[]): Queue<readonly FillState[]> =>
  (context) => {
    const runs = fills.map((run) => {
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

const queueExtents =
  (plan: EditPlan): Queue<Check["extents"]> =>
  (context) => {
    const titles = plan.edits.flatMap((edit) =>
      edit.kind === "write-sheet" && edit.existing !== null ? [edit.existing] : [],
    );
    const found = titles.map((title) => {
      const used = context.workbook.worksheets.getItem(title).getUsedRange();
      return { title, used: used.load("rowIndex,rowCount,columnIndex,columnCount") };
    });
    return () => new Map(found.map(({ title, used }) => [title, extentOf(used)]));
  };

const extentOf = ({ rowIndex, rowCount, columnIndex, columnCount }: Excel.Range): Extent => ({
  rows: rowIndex + rowCount,
  columns: columnIndex + columnCount,
});
