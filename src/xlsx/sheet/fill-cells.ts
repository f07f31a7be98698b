import { formatCell } from "../../domain/address";
import { Refusal } from "../refusal";
import { attributesAt } from "../xml/tag-reader";
import { escapeCellText, escapeText } from "../xml/encode-text";
import type { Splice } from "../xml/splice";
import { attributeOf } from "../xml/tree";
import { formulaForFile } from "./function-names";
import { layoutOf, sectionsOf, sectionTree, type SheetLayout } from "./layout";
import type { SheetCells } from "./sheet-cells";

/** What is put into one cell. */
export interface NewCell {
  readonly row: number;
  readonly column: number;
  readonly formula: string | null;
  readonly value: string | number | null;
  /** null keeps the cell's own. */
  readonly numberFormat: string | null;
  /** Over what stands there; else a cell that holds anything stops the run. */
  readonly over: boolean;
}

/** Style of the user's cell → its style with the number format of the new one. */
export type StyleFor = (style: number, cell: NewCell) => number;

/** Puts formulas and values into cells, row by row along the sheet's own data. */
export function fillSplices(
  layout: SheetLayout,
  title: string,
  cells: readonly NewCell[],
  styleFor: StyleFor,
): readonly Splice[] {
  if (cells.length === 0) return [];
  const filler = new Filler(layout, title, cells, styleFor);
  layoutOf(layout.bytes, filler.visit);
  return filler.finished();
}

class Filler {
  private readonly splices: Splice[] = [];
  private readonly waiting: NewCell[];
  private readonly columnStyles: ReadonlyMap<number, number>;
  private dataEnd = -1;

  constructor(
    private readonly layout: SheetLayout,
    private readonly title: string,
    cells: readonly NewCell[],
    private readonly styleFor: StyleFor,
  ) {
    // Reversed, so that the next one is taken off the end.
    this.waiting = [...cells].sort((a, b) => b.row - a.row || b.column - a.column);
    this.columnStyles = columnStyles(layout, new Set(cells.map(({ column }) => column)));
  }

  readonly visit = (cells: SheetCells): void => {
    while (cells.nextRow()) {
      this.newRowsBefore(cells.row, cells.rowStart);
      const row = cells.row;
      const rowStyle = this.waiting.at(-1)?.row === row ? ownRowStyle(cells) : null;
      while (cells.nextCell()) this.cellsUpTo(cells, rowStyle);
      this.restOfRow(cells, rowStyle);
    }
    this.dataEnd = cells.position;
  };

  finished(): readonly Splice[] {
    if (this.dataEnd >= 0) this.newRowsBefore(Infinity, this.dataEnd);
    else this.intoEmptyData();
    return this.splices;
  }

  /** `<sheetData/>` opens up for the new rows. */
  private intoEmptyData(): void {
    const data = sectionsOf(this.layout, "sheetData")[0];
    if (!data) throw new Refusal({ kind: "damaged", path: "", reason: "parts" });
    const { prefix } = this.layout;
    this.insert(data.end - 2, `>`, data.end);
    this.newRowsBefore(Infinity, data.end);
    this.insert(data.end, `</${prefix}sheetData>`);
  }

  private newRowsBefore(row: number, at: number): void {
    const { prefix } = this.layout;
    while ((this.waiting.at(-1)?.row ?? Infinity) < row) {
      const own = this.waiting.at(-1)?.row ?? 0;
      const body: string[] = [];
      while (this.waiting.at(-1)?.row === own) body.push(this.take(null, null));
      this.insert(at, `<${prefix}row r="${own}">${body.join("")}</${prefix}row>`);
    }
  }

  /** Cells that come before the present one, and the present one itself. */
  private cellsUpTo(cells: SheetCells, rowStyle: number | null): void {
    for (
      let next = this.waiting.at(-1);
      next?.row === cells.row && next.column <= cells.column;
      next = this.waiting.at(-1)
    ) {
      if (next.column < cells.column) this.insert(cells.start, this.take(null, rowStyle));
      else if (cells.hasContent && !next.over) throw this.taken(next);
      else this.insert(cells.start, this.take(cells.style, rowStyle), cells.end);
    }
  }

  private restOfRow(cells: SheetCells, rowStyle: number | null): void {
    const { prefix } = this.layout;
    const body: string[] = [];
    while (this.waiting.at(-1)?.row === cells.row) body.push(this.take(null, rowStyle));
    if (body.length === 0) return;
    if (cells.rowIsEmpty)
      this.insert(cells.rowOpenEnd - 2, `>${body.join("")}</${prefix}row>`, cells.rowOpenEnd);
    else this.insert(cells.position - `</${prefix}row>`.length, body.join(""));
  }

  private taken = ({ row, column }: NewCell): Refusal =>
    new Refusal({ kind: "changed-meanwhile", where: `'${this.title}'!${formatCell(row, column)}` });

  private insert(start: number, text: string, end = start): void {
    this.splices.push({ start, end, text });
  }

  /** The next cell as text, off the list. */
  private take(own: number | null, rowStyle: number | null): string {
    const cell = this.waiting.pop();
    if (!cell) return "";
    const style = own ?? rowStyle ?? this.columnStyles.get(cell.column) ?? 0;
    return cellXml(this.layout.prefix, cell, this.styleFor(style, cell));
  }
}

function cellXml(p: string, cell: NewCell, style: number): string {
  const { formula, value } = cell;
  const open = `<${p}c r="${formatCell(cell.row, cell.column)}" s="${style}"`;
  if (formula === null && typeof value === "string") {
    return `${open} t="inlineStr"><${p}is><${p}t xml:space="preserve">${escapeCellText(value)}</${p}t></${p}is></${p}c>`;
  }
  const type = typeof value === "string" ? ' t="str"' : "";
  const calculated = formula === null ? "" : `<${p}f>${escapeText(formulaForFile(formula))}</${p}f>`;
  const result =
    value === null ? "" : `<${p}v>${typeof value === "string" ? escapeCellText(value) : value}</${p}v>`;
  return `${open}${type}>${calculated}${result}</${p}c>`;
}

/** A row with a format of its own lends it to its missing cells. */
function ownRowStyle({ bytes, rowStart }: SheetCells): number | null {
  const style = attributesAt(bytes, rowStart).get("s");
  return style === undefined ? null : Number(style);
}

function columnStyles(layout: SheetLayout, wanted: ReadonlySet<number>): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const section of sectionsOf(layout, "cols")) {
    for (const col of sectionTree(layout, section).children) {
      const value = (name: string): number => Number(attributeOf(col, name) ?? "0");
      for (const column of wanted)
        if (column >= value("min") && column <= value("max")) found.set(column, value("style"));
    }
  }
  return found;
}
