import type { Rect } from "./address";

/**
 * What is read of a workbook, in two steps, since Excel gives a range only through its name: first the
 * outline (sheets and names), then the cells of those names that the product asks for.
 */

/** A cell without a usable value: an Excel error (`text` is `#DIV/0!`) or a formula that was never calculated. */
export interface CellFault {
  readonly fault: "galat" | "tanpa-nilai";
  readonly text: string;
}

/** Numbers as stored (a percentage as a fraction, a date as its serial number), `null` for an empty cell. */
export type CellValue = string | number | boolean | null | CellFault;

/** Where a defined name points. `table` only until the Workbook has resolved it. */
export type NameTarget =
  | { readonly kind: "range"; readonly sheet: string; readonly rect: Rect }
  | { readonly kind: "table"; readonly table: string; readonly column: string }
  | { readonly kind: "areas" }
  | { readonly kind: "broken" }
  | { readonly kind: "constant"; readonly value: string | number }
  | { readonly kind: "external" }
  | { readonly kind: "computed" };

export interface DefinedName {
  /** As the user spelt it. */
  readonly name: string;
  /** Title of the sheet that the name is scoped to; null for the workbook. */
  readonly scope: string | null;
  readonly hidden: boolean;
  /** The formula without its `=`. */
  readonly refersTo: string;
  readonly target: NameTarget;
}

export interface SheetInfo {
  /** Title on the tab. Sheets stand in tab order. */
  readonly title: string;
  readonly visibility: "visible" | "hidden" | "very-hidden";
  /** Content protection is on, with or without a password. */
  readonly isProtected: boolean;
  /** False for a chart sheet or dialog sheet: it takes part in the tab order and holds no cells. */
  readonly hasCells: boolean;
}

export interface Outline {
  readonly sheets: readonly SheetInfo[];
  readonly names: readonly DefinedName[];
  /** The workbook's structure is protected: no sheet can be added, moved or taken away. */
  readonly structureProtected: boolean;
  readonly readOnly: boolean;
}

/** How many rows under a named range are read too, to see what was added below it and left out. */
export const ROWS_BELOW = 50;

/** How many rows above a named range are looked at for what is said of the table: its title, year and money unit. */
export const ROWS_ABOVE = 8;
/** Columns from A that are looked at there. */
export const COLUMNS_ABOVE = 60;

/** A filled cell above a table, as text. */
export interface LineCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/**
 * The cells of one name: its range cut to the used part of the sheet, then up to ROWS_BELOW more rows.
 * `values` and `formats` run row by row, `rows` × `columns` each.
 */
export interface Area {
  readonly name: DefinedName;
  readonly sheet: string;
  /** The range as named, after a table reference was resolved; may reach to the end of the sheet. */
  readonly rect: Rect;
  /** First row and column of `values`: the corner of `rect`. */
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
  readonly values: readonly CellValue[];
  /** Number-format codes in en-US (`0.00%`, `General`, `"Rp. "#,##0`). */
  readonly formats: readonly string[];
  /** Index in `values` → formula text without `=`, for the cells that have one. */
  readonly formulas: ReadonlyMap<number, string>;
}

export interface Snapshot {
  readonly outline: Outline;
  /** One per chosen name that points at cells, in the order of the choice. */
  readonly areas: readonly Area[];
  /** Merged blocks that meet an area, by sheet title. */
  readonly merges: ReadonlyMap<string, readonly Rect[]>;
  /** What stands in the ROWS_ABOVE rows over each area, by sheet title, row by row. */
  readonly above: ReadonlyMap<string, readonly LineCell[]>;
  /** Rows that are hidden or filtered away on the sheets of the areas, by sheet title, from the top down. */
  readonly hiddenRows: ReadonlyMap<string, readonly RowRun[]>;
}

/** Rows, or columns, that follow each other. */
export interface RowRun {
  readonly first: number;
  readonly last: number;
}

/** Adds a row below all others, or a column behind them. */
export function addToRuns(runs: RowRun[], row: number): void {
  const last = runs.at(-1);
  if (last && last.last + 1 === row) runs[runs.length - 1] = { first: last.first, last: row };
  else runs.push({ first: row, last: row });
}

/** Picks the names whose cells are wanted. Pure; a Workbook calls it between its two reads. */
export type ChooseNames = (outline: Outline) => readonly DefinedName[];
