import { quoteSheet } from "../../domain/address";
import { escapeText } from "../xml/encode-text";
import type { Splice } from "../xml/splice";
import { textBetween } from "../xml/tree";
import { layoutOf, type SheetLayout } from "./layout";
import type { SheetCells } from "./sheet-cells";

/**
 * Formulas of the user's that point at a sheet which goes are left with `#REF!` in its place, as Excel leaves them: a
 * formula with the name of a sheet that is not there makes Excel repair the file.
 */
export function lostReferenceSplices(layout: SheetLayout, titles: readonly string[]): readonly Splice[] {
  if (titles.length === 0) return [];
  const pattern = lostPattern(titles);
  const splices: Splice[] = [];
  layoutOf(layout.bytes, (cells) => {
    while (cells.nextRow()) while (cells.nextCell()) splices.push(...spliceOf(cells, pattern));
  });
  return splices;
}

function spliceOf(cells: SheetCells, pattern: RegExp): readonly Splice[] {
  const { bytes, formulaTag, formulaStart, formulaEnd } = cells;
  if (formulaTag < 0 || formulaStart === formulaEnd) return [];
  const text = textBetween(bytes, formulaStart, formulaEnd);
  const left = text.replace(pattern, "#REF!");
  return left === text ? [] : [{ start: formulaStart, end: formulaEnd, text: escapeText(left) }];
}

/** `'LKjIP Capaian'!$B$2:C3`: the titles of the product's sheets hold spaces, so every program quotes them. */
export const lostPattern = (titles: readonly string[]): RegExp =>
  new RegExp(
    `(?:${titles.map((title) => quoteSheet(title).replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|")})!(?:\\$?[A-Z]{1,3}\\$?\\d+(?::\\$?[A-Z]{1,3}\\$?\\d+)?|\\$?[A-Z]{1,3}:\\$?[A-Z]{1,3}|\\$?\\d+:\\$?\\d+|[\\w.]+)?`,
    "gi",
  );
