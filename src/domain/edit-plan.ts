import type { Rect } from "./address";
import type { SheetRole } from "./marks";

/** What is to be done to a workbook, as pure data: both Workbooks carry out the same plan. */
export interface EditPlan {
  /** Carried out in this order. */
  readonly edits: readonly Edit[];
}

export type Edit =
  RemovePaint | Paint | FillCells | WriteCell | WriteSheet | RemoveSheet | DefineName | RemoveName;

/** Takes every rule with the product's mark off every sheet; the user's keep their order. */
export interface RemovePaint {
  readonly kind: "remove-paint";
}

/** Lays rules over cells of a user's sheet, on top of those that are there, the first with the highest priority. */
export interface Paint {
  readonly kind: "paint";
  readonly sheet: string;
  readonly rules: readonly PaintRule[];
}

/** A conditional format by formula. */
export interface PaintRule {
  /** Where it lies. A formula with relative references is relative to the top left of the first, and only one then stands here. */
  readonly rects: readonly Rect[];
  /** en-US, without `=`; carries RULE_MARK. */
  readonly formula: string;
  readonly look: RuleLook;
}

export interface RuleLook {
  /** `#RRGGBB`. */
  readonly fill: string | null;
  readonly fontColor: string | null;
  readonly bold: boolean;
  /** A thin line in this colour on all four sides. */
  readonly border: string | null;
}

/** Puts formulas into empty cells of the user's, on request only. */
export interface FillCells {
  readonly kind: "fill";
  readonly sheet: string;
  readonly cells: readonly FillCell[];
}

export interface FillCell {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  /** The result to store beside the formula. */
  readonly value: string | number | null;
  readonly numberFormat: string;
}

/** Puts a value into one cell of the user's, on request only. Never over a formula. */
export interface WriteCell extends CellContent {
  readonly kind: "cell";
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** What stands there, and comes back where the write fails half way. */
  readonly before: CellContent;
}

export interface CellContent {
  /** A string stays text whatever it begins with; null empties the cell. */
  readonly value: string | number | null;
  /** en-US code; null leaves the cell's own. */
  readonly numberFormat: string | null;
}

/** Writes one sheet of the product anew: in place where it is there already, else behind the last tab. */
export interface WriteSheet {
  readonly kind: "write-sheet";
  /** Null for a sheet that is the user's from then on: it carries no mark of the product. */
  readonly role: SheetRole | null;
  /** Tab that is rewritten; null adds one called `title`. */
  readonly existing: string | null;
  readonly title: string;
  /** Widths in characters of the default font, from column A. */
  readonly widths: readonly number[];
  readonly styles: readonly CellStyle[];
  /** From row 1, without gaps. */
  readonly rows: readonly PlannedRow[];
  readonly merges: readonly Rect[];
  readonly rules: readonly PaintRule[];
  /** What may be entered; nothing is limited where left out. */
  readonly validations?: readonly Validation[];
  /** Rows at the top that stay in view. */
  readonly freezeRows: number;
  /** Rows after which a printed page ends, ascending. Elsewhere the program breaks where a page is full. */
  readonly rowBreaks: readonly number[];
  readonly print: PrintSetup;
}

/** What cells take; empty is always allowed. */
export interface Validation {
  readonly rects: readonly Rect[];
  readonly rule:
    | { readonly kind: "list"; readonly values: readonly string[] }
    | { readonly kind: "whole" | "decimal"; readonly least: number; readonly most: number };
  /** Said where something else was entered. */
  readonly message: string;
}

export interface PlannedRow {
  /** In points; null for the default. */
  readonly height: number | null;
  /** Ascending columns. */
  readonly cells: readonly PlannedCell[];
}

export interface PlannedCell {
  readonly column: number;
  /** A string stays text whatever it begins with. With a formula: its result, stored beside it. */
  readonly value: string | number | boolean | null;
  /** en-US, without `=`; functions of Excel 2013. */
  readonly formula: string | null;
  /** Index in `styles`. */
  readonly style: number;
}

/** Everything left at its default takes the workbook's own: font name, size, black, General. */
export interface CellStyle {
  readonly size: number | null;
  readonly bold: boolean;
  readonly italic: boolean;
  /** `#RRGGBB`. */
  readonly color: string | null;
  readonly fill: string | null;
  /** en-US code; null for General. */
  readonly numberFormat: string | null;
  readonly horizontal: "left" | "center" | "right" | null;
  readonly vertical: "top" | "center" | "bottom";
  readonly wrap: boolean;
  readonly indent: number;
  /** Hairline in this colour on all four sides; null for none. */
  readonly border: string | null;
}

export interface PrintSetup {
  readonly landscape: boolean;
  /** F4 is folio, 8,5 × 13 in, paper size 14. */
  readonly paper: "A4" | "F4";
  /** First and last row repeated on each page. */
  readonly titleRows: readonly [number, number] | null;
  /** What is printed; the whole sheet where left out. */
  readonly area?: Rect;
  /** Pages that the sheet is fitted to from top to bottom; as many as it takes where left out. */
  readonly pagesTall?: number;
  /** Centre of the footer, in header/footer codes (`&P` page, `&N` pages, `&A` sheet). */
  readonly footer: string;
}

export interface RemoveSheet {
  readonly kind: "remove-sheet";
  readonly sheet: string;
}

/** Defines or redefines a name of the product's. */
export interface DefineName {
  readonly kind: "define-name";
  readonly name: string;
  /** Title of a sheet; null for the workbook. */
  readonly scope: string | null;
  /** Without `=`. */
  readonly refersTo: string;
  readonly hidden: boolean;
}

export interface RemoveName {
  readonly kind: "remove-name";
  readonly name: string;
  readonly scope: string | null;
}
