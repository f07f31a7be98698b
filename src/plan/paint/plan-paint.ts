import type { CellRef, Rect } from "../../domain/address";
import type { Assessment } from "../../domain/assessment";
import type { Paint, PaintRule, RuleLook } from "../../domain/edit-plan";
import { RULE_MARK } from "../../domain/marks";
import type { Band } from "../../domain/scale";
import type { SourceCells } from "../source-cells";
import { paintedTables, type PaintedRow, type PaintedTable } from "./painted-table";
import { joinRects } from "./rectangles";

/** More computed runs than this on one sheet slow the user's workbook down; the shorter ones then keep their colour. */
const MOST_RUNS = 200;

/** The look of a rated cell; black reads well on every band, whatever the cell's own font colour. */
export const bandLook = ({ warna }: Band): RuleLook => ({
  fill: warna,
  fontColor: "#000000",
  bold: false,
  border: null,
});

/** Above this many marked cells in computed runs, their rules would be more than a workbook should carry. */
const MOST_MARKED = 40;

/** A wrong figure is marked without colour: colour alone never carries a meaning. */
const WRONG: RuleLook = { fill: null, fontColor: null, bold: true, border: "#000000" };

const markedLook = (band: Band): RuleLook => ({ ...bandLook(band), bold: true, border: WRONG.border });

/**
 * The formula of a rule of ours: `RULE_MARK` alone (always true, and it tells the rule as ours) where a cell always has this
 * look, else AND(mark, test). A test that ends in an error counts as false: no program paints by an error.
 */
export const ruleFormula = (test: string | null): string =>
  test === null ? RULE_MARK : `AND(${RULE_MARK},IFERROR(${test},FALSE))`;

/** Rules over the user's cells, one Paint a sheet, in the order of the tables. */
export function planPaint(assessment: Assessment, cells: SourceCells): readonly Paint[] {
  const sheets = new Map<string, SheetPaint>();
  for (const table of paintedTables(assessment, cells))
    collect(table, sheetPaint(sheets, table.sheet), cells);
  for (const finding of assessment.findings) {
    if (finding.severity !== "kesalahan" || !finding.cell) continue;
    for (const cell of [finding.cell, ...(finding.lain ?? [])])
      sheetPaint(sheets, cell.sheet).wrong.push(wholeCell(cell, cells));
  }
  return [...sheets].flatMap(([sheet, paint]) => {
    const rules = sheetRules(paint);
    return rules.length === 0 ? [] : [{ kind: "paint", sheet, rules } as const];
  });
}

interface Run {
  readonly table: PaintedTable;
  readonly rows: readonly PaintedRow[];
}

interface SheetPaint {
  readonly runs: Run[];
  readonly constant: Map<Band, Rect[]>;
  readonly wrong: Rect[];
}

function sheetPaint(sheets: Map<string, SheetPaint>, sheet: string): SheetPaint {
  const known = sheets.get(sheet);
  if (known) return known;
  const fresh: SheetPaint = { runs: [], constant: new Map(), wrong: [] };
  sheets.set(sheet, fresh);
  return fresh;
}

function collect(table: PaintedTable, paint: SheetPaint, cells: SourceCells): void {
  for (const rows of runsOf(table.rows)) {
    if (rows[0]?.kind === "")
      rows.forEach((row, i) => addConstant(table, row, rows[i + 1], { paint, cells }));
    else paint.runs.push({ table, rows });
  }
}

/** Rows that follow each other on the sheet and are of one kind. */
function runsOf(rows: readonly PaintedRow[]): readonly (readonly PaintedRow[])[] {
  const runs: PaintedRow[][] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && last.kind === row.kind && last.row + 1 === row.row) run.push(row);
    else runs.push([row]);
  }
  return runs;
}

function addConstant(
  table: PaintedTable,
  painted: PaintedRow,
  next: PaintedRow | undefined,
  { paint, cells }: { readonly paint: SheetPaint; readonly cells: SourceCells },
): void {
  const merge = cells.mergeAt(table.sheet, painted.row, table.left);
  // A merged cell is painted whole, unless a row under it has a colour of its own.
  const whole = merge && (!next || next.row > merge.bottom || next.band === null);
  addPlain(table, painted, paint, whole ? merge : null);
}

function addPlain(
  { left, right }: PaintedTable,
  { row, band }: PaintedRow,
  { constant }: SheetPaint,
  merge: Rect | null = null,
): void {
  if (band === null) return;
  const rects = constant.get(band) ?? [];
  rects.push(merge ?? { top: row, left, bottom: row, right });
  constant.set(band, rects);
}

function wholeCell({ sheet, row, column }: CellRef, cells: SourceCells): Rect {
  return cells.mergeAt(sheet, row, column) ?? { top: row, left: column, bottom: row, right: column };
}

function sheetRules(paint: SheetPaint): readonly PaintRule[] {
  const longest = longestRuns(paint.runs);
  for (const run of paint.runs) {
    if (!longest.has(run)) run.rows.forEach((row) => addPlain(run.table, row, paint));
  }
  const live = paint.runs.filter((run) => longest.has(run));
  return [
    ...markedRules(paint, live),
    ...live.flatMap(runRules),
    ...byBand(paint).flatMap(([band, rects]) => constantRule(rects, bandLook(band))),
    ...constantRule(paint.wrong, WRONG),
  ];
}

function longestRuns(runs: readonly Run[]): ReadonlySet<Run> {
  if (runs.length <= MOST_RUNS) return new Set(runs);
  return new Set([...runs].sort((a, b) => b.rows.length - a.rows.length).slice(0, MOST_RUNS));
}

function runRules(run: Run): readonly PaintRule[] {
  const [first] = run.rows;
  return first ? liveRun(run, first, first.row + run.rows.length - 1, bandLook) : [];
}

/** Five rules for neighbouring rows of a run, each with its band's look. */
function liveRun(
  { table }: Run,
  first: PaintedRow,
  bottom: number,
  look: (band: Band) => RuleLook,
): readonly PaintRule[] {
  const rect = { top: first.row, left: table.left, bottom, right: table.right };
  return table.formulas(first.kind, first.row).map(({ band, formula }) => ({
    rects: [rect],
    formula: ruleFormula(formula),
    look: look(band),
  }));
}

/**
 * LibreOffice shows one rule a cell, the topmost: a wrong figure in a rated cell therefore has rules of its own on
 * top, with colour and mark together.
 */
function markedRules(paint: SheetPaint, live: readonly Run[]): readonly PaintRule[] {
  const wrong = new Set(paint.wrong.map(({ top, left }) => `${top},${left}`));
  if (wrong.size === 0) return [];
  const isWrong = (row: number, left: number): boolean => wrong.has(`${row},${left}`);
  const constant = byBand(paint).flatMap(([band, rects]) =>
    constantRule(
      rects.filter(({ top, left }) => isWrong(top, left)),
      markedLook(band),
    ),
  );
  const single = live.flatMap((run) =>
    run.rows.filter(({ row }) => isWrong(row, run.table.left)).map((row) => ({ run, row })),
  );
  const computed =
    single.length > MOST_MARKED
      ? []
      : single.flatMap(({ run, row }) => liveRun(run, row, row.row, markedLook));
  return [...constant, ...computed];
}

const byBand = ({ constant }: SheetPaint): readonly (readonly [Band, Rect[]])[] =>
  [...constant].sort(([a], [b]) => b.batasBawah - a.batasBawah);

const constantRule = (rects: readonly Rect[], look: RuleLook): readonly PaintRule[] =>
  rects.length > 0 ? [{ rects: joinRects(rects), formula: ruleFormula(null), look }] : [];
