import { rectsMeet, type Rect } from "../domain/address";
import {
  GRID_CELLS,
  gridExtent,
  gridSheets,
  hiddenWithin,
  type SheetGrid,
  type WorkbookGrid,
} from "../domain/grid";
import { addToRuns, type CellValue, type Outline, type RowRun } from "../domain/snapshot";
import type { Package } from "./parts/package";
import { readTables, type Table } from "./parts/tables";
import type { WorkbookPart } from "./parts/workbook-part";
import { valueContext } from "./read-snapshot";
import { mergesOf } from "./sheet/area-reader";
import { cellValue, type ValueContext } from "./sheet/cell-value";
import { hiddenColumns } from "./sheet/hidden-columns";
import { layoutOf, type SheetLayout } from "./sheet/layout";
import type { SheetCells } from "./sheet/sheet-cells";

/** The cells of every visible sheet of the user's; each is walked through once. */
export function readGrid(parts: Package, workbook: WorkbookPart, outline: Outline): WorkbookGrid {
  const context = valueContext(parts, workbook);
  const tables = [...readTables(parts, workbook.sheets).values()];
  const wanted = new Set(gridSheets(outline));
  const sheets: SheetGrid[] = [];
  let budget = GRID_CELLS;
  for (const { title, part } of workbook.sheets) {
    if (!wanted.has(title)) continue;
    const seen = new FilledCells(context, budget);
    const grid = seen.grid(title, layoutOf(parts.bytes(part), seen.visit), tables);
    if (grid === null) continue;
    sheets.push(grid);
    budget -= grid.values.length;
  }
  return { outline, sheets };
}

interface FilledCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly format: string;
}

/** Filled cells of one sheet, until there are too many; after that only their extent. */
class FilledCells {
  private readonly cells: FilledCell[] = [];
  private readonly hiddenRows: RowRun[] = [];
  private used: Rect | null = null;

  constructor(
    private readonly context: ValueContext,
    private readonly budget: number,
  ) {}

  readonly visit = (cells: SheetCells): void => {
    while (cells.nextRow()) {
      if (cells.rowIsHidden) addToRuns(this.hiddenRows, cells.row);
      while (cells.nextCell()) if (cells.hasContent) this.see(cells);
    }
  };

  private see(cells: SheetCells): void {
    const { row, column } = cells;
    this.used = widened(this.used, row, column);
    if (this.cells.length >= this.budget) return;
    const format = this.context.formats[cells.style] ?? "General";
    this.cells.push({ row, column, value: cellValue(cells, this.context), format });
  }

  /** Null for an empty sheet. */
  grid(sheet: string, layout: SheetLayout, tables: readonly Table[]): SheetGrid | null {
    if (this.used === null) return null;
    const { rect, cut } = gridExtent(this.used, this.budget);
    const rows = rect.bottom - rect.top + 1;
    const columns = rect.right - rect.left + 1;
    const values = new Array<CellValue>(rows * columns).fill(null);
    const formats = new Array<string>(rows * columns).fill("General");
    for (const { row, column, value, format } of this.cells) {
      if (row > rect.bottom || column > rect.right) continue;
      const index = (row - rect.top) * columns + column - rect.left;
      values[index] = value;
      formats[index] = format;
    }
    const own = tables.filter((table) => table.sheet === sheet);
    return {
      sheet,
      top: rect.top,
      left: rect.left,
      rows,
      columns,
      values,
      formats,
      merges: mergesOf(layout).filter((merge) => rectsMeet(merge, rect)),
      hidden: hiddenWithin({ rows: this.hiddenRows, columns: hiddenColumns(layout) }, rect),
      tables: own.map(({ name, headingRow, rect: data }) => ({ name, headingRow, data })),
      cut,
    };
  }
}

const widened = (rect: Rect | null, row: number, column: number): Rect =>
  rect === null
    ? { top: row, left: column, bottom: row, right: column }
    : {
        top: Math.min(rect.top, row),
        left: Math.min(rect.left, column),
        bottom: Math.max(rect.bottom, row),
        right: Math.max(rect.right, column),
      };
