import type { EditPlan } from "../domain/edit-plan";
import { ok, type Result } from "../domain/result";
import type { Snapshot } from "../domain/snapshot";
import type { Failure } from "./failure";
import { addressOf, fillRuns, stateIn, type FillRun, type FillState } from "./fill-runs";
import { look } from "./look";
import { SEPARATORS, type Manner } from "./manner";
import { isOnlyThis } from "./omissions";
import { queueRules, type SheetRules } from "./own-rules";
import { ask, type Queue } from "./request";

/** What stands in the workbook just before writing. */
export interface Check {
  readonly now: Snapshot;
  /** By sheet title; a sheet whose rules Excel does not let us read is missing. */
  readonly rules: ReadonlyMap<string, SheetRules>;
  readonly fills: readonly FillState[];
  /** Last row and column in use on the sheets that are rewritten in place. */
  readonly extents: ReadonlyMap<string, Extent>;
}

export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

interface Looking {
  readonly plan: EditPlan;
  readonly basis: Snapshot;
  readonly time: number;
  readonly manner: Manner;
}

/** What one look asks for besides the cells. */
interface Asking {
  /** Conditional formats of all sheets: Excel refuses to read some of the user's (office-js #6827, #6835, #6396). */
  readonly rules: boolean;
  /** The separator that is tried; null where it is known. */
  readonly separator: "," | ";" | null;
}

/**
 * Looks again at what `basis` was read from, and at what only the adapter needs to know, in one request. What Excel
 * may refuse without harm comes last; after a refusal the look is taken again without it.
 */
export const checked = (looking: Looking): Promise<Result<Check, Failure>> =>
  lookAgain(looking, { rules: true, separator: looking.manner.separator === null ? SEPARATORS[0] : null });

async function lookAgain(looking: Looking, asking: Asking): Promise<Result<Check, Failure>> {
  const { plan, basis, time, manner } = looking;
  const names = basis.areas.map(({ name }) => name);
  const result = await look(names, { time, manner }, queueMore(plan, basis, asking));
  if (!result.ok) {
    const less = lessThan(asking, result.error, manner);
    return less === null ? result : lookAgain(looking, less);
  }
  if (asking.separator !== null) manner.separator = asking.separator;
  const { rules, extents, fills: apart } = result.value.more;
  const read = rules ?? (await rulesApart(basis, time));
  const now = result.value.seen.snapshot;
  const fills = fillRuns(plan).flatMap(
    (run) => stateIn(now.areas, run) ?? apart.find((state) => sameRun(state.run, run)) ?? [],
  );
  return ok({ now, extents, fills, rules: read });
}

const sameRun = (a: FillRun, b: FillRun): boolean => a.sheet === b.sheet && addressOf(a) === addressOf(b);

/** Traces of what was answered before a refusal. */
const SEEN = "seen";
const RULES_SEEN = "rules-seen";

function lessThan(asking: Asking, failure: Failure, manner: Manner): Asking | null {
  if (!isOnlyThis(failure)) return null;
  if (failure.done.includes(RULES_SEEN) && asking.separator !== null) {
    const separator = SEPARATORS[SEPARATORS.indexOf(asking.separator) + 1] ?? null;
    if (separator === null) manner.separator = "none";
    return { ...asking, separator };
  }
  return failure.done.includes(SEEN) && asking.rules ? { ...asking, rules: false } : null;
}

/** Sheet by sheet; one whose rules cannot be read is left out. */
async function rulesApart({ outline }: Snapshot, time: number): Promise<Check["rules"]> {
  const read = await Promise.all(outline.sheets.map(({ title }) => ask(queueRules([title]), time)));
  return new Map(read.flatMap((sheet) => (sheet.ok ? [...sheet.value] : [])));
}

interface More extends Pick<Check, "fills" | "extents"> {
  /** Null where they were not asked for. */
  readonly rules: Check["rules"] | null;
}

const queueMore =
  (plan: EditPlan, basis: Snapshot, asking: Asking): Queue<More> =>
  (context) => {
    const fills = queueFills(fillRuns(plan).filter((run) => stateIn(basis.areas, run) === null))(context);
    const extents = queueExtents(plan)(context);
    context.trace(SEEN);
    const titles = basis.outline.sheets.map(({ title }) => title);
    const rules = asking.rules ? queueRules(titles)(context) : () => null;
    context.trace(RULES_SEEN);
    const [first] = titles;
    if (asking.separator !== null && first !== undefined)
      context.workbook.worksheets.getItem(first).getRanges(`A1${asking.separator}C1`).load("address");
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
