import { TAKEN } from "../../../excel/uji/probe";
import { ADDRESS_LIMIT } from "../assumptions";
import type { Sheet, SheetProps } from "../book/book";
import { FreezePanes } from "./freeze-panes";
import { HostObject } from "./host-object";
import { NamedItemCollection } from "./names";
import { PageBreakCollection } from "./page-breaks";
import { PageLayout } from "./page-layout";
import { WorksheetProtection } from "./protection";
import { parseAddress, WHOLE_SHEET } from "./rects";
import { refuse, refuseWith } from "./refusal";
import type { Cells, Session } from "./session";
import { checkTitle } from "./sheet-title";
import { TableCollection } from "./tables";

export class Worksheet extends HostObject {
  readonly typeName = "Worksheet";

  constructor(
    readonly session: Session,
    readonly sheet: Sheet,
  ) {
    super();
  }

  override scalars(): readonly string[] {
    return ["Id", "Name", "ShowGridlines", "Visibility"];
  }
  override identity(): Readonly<Record<string, unknown>> {
    return { Id: this.sheet.id };
  }

  get Id(): string {
    return this.sheet.id;
  }
  get Name(): string {
    return this.sheet.props().title;
  }
  set Name(title: string) {
    this.session.guard.structure("Worksheet.name");
    checkTitle(title, "Worksheet.name");
    const other = this.session.book
      .sheets()
      .find((sheet) => sheet.props().title.toLowerCase() === title.toLowerCase());
    if (other && other.id !== this.sheet.id) throw refuse("itemAlreadyExists", "Worksheet.name");
    this.session.book.retitle(this.sheet, title);
  }
  get Visibility(): SheetProps["visibility"] {
    return this.sheet.props().visibility;
  }
  set Visibility(visibility: SheetProps["visibility"]) {
    this.session.guard.structure("Worksheet.visibility");
    if (visibility !== "Visible" && this.#isLastVisible())
      throw refuse("invalidOperation", "Worksheet.visibility");
    this.sheet.setProps({ visibility });
  }
  #isLastVisible(): boolean {
    return this.session.book
      .sheets()
      .every((sheet) => sheet.id === this.sheet.id || sheet.props().visibility !== "Visible");
  }
  get ShowGridlines(): boolean {
    return this.sheet.props().gridlines;
  }
  set ShowGridlines(gridlines: boolean) {
    this.session.guard.workbook("Worksheet.showGridlines");
    this.sheet.setProps({ gridlines });
  }
  /** The client reads `ShowGridlines` and writes `Gridlines`. */
  set Gridlines(gridlines: boolean) {
    this.ShowGridlines = gridlines;
  }
  get Names(): HostObject {
    return new NamedItemCollection(this.session, this.sheet);
  }
  get Tables(): HostObject {
    return new TableCollection(this.session, this.sheet);
  }
  get FreezePanes(): HostObject {
    return new FreezePanes(this.session, this.sheet);
  }
  get Protection(): HostObject {
    return new WorksheetProtection(this.session, this.sheet);
  }
  get HorizontalPageBreaks(): HostObject {
    return new PageBreakCollection(this.session, this.sheet);
  }
  get PageLayout(): HostObject {
    return new PageLayout(this.session, this.sheet);
  }

  /** An address, a name that means cells, or nothing for the whole sheet. */
  GetRange(address?: string): Cells {
    if (address === undefined || address === "") return this.session.make.range(this.sheet, WHOLE_SHEET);
    const bare = address.replace(/^.*!/, "");
    const own = new NamedItemCollection(this.session, this.sheet).find(bare);
    const name = own ?? new NamedItemCollection(this.session, null).find(bare);
    return name
      ? name.GetRange()
      : this.session.make.range(this.sheet, parseAddress(bare, "Worksheet.getRange"));
  }
  GetRanges(addresses?: string): Cells {
    if (addresses === undefined) return this.session.make.areas(this.sheet, [WHOLE_SHEET]);
    const { longAddress } = this.session.assumed;
    if (addresses.length > ADDRESS_LIMIT && longAddress !== TAKEN)
      throw refuseWith(longAddress, "Worksheet.getRanges");
    const rects = addresses
      .split(this.session.guard.listSeparator)
      .map((part) => parseAddress(part.replace(/^.*!/, ""), "Worksheet.getRanges"));
    return this.session.make.areas(this.sheet, rects);
  }
  GetUsedRangeOrNullObject(valuesOnly?: boolean): Cells | null {
    const used = this.sheet.used(valuesOnly === true);
    return used && this.session.make.range(this.sheet, used);
  }
  GetUsedRange(valuesOnly?: boolean): Cells {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.GetRange("A1");
  }
  Activate(): null {
    this.session.guard.window("Worksheet.activate");
    const { hiddenSheet } = this.session.assumed;
    if (this.Visibility !== "Visible" && hiddenSheet !== TAKEN)
      throw refuseWith(hiddenSheet, "Worksheet.activate");
    this.session.book.activate(this.sheet);
    return null;
  }
  Delete(): null {
    this.session.guard.structure("Worksheet.delete");
    if (this.#isLastVisible()) throw refuse("invalidOperation", "Worksheet.delete");
    this.session.book.removeSheet(this.sheet);
    return null;
  }
}
