import type { BookTable, Sheet } from "../book/book";
import { Collection, HostObject } from "./host-object";
import { refuse } from "./refusal";
import type { Cells, Session } from "./session";
import { dataRect, tableColumnRect } from "./table-rects";

/** The tables of the workbook, or of one sheet. They can be read and deleted here, not made. */
export class TableCollection extends Collection<Table> {
  readonly typeName = "TableCollection";

  constructor(
    readonly session: Session,
    readonly sheet: Sheet | null,
  ) {
    super();
  }

  list(): readonly Table[] {
    const { book } = this.session;
    return book
      .tables()
      .filter((table) => this.sheet === null || table.sheetId === this.sheet.id)
      .map((table) => new Table(this.session, table));
  }

  protected isCalled(item: Table, key: string): boolean {
    return item.Name.toLowerCase() === key || item.Id.toLowerCase() === key;
  }
}

class Table extends HostObject {
  readonly typeName = "Table";

  constructor(
    readonly session: Session,
    readonly table: BookTable,
  ) {
    super();
  }

  override scalars(): readonly string[] {
    return ["Id", "Name", "ShowHeaders", "ShowTotals"];
  }
  override identity(): Readonly<Record<string, unknown>> {
    return { Id: this.table.id };
  }
  get Id(): string {
    return this.table.id;
  }
  get Name(): string {
    return this.table.name;
  }
  get ShowHeaders(): boolean {
    return true;
  }
  get ShowTotals(): boolean {
    return this.table.hasTotals;
  }
  get Columns(): HostObject {
    return new TableColumnCollection(this);
  }
  get Worksheet(): HostObject {
    return this.session.make.worksheet(this.sheetOf());
  }
  sheetOf(): Sheet {
    const sheet = this.session.book.sheets().find(({ id }) => id === this.table.sheetId);
    if (!sheet) throw refuse("itemNotFound", "Table.worksheet");
    return sheet;
  }
  GetRange(): Cells {
    return this.session.make.range(this.sheetOf(), this.table.rect);
  }
  GetDataBodyRange(): Cells {
    return this.session.make.range(this.sheetOf(), dataRect(this.table));
  }
  GetHeaderRowRange(): Cells {
    return this.session.make.range(this.sheetOf(), { ...this.table.rect, bottom: this.table.rect.top });
  }
}

class TableColumnCollection extends Collection<TableColumn> {
  readonly typeName = "TableColumnCollection";

  constructor(readonly owner: Table) {
    super();
  }
  list(): readonly TableColumn[] {
    return this.owner.table.headings.map((heading, index) => new TableColumn(this.owner, heading, index));
  }
  protected isCalled(item: TableColumn, key: string): boolean {
    return item.Name.toLowerCase() === key;
  }
}

class TableColumn extends HostObject {
  readonly typeName = "TableColumn";

  constructor(
    readonly owner: Table,
    readonly Name: string,
    readonly Index: number,
  ) {
    super();
  }
  override scalars(): readonly string[] {
    return ["Id", "Index", "Name"];
  }
  override identity(): Readonly<Record<string, unknown>> {
    return { Id: this.Id };
  }
  get Id(): number {
    return this.Index + 1;
  }
  GetDataBodyRange(): Cells {
    const rect = tableColumnRect(this.owner.table, this.Name);
    if (!rect) throw refuse("itemNotFound", "TableColumn");
    return this.owner.session.make.range(this.owner.sheetOf(), rect);
  }
}
