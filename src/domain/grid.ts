import type { Rect } from "./address";
import type { CellValue, Outline } from "./snapshot";

/** The cells of a workbook's visible sheets, read whole: what Kenali Tabel looks at. */

/** So much of a sheet is looked at, from the first used row and column on. */
export const GRID_ROWS = 20_000;
export const GRID_COLUMNS = 60;

/** The used cells of one sheet, row by row. */
export interface SheetGrid {
  readonly sheet: string;
  /** Row and column of the first cell. */
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
  /** `rows` × `columns` each. */
  readonly values: readonly CellValue[];
  /** Number-format codes in en-US. */
  readonly formats: readonly string[];
  readonly merges: readonly Rect[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly tables: readonly GridTable[];
  /** Used rows and columns that were left out because they are too many. */
  readonly cut: { readonly rows: number; readonly columns: number };
}

/** An Excel table: its heading row, and its data without a total row. */
export interface GridTable {
  readonly name: string;
  readonly headingRow: number | null;
  readonly data: Rect;
}

export interface WorkbookGrid {
  readonly outline: Outline;
  /** Visible sheets with cells, the product's own left out, in tab order. */
  readonly sheets: readonly SheetGrid[];
}
