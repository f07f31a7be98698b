import type { CellRef, Rect } from "../../domain/address";
import type { Assessment } from "../../domain/assessment";
import type { Paint, PaintRule, RuleLook } from "../../domain/edit-plan";
import type { Band } from "../../domain/scale";
import type { SourceCells } from "../source-cells";
import { collectLive, paintLive, ruleFormula, type Collected, type LiveRows } from "./live-rows";
import { paintedTables, type PaintedRow, type PaintedTable } from "./painted-table";
import { joinRects } from "./rectangles";

/** The look of a rated cell; black reads well on every band, whatever the cell's own font colour. */
export const bandLook = ({ warna }: Band): RuleLook => ({
  fill: warna,
  fontColor: "#000000",
  bold: false,
  border: null,
});

/** A wrong figure is marked without colour: colour alone never carries a meaning. */
const WRONG: RuleLook = { fill: null, fontColor: null, bold: true, border: "#000000" };

const markedLook = (band: Band): RuleLook => ({ ...bandLook(band), bold: true, border: WRONG.border });

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

interface SheetPaint {
  /** Rows that compute their colour, by the formula that they share. */
  readonly live: Map<string, Collected>;
  readonly constant: Map<Band, Rect[]>;
  readonly wrong: Rect[];
}

function sheetPaint(sheets: Map<string, SheetPaint>, sheet: string): SheetPaint {
  const known = sheets.get(sheet);
  if (known) return known;
  const fresh: SheetPaint = { live: new Map(), constant: new Map(), wrong: [] };
  sheets.set(sheet, fresh);
  return fresh;
}

function collect(table: PaintedTable, paint: SheetPaint, cells: SourceCells): void {
  collectLive(table, paint.live);
  table.rows.forEach((row, i) => {
    if (row.kind === "") addConstant(table, row, table.rows[i + 1], { paint, cells });
  });
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
  paint: SheetPaint,
  merge: Rect | null,
): void {
  if (band !== null) addRect(paint, band, merge ?? { top: row, left, bottom: row, right });
}

function addRect({ constant }: SheetPaint, band: Band, rect: Rect): void {
  const rects = constant.get(band) ?? [];
  rects.push(rect);
  constant.set(band, rects);
}

function wholeCell({ sheet, row, column }: CellRef, cells: SourceCells): Rect {
  return cells.mergeAt(sheet, row, column) ?? { top: row, left: column, bottom: row, right: column };
}

function sheetRules(paint: SheetPaint): readonly PaintRule[] {
  const live = [...paint.live.values()];
  const { rules, rest } = paintLive(live, bandLook);
  for (const { rect, band } of rest) addRect(paint, band, rect);
  return [
    ...markedRules(paint, live),
    ...rules,
    ...byBand(paint).flatMap(([band, rects]) => constantRule(rects, bandLook(band))),
    ...constantRule(paint.wrong, WRONG),
  ];
}

/**
 * LibreOffice shows one rule a cell, the topmost: a wrong figure in a rated cell therefore has rules of its own on
 * top, with colour and mark together.
 */
function markedRules(paint: SheetPaint, live: readonly LiveRows[]): readonly PaintRule[] {
  const wrong = new Set(paint.wrong.map(({ top, left }) => `${top},${left}`));
  if (wrong.size === 0) return [];
  const isWrong = ({ top, left }: Rect): boolean => wrong.has(`${top},${left}`);
  const constant = byBand(paint).flatMap(([band, rects]) =>
    constantRule(rects.filter(isWrong), markedLook(band)),
  );
  const marked = live.map((group) => ({
    ...group,
    rows: group.rows.filter(({ rect }) => isWrong(rect)),
  }));
  return [...constant, ...paintLive(marked, markedLook).rules];
}

const byBand = ({ constant }: SheetPaint): readonly (readonly [Band, Rect[]])[] =>
  [...constant].sort(([a], [b]) => b.batasBawah - a.batasBawah);

const constantRule = (rects: readonly Rect[], look: RuleLook): readonly PaintRule[] =>
  rects.length > 0 ? [{ rects: joinRects(rects), formula: ruleFormula(null), look }] : [];
