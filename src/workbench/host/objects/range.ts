import { MAX_COLUMN, MAX_ROW, type Rect } from "../../../domain/address";
import { addressPrefix } from "../assumptions";
import type { Sheet } from "../book/book";
import { styleChanger } from "../book/cell-style";
import { shownText } from "../book/shown-text";
import type { HostObject } from "./host-object";
import { mergeBlock, mergesWithin, unmergeBlock } from "./merging";
import { Place } from "./place";
import { clearPlace } from "./range-clear";
import { formulaOf, putValue, readCells, valueOf, valueTypeOf, writeCells } from "./range-cells";
import {
  addressOf,
  bounding,
  cellsOf,
  columnsOf,
  isWholeColumns,
  isWholeRows,
  meeting,
  parseAddress,
  partOf,
  rowsOf,
} from "./rects";
import { refuse } from "./refusal";
import type { Cells, Session } from "./session";

const SCALARS =
  "Address AddressLocal CellCount ColumnCount ColumnHidden ColumnIndex Formulas FormulasLocal HasSpill Hidden IsEntireColumn IsEntireRow NumberFormat NumberFormatLocal RowCount RowHidden RowIndex Text ValueTypes Values".split(
    " ",
  );

export class Range extends Place {
  readonly typeName = "Range";

  constructor(
    session: Session,
    sheet: Sheet,
    readonly rect: Rect,
  ) {
    super(session, sheet, [rect]);
  }

  override scalars(): readonly string[] {
    return SCALARS;
  }

  get Address(): string {
    return addressPrefix(this.sheet.props().title) + addressOf(this.rect);
  }
  get AddressLocal(): string {
    return this.Address;
  }
  get CellCount(): number {
    return cellsOf(this.rect);
  }
  get RowCount(): number {
    return rowsOf(this.rect);
  }
  get ColumnCount(): number {
    return columnsOf(this.rect);
  }
  get RowIndex(): number {
    return this.rect.top - 1;
  }
  get ColumnIndex(): number {
    return this.rect.left - 1;
  }
  get IsEntireColumn(): boolean {
    return isWholeColumns(this.rect);
  }
  get IsEntireRow(): boolean {
    return isWholeRows(this.rect);
  }
  get HasSpill(): boolean {
    return false;
  }
  get Hidden(): boolean {
    return false;
  }
  get RowHidden(): boolean {
    return false;
  }
  get ColumnHidden(): boolean {
    return false;
  }

  get Values(): unknown {
    return readCells(this.sheet, this.rect, valueOf);
  }
  set Values(values: unknown) {
    this.#write(values);
  }
  get Formulas(): unknown {
    return readCells(this.sheet, this.rect, formulaOf);
  }
  set Formulas(formulas: unknown) {
    this.#write(formulas);
  }
  get FormulasLocal(): unknown {
    return this.Formulas;
  }
  get Text(): unknown {
    return readCells(this.sheet, this.rect, shownText);
  }
  get ValueTypes(): unknown {
    return readCells(this.sheet, this.rect, valueTypeOf);
  }
  get NumberFormat(): unknown {
    return readCells(this.sheet, this.rect, (cell) => cell.style.numberFormat);
  }
  set NumberFormat(formats: unknown) {
    this.session.guard.content(this.sheet, "Range.numberFormat");
    const changers = new Map<unknown, ReturnType<typeof styleChanger>>();
    writeCells(this.sheet, this.rect, formats, (cell, format) => {
      let change = changers.get(format);
      if (!change)
        changers.set(format, (change = styleChanger({ numberFormat: String(format) || "General" })));
      return { ...cell, style: change(cell.style) };
    });
  }
  get NumberFormatLocal(): unknown {
    return this.NumberFormat;
  }

  #write(values: unknown): void {
    this.session.guard.content(this.sheet, "Range.values");
    writeCells(this.sheet, this.rect, values, putValue);
    this.session.events.changedByAddin(this.sheet, this.rect);
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
    if (other instanceof Range && other.sheet.id === this.sheet.id) return other.rect;
    if (typeof other === "string") return parseAddress(other.replace(/^.*!/, ""), "Range");
    throw refuse("invalidArgument", "Range");
  }

  Merge(across?: boolean): null {
    this.session.guard.content(this.sheet, "Range.merge");
    return mergeBlock(this.sheet, this.rect, across === true);
  }
  Unmerge(): null {
    this.session.guard.content(this.sheet, "Range.unmerge");
    return unmergeBlock(this.sheet, this.rect);
  }
  GetMergedAreasOrNullObject(): HostObject | null {
    const merges = mergesWithin(this.sheet, this.rect);
    return merges.length > 0 ? this.session.make.areas(this.sheet, merges) : null;
  }
  Clear(applyTo?: string): null {
    return clearPlace(this, applyTo);
  }
  Select(): null {
    this.session.guard.window("Range.select");
    this.session.later(() => this.session.book.select(this.sheet, this.rect));
    return null;
  }
}
