import type { Rect } from "../../../domain/address";
import { parseRect } from "../../../domain/reference";
import type { BookTable, Content, SheetProps } from "./book";
import { PLAIN_STYLE, type CellStyle } from "./cell-style";
import { NO_LOOK, type Rule } from "./rule";
import { PlainBook } from "./plain-book";
import type { PlainSheet } from "./plain-sheet";

/** A workbook as a test writes it down. Addresses are A1, without sheet. */
export interface WorkbookData {
  readonly fileName?: string;
  readonly sheets: readonly SheetData[];
  readonly names?: readonly NameData[];
}

/** A cell: its value alone, or with what belongs to it. An error is `{ value: { error: "#DIV/0!" } }`. */
export type CellData = string | number | boolean | null | CellDetails;

export interface CellDetails {
  readonly value?: Content;
  /** With or without `=`. */
  readonly formula?: string;
  readonly format?: string;
  readonly style?: Partial<CellStyle>;
}

export interface SheetData {
  readonly name: string;
  readonly cells?: Readonly<Record<string, CellData>>;
  /** Rows of values from A1, in place of or beside `cells`. */
  readonly rows?: readonly (readonly CellData[])[];
  readonly merges?: readonly string[];
  /** Number formats by block. */
  readonly formats?: Readonly<Record<string, string>>;
  readonly styles?: Readonly<Record<string, Partial<CellStyle>>>;
  readonly rules?: readonly RuleData[];
  readonly tables?: readonly TableData[];
  readonly props?: Partial<Omit<SheetProps, "title">>;
}

export interface RuleData {
  readonly ranges: readonly string[];
  readonly formula: string;
  readonly fill?: string;
  readonly stopIfTrue?: boolean;
  /** `Custom` unless told. */
  readonly type?: string;
}

export interface TableData {
  readonly name: string;
  readonly range: string;
  readonly headings: readonly string[];
  readonly hasTotals?: boolean;
}

export interface NameData {
  readonly name: string;
  /** With or without `=`: `'Sasaran'!$A$5:$A$9`, `"capaian"`, `#REF!`. */
  readonly formula: string;
  /** Title of the sheet it is scoped to; the workbook unless told. */
  readonly scope?: string;
  readonly hidden?: boolean;
}

export function createPlainWorkbook(data: WorkbookData): PlainBook {
  const book = new PlainBook(data.fileName);
  for (const sheet of data.sheets) fillSheet(book, book.addSheet(sheet.name), sheet);
  for (const { name, formula, scope, hidden } of data.names ?? []) {
    book.putName({
      id: book.newId(),
      name,
      scope: scope === undefined ? null : book.sheet(scope).id,
      formula: withEquals(formula),
      visible: hidden !== true,
      comment: "",
    });
  }
  return book;
}

const NOTHING: Required<Omit<SheetData, "name">> = {
  rows: [],
  cells: {},
  formats: {},
  styles: {},
  merges: [],
  rules: [],
  tables: [],
  props: {},
};

function fillSheet(book: PlainBook, sheet: PlainSheet, data: SheetData): void {
  const { rows, cells, formats, styles, merges, rules, tables, props } = { ...NOTHING, ...data };
  rows.forEach((row, i) => row.forEach((cell, j) => putCell(sheet, i + 1, j + 1, cell)));
  for (const [address, cell] of Object.entries(cells)) {
    const { top, left } = rectOf(address);
    putCell(sheet, top, left, cell);
  }
  for (const [address, numberFormat] of Object.entries(formats)) restyle(sheet, address, { numberFormat });
  for (const [address, style] of Object.entries(styles)) restyle(sheet, address, style);
  sheet.setMerges(merges.map(rectOf));
  sheet.setRules(rules.map((rule) => ruleOf(book, rule)));
  for (const table of tables) book.putTable(tableOf(book, sheet, table));
  sheet.setProps(props);
}

function putCell(sheet: PlainSheet, row: number, column: number, data: CellData): void {
  if (data === null) return;
  const { value = null, formula, format, style } = typeof data === "object" ? data : { value: data };
  sheet.put(row, column, {
    content: value,
    formula: formula === undefined ? null : withEquals(formula),
    style: { ...PLAIN_STYLE, ...(format === undefined ? {} : { numberFormat: format }), ...style },
  });
}

function restyle(sheet: PlainSheet, address: string, style: Partial<CellStyle>): void {
  sheet.edit(rectOf(address), (cell) => ({ ...cell, style: { ...cell.style, ...style } }));
}

const ruleOf = (book: PlainBook, rule: RuleData): Rule => ({
  id: book.newId(),
  type: rule.type ?? "Custom",
  rects: rule.ranges.map(rectOf),
  formula: withEquals(rule.formula),
  stopIfTrue: rule.stopIfTrue === true,
  cellValue: null,
  look: { ...NO_LOOK, fill: rule.fill ?? null },
});

const tableOf = (book: PlainBook, sheet: PlainSheet, table: TableData): BookTable => ({
  id: book.newId(),
  name: table.name,
  sheetId: sheet.id,
  rect: rectOf(table.range),
  headings: table.headings,
  hasTotals: table.hasTotals === true,
});

function rectOf(address: string): Rect {
  const rect = parseRect(address);
  if (!rect) throw new Error(`no range: ${address}`);
  return rect;
}

const withEquals = (formula: string): string => (formula.startsWith("=") ? formula : `=${formula}`);
