import { MAX_COLUMN, MAX_ROW, type Rect } from "../../../domain/address";
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

  GetCell(row: number, column: number): Cells {
    return this.#at(partOf(this.rect, { row, column }, { rows: 1, columns: 1 }));
  }
  GetRow(row: number): Cells {
    return this.#at(partOf(this.rect, { row, column: 0 }, { rows: 1, columns: columnsOf(this.rect) }));
  }
  GetColumn(column: number): Cells {
    return this.#at(partOf(this.rect, { row: 0, column }, { rows: rowsOf(this.rect), columns: 1 }));
  }
  GetLastRow(): Cells {
    return this.GetRow(rowsOf(this.rect) - 1);
  }
  GetLastColumn(): Cells {
    return this.GetColumn(columnsOf(this.rect) - 1);
  }
  GetLastCell(): Cells {
    return this.GetCell(rowsOf(this.rect) - 1, columnsOf(this.rect) - 1);
  }
  GetOffsetRange(row: number, column: number): Cells {
    return this.#at(
      partOf(this.rect, { row, column }, { rows: rowsOf(this.rect), columns: columnsOf(this.rect) }),
    );
  }
  GetAbsoluteResizedRange(rows: number, columns: number): Cells {
    return this.#at(partOf(this.rect, { row: 0, column: 0 }, { rows, columns }));
  }
  GetResizedRange(rows: number, columns: number): Cells {
    return this.GetAbsoluteResizedRange(rowsOf(this.rect) + rows, columnsOf(this.rect) + columns);
  }
  GetRowsBelow(count = 1): Cells {
    return this.#at({ ...this.rect, top: this.rect.bottom + 1, bottom: this.rect.bottom + count });
  }
  GetEntireColumn(): Cells {
    return this.#at({ ...this.rect, top: 1, bottom: MAX_ROW });
  }
  GetEntireRow(): Cells {
    return this.#at({ ...this.rect, left: 1, right: MAX_COLUMN });
  }
  GetIntersectionOrNullObject(other: unknown): Cells | null {
    const rect = meeting(this.rect, this.#rectOf(other));
    return rect && this.#at(rect);
  }
  GetIntersection(other: unknown): Cells {
    const found = this.GetIntersectionOrNullObject(other);
    if (!found) throw refuse("itemNotFound", "Range.getIntersection");
    return found;
  }
  GetBoundingRect(other: unknown): Cells {
    return this.#at(bounding(this.rect, this.#rectOf(other)));
  }
  GetUsedRangeOrNullObject(valuesOnly?: boolean): Cells | null {
    const used = this.sheet.used(valuesOnly === true);
    const rect = used && meeting(this.rect, used);
    return rect && this.#at(rect);
  }
  GetUsedRange(valuesOnly?: boolean): Cells {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.GetCell(0, 0);
  }

  /** A range or an address on the same sheet. */
  #rectOf(other: unknown): Rect {
    if (other instanceof RangeNavigation && other.sheet.id === this.sheet.id) return other.rect;
    if (typeof other === "string") return parseAddress(other.replace(/^.*!/, ""), "Range");
    throw refuse("invalidArgument", "Range");
  }
}
