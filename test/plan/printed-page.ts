import type { WriteSheet } from "../../src/domain/edit-plan";
import { PAGE_MARGINS, PAPER_POINTS } from "../../src/domain/page";

/** How large a sheet is printed, in percent, where all of it must go on one landscape page. */
export function onePagePercent({ rows, widths, print }: WriteSheet): number {
  const { short, long } = PAPER_POINTS[print.paper];
  const { left, right, top, bottom } = PAGE_MARGINS;
  const [width, height] = [long - 72 * (left + right), short - 72 * (top + bottom)];
  const area = print.area ?? { bottom: rows.length, right: widths.length };
  const high = rows.slice(0, area.bottom).reduce((sum, row) => sum + (row.height ?? 15), 0);
  // A column of n digits of Calibri 11 is 7 n + 5 pixels wide, and a pixel three quarters of a point.
  const wide = widths.slice(0, area.right).reduce((sum, digits) => sum + 0.75 * (7 * digits + 5), 0);
  return Math.min(100, (100 * width) / wide, (100 * height) / high);
}
