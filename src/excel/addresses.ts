import { formatRect, type Rect } from "../domain/address";

/** Address strings end near 8 192 characters (office-js #5198). */
const LONGEST = 6_000;

/** Rectangles in groups, each of which fits into one address string. */
export function inGroups(rects: readonly Rect[]): readonly (readonly Rect[])[] {
  const groups: Rect[][] = [];
  let length = LONGEST;
  for (const rect of rects) {
    const more = formatRect(rect).length + 1;
    length += more;
    if (length > LONGEST) {
      groups.push([]);
      length = more;
    }
    groups.at(-1)?.push(rect);
  }
  return groups;
}

/** `A1:B3,D5`. */
export const addressList = (rects: readonly Rect[], separator: "," | ";" = ","): string =>
  rects.map((rect) => formatRect(rect)).join(separator);
