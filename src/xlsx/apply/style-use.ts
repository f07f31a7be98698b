import { contentTypeOf } from "../parts/content-types";
import type { Package } from "../parts/package";
import { decodeBytes } from "../xml/decode-text";
import { attributesAt } from "../xml/tag-reader";
import { attributeOf } from "../xml/tree";
import { rulesOf } from "../sheet/conditional-formats";
import { layoutOf, sectionsOf, sectionTree, type SheetLayout } from "../sheet/layout";
import type { SheetCells } from "../sheet/sheet-cells";
import type { StyleUse } from "./styles-draft";

/** What the sheets that stay use of the styles, and other parts of the looks of rules. */
export interface UseQuestion {
  readonly sheetParts: readonly string[];
  /** The product's rules are about to go from them. */
  readonly withoutOwnRules: boolean;
}

/** Numbers from `from` on that are in use. */
export function styleUse(
  parts: Package,
  { sheetParts, withoutOwnRules }: UseQuestion,
  from: { readonly cellXfs: number; readonly dxfs: number },
): StyleUse {
  const cellXfs = new Set<number>();
  const looks = [...otherLooks(parts)];
  for (const part of sheetParts) {
    const layout = layoutOf(parts.bytes(part), (cells) => cellStyles(cells, from.cellXfs, cellXfs));
    for (const style of columnStyles(layout)) if (style >= from.cellXfs) cellXfs.add(style);
    looks.push(...ruleLooks(layout, withoutOwnRules), ...sortLooks(layout));
  }
  return { cellXfs, dxfs: new Set(looks.filter((look) => look >= from.dxfs)) };
}

function cellStyles(cells: SheetCells, from: number, used: Set<number>): void {
  while (cells.nextRow()) {
    const style = rowStyle(cells);
    if (style >= from) used.add(style);
    while (cells.nextCell()) if (cells.style >= from) used.add(cells.style);
  }
}

function rowStyle({ bytes, rowStart, rowOpenEnd }: SheetCells): number {
  // A row's tag with an `s` of its own is rare: look for it before taking the tag apart.
  for (let at = rowStart; at < rowOpenEnd; at++) {
    if (bytes[at] === 115 && bytes[at + 1] === 61)
      return Number(attributesAt(bytes, rowStart).get("s") ?? -1);
  }
  return -1;
}

const columnStyles = (layout: SheetLayout): readonly number[] =>
  sectionsOf(layout, "cols")
    .flatMap((section) => sectionTree(layout, section).children)
    .map((col) => Number(attributeOf(col, "style") ?? "-1"));

const ruleLooks = (layout: SheetLayout, withoutOwn: boolean): readonly number[] =>
  rulesOf(layout)
    .filter(({ isOwn }) => !(withoutOwn && isOwn))
    .map(({ element }) => Number(attributeOf(element, "dxfId") ?? "-1"));

/** Filters and sorts by colour name looks too. */
const sortLooks = (layout: SheetLayout): readonly number[] =>
  ["autoFilter", "sortState", "customSheetViews"]
    .flatMap((local) => sectionsOf(layout, local))
    .flatMap(({ start, end }) => looksIn(decodeBytes(layout.bytes, start, end)));

/** Tables, pivot tables and table styles. */
const otherLooks = (parts: Package): readonly number[] =>
  parts.entries
    .filter(({ name }) => /\.(table|pivotTable|styles|queryTable)\+xml$/.test(contentTypeOf(parts, name)))
    .flatMap(({ name }) => {
      const bytes = parts.bytes(name);
      return looksIn(decodeBytes(bytes, 0, bytes.length));
    });

const looksIn = (xml: string): readonly number[] =>
  [...xml.matchAll(/[dD]xfId\s*=\s*["'](\d+)/g)].map((match) => Number(match[1]));
