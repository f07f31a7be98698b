import type { Rect } from "../../domain/address";
import type { CellStyle, PaintRule, PlannedCell, PlannedRow } from "../../domain/edit-plan";
import type { RatedScale } from "../band-formulas";
import type { RowTemplate } from "../row-formula";
import type { PageBlock } from "./page-breaks";
import { cellText, LONGEST_FORMAT } from "./cell-limits";
import { TemplateCell } from "./template-cell";
import { everySecond } from "./styles";
import { countLines, lineHeight } from "./text-lines";

/** One cell as a table gives it; what is left out is null. */
export interface DraftCell {
  readonly value: string | number | boolean | null;
  readonly formula?: string | null;
  /** The formula as one of many rows, filled in with the number of its own. */
  readonly template?: RowTemplate | null;
  readonly row?: number;
  readonly style: CellStyle;
  /** Takes the place of the style's own. */
  readonly format?: string | null;
  readonly fill?: string | null;
  /** Colour of its band. A formula takes it from the rules of the sheet instead, so that it follows the value. */
  readonly bandFill?: string | null;
  /** Columns that it spans; 1 where left out. */
  readonly span?: number | undefined;
  /** Rows below belong to it, too: `merge`, which comes after, makes them high enough. */
  readonly tall?: boolean;
}

/** A column of fractions and the column of the kriteria beside it. */
export interface LiveColumn {
  readonly value: number;
  readonly kriteria: number;
  readonly scale: RatedScale;
  /** First and last row that hold a formula. */
  readonly first: number;
  last: number;
}

/** Excel's own limit for the height of a row, in points. */
const HIGHEST_ROW = 409;
const PADDING = 3;
/** A row of one line of ordinary size: Excel's own default. */
const LEAST_ROW = 15;

/** A sheet in the making, from row 1 downwards. Styles are shared, heights estimated as rows come in. */
export class SheetDraft {
  readonly styles: CellStyle[] = [];
  readonly merges: Rect[] = [];
  readonly rules: PaintRule[] = [];
  /** The tables, for the printed pages. */
  readonly blocks: PageBlock[] = [];
  /** Columns whose fill follows their values, each over all tables that have it in the same place. */
  readonly live: LiveColumn[] = [];
  readonly #rows: { height: number | null; readonly cells: readonly PlannedCell[] }[] = [];
  readonly #plainIndex = new Map<CellStyle, number>();
  /** By style, format and fill. */
  readonly #variantIndex = new Map<CellStyle, Map<string, Map<string, number>>>();

  readonly #blanks: PlannedCell[][] = [];

  /** `values` writes what formulas give in their place, and colours as they are now. */
  constructor(
    readonly widths: readonly number[],
    readonly values = false,
  ) {}

  get rows(): readonly PlannedRow[] {
    return this.#rows;
  }

  /** Number of the row that the next `add` makes. */
  get nextRow(): number {
    return this.#rows.length + 1;
  }

  skip(): void {
    this.#rows.push({ height: null, cells: [] });
  }

