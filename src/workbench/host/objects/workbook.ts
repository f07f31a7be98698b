import { Application } from "./application";
import { HostObject } from "./host-object";
import { NamedItemCollection } from "./names";
import { WorkbookProtection } from "./protection";
import type { Cells, Session } from "./session";
import { TableCollection } from "./tables";
import { WorksheetCollection } from "./worksheets";

export class Workbook extends HostObject {
  readonly typeName = "Workbook";
  readonly Application: HostObject;

  constructor(readonly session: Session) {
    super();
    this.Application = new Application(session);
  }

  override scalars(): readonly string[] {
    return ["Name", "ReadOnly"];
  }

  get Name(): string {
    return this.session.book.fileName;
  }
  get ReadOnly(): boolean {
    return this.session.guard.readOnly;
  }
  get Worksheets(): HostObject {
    return new WorksheetCollection(this.session);
  }
  get Names(): HostObject {
    return new NamedItemCollection(this.session, null);
  }
  get Tables(): HostObject {
    return new TableCollection(this.session, null);
  }
  get Protection(): HostObject {
    return new WorkbookProtection(this.session);
  }

  GetSelectedRange(): Cells {
    this.session.guard.window("Workbook.getSelectedRange");
    const { sheet, rect } = this.session.book.selection();
    return this.session.make.range(sheet, rect);
  }
  _RemoveReference(id: string): null {
    this.session.references.drop(id);
    return null;
  }
  _GetObjectByReferenceId(id: string): HostObject | null {
    return this.session.references.get(id);
  }
}
