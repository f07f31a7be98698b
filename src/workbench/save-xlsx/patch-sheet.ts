import { formatCell } from "../../domain/address";
import { formulaForFile } from "../../xlsx/sheet/function-names";
import { layoutOf, sectionsOf } from "../../xlsx/sheet/layout";
import type { SheetCells } from "../../xlsx/sheet/sheet-cells";
import { escapeCellText, escapeText } from "../../xlsx/xml/encode-text";
import type { Splice } from "../../xlsx/xml/splice";
import { attributesAt } from "../../xlsx/xml/tag-reader";
import type { CellEdit } from "./cell-edits";

/** A cell's style (`s`) with another number format. */
export type Restyle = (style: number, numberFormat: string) => number;

/**
 * Puts the edits into the sheet's own XML; a cell keeps its style but for a number format that changed, everything
 * else its bytes. `edits` run row by row.
 */
export function patchSplices(
  bytes: Uint8Array,
  edits: readonly CellEdit[],
  restyle: Restyle,
): readonly Splice[] {
  const patch = new Patch(edits, restyle);
  const layout = layoutOf(bytes, (cells) => patch.walk(cells));
  const [data] = sectionsOf(layout, "sheetData");
  if (data && patch.isWaiting) patch.intoEmpty(data, layout.prefix);
  return patch.splices;
}

class Patch {
  readonly splices: Splice[] = [];
  #next = 0;

  constructor(
    readonly edits: readonly CellEdit[],
    readonly restyle: Restyle,
  ) {}

  get isWaiting(): boolean {
    return this.#next < this.edits.length;
  }

  walk(cells: SheetCells): void {
    const prefix = prefixAt(cells);
    while (cells.nextRow()) {
      const { row, rowStart } = cells;
      this.#insert(rowStart, this.#rowsBefore(row, prefix));
      while (cells.nextCell()) this.#cell(cells, prefix);
      this.#endOfRow(cells, this.#cellsBefore(row, Infinity, prefix), prefix);
    }
    this.#insert(cells.position, this.#rowsBefore(Infinity, prefix));
  }

  /** `<sheetData/>` opens up. */
  intoEmpty(data: { readonly start: number; readonly end: number }, prefix: string): void {
    const rows = this.#rowsBefore(Infinity, prefix);
    this.splices.push({ start: data.end - 2, end: data.end, text: `>${rows}</${prefix}sheetData>` });
  }

  #cell(cells: SheetCells, prefix: string): void {
    this.#insert(cells.start, this.#cellsBefore(cells.row, cells.column, prefix));
    const edit = this.edits[this.#next];
    if (edit?.row !== cells.row || edit.column !== cells.column) return;
    this.#next++;
    this.splices.push({ start: cells.start, end: cells.end, text: this.#xml(prefix, edit, cells.style) });
  }

  #endOfRow(cells: SheetCells, text: string, prefix: string): void {
    if (text === "") return;
    const closing = `</${prefix}row>`;
    if (!cells.rowIsEmpty) this.#insert(cells.position - closing.length, text);
    else
      this.splices.push({ start: cells.rowOpenEnd - 2, end: cells.rowOpenEnd, text: `>${text}${closing}` });
  }

  #xml(prefix: string, edit: CellEdit, style: number): string {
    const { numberFormat } = edit;
    return cellXml(prefix, edit, numberFormat === null ? style : this.restyle(style, numberFormat));
  }

  #insert(at: number, text: string): void {
    if (text !== "") this.splices.push({ start: at, end: at, text });
  }

  /** Cells of this row that stand before `column`. */
  #cellsBefore(row: number, column: number, prefix: string): string {
    let text = "";
    for (
      let edit = this.edits[this.#next];
      edit?.row === row && edit.column < column;
      edit = this.edits[++this.#next]
    ) {
      text += this.#xml(prefix, edit, 0);
    }
    return text;
  }

  #rowsBefore(row: number, prefix: string): string {
    let text = "";
    for (let edit = this.edits[this.#next]; edit && edit.row < row; edit = this.edits[this.#next]) {
      text += `<${prefix}row r="${edit.row}">${this.#cellsBefore(edit.row, Infinity, prefix)}</${prefix}row>`;
    }
    return text;
  }
}

/** Prefix of the sheet's elements, with its colon: the walk begins behind `<x:sheetData>`. */
function prefixAt({ bytes, position }: SheetCells): string {
  const before = String.fromCharCode(...bytes.subarray(Math.max(0, position - 200), position));
  return /<([\w.-]+:)?sheetData[^<]*$/.exec(before)?.[1] ?? "";
}

function cellXml(p: string, { row, column, content, formula }: CellEdit, style: number): string {
  const { type, value } = valueXml(p, content, formula !== null);
  const own = formula === null ? "" : `<${p}f>${escapeText(formulaForFile(formula.slice(1)))}</${p}f>`;
  return `<${p}c r="${formatCell(row, column)}" s="${style}"${type}>${own}${value}</${p}c>`;
}

function valueXml(
  p: string,
  content: CellEdit["content"],
  isResult: boolean,
): { readonly type: string; readonly value: string } {
  const given = (type: string, text: string) => ({
    type: type && ` t="${type}"`,
    value: `<${p}v>${text}</${p}v>`,
  });
  if (content === null) return { type: "", value: "" };
  if (typeof content === "number") return given("", String(content));
  if (typeof content === "boolean") return given("b", String(Number(content)));
  if (typeof content === "object") return given("e", escapeText(content.error));
  if (isResult) return given("str", escapeCellText(content));
  return {
    type: ' t="inlineStr"',
    value: `<${p}is><${p}t xml:space="preserve">${escapeCellText(content)}</${p}t></${p}is>`,
  };
}

/** Whether cells share formulas, or a formula covers several: the cells of those cannot be changed one by one. */
export function hasJoinedFormulas(bytes: Uint8Array, edits: readonly CellEdit[]): boolean {
  const edited = new Set(edits.map(({ row, column }) => `${row},${column}`));
  let joined = false;
  layoutOf(bytes, (cells) => {
    while (cells.nextRow()) {
      while (cells.nextCell()) joined ||= edited.has(`${cells.row},${cells.column}`) && isJoined(cells);
    }
  });
  return joined;
}

const isJoined = (cells: SheetCells): boolean =>
  cells.formulaTag >= 0 && attributesAt(cells.bytes, cells.formulaTag).has("t");
