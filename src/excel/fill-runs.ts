import { formatRect, type Rect } from "../domain/address";
import type { EditPlan, FillCell } from "../domain/edit-plan";
import type { Area } from "../domain/snapshot";

/** Cells of one column of a user's sheet, one below the other, that are filled with formulas. */
export interface FillRun {
  readonly sheet: string;
  readonly rect: Rect;
  readonly cells: readonly FillCell[];
}

/** What the cells of a run hold. */
export interface FillState {
  readonly run: FillRun;
  readonly formulas: readonly unknown[];
  readonly formats: readonly string[];
}

/** All cells that a plan fills, merged into runs, so that a column of a thousand cells is one write. */
export function fillRuns(plan: EditPlan): readonly FillRun[] {
  return plan.edits.flatMap((edit) => (edit.kind === "fill" ? runsOf(edit.sheet, edit.cells) : []));
}

function runsOf(sheet: string, cells: readonly FillCell[]): readonly FillRun[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: FillCell[][] = [];
  for (const cell of sorted) {
    const last = runs.at(-1)?.at(-1);
    if (last?.column === cell.column && last.row + 1 === cell.row) runs.at(-1)?.push(cell);
    else runs.push([cell]);
  }
  return runs.map((run) => ({ sheet, rect: rectOf(run), cells: run }));
}

function rectOf(run: readonly FillCell[]): Rect {
  const { row: top = 1, column: left = 1 } = run[0] ?? {};
  return { top, left, bottom: top + run.length - 1, right: left };
}

export const addressOf = ({ rect }: FillRun): string => formatRect(rect);

/** From the cells of the names, which have been read already; null where no name spans the run. */
export function stateIn(areas: readonly Area[], run: FillRun): FillState | null {
  const area = areas.find((each) => spans(each, run));
  if (area === undefined) return null;
  const indices = run.cells.map(({ row, column }) => (row - area.top) * area.columns + column - area.left);
  return {
    run,
    formulas: indices.map((index) => contentIn(area, index)),
    formats: indices.map((index) => area.formats[index] ?? "General"),
  };
}

const spans = ({ sheet, top, left, rows, columns }: Area, run: FillRun): boolean =>
  sheet === run.sheet &&
  run.rect.top >= top &&
  run.rect.bottom < top + rows &&
  run.rect.left >= left &&
  run.rect.right < left + columns;

function contentIn({ formulas, values }: Area, index: number): unknown {
  const formula = formulas.get(index);
  if (formula !== undefined) return `=${formula}`;
  const value = values[index] ?? "";
  return typeof value === "object" ? value.text : value;
}
