import { columnLetters, columnNumber } from "../../domain/address";
import { formulaFromFile } from "../../xlsx/sheet/function-names";
import type { SheetCells } from "../../xlsx/sheet/sheet-cells";
import { textBetween } from "../../xlsx/xml/tree";
import { attributesAt } from "./attributes-at";

interface Master {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** Formulas of one sheet; a shared one is written out for each cell that shares it. */
export class FormulaTexts {
  readonly #masters = new Map<string, Master>();

  /** Of the present cell, without `=`. */
  text(cells: SheetCells): string {
    const own = formulaFromFile(textBetween(cells.bytes, cells.formulaStart, cells.formulaEnd));
    const attributes = attributesAt(cells.bytes, cells.formulaTag, cells.formulaStart);
    const shared = attributes.get("t") === "shared" ? attributes.get("si") : undefined;
    if (shared === undefined) return own;
    if (own !== "") this.#masters.set(shared, { text: own, row: cells.row, column: cells.column });
    const master = this.#masters.get(shared);
    return master ? shifted(master.text, cells.row - master.row, cells.column - master.column) : own;
  }
}

const PIECE =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!|(?<![\p{L}\p{N}_.$])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_.(!])/giu;

/** References without `$` move with the cell; texts and sheet names stay. */
export function shifted(formula: string, rows: number, columns: number): string {
  return formula.replace(
    PIECE,
    (piece, ...[fixedColumn, letters, fixedRow, digits]: (string | undefined)[]) => {
      if (letters === undefined || digits === undefined) return piece;
      const column = fixedColumn === "$" ? `$${letters}` : columnLetters(columnNumber(letters) + columns);
      return column + (fixedRow === "$" ? `$${digits}` : String(Number(digits) + rows));
    },
  );
}
