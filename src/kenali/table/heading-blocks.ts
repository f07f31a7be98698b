import { isHeadingText, type Heading } from "../headings/heading";
import type { SheetView } from "../grid/sheet-view";
import { headingsOver } from "./headings-over";
import {
  cellsOf,
  headingCells,
  isChildRow,
  isFigure,
  isNumberRow,
  isUnitRow,
  isYear,
  type RowCell,
  type Span,
} from "./row-sorts";

/** Heading rows of one table or of several side by side, number and unit rows among and under them included. */
export interface HeadingBlock extends Span {
  readonly top: number;
  readonly bottom: number;
  readonly headings: readonly Heading[];
}

const MOST_LEVELS = 4;

/** Every block of heading rows of a sheet, from the top. */
export function headingBlocks(view: SheetView): readonly HeadingBlock[] {
  const blocks: HeadingBlock[] = [];
  let row = view.grid.top;
  while (row <= view.bottom) {
    // Headings that nobody sees head no table: those of a template, or of a program that fills the sheet.
    const found = (view.isHiddenRow(row) ? [] : headingRuns(view, row))
      .filter((run) => isNewHeading(run, row, blocks, view))
      .map((run) => blockAt(view, row, run));
    blocks.push(...found);
    row = found.length === 0 ? row + 1 : Math.max(...found.map(({ bottom }) => bottom)) + 1;
  }
  return blocks;
}

type Run = readonly RowCell[];

/** Runs of text between figures that hold two headings and hold more of them than of other words. */
function headingRuns(view: SheetView, row: number): readonly Run[] {
  const runs: RowCell[][] = [[]];
  for (const cell of cellsOf(view, row, whole(view))) {
    if (isFigure(cell.value)) runs.push([]);
    else runs.at(-1)?.push(cell);
  }
  return runs.flatMap((run) => trimmed(view, row, run) ?? []);
}

const whole = ({ grid, right }: SheetView): Span => ({ left: grid.left, right });

/** From the first heading to the last, with the words that stand right beside them. */
function trimmed(view: SheetView, row: number, run: Run): readonly Run[] | null {
  const hits = hitsOf(view, row, run);
  const first = run.findIndex(({ column }) => column === hits[0]?.column);
  const last = run.findIndex(({ column }) => column === hits.at(-1)?.column);
  let [from, to] = [first, last];
  while (from > 0 && isBeside(view, row, run[from - 1], run[from])) from--;
  while (to < run.length - 1 && isBeside(view, row, run[to], run[to + 1])) to++;
  const kept = run.slice(from, to + 1);
  return new Set(hits.map(({ text }) => text.toLowerCase())).size >= 2 && hits.length * 2 >= kept.length
    ? [kept]
    : null;
}

/** Cells that are headings by themselves, and years over headings: `2024` merged over `T R C`. */
function hitsOf(view: SheetView, row: number, run: Run): Run {
  const isYearOver = ({ column, text }: RowCell): boolean => {
    const merge = view.mergeAt(row, column);
    if (merge === null || merge.left === merge.right || !/^(?:tahun\s+)?(?:19|20)\d\d$/i.test(text))
      return false;
    return isChildRow(cellsOf(view, merge.bottom + 1, merge));
  };
  const headings = headingCells(run);
  return headings.length === 0 ? headings : run.filter((cell) => headings.includes(cell) || isYearOver(cell));
}

/** No empty column between them; a merged cell reaches to where its merge ends. */
const isBeside = (view: SheetView, row: number, a: RowCell | undefined, b: RowCell | undefined): boolean =>
  a !== undefined && b !== undefined && b.column - (view.mergeAt(row, a.column)?.right ?? a.column) === 1;

/** Among the rows of a table above it, words of two columns may look like headings: three are asked for, or a gap. */
function isNewHeading(run: Run, row: number, blocks: readonly HeadingBlock[], view: SheetView): boolean {
  const left = run[0]?.column ?? 0;
  const right = run.at(-1)?.column ?? 0;
  const above = blocks.some((block) => block.left <= right && block.right >= left);
  if (!above) return true;
  const hits = hitsOf(view, row, run).length;
  return hits >= 3 ? hits * 5 >= run.length * 3 : cellsOf(view, row - 1, { left, right }).length === 0;
}

function blockAt(view: SheetView, row: number, run: Run): HeadingBlock {
  const span = spanOf(view, row, run);
  const top = topOf(view, row, span);
  const { bottom, levels } = bottomOf(view, row, span);
  const rows = [...range(top, row), ...levels];
  return { ...span, top, bottom, headings: headingsOver(view, rows, span) };
}

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i);

/** Merged cells reach further than where they begin. */
function spanOf(view: SheetView, row: number, run: Run): Span {
  const last = run.at(-1)?.column ?? 0;
  return { left: run[0]?.column ?? 0, right: Math.max(last, view.mergeAt(row, last)?.right ?? last) };
}

/** Rows above that hold the parents of some columns: merged over several of them, or reaching down to the headings. */
function topOf(view: SheetView, row: number, span: Span): number {
  let top = row;
  while (top > view.grid.top && row - top < MOST_LEVELS - 1 && isParentRow(view, top - 1, span)) top--;
  return top;
}

function isParentRow(view: SheetView, row: number, span: Span): boolean {
  const cells = cellsOf(view, row, span);
  if (view.isHiddenRow(row) || cells.length === 0 || cells.some(({ value }) => isFigure(value))) return false;
  const isTitle = cells.length === 1 && cells[0]?.column === span.left && !reachesDown(view, row, cells[0]);
  if (isTitle) return false;
  return cells.every(({ column, text, value }) => {
    const merge = view.mergeAt(row, column);
    const isWhole = merge !== null && merge.left <= span.left && merge.right >= span.right;
    return !isWhole && (isYear(value) || isHeadingText(text) || (merge !== null && merge.right > merge.left));
  });
}

const reachesDown = (view: SheetView, row: number, { column }: RowCell): boolean =>
  (view.mergeAt(row, column)?.bottom ?? row) > row;

/** Rows below that go on with the headings; number and unit rows count to the block and not to its levels. */
function bottomOf(
  view: SheetView,
  row: number,
  span: Span,
): { readonly bottom: number; readonly levels: readonly number[] } {
  const levels: number[] = [];
  let bottom = row;
  let hasNumbers = false;
  for (let next = row + 1; next <= view.bottom; next++) {
    const cells = cellsOf(view, next, span);
    if (isNumberRow(cells) && !hasNumbers) hasNumbers = true;
    else if (isUnitRow(cells)) levels.push(next);
    else if (levels.length < MOST_LEVELS - 1 && goesOn(view, next, cells, bottom)) levels.push(next);
    else break;
    bottom = next;
  }
  return { bottom, levels: levels.filter((level) => !view.isHiddenRow(level)) };
}

/** A row of children: under a merged heading, beside cells that are merged downwards, or of nothing but such words. */
function goesOn(view: SheetView, row: number, cells: Run, above: number): boolean {
  if (cells.length === 0 || cells.some(({ value }) => isFigure(value))) return false;
  const isUnder = cells.every(
    ({ column }) => view.isFilled(above, column) === false || view.mergeAt(above, column) !== null,
  );
  if (isChildRow(cells)) return cells.length > 1 || isUnder;
  return cells.every(({ column }) => isUnderWide(view, row, column));
}

/** Covered above by a heading that is merged over several columns. */
function isUnderWide(view: SheetView, row: number, column: number): boolean {
  const merge = view.mergeAt(row - 1, column);
  return merge?.bottom === row - 1 && merge.right > merge.left;
}
