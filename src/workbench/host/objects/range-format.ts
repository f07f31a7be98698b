import { RangeBorderCollection } from "./range-borders";
import { RangeFill, RangeFont } from "./range-font";
import { columnsOf, rowsOf } from "./rects";
import { StylePart } from "./style-part";
import type { Cells } from "./session";

export class RangeFormat extends StylePart {
  readonly typeName = "RangeFormat";
  readonly Fill = new RangeFill(this.place);
  readonly Font = new RangeFont(this.place);
  readonly Borders = new RangeBorderCollection(this.place);

  override scalars(): readonly string[] {
    return [
      "ColumnWidth",
      "HorizontalAlignment",
      "IndentLevel",
      "RowHeight",
      "VerticalAlignment",
      "WrapText",
    ];
  }

  get HorizontalAlignment(): string | null {
    return this.common("horizontal");
  }
  set HorizontalAlignment(horizontal: string) {
    this.change({ horizontal });
  }
  get VerticalAlignment(): string | null {
    return this.common("vertical");
  }
  set VerticalAlignment(vertical: string) {
    this.change({ vertical });
  }
  get WrapText(): boolean | null {
    return this.common("wrap");
  }
  set WrapText(wrap: boolean) {
    this.change({ wrap });
  }
  get IndentLevel(): number | null {
    return this.common("indent");
  }
  set IndentLevel(indent: number) {
    this.change({ indent });
  }

  get ColumnWidth(): number | null {
    return this.#size(
      (rect) => Math.min(columnsOf(rect), 1000),
      (rect, i) => this.place.sheet.columnWidth(rect.left + i),
    );
  }
  set ColumnWidth(width: number) {
    this.place.session.guard.content(this.place.sheet, "RangeFormat.columnWidth");
    for (const { left, right } of this.place.rects) this.place.sheet.setColumnWidth(left, right, width);
  }
  get RowHeight(): number | null {
    return this.#size(
      (rect) => Math.min(rowsOf(rect), 1000),
      (rect, i) => this.place.sheet.rowHeight(rect.top + i),
    );
  }
  set RowHeight(height: number) {
    this.place.session.guard.content(this.place.sheet, "RangeFormat.rowHeight");
    for (const { top, bottom } of this.place.rects) this.place.sheet.setRowHeight(top, bottom, height);
  }

  #size(
    count: (rect: Cells["rects"][number]) => number,
    at: (rect: Cells["rects"][number], i: number) => number,
  ): number | null {
    const sizes = new Set(
      this.place.rects.flatMap((rect) => Array.from({ length: count(rect) }, (_, i) => at(rect, i))),
    );
    const [size] = sizes;
    return sizes.size === 1 && size !== undefined ? size : null;
  }

  AutofitRows(): null {
    const { session, sheet, rects } = this.place;
    session.later(() => rects.forEach(({ top, bottom }) => sheet.fitRows(top, bottom)));
    return null;
  }
}
