import type { Rect } from "../../../domain/address";

/** A conditional format. Only `Custom` and `CellValue` can be made through the host; others are carried along. */
export interface Rule {
  readonly id: string;
  readonly type: string;
  readonly rects: readonly Rect[];
  readonly stopIfTrue: boolean;
  /** Of a custom rule, with its `=`. */
  readonly formula: string;
  readonly cellValue: CellValueRule | null;
  readonly look: RuleFormat;
  /** What the program keeps of a rule that the host does not understand. */
  readonly foreign?: unknown;
}

export interface CellValueRule {
  readonly formula1: string;
  readonly formula2?: string;
  readonly operator: string;
}

export interface RuleFormat {
  readonly fill: string | null;
  readonly fontColor: string | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly underline: string | null;
  readonly strikethrough: boolean | null;
  readonly numberFormat: string | null;
  /** Side (`EdgeTop`, …) → colour and style. */
  readonly borders: Readonly<Record<string, { readonly color: string; readonly style: string }>>;
}

export const NO_LOOK: RuleFormat = {
  fill: null,
  fontColor: null,
  bold: null,
  italic: null,
  underline: null,
  strikethrough: null,
  numberFormat: null,
  borders: {},
};
