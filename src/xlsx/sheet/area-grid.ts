import { MAX_ROW, type Rect } from "../../domain/address";
import { ROWS_BELOW, type Area, type CellValue, type DefinedName } from "../../domain/snapshot";
import { tooLarge } from "../refusal";

/** No column of a table is wider; of a name over a whole sheet only so much is looked at. */
const MAX_WIDTH = 16;
/** Cells of all areas together: a score of whole columns with one stray cell in the last row. */
const MAX_CELLS = 28_000_000;

/** How many cells the areas of one reading may still take. */
export class CellBudget {
  private left = MAX_CELLS;

  take(cells: number): void {
    this.left -= cells;
    if (this.left < 0) throw tooLarge("sheet");
  }
}

/** Fills one area while the sheet is walked through: its rows are known only at the end. */
export class AreaGrid {
  readonly bottom: number;
  readonly right: number;
  private readonly width: number;
  private readonly values: CellValue[] = [];
  private readonly formats: string[] = [];
  private readonly formulas = new Map<number, string>();

  constructor(
    readonly name: DefinedName,
    readonly sheet: string,
    readonly rect: Rect,
    private readonly budget: CellBudget,
  ) {
    this.right = Math.min(rect.right, rect.left + MAX_WIDTH - 1);
    this.width = this.right - rect.left + 1;
    this.bottom = Math.min(rect.bottom + ROWS_BELOW, MAX_ROW);
  }

  hasRow = (row: number): boolean => row >= this.rect.top && row <= this.bottom;

  put(row: number, column: number, value: CellValue, format: string): number {
    const index = (row - this.rect.top) * this.width + column - this.rect.left;
    this.growTo(index + 1);
    this.values[index] = value;
    this.formats[index] = format;
    return index;
  }

  putFormula(index: number, formula: string): void {
    this.formulas.set(index, formula);
  }

  private growTo(length: number): void {
    if (length > this.values.length) this.budget.take(length - this.values.length);
    for (let i = this.values.length; i < length; i++) {
      this.values.push(null);
      this.formats.push("General");
    }
  }

  /** `usedBottom`, `usedRight`: last row and column of the sheet with a value or a formula. */
  finish(usedBottom: number, usedRight: number): Area {
    const { name, sheet, rect, width } = this;
    const rows = Math.max(0, Math.min(this.bottom, usedBottom) - rect.top + 1);
    const columns = Math.max(1, Math.min(this.right, usedRight) - rect.left + 1);
    this.growTo(rows * width);
    return { name, sheet, rect, top: rect.top, left: rect.left, rows, columns, ...this.cutTo(rows, columns) };
  }

  private cutTo(rows: number, columns: number): Pick<Area, "values" | "formats" | "formulas"> {
    const { values, formats, formulas, width } = this;
    if (columns === width) {
      values.length = formats.length = rows * columns;
      return { values, formats, formulas };
    }
    const kept = <T>(all: readonly T[]): T[] => all.filter((_, i) => i % width < columns && i < rows * width);
    const moved = [...formulas].map(([i, text]): [number, string] => [
      Math.floor(i / width) * columns + (i % width),
      text,
    ]);
    return { values: kept(values), formats: kept(formats), formulas: new Map(moved) };
  }
}
