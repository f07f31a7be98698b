import type { Sheet } from "../book/book";
import { HostObject } from "./host-object";
import type { Session } from "./session";

export class WorksheetProtection extends HostObject {
  readonly typeName = "WorksheetProtection";

  constructor(
    readonly session: Session,
    readonly sheet: Sheet,
  ) {
    super();
  }

  override scalars(): readonly string[] {
    return ["Protected"];
  }
  get Protected(): boolean {
    return this.sheet.props().isProtected;
  }
  Protect(): null {
    this.sheet.setProps({ isProtected: true });
    return null;
  }
}

/** Protection of the workbook's structure. */
export class WorkbookProtection extends HostObject {
  readonly typeName = "WorkbookProtection";

  constructor(readonly session: Session) {
    super();
  }

  override scalars(): readonly string[] {
    return ["Protected"];
  }
  get Protected(): boolean {
    return this.session.guard.structureProtected;
  }
}
