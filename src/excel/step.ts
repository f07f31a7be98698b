import type { Rect } from "../domain/address";
import type {
  CellContent,
  CellStyle,
  DefineName,
  PaintRule,
  PrintSetup,
  Validation,
} from "../domain/edit-plan";
import type { Area } from "../domain/snapshot";
import type { FillRun, FillState } from "./fill-runs";

/**
 * The smallest things that are told to Excel, as pure data: a request is a list of them, and between any two of them
 * a write can be cut into two requests. Every sheet is called by its title, so that a step stands for itself.
 */
export type Step =
  | { readonly kind: "add-sheet"; readonly sheet: string }
  /** What a rewrite cannot do without, on an empty cell: where Excel refuses it, the sheet is still as it was. */
  | { readonly kind: "try-sheet"; readonly sheet: string; readonly rect: Rect }
  /** Looks at cells that people type into, at the last moment before they are written over. */
  | { readonly kind: "see-typed"; readonly sheet: string; readonly area: Area }
  | { readonly kind: "prepare-sheet"; readonly sheet: string }
  | { readonly kind: "number-format"; readonly sheet: string; readonly rect: Rect; readonly code: string }
  | {
      readonly kind: "number-formats";
      readonly sheet: string;
      readonly rect: Rect;
      readonly contents: readonly (readonly string[])[];
    }
  | {
      readonly kind: "cells";
      readonly sheet: string;
      readonly rect: Rect;
      readonly contents: readonly (readonly Content[])[];
    }
  | { readonly kind: "clear"; readonly sheet: string; readonly rects: readonly Rect[] }
  | {
      readonly kind: "style";
      readonly sheet: string;
      readonly rects: readonly Rect[];
      readonly part: StylePart;
    }
  | { readonly kind: "border"; readonly sheet: string; readonly rect: Rect; readonly color: string }
  | { readonly kind: "merge"; readonly sheet: string; readonly merges: readonly Merge[] }
  | { readonly kind: "widths"; readonly sheet: string; readonly points: readonly number[] }
  | {
      readonly kind: "heights";
      readonly sheet: string;
      readonly rects: readonly Rect[];
      readonly points: number;
    }
  | { readonly kind: "auto-heights"; readonly sheet: string; readonly rects: readonly Rect[] }
  | {
      readonly kind: "rule";
      readonly sheet: string;
      readonly rects: readonly Rect[];
      readonly rule: PaintRule;
    }
  | { readonly kind: "validation"; readonly sheet: string; readonly validation: Validation }
  | { readonly kind: "gridlines"; readonly sheet: string }
  | { readonly kind: "freeze"; readonly sheet: string; readonly rows: number }
  | { readonly kind: "page"; readonly sheet: string; readonly print: PrintSetup; readonly part: PagePart }
  | { readonly kind: "page-breaks"; readonly sheet: string; readonly rows: readonly number[] }
  /** Reads print set-up back: some builds of Excel lose what was set, and keep it the second time (office-js #1860). */
  | { readonly kind: "see-print"; readonly sheet: string; readonly print: PrintSetup }
  | { readonly kind: "paper"; readonly sheet: string; readonly paper: PrintSetup["paper"] }
  | {
      readonly kind: "cell";
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      readonly content: CellContent;
      readonly before: CellContent;
    }
  | { readonly kind: "fill"; readonly sheet: string; readonly run: FillRun }
  | { readonly kind: "define-name"; readonly edit: DefineName; readonly exists: boolean }
  | {
      readonly kind: "hide-name";
      readonly name: string;
      readonly scope: string | null;
      readonly hidden: boolean;
    }
  | { readonly kind: "remove-name"; readonly name: string; readonly scope: string | null }
  | { readonly kind: "remove-rules"; readonly sheet: string; readonly ids: readonly string[] }
  | { readonly kind: "remove-sheet"; readonly sheet: string }
  /** Copies of typed cells, when their names point at the new ones. */
  | { readonly kind: "drop-typed"; readonly sheet: string; readonly rects: readonly Rect[] }
  // The two that only take back what a failed write has left behind.
  | { readonly kind: "unfill"; readonly sheet: string; readonly state: FillState }
  | { readonly kind: "empty-sheet"; readonly sheet: string };

/** A block that becomes one cell, or whose rows each become one (`across`). */
export interface Merge {
  readonly rect: Rect;
  readonly across: boolean;
}

/** Print set-up, told one part after the other, so that a printer may refuse one alone. */
export const PAGE_PARTS = ["orientation", "fit", "area", "margins", "titles", "footer"] as const;
export type PagePart = (typeof PAGE_PARTS)[number];

/** What goes into one cell: a formula with `=`, a number, a text so written that it stays text, `""` for nothing. */
export type Content = string | number | boolean;

/** One property of a style, since equal neighbours in one property make larger rectangles than equal styles. */
export type StylePart = {
  readonly [P in Exclude<keyof CellStyle, "border" | "numberFormat">]: {
    readonly property: P;
    readonly value: NonNullable<CellStyle[P]>;
  };
}[Exclude<keyof CellStyle, "border" | "numberFormat">];
