import type { Rect } from "../../../domain/address";
import type { BookTable } from "../book/book";

/** The rows between the headings and the totals. */
export const dataRect = (table: BookTable): Rect => ({
  ...table.rect,
  top: table.rect.top + 1,
  bottom: table.rect.bottom - (table.hasTotals ? 1 : 0),
});

export function tableColumnRect(table: BookTable, heading: string): Rect | null {
  const at = table.headings.findIndex((one) => one.toLowerCase() === heading.toLowerCase());
  const column = table.rect.left + at;
  return at < 0 ? null : { ...dataRect(table), left: column, right: column };
}
