import { columnLetters } from "../../domain/address";
import type { PlannedCell, PlannedRow, RuleLook } from "../../domain/edit-plan";
import type { ByteWriter } from "../xml/byte-writer";
import { encode } from "../xml/encode-text";
import { formulaForFile } from "./function-names";

export interface SheetStyles {
  /** Number in the workbook of each of the plan's styles; the second is for text that begins like a formula. */
  readonly plain: readonly number[];
  readonly quoted: (style: number) => number;
  readonly lookNumber: (look: RuleLook) => number;
}

const ROW = encode('<row r="');
const HEIGHT = encode('" ht="');
const CUSTOM_HEIGHT = encode('" customHeight="1">');
const ROW_OPEN = encode('">');
const ROW_CLOSE = encode("</row>");
const STYLE = encode('" s="');
const EMPTY = encode('"/>');
const VALUE = encode('"><v>');
const BOOLEAN = encode('" t="b"><v>');
const VALUE_CLOSE = encode("</v></c>");
const TEXT = encode('" t="inlineStr"><is><t>');
const TEXT_SPACED = encode('" t="inlineStr"><is><t xml:space="preserve">');
const TEXT_CLOSE = encode("</t></is></c>");
const FORMULA = encode('"><f>');
const TEXT_FORMULA = encode('" t="str"><f>');
const BOOLEAN_FORMULA = encode('" t="b"><f>');
const FORMULA_CLOSE = encode("</f></c>");
const FORMULA_VALUE = encode("</f><v>");

/** Writes the rows and cells of a planned sheet. */
export class CellWriter {
  /** `<c r="AB` by column. */
  private readonly opens: readonly Uint8Array[];

  constructor(
    private readonly out: ByteWriter,
    private readonly styles: SheetStyles,
    columns: number,
  ) {
    this.opens = Array.from({ length: columns + 1 }, (_, column) => encode(`<c r="${columnLetters(column)}`));
  }

  row({ height, cells }: PlannedRow, row: number): void {
    const { out } = this;
    if (cells.length === 0 && height === null) return;
    out.raw(ROW);
    out.digits(row);
    if (height === null) out.raw(ROW_OPEN);
    else {
      out.raw(HEIGHT);
      out.number(height);
      out.raw(CUSTOM_HEIGHT);
    }
    for (const cell of cells) this.cell(cell, row);
    out.raw(ROW_CLOSE);
  }

  private cell(cell: PlannedCell, row: number): void {
    const { value, formula } = cell;
    if (formula !== null) return this.formula(cell, row, formula);
    if (typeof value === "string" && value !== "") return this.text(cell, row, value);
    this.open(cell.column, row, this.styles.plain[cell.style] ?? 0);
    if (typeof value === "number") this.result(VALUE, value);
    else if (typeof value === "boolean") this.result(BOOLEAN, Number(value));
    else this.out.raw(EMPTY);
  }

  private open(column: number, row: number, style: number): void {
    const { out } = this;
    out.raw(this.opens[column] as Uint8Array);
    out.digits(row);
    out.raw(STYLE);
    out.digits(style);
  }

  private result(tag: Uint8Array, value: number): void {
    this.out.raw(tag);
    this.out.number(value);
    this.out.raw(VALUE_CLOSE);
  }

  private text({ column, style }: PlannedCell, row: number, value: string): void {
    const { out, styles } = this;
    this.open(column, row, beginsLikeFormula(value) ? styles.quoted(style) : (styles.plain[style] ?? 0));
    out.raw(keepsSpace(value) ? TEXT_SPACED : TEXT);
    out.cellText(value);
    out.raw(TEXT_CLOSE);
  }

  /** With its result, so that a program that does not calculate shows it too. */
  private formula({ column, style, value }: PlannedCell, row: number, formula: string): void {
    const { out } = this;
    this.open(column, row, this.styles.plain[style] ?? 0);
    out.raw(
      typeof value === "string" ? TEXT_FORMULA : typeof value === "boolean" ? BOOLEAN_FORMULA : FORMULA,
    );
    out.formulaText(formulaForFile(formula));
    if (value === null) return out.raw(FORMULA_CLOSE);
    out.raw(FORMULA_VALUE);
    if (typeof value === "string") out.cellText(value);
    else out.number(Number(value));
    out.raw(VALUE_CLOSE);
  }
}

/** `=`, `+`, `-`, `@`. */
function beginsLikeFormula(text: string): boolean {
  const code = text.charCodeAt(0);
  return code === 61 || code === 43 || code === 45 || code === 64;
}

/** Space at either end, or two together, would be lost without a word. */
const keepsSpace = (text: string): boolean => /^\s|\s$|\n|\s\s/.test(text);
