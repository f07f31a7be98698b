import { addressPrefix } from "../assumptions";
import type { Rect } from "../../../domain/address";
import { styleChanger } from "../book/cell-style";
import { shownText } from "../book/shown-text";
import type { HostObject } from "./host-object";
import { mergeBlock, mergesWithin, unmergeBlock } from "./merging";
import { clearPlace } from "./range-clear";
import { formulaOf, putterOf, readCells, valueOf, writeCells } from "./range-cells";
import { RangeNavigation } from "./range-navigation";
import { addressOf, columnsOf, rowsOf, visibleCells, visibleParts } from "./rects";
import { refuse, refuseWith } from "./refusal";

const SCALARS =
  "Address AddressLocal CellCount ColumnCount ColumnHidden ColumnIndex Formulas FormulasLocal HasSpill Hidden IsEntireColumn IsEntireRow NumberFormat NumberFormatLocal RowCount RowHidden RowIndex Text ValueTypes Values".split(
    " ",
  );

export class Range extends RangeNavigation {
  readonly typeName = "Range";

  override scalars(): readonly string[] {
    return SCALARS;
  }

  get Address(): string {
    return addressPrefix(this.sheet.props().title) + addressOf(this.rect);
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
  /** [api] null where some of the rows are. */
  get RowHidden(): boolean | null {
    const visible = visibleParts(this.rect, this.sheet.props().hiddenRows);
    if (visible.length === 0) return true;
    return visible.length === 1 && rowsOf(visible[0] as Rect) === rowsOf(this.rect) ? false : null;
  }
  set RowHidden(hidden: boolean) {
    this.session.guard.content(this.sheet, "Range.rowHidden");
    const { hiddenRows } = this.sheet.props();
    const all = [...hiddenRows, { first: this.rect.top, last: this.rect.bottom }];
    if (hidden) this.sheet.setProps({ hiddenRows: all.sort((a, b) => a.first - b.first) });
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
  get Text(): unknown {
    return readCells(this.sheet, this.rect, shownText);
  }
  get NumberFormat(): unknown {
    return readCells(this.sheet, this.rect, (cell) => cell.style.numberFormat);
  }
  set NumberFormat(formats: unknown) {
    this.session.guard.content(this.sheet, "Range.numberFormat");
    const { oneFormat } = this.session.assumed;
    if (!Array.isArray(formats) && oneFormat !== "everywhere")
      throw refuseWith(oneFormat, "Range.numberFormat");
    const changers = new Map<unknown, ReturnType<typeof styleChanger>>();
    writeCells(this.sheet, this.rect, formats, (cell, format) => {
      let change = changers.get(format);
      if (!change)
        changers.set(format, (change = styleChanger({ numberFormat: String(format) || "General" })));
      return { ...cell, style: change(cell.style) };
    });
  }
  #write(values: unknown): void {
    this.session.guard.content(this.sheet, "Range.values");
    writeCells(this.sheet, this.rect, values, putterOf(this.session.assumed));
    this.session.events.changedByAddin(this.sheet, this.rect);
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
    const merges = mergesWithin(this.sheet, this.rect, this.session.assumed.mergeFromOutside === "unseen");
    return merges.length > 0 ? this.session.make.areas(this.sheet, merges) : null;
  }
  /** [api] Of the kinds of cells only those that are seen: rows are hidden by hand or by a filter, columns by hand. */
  GetSpecialCellsOrNullObject(kind: unknown): HostObject | null {
    const { visibleRows } = this.session.assumed;
    if (visibleRows !== "rows") throw refuseWith(visibleRows, "Range.getSpecialCellsOrNullObject");
    if (kind !== "Visible") throw refuse("notImplemented", "Range.getSpecialCellsOrNullObject");
    const visible = visibleCells(this.rect, this.sheet.props());
    return visible.length > 0 ? this.session.make.areas(this.sheet, visible) : null;
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
