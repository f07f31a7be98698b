import { contentTypeOf } from "../parts/content-types";
import type { Package } from "../parts/package";
import { decodeBytes } from "../xml/decode-text";
import { attributeOf } from "../xml/tree";
import { rulesOf } from "../sheet/conditional-formats";
import { layoutOf, sectionsOf, sectionTree, type Section, type SheetLayout } from "../sheet/layout";
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
    const layout = layoutOf(parts.bytes(part));
    for (const section of sectionsOf(layout, "sheetData"))
      stylesIn(layout.bytes, section, from.cellXfs, cellXfs);
    for (const style of columnStyles(layout)) if (style >= from.cellXfs) cellXfs.add(style);
    looks.push(...ruleLooks(layout, withoutOwnRules), ...sortLooks(layout));
  }
  return { cellXfs, dxfs: new Set(looks.filter((look) => look >= from.dxfs)) };
}

/**
 * Adds the values of all attributes `s` of rows and cells. Taking every tag of every sheet apart would cost more than
 * the rest of a run, so the bytes alone are looked at; a text that holds ` s="7"` counts as a use, which does no harm.
 */
function stylesIn(bytes: Uint8Array, { start, end }: Section, from: number, used: Set<number>): void {
  for (let at = start; at < end; at++) {
    if (bytes[at] !== EQUALS || !isNameOfStyle(bytes, at)) continue;
    const style = numberBehind(bytes, at);
    if (style >= from) used.add(style);
  }
}

const EQUALS = 61;
const S = 115;

function isNameOfStyle(bytes: Uint8Array, equals: number): boolean {
  let at = equals - 1;
  while ((bytes[at] as number) <= 32) at--;
  return bytes[at] === S && (bytes[at - 1] as number) <= 32;
}

/** The digits behind `="`, with space where XML allows it; -1 without any. */
function numberBehind(bytes: Uint8Array, equals: number): number {
  let at = equals + 1;
  while ((bytes[at] as number) <= 32) at++;
  let value = -1;
  for (at++; isDigit(bytes[at]); at++) value = Math.max(value, 0) * 10 + (bytes[at] as number) - 48;
  return value;
}

const isDigit = (byte: number | undefined): boolean => byte !== undefined && byte >= 48 && byte <= 57;

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
