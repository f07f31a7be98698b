import { formatRect, type Rect } from "../domain/address";
import type { EditPlan, FillCell } from "../domain/edit-plan";

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
