import type { Rect } from "../../../domain/address";
import { READ_CELL_LIMIT, REFUSALS, type Assumed } from "../assumptions";
import type { Cell, Content, Sheet } from "../book/book";
import { styleChanger } from "../book/cell-style";
import { typed } from "../book/typed-text";
import { cellsOf, columnsOf, isUnbounded, rowsOf } from "./rects";
import { Refusal, refuse } from "./refusal";

/** Reading and writing the cells of a block in the shapes of the API: rows of columns. */

export function readCells<T>(sheet: Sheet, rect: Rect, of: (cell: Cell) => T): T[][] | null {
  if (isUnbounded(rect)) return null;
  if (cellsOf(rect) > READ_CELL_LIMIT) throw refuse("responseTooLarge", "Range");
  const rows: T[][] = [];
  for (let row = rect.top; row <= rect.bottom; row++) {
    const cells: T[] = [];
    for (let column = rect.left; column <= rect.right; column++) cells.push(of(sheet.cell(row, column)));
    rows.push(cells);
  }
  return rows;
}

/** One value for all cells, or one a cell; `null` leaves a cell as it is. */
export function writeCells(
  sheet: Sheet,
  rect: Rect,
  given: unknown,
  put: (cell: Cell, value: unknown) => Cell,
): void {
  const at = valueAt(rect, given);
  sheet.edit(rect, (cell, row, column) => {
    const value = at(row, column);
    return value === null || value === undefined ? cell : put(cell, value);
  });
}

function valueAt(rect: Rect, given: unknown): (row: number, column: number) => unknown {
  if (!Array.isArray(given)) return () => given;
  const rows = given as readonly (readonly unknown[])[];
  if (rows.length === 1 && rows[0]?.length === 1) return () => rows[0]?.[0];
  const fits =
    rows.length === rowsOf(rect) && rows.every((row) => Array.isArray(row) && row.length === columnsOf(rect));
  if (!fits) throw new Refusal(REFUSALS.dimensions, "Range");
  return (row, column) => rows[row - rect.top]?.[column - rect.left];
}

/** What becomes of a value that is put into a cell, as if it had been typed. */
export const putterOf =
  ({ apostrophe, typedText }: Assumed) =>
  (cell: Cell, value: unknown): Cell => {
    const isKept = typeof value === "string" && value.startsWith("'") && apostrophe === "shown";
    const isText = typeof value === "string" && /^\d+%$/.test(value) && typedText === "string";
    return isKept || isText ? { ...cell, content: value, formula: null } : putValue(cell, value);
  };

function putValue(cell: Cell, value: unknown): Cell {
  if (typeof value !== "string") return { ...cell, content: value as number | boolean, formula: null };
  const { content, formula, numberFormat } = typed(value, cell.style.numberFormat);
  if (numberFormat === undefined || cell.style.numberFormat !== "General")
    return { ...cell, content, formula };
  return { content, formula, style: styleChanger({ numberFormat })(cell.style) };
}

export const valueOf = (cell: Cell): unknown => plainContent(cell.content);

export const plainContent = (content: Content): string | number | boolean =>
  content === null ? "" : typeof content === "object" ? content.error : content;

export const formulaOf = (cell: Cell): unknown => cell.formula ?? plainContent(cell.content);