  /** Adds a row from column `first` on, null for a cell left alone; gives its number. */
  add(cells: readonly (DraftCell | null)[], first = 1): number {
    const row = this.nextRow;
    let height = 0;
    let column = first;
    const planned: PlannedCell[] = [];
    for (const cell of cells.map(toldApart)) {
      if (cell) {
        if (!cell.tall) height = Math.max(height, this.#heightOf(cell, this.#widthAt(column, cell.span)));
        planned.push(this.#plan(cell, column));
        if (cell.span !== undefined) this.#span(planned, cell, column, row);
      }
      column += cell?.span ?? 1;
    }
    // A copy is as long as it must be; an array that has grown keeps room for more.
    this.#rows.push({ height: settle(height), cells: planned.slice() });
    return row;
  }

  /** A row that is one cell over several columns. */
  addWide(cell: DraftCell, first: number, last: number): number {
    return this.add([{ ...cell, span: last - first + 1 }], first);
  }

  /** Merges cells of rows that are there already and makes them high enough, together, for the text of the first. */
  merge(rect: Rect, text: string, style: CellStyle): void {
    const count = rect.bottom - rect.top + 1;
    if (count === 1 && rect.left === rect.right) return;
    this.merges.push(rect);
    const needed = this.#heightOf({ value: text, style }, this.#widthOf(rect.left, rect.right));
    if (needed <= count * LEAST_ROW) return;
    const rows = this.#rows.slice(rect.top - 1, rect.bottom);
    const level = levelFor(
      needed,
      rows.map(({ height }) => height ?? LEAST_ROW),
    );
    for (const row of rows) row.height = settle(Math.max(level, row.height ?? LEAST_ROW));
  }

  /** The row holds a formula in `value`, whose kriteria stands beside it in words. */
  noteLive(value: number, kriteria: number, scale: RatedScale, row: number): void {
    if (this.values) return;
    const known = this.live.find(
      (column) => column.value === value && column.kriteria === kriteria && column.scale === scale,
    );
    if (known) known.last = row;
    else this.live.push({ value, kriteria, scale, first: row, last: row });
  }

  /** Puts a cell, which may be wide, into free room of a row that is there already. */
  beside(row: number, cell: DraftCell, column: number): void {
    const there = this.#rows[row - 1];
    if (!there) return;
    const cells = [this.#plan(cell, column)];
    this.#span(cells, cell, column, row);
    this.#rows[row - 1] = { ...there, cells: byColumn([...there.cells, ...cells]) };
  }

  /** Puts cells beside rows that are there already, one below the other; makes the rows that are missing. */
  aside(top: number, cells: readonly DraftCell[], column: number): void {
    cells.forEach((cell, i) => {
      while (this.#rows.length < top + i) this.skip();
      this.beside(top + i, cell, column);
    });
  }

  /** Makes the rows from `top`, an empty one above a title, to the last one table: see PageBlock. */
  keep(top: number, head: number, tail: number): void {
    this.blocks.push({ top, head, tail, bottom: this.nextRow - 1 });
  }

  /** What has been added since belongs to the last table. */
  keepRest(): void {
    const last = this.blocks.pop();
    if (last) this.blocks.push({ ...last, bottom: this.nextRow - 1 });
  }

  #widthOf(first: number, last: number): number {
    return this.widths.slice(first - 1, last).reduce((sum, width) => sum + width, 0);
  }

  #heightOf({ value, style }: DraftCell, width: number): number {
    const size = style.size ?? 11;
    const lines =
      typeof value === "string" && style.wrap ? countLines(value, width - style.indent, size, style.bold) : 1;
    return lines * lineHeight(size) + PADDING;
  }

  #widthAt(column: number, span: number | undefined): number {
    return span === undefined ? (this.widths[column - 1] ?? 10) : this.#widthOf(column, column + span - 1);
  }

  /** The cells that a wide one covers: styled like it where that shows, since lines are drawn cell by cell. */
  #span(planned: PlannedCell[], cell: DraftCell, column: number, row: number): void {
    const span = cell.span ?? 1;
    if (span === 1) return;
    if (cell.style.border || cell.style.fill) {
      const empty = { ...cell, value: null, formula: null, template: null };
      for (let i = 1; i < span; i++) planned.push(this.#plan(empty, column + i));
    }
    this.merges.push({ top: row, left: column, bottom: row, right: column + span - 1 });
  }

  #plan(cell: DraftCell, column: number): PlannedCell {
    const value = typeof cell.value === "string" ? cellText(cell.value) : cell.value;
    const formula = cell.formula ?? null;
    const style = this.#styleOf(cell);
    if (this.#isFormula(cell))
      return cell.template
        ? new TemplateCell(column, style, cell.template, { value, row: cell.row ?? 0 })
        : { column, value, formula, style };
    return value === null || value === ""
      ? this.#blank(column, style)
      : { column, value, formula: null, style };
  }

  #isFormula({ formula = null, template = null }: DraftCell): boolean {
    return !this.values && (formula !== null || template !== null);
  }

  #styleOf(cell: DraftCell): number {
    const { style } = cell;
    const format = shortFormat(cell);
    const fill = cell.fill ?? (this.#isFormula(cell) ? null : cell.bandFill) ?? "";
    return format || fill ? this.#variant(style, format, fill) : this.#plain(style);
  }

  /** Cells that hold nothing are shared by all rows. */
  #blank(column: number, style: number): PlannedCell {
    const ofStyle = (this.#blanks[style] ??= []);
    return (ofStyle[column] ??= { column, value: null, formula: null, style });
  }

  #plain(style: CellStyle): number {
    const known = this.#plainIndex.get(style);
    if (known !== undefined) return known;
    this.#plainIndex.set(style, this.styles.length);
    return this.styles.push(style) - 1;
  }

  #variant(style: CellStyle, format: string, fill: string): number {
    let ofStyle = this.#variantIndex.get(style);
    if (!ofStyle) this.#variantIndex.set(style, (ofStyle = new Map<string, Map<string, number>>()));
    let ofFormat = ofStyle.get(format);
    if (!ofFormat) ofStyle.set(format, (ofFormat = new Map<string, number>()));
    const known = ofFormat.get(fill);
    if (known !== undefined) return known;
    ofFormat.set(fill, this.styles.length);
    return (
      this.styles.push({ ...style, numberFormat: format || style.numberFormat, fill: fill || style.fill }) - 1
    );
  }
}

/** A format of the user's that is longer than Excel's own limit stays in the user's cell. */
const shortFormat = ({ format }: DraftCell): string =>
  format && format.length <= LONGEST_FORMAT ? format : "";

/** Every second cell of a row in the look that tells it from its neighbour. */
const toldApart = (cell: DraftCell | null, i: number): DraftCell | null =>
  cell && i % 2 === 1 ? { ...cell, style: everySecond(cell.style) } : cell;

const byColumn = (cells: readonly PlannedCell[]): readonly PlannedCell[] =>
  [...cells].sort((a, b) => a.column - b.column);

/** In quarters of a point, as programs keep it. */
const settle = (height: number): number =>
  height <= lineHeight(10) + PADDING ? LEAST_ROW : Math.min(HIGHEST_ROW, Math.ceil(height * 4) / 4);

/** The height to which the lower rows must rise so that all together are `needed`: the higher ones stay. */
function levelFor(needed: number, heights: readonly number[]): number {
  const ascending = [...heights].sort((a, b) => a - b);
  let rest = needed;
  for (let count = ascending.length; count > 1; count--) {
    const highest = ascending[count - 1] ?? 0;
    if (rest / count >= highest) return rest / count;
    rest -= highest;
  }
  return rest;
}
