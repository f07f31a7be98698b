import type { PlannedRow, PrintSetup } from "../../domain/edit-plan";
import { PAGE_MARGINS, PAPER_POINTS, POINTS_AN_INCH } from "../../domain/page";

/**
 * Where a printed page ends: a table that the rest of the page cannot hold, but a page can, begins a new one; a longer
 * one is broken between its rows, never right after its headings, and its last line never stands alone.
 */

/** A table on the sheet, by its rows. */
export interface PageBlock {
  /** With the empty row above it. */
  readonly top: number;
  /** The first row of data, which stays with the headings. */
  readonly head: number;
  /** From here to the bottom the rows stay together. */
  readonly tail: number;
  readonly bottom: number;
}

export interface PrintedSheet {
  readonly rows: readonly PlannedRow[];
  /** In characters of the default font. */
  readonly widths: readonly number[];
  readonly print: PrintSetup;
  /** In their order on the sheet. */
  readonly blocks: readonly PageBlock[];
}

/** Excel keeps 1 023 breaks at the most. */
const MOST_BREAKS = 1000;
/** Programs and printers differ a little in what a page holds. */
const SAFETY = 0.97;
/** Excel's own height for a row that has none, in points. */
const PLAIN_ROW = 15;

/**
 * Rows after which a page ends; none before the first table. Within a table longer than a page, pages that are simply
 * full are left to the program.
 */
export function rowBreaks(sheet: PrintedSheet): readonly number[] {
  const page = new Page(sheet);
  const [first, ...rest] = sheet.blocks;
  if (!first) return [];
  page.flow(1, first.top - 1);
  page.long(first);
  for (const block of rest) page.place(block);
  return page.breaks.slice(0, MOST_BREAKS);
}

/** The page that is being filled. */
class Page {
  readonly breaks: number[] = [];
  readonly #rows: readonly PlannedRow[];
  readonly #room: number;
  /** Rows that every page repeats. */
  readonly #titles: number;
  #used = 0;
  #next = 1;

  constructor({ rows, widths, print }: PrintedSheet) {
    this.#rows = rows;
    this.#room = pageHeight(rows, widths, print);
    this.#titles = print.titleRows === null ? 0 : this.#height(print.titleRows[0], print.titleRows[1]);
  }

  place(block: PageBlock): void {
    this.#between(this.#next, block.top - 1);
    const whole = this.#height(block.top, block.bottom);
    if (this.#used + whole > this.#room) {
      const needed = this.#titles + whole <= this.#room ? whole : this.#height(block.top, block.head);
      if (this.#used + needed > this.#room) this.#breakBefore(block.top);
    }
    this.long(block);
  }

  /** A table from here on, broken by the program where a page is full, its end kept together. */
  long({ top, tail, bottom }: PageBlock): void {
    this.flow(top, tail - 1);
    const end = this.#height(tail, bottom);
    if (this.#used + end > this.#room && tail > top) this.#breakBefore(tail);
    this.#used += end;
    this.#next = bottom + 1;
  }

  /** Rows that may stand on any page. */
  flow(top: number, bottom: number): void {
    for (let row = top; row <= bottom; row++) {
      const height = this.#height(row, row);
      if (this.#used + height > this.#room) this.#used = this.#titles;
      this.#used += height;
    }
    this.#next = bottom + 1;
  }

  /**
   * Paragraphs between tables. Their page is ended here and not by the program: where that put in a row more or less,
   * the next table would be torn from its title.
   */
  #between(top: number, bottom: number): void {
    for (let row = top; row <= bottom; row++) {
      if (this.#used + this.#height(row, row) > this.#room) this.#breakBefore(row);
      this.flow(row, row);
    }
  }

  #breakBefore(row: number): void {
    if (this.#used <= this.#titles) return;
    this.breaks.push(row - 1);
    this.#used = this.#titles;
  }

  #height(top: number, bottom: number): number {
    let height = 0;
    for (let row = top; row <= bottom; row++) height += this.#rows[row - 1]?.height ?? PLAIN_ROW;
    return height;
  }
}

/** Digit of Calibri 11 and the room beside the text, in pixels at 96 dpi (ECMA-376, 18.3.1.13), as points. */
const columnPoints = (characters: number): number => (Math.round(characters * 7 + 5) * 72) / 96;

/** Points of rows that a page holds: one page wide gives the scale, in whole percent, never above 100. */
function pageHeight(rows: readonly PlannedRow[], widths: readonly number[], print: PrintSetup): number {
  const { width, height } = printedArea(print);
  const columns =
    print.area?.right ?? rows.reduce((most, { cells }) => Math.max(most, cells.at(-1)?.column ?? 1), 1);
  const needed = widths.slice(0, columns).reduce((sum, characters) => sum + columnPoints(characters), 0);
  return (height / Math.min(1, Math.floor((100 * width) / needed) / 100)) * SAFETY;
}

/** What a page holds between its margins at full size, in points. */
function printedArea({ landscape, paper }: Pick<PrintSetup, "landscape" | "paper">) {
  const { short, long } = PAPER_POINTS[paper];
  const { left, right, top, bottom } = PAGE_MARGINS;
  return {
    width: (landscape ? long : short) - (left + right) * POINTS_AN_INCH,
    height: (landscape ? short : long) - (top + bottom) * POINTS_AN_INCH,
  };
}

/** Whether the rows fit on one page of a landscape sheet at a scale, in whole percent. */
export function fitsOnePage(
  rows: readonly PlannedRow[],
  paper: PrintSetup["paper"],
  percent: number,
): boolean {
  const { height } = printedArea({ landscape: true, paper });
  const needed = rows.reduce((sum, row) => sum + (row.height ?? PLAIN_ROW), 0);
  return (needed * percent) / 100 <= height * SAFETY;
}
