import { formatSheetRect } from "../../../domain/address";
import { parseTarget } from "../../../domain/reference";
import type { NameTarget } from "../../../domain/snapshot";
import type { BookName } from "../book/book";
import { localised } from "../book/localised";
import { HostObject } from "./host-object";
import { refuse } from "./refusal";
import type { Cells, Session } from "./session";
import { tableColumnRect } from "./table-rects";

/** A defined name, found by its id each time: a co-author may have changed it meanwhile. */
export class NamedItem extends HostObject {
  readonly typeName = "NamedItem";

  constructor(
    readonly session: Session,
    readonly _Id: string,
  ) {
    super();
  }

  override scalars(): readonly string[] {
    return ["Formula", "Name", "Scope", "Value", "Visible"];
  }
  override identity(): Readonly<Record<string, unknown>> {
    return { _Id: this._Id };
  }

  #name(): BookName {
    const name = this.session.book.names().find(({ id }) => id === this._Id);
    if (!name) throw refuse("itemNotFound", "NamedItem");
    return name;
  }

  #change(part: Partial<BookName>): void {
    this.#guard();
    this.session.book.putName({ ...this.#name(), ...part });
  }

  #guard(): void {
    const { guard, book } = this.session;
    const sheet = book.sheets().find(({ id }) => id === this.#name().scope);
    if (sheet) guard.content(sheet, "NamedItem");
    else guard.workbook("NamedItem");
  }

  get Name(): string {
    return this.#name().name;
  }
  get Visible(): boolean {
    return this.#name().visible;
  }
  set Visible(visible: boolean) {
    const isLost = this.#name().scope !== null && this.session.assumed.hiddenName === "lost";
    this.#change(isLost ? {} : { visible });
  }
  get Scope(): string {
    return this.#name().scope === null ? "Workbook" : "Worksheet";
  }
  get Formula(): string {
    const { formula } = this.#name();
    return this.session.assumed.nameFormula === "as written" ? formula : localised(formula);
  }
  set Formula(formula: string) {
    this.#change({ formula: formula.startsWith("=") ? formula : `=${formula}` });
  }
  /** [api] The address of the cells that it points at, `Sheet1!$A$1:$A$9`. */
  get Value(): unknown {
    if (this.session.assumed.nameValue !== "address") return "#VALUE!";
    const target = this.#target();
    const cells = this.GetRangeOrNullObject();
    if (target.kind === "constant") return target.value;
    const [rect] = cells?.rects ?? [];
    return cells && rect ? formatSheetRect(cells.sheet.props().title, rect) : "#N/A";
  }
  #target(): NameTarget {
    return parseTarget(this.#name().formula);
  }

  GetRangeOrNullObject(): Cells | null {
    const target = this.#target();
    if (target.kind === "table") return this.#tableRange(target.table, target.column);
    if (target.kind !== "range") return null;
    const { book, make } = this.session;
    const sheet = book.sheets().find((one) => one.props().title.toLowerCase() === target.sheet.toLowerCase());
    return sheet ? make.range(sheet, target.rect) : null;
  }
  #tableRange(name: string, column: string): Cells | null {
    const { book, make } = this.session;
    const table = book.tables().find((one) => one.name.toLowerCase() === name.toLowerCase());
    const sheet = book.sheets().find(({ id }) => id === table?.sheetId);
    const rect = table && tableColumnRect(table, column);
    return sheet && rect ? make.range(sheet, rect) : null;
  }
  GetRange(): Cells {
    const range = this.GetRangeOrNullObject();
    if (!range) throw refuse("itemNotFound", "NamedItem.getRange");
    return range;
  }
  Delete(): null {
    this.#guard();
    this.session.book.removeName(this._Id);
    return null;
  }
}
