import type { Rect } from "../../../domain/address";
import type { RowRun } from "../../../domain/snapshot";
import type { CellStyle } from "./cell-style";
import type { Rule } from "./rule";

/**
 * The workbook behind the local host. Two of them keep this promise: a plain one in memory (no calculation) and
 * Univer (formulas calculate). Rows and columns count from 1; sizes are points.
 */
export interface Book {
  readonly fileName: string;
  /** In tab order. */
  sheets(): readonly Sheet[];
  addSheet(title: string): Sheet;
  removeSheet(sheet: Sheet): void;
  /** Every formula and name follows the new title. */
  retitle(sheet: Sheet, title: string): void;
  moveSheet(sheet: Sheet, position: number): void;
  activeSheet(): Sheet;
  activate(sheet: Sheet): void;
  select(sheet: Sheet, rect: Rect): void;
  selection(): { readonly sheet: Sheet; readonly rect: Rect };
  names(): readonly BookName[];
  /** Adds a name, or replaces the one with the same id. */
  putName(name: BookName): void;
  removeName(id: string): void;
  tables(): readonly BookTable[];
  putTable(table: BookTable): void;
  /** Carries out what is still buffered. */
  flush(): void;
  /** Resolves when every formula has its value. */
  settle(): Promise<void>;
  /** Told of edits that did not come through the host: typing, a co-author. */
  onOutsideEdit(listener: (edit: OutsideEdit) => void): () => void;
}

export interface OutsideEdit {
  readonly sheetId: string;
  readonly rect: Rect;
  readonly source: "Local" | "Remote";
}

export interface Sheet {
  readonly id: string;
  /** A cell that nothing was done to: the workbook's default style. */
  readonly blank: Cell;
  props(): SheetProps;
  setProps(change: Partial<SheetProps>): void;
  cell(row: number, column: number): Cell;
  /** Asks `change` for each cell of the block; answering the same object leaves that cell. */
  edit(rect: Rect, change: (cell: Cell, row: number, column: number) => Cell): void;
  /** Like `edit` for the cells that hold or show something. */
  editStored(rect: Rect, change: (cell: Cell, row: number, column: number) => Cell): void;
  /** The block of cells with content, or also with a format of their own; null when there are none. */
  used(valuesOnly: boolean): Rect | null;
  merges(): readonly Rect[];
  setMerges(merges: readonly Rect[]): void;
  columnWidth(column: number): number;
  setColumnWidth(from: number, to: number, width: number): void;
  rowHeight(row: number): number;
  setRowHeight(from: number, to: number, height: number): void;
  /** Fits rows to their wrapped text, where the program can. */
  fitRows(from: number, to: number): void;
  /** Highest priority first. */
  rules(): readonly Rule[];
  setRules(rules: readonly Rule[]): void;
  /** What cells take, in the order in which it was said. */
  limits(): readonly Limit[];
  setLimits(limits: readonly Limit[]): void;
}

/** A data validation, as the client sends its parts. It is kept and given back; nothing is refused by it here. */
export interface Limit {
  readonly rects: readonly Rect[];
  readonly rule: unknown;
  readonly errorAlert: unknown;
}

export interface SheetProps {
  readonly title: string;
  readonly visibility: "Visible" | "Hidden" | "VeryHidden";
  /** `#RRGGBB`, empty for none. */
  readonly tabColor: string;
  readonly gridlines: boolean;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly isProtected: boolean;
  /** By hand or by a filter, from the top down. */
  readonly hiddenRows: readonly RowRun[];
  /** From the left. */
  readonly hiddenColumns: readonly RowRun[];
  readonly print: PrintState;
}

export interface PrintState {
  readonly orientation: "Portrait" | "Landscape";
  readonly paperSize: string;
  readonly zoom: {
    readonly scale?: number;
    readonly horizontalFitToPages?: number;
    readonly verticalFitToPages?: number;
  };
  /** `$1:$4`. */
  readonly titleRows: string | null;
  /** `$A$1:$F$40`; null prints all that is in use. */
  readonly area: string | null;
  /** Rows after which a page ends by hand, ascending. */
  readonly rowBreaks: readonly number[];
  /** Points: left, right, top, bottom, header, footer. */
  readonly margins: Readonly<Record<string, number>>;
  /** `leftHeader`, `centerFooter` and so on. */
  readonly headersFooters: Readonly<Record<string, string>>;
}

/** `null` is empty; an error is what a cell shows, `#DIV/0!`. */
export type Content = string | number | boolean | null | { readonly error: string };

export interface Cell {
  readonly content: Content;
  /** With its `=`. */
  readonly formula: string | null;
  readonly style: CellStyle;
}

export interface BookName {
  readonly id: string;
  readonly name: string;
  /** Id of the sheet; null for the workbook. */
  readonly scope: string | null;
  /** With its `=`, en-US. */
  readonly formula: string;
  readonly visible: boolean;
  readonly comment: string;
}

export interface BookTable {
  readonly id: string;
  readonly name: string;
  readonly sheetId: string;
  /** Headings, data and totals. */
  readonly rect: Rect;
  readonly headings: readonly string[];
  readonly hasTotals: boolean;
}
