import { styleChanger, type CellStyle } from "../book/cell-style";
import { HostObject } from "./host-object";
import { isUnbounded } from "./rects";
import type { Cells } from "./session";

/** The values that the cells of a place have in one respect; stops at the second. */
export function stylesOf<K extends keyof CellStyle>(place: Cells, key: K): ReadonlySet<CellStyle[K]> {
  const seen = new Set<CellStyle[K]>();
  for (const rect of place.rects) {
    const block = isUnbounded(rect) ? { ...rect, bottom: rect.top, right: rect.left } : rect;
    for (let row = block.top; row <= block.bottom && seen.size < 2; row++) {
      for (let column = block.left; column <= block.right; column++)
        seen.add(place.sheet.cell(row, column).style[key]);
    }
  }
  return seen;
}

export function changeStyle(place: Cells, change: Partial<CellStyle>, location: string): void {
  place.session.guard.content(place.sheet, location);
  const changed = styleChanger(change);
  for (const rect of place.rects) {
    place.sheet.edit(rect, (cell) => {
      const style = changed(cell.style);
      return style === cell.style ? cell : { ...cell, style };
    });
  }
}

export abstract class StylePart extends HostObject {
  constructor(protected readonly place: Cells) {
    super();
  }
  protected common<K extends keyof CellStyle>(key: K): CellStyle[K] | null {
    const [first, second] = stylesOf(this.place, key);
    return second === undefined && first !== undefined ? first : null;
  }
  protected change(change: Partial<CellStyle>): void {
    changeStyle(this.place, change, this.typeName);
  }
}

/** `#RRGGBB` in capitals; an empty text takes the colour away. */
export const colour = (text: string): string | null => (text === "" ? null : text.toUpperCase());
