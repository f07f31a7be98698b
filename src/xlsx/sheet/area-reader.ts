import { rectsMeet, type Rect } from "../../domain/address";
import { parseRect } from "../../domain/reference";
import {
  addToRuns,
  COLUMNS_ABOVE,
  ROWS_ABOVE,
  type Area,
  type LineCell,
  type RowRun,
} from "../../domain/snapshot";
import { XmlScanner } from "../xml/scanner";
import { attributesAt } from "../xml/tag-reader";
import { AreaGrid } from "./area-grid";
import { cellValue, type ValueContext } from "./cell-value";
import { SharedFormulas } from "./shared-formulas";
import { sectionsOf, type SheetLayout } from "./layout";
import type { SheetCells } from "./sheet-cells";

/** Collects the cells of several areas of one sheet in one walk. */
export class AreaReader {
  private usedBottom = 0;
  private usedRight = 0;
  private readonly byColumn: AreaGrid[][] = [];
  private readonly formulas = new SharedFormulas();
  private readonly rowsAbove = new Set<number>();
  /** What stands in the rows over the areas. */
  readonly above: LineCell[] = [];
  readonly hiddenRows: RowRun[] = [];

  constructor(
    private readonly grids: readonly AreaGrid[],
    private readonly context: ValueContext,
  ) {
    for (const grid of grids) {
      for (let row = grid.rect.top - ROWS_ABOVE; row < grid.rect.top; row++) this.rowsAbove.add(row);
      for (let column = grid.rect.left; column <= grid.right; column++)
        (this.byColumn[column] ??= []).push(grid);
    }
  }

  readonly visit = (cells: SheetCells): void => {
    while (cells.nextRow()) {
      if (cells.rowIsHidden) addToRuns(this.hiddenRows, cells.row);
      while (cells.nextCell()) this.see(cells);
    }
  };

  private see(cells: SheetCells): void {
    if (!cells.hasContent) return;
    if (cells.row > this.usedBottom) this.usedBottom = cells.row;
    if (cells.column > this.usedRight) this.usedRight = cells.column;
    if (cells.formulaTag >= 0) this.formulas.see(cells);
    if (cells.column <= COLUMNS_ABOVE && this.rowsAbove.has(cells.row)) this.putAbove(cells);
    const grids = this.byColumn[cells.column];
    if (grids) this.put(cells, grids);
  }

  private putAbove(cells: SheetCells): void {
    const value = cellValue(cells, this.context);
    if (typeof value !== "string" && typeof value !== "number") return;
    const text = String(value).trim();
    if (text !== "") this.above.push({ row: cells.row, column: cells.column, text });
  }

  private put(cells: SheetCells, grids: readonly AreaGrid[]): void {
    for (const grid of grids) {
      if (!grid.hasRow(cells.row)) continue;
      const format = this.context.formats[cells.style] ?? "General";
      const index = grid.put(cells.row, cells.column, cellValue(cells, this.context), format);
      if (cells.formulaTag >= 0) grid.putFormula(index, this.formulas.text(cells));
    }
  }

  areas(): readonly Area[] {
    return this.grids.map((grid) => grid.finish(this.usedBottom, this.usedRight));
  }
}

/** Merged blocks of a sheet that meet one of the areas. */
export function mergesMeeting(layout: SheetLayout, areas: readonly AreaGrid[]): readonly Rect[] {
  return mergesOf(layout).filter((merge) =>
    areas.some(({ rect, bottom }) => rectsMeet(merge, { ...rect, bottom })),
  );
}

/** Every merged block of a sheet. */
export function mergesOf(layout: SheetLayout): readonly Rect[] {
  return sectionsOf(layout, "mergeCells").flatMap(({ start, end }) => {
    const scanner = new XmlScanner(layout.bytes, start, end);
    const merges: Rect[] = [];
    for (let token = scanner.next(); token !== "end"; token = scanner.next()) {
      const rect = token === "open" ? refOf(scanner) : null;
      if (rect) merges.push(rect);
    }
    return merges;
  });
}

const refOf = ({ bytes, start }: XmlScanner): Rect | null =>
  parseRect(attributesAt(bytes, start).get("ref") ?? "");
