import { INHERITED_LEVELS, INHERITING, type InheritingPeran, type Peran } from "../../domain/peran";
import { cellText } from "../cell-text";
import { isFilled, valueAt, type Column, type Words } from "./column";
import type { Frame } from "./frame";
import { givenName } from "./given-names";
import { isHeadingCell } from "./number-rows";

/** A sasaran or programme that is named above the first row, and the column in which it stands. */
export interface NameAbove {
  readonly nama: string;
  readonly column: Words;
}
export type NamesAbove = ReadonlyMap<InheritingPeran, NameAbove>;

const FARTHEST = 10;
const NONE: NamesAbove = new Map();

/**
 * A whole column begins at its first row of figures. What rows right above it name (`Sasaran 1: …`, a sasaran alone in
 * its column) still holds below, up to the headings; without headings it may as well be the table's title.
 */
export function namesAbove({ columns, firstRow }: Frame, words: readonly Words[]): NamesAbove {
  if (!columns.some(({ open }) => open)) return NONE;
  const found = new Map<InheritingPeran, NameAbove>();
  const top = Math.max(1, firstRow - FARTHEST, ...columns.map(({ rect }) => rect.top));
  for (let row = firstRow - 1; row >= top; row--) {
    if (isHeading(columns, words, row)) return found;
    for (const [peran, name] of namesAt(words, row)) if (!found.has(peran)) found.set(peran, name);
  }
  return NONE;
}

/** Something stands in a column of figures, or words of headings in one of words. */
const isHeading = (columns: readonly Column[], words: readonly Words[], row: number): boolean =>
  columns.some((column) => {
    const value = valueAt(column, row);
    return words.some((word) => word.column === column) ? isHeadingCell(value) : isFilled(value);
  });

function namesAt(words: readonly Words[], row: number): readonly (readonly [InheritingPeran, NameAbove])[] {
  const filled = words.flatMap((column) => {
    const nama = cellText(valueAt(column.column, row));
    return nama === "" ? [] : [{ nama, column }];
  });
  const own = filled.flatMap((name) => {
    const peran = INHERITED_LEVELS.find((level) => level === name.column.peran);
    return peran ? [[peran, name] as const] : [];
  });
  const [lone] = filled.length === 1 ? filled : [];
  const given = lone && !isInherited(lone.column.peran) ? givenName(lone.nama) : null;
  return lone && given ? [[given.peran, { ...lone, nama: given.nama }]] : own;
}

const isInherited = (peran: Peran): boolean => INHERITING.has(peran);
