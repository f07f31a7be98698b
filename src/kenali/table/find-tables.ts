import type { SheetView } from "../grid/sheet-view";
import type { Heading } from "../headings/heading";
import { isForeign } from "../headings/heading-signs";
import { dataRows } from "./data-rows";
import { headingBlocks, type HeadingBlock } from "./heading-blocks";
import { cellsOf, isNumberRow, type Span } from "./row-sorts";
import { segmentsOf, type Segment } from "./segments";
import { titleLines, type TitleLines } from "./title";

/** A table as it stands on a sheet, before anybody asks what its columns mean. */
export interface FoundTable extends Span {
  readonly view: SheetView;
  readonly headingTop: number;
  readonly headings: readonly Heading[];
  readonly title: TitleLines;
  readonly rows: readonly [first: number, last: number];
}

/** Tables of one sheet, from the top, then from the left. Those of other people's business are left out. */
export function findTables(view: SheetView): readonly FoundTable[] {
  const parts = headingBlocks(view).flatMap((block) =>
    segmentsOf(block).map((segment): Part => ({ block, segment, ...spanOf(segment), title: null })),
  );
  const heads = withoutRepeats(view, titled(view, parts));
  return heads.flatMap((head) => tableUnder(view, head, heads));
}

interface Part extends Span {
  readonly block: HeadingBlock;
  readonly segment: Segment;
  readonly title: TitleLines | null;
}

interface Head extends Part {
  readonly title: TitleLines;
  readonly top: number;
  /** Blocks below it that only repeat its headings. */
  readonly repeats: readonly HeadingBlock[];
}

const spanOf = (segment: Segment): Span => ({
  left: segment[0]?.column ?? 0,
  right: segment.at(-1)?.column ?? 0,
});

function titled(view: SheetView, parts: readonly Part[]): readonly Head[] {
  return parts.map((part) => {
    const isTaken = (row: number): boolean =>
      parts.some(
        ({ block, left, right }) =>
          row >= block.top && row <= block.bottom && left <= part.right && right >= part.left,
      );
    const title = titleLines(view, part.block.top, part, isTaken);
    return { ...part, title, top: title.top, repeats: [] };
  });
}

/** The same headings again without a title of their own, not counting anew behind an empty row: a later page. */
function withoutRepeats(view: SheetView, heads: readonly Head[]): readonly Head[] {
  const kept: Head[] = [];
  for (const head of heads) {
    const before = kept
      .map(({ left, right }) => left === head.left && right === head.right)
      .lastIndexOf(true);
    const above = kept[before];
    if (above && isRepeat(view, head, above))
      kept[before] = { ...above, repeats: [...above.repeats, head.block] };
    else kept.push(head);
  }
  return kept;
}

function isRepeat(view: SheetView, head: Head, above: Head): boolean {
  const same = head.segment.every(({ words }, i) => words === above.segment[i]?.words);
  if (
    !same ||
    head.segment.length !== above.segment.length ||
    head.title.lines.some(({ text }) => !/lanjutan/i.test(text))
  )
    return false;
  const empty = [1, 2].filter((up) => cellsOf(view, head.block.top - up, head).length === 0);
  return empty.length === 0 || (empty.length === 1 && !countsAnew(view, head));
}

const countsAnew = (view: SheetView, { block, left }: Head): boolean =>
  /^\(?1[.)]?$/.test(view.textAt(block.bottom + 1, left)) &&
  !isNumberRow(cellsOf(view, block.bottom + 1, block));

function tableUnder(view: SheetView, head: Head, heads: readonly Head[]): readonly FoundTable[] {
  const { block, segment, left, right, title } = head;
  if (segment.some(({ words, leaf }) => isForeign(words) || isForeign(leaf))) return [];
  const excel = view.grid.tables.find(
    ({ headingRow, data }) =>
      headingRow !== null &&
      headingRow >= block.top &&
      headingRow <= block.bottom &&
      data.left <= right &&
      data.right >= left,
  );
  if (excel) {
    const headings = segment.filter(({ column }) => column >= excel.data.left && column <= excel.data.right);
    return [
      {
        view,
        headingTop: block.top,
        headings,
        title,
        rows: [excel.data.top, excel.data.bottom],
        left,
        right,
      },
    ];
  }
  const below = heads.filter(
    (other) => other !== head && other.block.top > block.bottom && other.left <= right && other.right >= left,
  );
  const limit = Math.min(view.bottom, ...below.map(({ top }) => top - 1));
  const isRepeated = (row: number): boolean =>
    head.repeats.some(({ top, bottom }) => row >= top && row <= bottom);
  const rows = dataRows(view, { top: block.bottom + 1, limit, left, right, headings: segment, isRepeated });
  return rows === null ? [] : [{ view, headingTop: block.top, headings: segment, title, rows, left, right }];
}
