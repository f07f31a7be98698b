import type { ICellData, IStyleData, IWorkbookData, IWorksheetData } from "@univerjs/core";
import type { RowRun } from "../../../../domain/snapshot";
import type { BookName } from "../book";
import type { CellStyle } from "../cell-style";
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT } from "../defaults";
import type { PlainBook } from "../plain-book";
import type { PlainSheet } from "../plain-sheet";
import { CELL_TYPES, toUniverCell } from "./cells";
import { toRange } from "./ranges";
import { toUniverRule } from "./rules";
import { PIXELS_PER_POINT } from "./sheet-writer";
import { toUniverStyle } from "./styles";
import { asUniver, WORKBOOK_SCOPE } from "./univer-names";

/** A plain workbook as Univer opens one: in a single call, much quicker than by mutations. */
export function toSnapshot(book: PlainBook, unitId: string): IWorkbookData {
  const styles = new StyleTable();
  const sheets = book.sheets().map((sheet) => sheetData(sheet, styles));
  return {
    id: unitId,
    name: book.fileName,
    appVersion: "0.25.1",
    locale: "enUS" as never,
    sheetOrder: book.sheets().map(({ id }) => id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
    styles: styles.all(),
    defaultStyle: toUniverStyle(book.defaultStyle),
    resources: [
      {
        name: "SHEET_DEFINED_NAME_PLUGIN",
        data: JSON.stringify(Object.fromEntries(book.names().map((name) => [name.id, nameData(name)]))),
      },
      {
        name: "SHEET_CONDITIONAL_FORMATTING_PLUGIN",
        data: JSON.stringify(
          Object.fromEntries(book.sheets().map((sheet) => [sheet.id, sheet.rules().map(toUniverRule)])),
        ),
      },
    ],
  };
}

class StyleTable {
  readonly #ids = new Map<CellStyle, string>();

  idOf(style: CellStyle): string {
    let id = this.#ids.get(style);
    if (id === undefined) this.#ids.set(style, (id = `g${this.#ids.size}`));
    return id;
  }

  all(): Record<string, IStyleData> {
    return Object.fromEntries([...this.#ids].map(([style, id]) => [id, toUniverStyle(style)]));
  }
}

function sheetData(sheet: PlainSheet, styles: StyleTable): Partial<IWorksheetData> & { readonly id: string } {
  const props = sheet.props();
  const cellData: Record<number, Record<number, ICellData>> = {};
  let rows = 0;
  let columns = 0;
  for (const [row, column, cell] of sheet.stored()) {
    (cellData[row - 1] ??= {})[column - 1] = {
      ...withResult(cell.formula, toUniverCell(cell), cell.content),
      s: styles.idOf(cell.style),
    };
    rows = Math.max(rows, row);
    columns = Math.max(columns, column);
  }
  const size = { rows: Math.max(rows + 100, 120), columns: Math.max(columns + 6, 20) };
  return {
    id: sheet.id,
    name: props.title,
    tabColor: props.tabColor,
    hidden: props.visibility === "Visible" ? 0 : 1,
    rowCount: size.rows,
    columnCount: size.columns,
    defaultColumnWidth: DEFAULT_COLUMN_WIDTH * PIXELS_PER_POINT,
    defaultRowHeight: DEFAULT_ROW_HEIGHT * PIXELS_PER_POINT,
    cellData,
    mergeData: sheet.merges().map(toRange),
    ...lines(sheet, { rows, columns: size.columns }),
    showGridlines: props.gridlines ? 1 : 0,
    freeze: {
      startRow: props.frozenRows || -1,
      startColumn: props.frozenColumns || -1,
      ySplit: props.frozenRows,
      xSplit: props.frozenColumns,
    },
  };
}

/** Heights, widths, and what of them is hidden. */
function lines(
  sheet: PlainSheet,
  { rows, columns }: { readonly rows: number; readonly columns: number },
): Pick<Partial<IWorksheetData>, "rowData" | "columnData"> {
  const { hiddenRows, hiddenColumns } = sheet.props();
  return {
    columnData: withHidden(
      sizes(columns, (at) => sheet.columnWidth(at), DEFAULT_COLUMN_WIDTH, "w"),
      hiddenColumns.filter(({ last }) => last <= columns),
    ),
    rowData: withHidden(
      sizes(rows, (at) => sheet.rowHeight(at), DEFAULT_ROW_HEIGHT, "h"),
      hiddenRows,
    ),
  };
}

/** A formula comes with the result that the file holds: nothing need be calculated before it is drawn. */
function withResult(formula: string | null, data: ICellData, content: unknown): ICellData {
  if (formula === null || content === null || typeof content === "object") return data;
  const types: Record<string, number> = { number: CELL_TYPES.number, boolean: CELL_TYPES.boolean };
  return {
    ...data,
    v: typeof content === "boolean" ? Number(content) : (content as string | number),
    t: types[typeof content] ?? CELL_TYPES.text,
  };
}

function sizes(
  count: number,
  at: (place: number) => number,
  usual: number,
  key: "w" | "h",
): Record<number, Record<string, number>> {
  const given: Record<number, Record<string, number>> = {};
  for (let place = 1; place <= count; place++) {
    const size = at(place);
    if (size !== usual)
      given[place - 1] = key === "h" ? { h: size * PIXELS_PER_POINT, ia: 0 } : { w: size * PIXELS_PER_POINT };
  }
  return given;
}

function withHidden(
  lines: Record<number, Record<string, number>>,
  hidden: readonly RowRun[],
): Record<number, Record<string, number>> {
  for (const { first, last } of hidden)
    for (let line = first; line <= last; line++) lines[line - 1] = { ...lines[line - 1], hd: 1 };
  return lines;
}

const nameData = ({ id, name, formula, scope, visible, comment }: BookName): object => ({
  id,
  name,
  formulaOrRefString: asUniver(formula),
  comment,
  hidden: !visible,
  localSheetId: scope ?? WORKBOOK_SCOPE,
});
