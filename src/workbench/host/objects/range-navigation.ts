import { MAX_COLUMN, type Rect } from "../../../domain/address";
import type { Sheet } from "../book/book";
import { Place } from "./place";
import { bounding, columnsOf, meeting, parseAddress, partOf, rowsOf } from "./rects";
import { refuse } from "./refusal";
import type { Cells, Session } from "./session";

/** From one range to another on the same sheet. */
export abstract class RangeNavigation extends Place {
  constructor(
    session: Session,
    sheet: Sheet,
    readonly rect: Rect,
  ) {
    super(session, sheet, [rect]);
  }

  #at(rect: Rect): Cells {
    return this.session.make.range(this.sheet, rect);
  }

  GetRow(row: number): Cells {
    return this.#at(partOf(this.rect, { row, column: 0 }, { rows: 1, columns: columnsOf(this.rect) }));
  }
  GetAbsoluteResizedRange(rows: number, columns: number): Cells {
    return this.#at(partOf(this.rect, { row: 0, column: 0 }, { rows, columns }));
  }
  GetResizedRange(rows: number, columns: number): Cells {
    return this.GetAbsoluteResizedRange(rowsOf(this.rect) + rows, columnsOf(this.rect) + columns);
  }
  GetEntireRow(): Cells {
    return this.#at({ ...this.rect, left: 1, right: MAX_COLUMN });
  }
  GetIntersectionOrNullObject(other: unknown): Cells | null {
    const rect = meeting(this.rect, this.#rectOf(other));
    return rect && this.#at(rect);
  }
  GetBoundingRect(other: unknown): Cells {
    return this.#at(bounding(this.rect, this.#rectOf(other)));
  }
  /** A range or an address on the same sheet. */
  #rectOf(other: unknown): Rect {
    if (other instanceof RangeNavigation && other.sheet.id === this.sheet.id) return other.rect;
    if (typeof other === "string") return parseAddress(other.replace(/^.*!/, ""), "Range");
    throw refuse("invalidArgument", "Range");
  }
}
