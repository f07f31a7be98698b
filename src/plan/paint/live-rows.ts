import type { Rect } from "../../domain/address";
import type { PaintRule, RuleLook } from "../../domain/edit-plan";
import { RULE_MARK } from "../../domain/marks";
import type { Band } from "../../domain/scale";
import { inItsRow, relativeTo, type CellName } from "./live-test";
import type { BandTestFormula, PaintedTable } from "./painted-table";
import { joinRects } from "./rectangles";

/** Rows of one sheet that share a formula, from whichever table: they are painted by the same few rules. */
export interface LiveRows {
  readonly tests: (cell: CellName) => readonly BandTestFormula[];
  readonly rows: readonly LiveRow[];
}

/** While the tables of a sheet are gone through. */
export interface Collected extends LiveRows {
  readonly rows: LiveRow[];
}

export interface LiveRow {
  readonly rect: Rect;
  readonly band: Band | null;
}

/** More areas than this on one sheet slow the user's workbook down; the rest keep the colour of the run. */
const MOST_AREAS = 5_000;

/** Where a formula does not fit into a rule over many areas, each area has rules of its own. */
const MOST_RUNS = 200;

/** Some of Excel's ways take no longer formula of a rule. */
const LONGEST_RULE = 255;

/**
 * The formula of a rule of ours: `RULE_MARK` alone (always true, and it tells the rule as ours) where a cell always has this
 * look, else AND(mark, test). A test that ends in an error counts as false: no program paints by an error.
 */
export const ruleFormula = (test: string | null): string =>
  test === null ? RULE_MARK : `AND(${RULE_MARK},IFERROR(${test},FALSE))`;

/** Puts the rows of a table whose colour can follow their cells to those of the sheet that share their formula. */
export function collectLive(table: PaintedTable, groups: Map<string, Collected>): void {
  const rowsOf = new Map<string, LiveRow[]>();
  const { left, right } = table;
  for (const { kind, row, band } of table.rows) {
    if (kind === "") continue;
    const rows = rowsOf.get(kind) ?? groupRows(table, kind, groups);
    rowsOf.set(kind, rows);
    rows.push({ rect: { top: row, left, bottom: row, right }, band });
  }
}

function groupRows(table: PaintedTable, kind: string, groups: Map<string, Collected>): LiveRow[] {
  const tests = (cell: CellName): readonly BandTestFormula[] => table.tests(kind, cell);
  const key = [table.left, table.right, ...tests(inItsRow).map(({ test }) => test)].join(" ");
  const group = groups.get(key) ?? { tests, rows: [] };
  groups.set(key, group);
  return group.rows;
}

interface LivePaint {
  readonly rules: readonly PaintRule[];
  /** Rows for which there was no room; they keep the colour that they have now. */
  readonly rest: readonly { readonly rect: Rect; readonly band: Band }[];
}

/** One rule a band for rows of one formula, wherever they stand. Pure. */
export function paintLive(groups: readonly LiveRows[], look: (band: Band) => RuleLook): LivePaint {
  const painted = groups.map((group) => ({ group, areas: joinRects(group.rows.map(({ rect }) => rect)) }));
  const kept = longest(
    painted.flatMap(({ group, areas }) => (isShort(group) ? areas : [])),
    MOST_AREAS,
  );
  const single = longest(
    painted.flatMap(({ group, areas }) => (isShort(group) ? [] : areas)),
    MOST_RUNS,
  );
  const isKept = (area: Rect): boolean => kept.has(area) || single.has(area);
  return {
    rules: painted.flatMap(({ group, areas }) => groupRules(group, areas.filter(isKept), look)),
    rest: painted.flatMap(({ group, areas }) =>
      leftRows(
        group,
        areas.filter((area) => !isKept(area)),
      ),
    ),
  };
}

const isShort = ({ tests }: LiveRows): boolean =>
  tests(inItsRow).every(({ test }) => ruleFormula(test).length <= LONGEST_RULE);

function longest(areas: readonly Rect[], most: number): ReadonlySet<Rect> {
  if (areas.length <= most) return new Set(areas);
  const size = ({ top, bottom }: Rect): number => bottom - top;
  return new Set([...areas].sort((a, b) => size(b) - size(a)).slice(0, most));
}

function groupRules(
  group: LiveRows,
  areas: readonly Rect[],
  look: (band: Band) => RuleLook,
): readonly PaintRule[] {
  const rulesFor = (rects: readonly Rect[], cell: CellName): readonly PaintRule[] =>
    group.tests(cell).map(({ band, test }) => ({ rects, formula: ruleFormula(test), look: look(band) }));
  if (areas.length > 1 && isShort(group)) return rulesFor(areas, inItsRow);
  return areas.flatMap((area) => rulesFor([area], relativeTo(area.top)));
}

function leftRows({ rows }: LiveRows, areas: readonly Rect[]): LivePaint["rest"] {
  if (areas.length === 0) return [];
  const tops = new Set(
    areas.flatMap(({ top, bottom }) => Array.from({ length: bottom - top + 1 }, (_, i) => top + i)),
  );
  return rows.flatMap(({ rect, band }) => (band !== null && tops.has(rect.top) ? [{ rect, band }] : []));
}
