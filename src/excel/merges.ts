import { rectsMeet, type Rect } from "../domain/address";
import type { Area } from "../domain/snapshot";
import { addressed } from "./areas";
import type { Queue } from "./request";

/**
 * Merged blocks of whole sheets. Excel finds those whose top left cell lies inside the range it is asked about
 * (office-js #3611), so that asking about a named column alone would miss a merge that comes in from its left.
 */
export const queueMerges =
  (sheets: readonly string[]): Queue<ReadonlyMap<string, readonly Rect[]>> =>
  (context) => {
    const found = sheets.map((title) => {
      const sheet = context.workbook.worksheets.getItem(title);
      const merged = sheet.getRange("A1").getBoundingRect(sheet.getUsedRange()).getMergedAreasOrNullObject();
      return { title, merged: merged.load("areas/items/address") };
    });
    return () =>
      new Map(found.map(({ title, merged }) => [title, merged.isNullObject ? [] : rectsOf(merged)]));
  };

/** One by one: the address of all areas together may come back cut (office-js #1590). */
const rectsOf = ({ areas }: Excel.RangeAreas): readonly Rect[] =>
  areas.items.flatMap(({ address }) => addressed(address)?.rect ?? []);

/** Those that touch what was read. */
export function mergesThatMeet(
  areas: readonly Area[],
  merges: ReadonlyMap<string, readonly Rect[]>,
): ReadonlyMap<string, readonly Rect[]> {
  return new Map(
    [...merges].map(([sheet, rects]) => {
      const here = areas.filter((area) => area.sheet === sheet).map(rectOf);
      return [sheet, rects.filter((rect) => here.some((area) => rectsMeet(area, rect)))];
    }),
  );
}

const rectOf = ({ top, left, rows, columns }: Area): Rect => ({
  top,
  left,
  bottom: top + rows - 1,
  right: left + columns - 1,
});
