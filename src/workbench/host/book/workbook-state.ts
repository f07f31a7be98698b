import { formatCell, formatRect } from "../../../domain/address";
import type { Book, Cell, Sheet } from "./book";
import { PLAIN_STYLE, type CellStyle } from "./cell-style";

/** Everything a workbook holds, as plain data in a fixed order: what two runs are compared by. */
export interface WorkbookState {
  readonly sheets: readonly SheetState[];
  /** `name` or `sheet!name` → formula; hidden ones end in ` (hidden)`. */
  readonly names: Readonly<Record<string, string>>;
}

export interface SheetState {
  readonly title: string;
  readonly cells: Readonly<Record<string, CellText>>;
  readonly merges: readonly string[];
  readonly rules: readonly string[];
  readonly props: string;
  readonly sizes: { readonly widths: readonly number[]; readonly heights: readonly number[] };
}

export interface CellText {
  readonly value: Cell["content"];
  readonly formula?: string;
  /** What differs from the default style. */
  readonly style?: Partial<CellStyle>;
}

/** Cells are those that hold or show something. */
export function stateOf(book: Book): WorkbookState {
  book.flush();
  const titles = new Map(book.sheets().map((sheet) => [sheet.id, sheet.props().title]));
  const names = book
    .names()
    .map(({ name, scope, formula, visible }): [string, string] => [
      scope === null ? name : `${titles.get(scope) ?? "?"}!${name}`,
      visible ? formula : `${formula} (hidden)`,
    ]);
  return {
    sheets: book.sheets().map(sheetState),
    names: Object.fromEntries(names.sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

function sheetState(sheet: Sheet): SheetState {
  const cells: [number, number, Cell][] = [];
  sheet.editStored({ top: 1, left: 1, bottom: 1_048_576, right: 16_384 }, (cell, row, column) => {
    if (isSeen(cell)) cells.push([row, column, cell]);
    return cell;
  });
  cells.sort(([a, b], [c, d]) => a - c || b - d);
  const { title, ...props } = sheet.props();
  const rows = cells.at(-1)?.[0] ?? 0;
  const columns = cells.reduce((most, [, column]) => Math.max(most, column), 0);
  return {
    title,
    cells: Object.fromEntries(cells.map(([row, column, cell]) => [formatCell(row, column), cellText(cell)])),
    merges: sheet
      .merges()
      .map((rect) => formatRect(rect))
      .sort(),
    rules: sheet
      .rules()
      .map(({ rects, formula, stopIfTrue, look, type }) =>
        JSON.stringify({ on: rects.map((rect) => formatRect(rect)), type, formula, stopIfTrue, look }),
      ),
    props: JSON.stringify(props),
    sizes: {
      widths: Array.from({ length: columns }, (_, i) => sheet.columnWidth(i + 1)),
      heights: Array.from({ length: rows }, (_, i) => sheet.rowHeight(i + 1)),
    },
  };
}

const isSeen = (cell: Cell): boolean =>
  cell.content !== null || cell.formula !== null || differences(cell.style) !== undefined;

function cellText(cell: Cell): CellText {
  const style = differences(cell.style);
  return {
    value: cell.content,
    ...(cell.formula === null ? {} : { formula: cell.formula }),
    ...(style === undefined ? {} : { style }),
  };
}

function differences(style: CellStyle): Partial<CellStyle> | undefined {
  const keys = (Object.keys(style) as (keyof CellStyle)[]).filter(
    (key) => JSON.stringify(style[key]) !== JSON.stringify(PLAIN_STYLE[key]),
  );
  return keys.length === 0 ? undefined : Object.fromEntries(keys.map((key) => [key, style[key]]));
}
