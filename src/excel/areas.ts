import { formatRect, MAX_ROW, type Rect } from "../domain/address";
import { parseTarget } from "../domain/reference";
import { ROWS_BELOW, type Area, type CellValue, type DefinedName } from "../domain/snapshot";
import { cellValue, formulaText } from "./cell-value";
import type { Queue } from "./request";

/** Reads of more than five million cells can come back empty without an error (office-js.md, payload). */
export const MAX_CELLS = 5_000_000;

/**
 * Cells of the chosen names, cut to the rows in use: a whole column would read as `null`. Every column of the name is
 * kept, empty ones too, since their number formats count. Names that point at no cells give nothing.
 */
export const queueAreas =
  (names: readonly DefinedName[]): Queue<Area[]> =>
  (context) => {
    const used = usedRows();
    const blocks = names.flatMap((name) => {
      const block = queueBlock(name, context, used);
      return block === null ? [] : [{ name, ...block }];
    });
    return () => blocks.flatMap(({ name, rect, cells }) => areaOf(name, rect(), cells) ?? []);
  };

type UsedRows = (sheet: Excel.Worksheet, title: string) => Excel.Range;

/** Row 1 to the last row that holds a value, whole rows; asked for once a sheet. */
function usedRows(): UsedRows {
  const known = new Map<string, Excel.Range>();
  return (sheet, title) => {
    const found =
      known.get(title) ?? sheet.getRange("A1").getBoundingRect(sheet.getUsedRange(true)).getEntireRow();
    known.set(title, found);
    return found;
  };
}

interface Block {
  /** Sheet and range as named; null where the name no longer points at cells. */
  readonly rect: () => SheetRect | null;
  readonly cells: Excel.Range;
}

interface SheetRect {
  readonly sheet: string;
  readonly rect: Rect;
}

function queueBlock(name: DefinedName, context: Excel.RequestContext, used: UsedRows): Block | null {
  // As its formula says: a table's column may have moved since the name was last resolved.
  const target = parseTarget(name.refersTo);
  if (name.target.kind === "broken") return null;
  if (target.kind === "range") {
    const sheet = context.workbook.worksheets.getItem(target.sheet);
    const cells = withRowsBelow(sheet, target.rect).getIntersectionOrNullObject(used(sheet, target.sheet));
    return { rect: () => target, cells: loaded(cells) };
  }
  return target.kind === "table" ? tableBlock(name, context) : null;
}

const withRowsBelow = (sheet: Excel.Worksheet, rect: Rect): Excel.Range =>
  sheet.getRange(formatRect(wanted(rect)));

/** With the rows below; so many columns of a name that is no column at all as can be read safely. */
export function wanted({ top, left, bottom, right }: Rect): Rect {
  const last = Math.min(bottom + ROWS_BELOW, MAX_ROW);
  const widest = Math.max(1, Math.floor(MAX_CELLS / (last - top + 1)));
  return { top, left, bottom: last, right: Math.min(right, left + widest - 1) };
}

/** Only Excel knows where `Tabel[Kolom]` lies. */
function tableBlock({ name, scope }: DefinedName, context: Excel.RequestContext): Block {
  const { worksheets, names } = context.workbook;
  const named = (scope === null ? names : worksheets.getItem(scope).names)
    .getItem(name)
    .getRangeOrNullObject();
  named.load("address");
  const sheet = named.worksheet;
  const used = sheet.getRange("A1").getBoundingRect(sheet.getUsedRange(true)).getEntireRow();
  const cells = named.getResizedRange(ROWS_BELOW, 0).getIntersectionOrNullObject(used);
  return { rect: () => (named.isNullObject ? null : addressed(named.address)), cells: loaded(cells) };
}

const loaded = (range: Excel.Range): Excel.Range =>
  range.load("rowCount,columnCount,values,formulas,numberFormat");

/** `'Tahun 2024'!E5:E9` as Excel gives addresses. */
export function addressed(address: string): SheetRect | null {
  const target = parseTarget(address);
  return target.kind === "range" ? target : null;
}

function areaOf(name: DefinedName, at: SheetRect | null, cells: Excel.Range): Area | null {
  if (at === null) return null;
  const target = { kind: "range" as const, sheet: at.sheet, rect: at.rect };
  const place = {
    name: { ...name, target },
    sheet: at.sheet,
    rect: at.rect,
    top: at.rect.top,
    left: at.rect.left,
  };
  if (cells.isNullObject) {
    const columns = at.rect.right - at.rect.left + 1;
    return { ...place, rows: 0, columns, values: [], formats: [], formulas: new Map() };
  }
  return { ...place, rows: cells.rowCount, columns: cells.columnCount, ...contents(cells) };
}

function contents(cells: Excel.Range): Pick<Area, "values" | "formats" | "formulas"> {
  const values: CellValue[] = [];
  const formats: string[] = [];
  const formulas = new Map<number, string>();
  cells.values.forEach((row: readonly unknown[], r) => {
    row.forEach((raw, c) => {
      const formula = formulaText(cells.formulas[r]?.[c], raw);
      if (formula !== null) formulas.set(values.length, formula);
      values.push(cellValue(raw));
      formats.push(String(cells.numberFormat[r]?.[c] ?? "General"));
    });
  });
  return { values, formats, formulas };
}
