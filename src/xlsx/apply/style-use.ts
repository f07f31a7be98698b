import { contentTypeOf } from "../parts/content-types";
import type { Package } from "../parts/package";
import { decodeBytes } from "../xml/decode-text";
import { attributesOf, endOfName } from "../xml/scanner";
import { attributeOf } from "../xml/tree";
import { decodeText } from "../xml/decode-text";
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

export function styleUse(parts: Package, { sheetParts, withoutOwnRules }: UseQuestion): StyleUse {
  let cellXfs = -1;
  let dxfs = otherLooks(parts);
  for (const part of sheetParts) {
    const sheet = sheetUse(parts.bytes(part), withoutOwnRules);
    cellXfs = Math.max(cellXfs, sheet.cellXfs);
    dxfs = Math.max(dxfs, sheet.dxfs);
  }
  return { cellXfs, dxfs };
}

function sheetUse(bytes: Uint8Array, withoutOwnRules: boolean): StyleUse {
  let most = -1;
  const layout = layoutOf(bytes, (cells) => {
    while (cells.nextRow()) {
      most = Math.max(most, rowStyle(cells));
      while (cells.nextCell()) if (cells.style > most) most = cells.style;
    }
  });
  return {
    cellXfs: Math.max(most, columnStyle(layout)),
    dxfs: Math.max(ruleLooks(layout, withoutOwnRules), sortLooks(layout)),
  };
}

function rowStyle({ bytes, rowStart, rowOpenEnd }: SheetCells): number {
  // A row's tag with an `s` of its own is rare: look for it before taking the tag apart.
  const nameEnd = endOfName(bytes, rowStart + 1, rowOpenEnd);
  for (let at = nameEnd; at < rowOpenEnd; at++) {
    if (bytes[at] !== 115 || bytes[at + 1] !== 61) continue;
    const style = attributesOf(bytes, nameEnd, rowOpenEnd - 1).find(({ name }) => name === "s");
    return style ? Number(decodeText(bytes, style.valueStart, style.valueEnd)) : -1;
  }
  return -1;
}

const columnStyle = (layout: SheetLayout): number =>
  sectionsOf(layout, "cols")
    .flatMap((section) => sectionTree(layout, section).children)
    .reduce((most, col) => Math.max(most, Number(attributeOf(col, "style") ?? "-1")), -1);

const ruleLooks = (layout: SheetLayout, withoutOwn: boolean): number =>
  rulesOf(layout)
    .filter(({ isOwn }) => !(withoutOwn && isOwn))
    .reduce((most, { element }) => Math.max(most, Number(attributeOf(element, "dxfId") ?? "-1")), -1);

/** Filters and sorts by colour name looks too. */
const sortLooks = (layout: SheetLayout): number =>
  ["autoFilter", "sortState", "customSheetViews"]
    .flatMap((local) => sectionsOf(layout, local))
    .reduce((most, { start, end }) => Math.max(most, highestLook(decodeBytes(layout.bytes, start, end))), -1);

/** Tables, pivot tables and table styles. */
function otherLooks(parts: Package): number {
  return parts.entries
    .filter(({ name }) => /\.(table|pivotTable|styles|queryTable)\+xml$/.test(contentTypeOf(parts, name)))
    .reduce((most, { name }) => {
      const bytes = parts.bytes(name);
      return Math.max(most, highestLook(decodeBytes(bytes, 0, bytes.length)));
    }, -1);
}

function highestLook(xml: string): number {
  let most = -1;
  for (const match of xml.matchAll(/[dD]xfId\s*=\s*["'](\d+)/g)) most = Math.max(most, Number(match[1]));
  return most;
}
