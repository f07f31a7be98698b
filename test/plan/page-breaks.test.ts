import type { PlannedRow, PrintSetup } from "../../src/domain/edit-plan";
import { rowBreaks, type PageBlock } from "../../src/plan/sheet/page-breaks";

const PRINT: PrintSetup = { landscape: true, paper: "A4", titleRows: null, footer: "" };
/** A landscape A4 page holds about 483 points of rows; narrow columns are not shrunk. */
const WIDTHS = [20, 20];

const rows = (count: number, height = 20): readonly PlannedRow[] =>
  Array.from({ length: count }, () => ({
    height,
    cells: [{ column: 2, value: "x", formula: null, style: 0 }],
  }));

/** Tables below each other: an empty row, a title, headings, rows of data, and a line that names the source. */
function tables(...dataRows: readonly number[]): readonly PageBlock[] {
  let top = 1;
  return dataRows.map((count) => {
    const bottom = top + 3 + count;
    const block = { top, head: top + 3, tail: bottom - 1, bottom };
    top = bottom + 1;
    return block;
  });
}

const total = (blocks: readonly PageBlock[]): number => blocks.at(-1)?.bottom ?? 0;

function breaksOf(blocks: readonly PageBlock[], print = PRINT, widths = WIDTHS): readonly number[] {
  return rowBreaks({ rows: rows(total(blocks)), widths, print, blocks });
}

describe("On the printed pages", () => {
  test("tables that fit on one page are not torn apart", () => {
    expect(breaksOf(tables(8, 8))).toEqual([]);
  });

  test("a table that the rest of the page cannot hold begins a new page, with the empty row above it", () => {
    expect(breaksOf(tables(10, 10))).toEqual([14]);
    expect(breaksOf(tables(10, 10, 3, 10))).toEqual([14, 35]);
  });

  test("a table longer than a page begins where there is room for its headings and a row", () => {
    expect(breaksOf(tables(10, 60))).toEqual([]);
    expect(breaksOf(tables(17, 60))).toEqual([21]);
  });

  test("the line under a long table does not stand alone on a page", () => {
    // 24 rows of 20 points fill a page: the last row and its note would be rows 48 and 49.
    const [block] = tables(45);
    expect(block?.bottom).toBe(49);
    expect(breaksOf(tables(45))).toEqual([47]);
    expect(breaksOf(tables(47))).toEqual([]);
  });

  test("paragraphs that fill a page end it themselves, so that the title of the next table stays with it", () => {
    // Rows 6 to 30 are paragraphs; 24 rows of 20 points fill a page.
    const [first] = tables(1);
    const second: PageBlock = { top: 31, head: 34, tail: 34, bottom: 35 };
    if (!first) throw new Error("no table");
    const sheet = { widths: WIDTHS, print: PRINT, blocks: [first, second] };
    expect(rowBreaks({ ...sheet, rows: rows(35) })).toEqual([24]);
    const fits = { top: 24, head: 27, tail: 27, bottom: 28 };
    expect(rowBreaks({ ...sheet, rows: rows(28), blocks: [first, fits] })).toEqual([23]);
  });

  test("rows that every page repeats take their room on each of them", () => {
    const print: PrintSetup = { ...PRINT, titleRows: [1, 2] };
    const blocks = tables(10, 18, 3).map((block) => ({
      top: block.top + 2,
      head: block.head + 2,
      tail: block.tail + 2,
      bottom: block.bottom + 2,
    }));
    expect(rowBreaks({ rows: rows(total(blocks)), widths: WIDTHS, print, blocks })).toEqual([16, 38]);
  });

  test("wide columns shrink the page, so that more rows find room; F4 is wider and higher than A4", () => {
    expect(breaksOf(tables(10, 10), PRINT, [100, 100])).toEqual([]);
    expect(breaksOf(tables(14, 14), PRINT, [100, 100])).toEqual([18]);
    expect(breaksOf(tables(9, 8), PRINT)).toEqual([13]);
    expect(breaksOf(tables(9, 7), { ...PRINT, paper: "F4" })).toEqual([]);
  });

  test("a sheet keeps to the number of breaks that Excel can hold", () => {
    expect(breaksOf(tables(...Array.from({ length: 1500 }, () => 12)))).toHaveLength(1000);
  });
});
