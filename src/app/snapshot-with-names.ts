import type { DefineName } from "../domain/edit-plan";
import type { SheetGrid, WorkbookGrid } from "../domain/grid";
import { parseTarget } from "../domain/reference";
import {
  ROWS_ABOVE,
  ROWS_BELOW,
  type Area,
  type DefinedName,
  type LineCell,
  type Snapshot,
} from "../domain/snapshot";
import { chooseNames } from "../input/choose-names";
import { wordsOf } from "../kenali/grid/sheet-view";

/** What a Workbook would read if these names stood in it; formulas count by their results. */
export function snapshotWithNames({ outline, sheets }: WorkbookGrid, made: readonly DefineName[]): Snapshot {
  const names = [...outline.names, ...made.map(definedName)];
  const whole = { ...outline, names };
  const bySheet = new Map(sheets.map((sheet) => [sheet.sheet, sheet]));
  return {
    outline: whole,
    areas: chooseNames(whole).flatMap((name) => areaOf(name, bySheet)),
    merges: new Map(sheets.map(({ sheet, merges }) => [sheet, merges])),
    above: new Map(sheets.map((sheet) => [sheet.sheet, linesAbove(sheet, made)])),
    hiddenRows: new Map(sheets.map(({ sheet, hidden }) => [sheet, hidden.rows])),
  };
}

const definedName = ({ name, scope, hidden, refersTo }: DefineName): DefinedName => ({
  name,
  scope,
  hidden,
  refersTo,
  target: parseTarget(refersTo),
});

function areaOf(name: DefinedName, sheets: ReadonlyMap<string, SheetGrid>): readonly Area[] {
  const { target } = name;
  const grid = target.kind === "range" ? sheets.get(target.sheet) : undefined;
  if (target.kind !== "range" || grid === undefined) return [];
  const { top, left, bottom, right } = target.rect;
  const last = Math.min(bottom + ROWS_BELOW, grid.top + grid.rows - 1);
  const [rows, columns] = [Math.max(0, last - top + 1), right - left + 1];
  const cells = Array.from({ length: rows * columns }, (_, i) =>
    indexIn(grid, top + Math.floor(i / columns), left + (i % columns)),
  );
  return [
    {
      ...{ name, sheet: target.sheet, rect: target.rect, top, left, rows, columns, formulas: new Map() },
      values: cells.map((index) => grid.values[index] ?? null),
      formats: cells.map((index) => grid.formats[index] ?? "General"),
    },
  ];
}

const indexIn = ({ top, left, columns }: SheetGrid, row: number, column: number): number =>
  row < top || column < left || column >= left + columns ? -1 : (row - top) * columns + column - left;

/** Filled cells of the rows over each new name. */
function linesAbove(grid: SheetGrid, made: readonly DefineName[]): readonly LineCell[] {
  const rows = new Set<number>();
  for (const { refersTo } of made) {
    const target = parseTarget(refersTo);
    if (target.kind !== "range" || target.sheet !== grid.sheet) continue;
    for (let row = Math.max(1, target.rect.top - ROWS_ABOVE); row < target.rect.top; row++) rows.add(row);
  }
  return [...rows]
    .sort((a, b) => a - b)
    .flatMap((row) =>
      Array.from({ length: grid.columns }, (_, i) => ({ row, column: grid.left + i })).flatMap(
        ({ column }) => {
          const text = wordsOf(grid.values[indexIn(grid, row, column)] ?? null);
          return text === "" ? [] : [{ row, column, text }];
        },
      ),
    );
}
