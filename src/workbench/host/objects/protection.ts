import { PROTECT_TWICE_THROWS } from "../assumptions";
import type { Sheet } from "../book/book";
import { HostObject } from "./host-object";
import { refuse } from "./refusal";
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
    return ["Options", "Protected"];
  }
  get Protected(): boolean {
    return this.sheet.props().isProtected;
  }
  get Options(): null {
    return null;
  }
  Protect(): null {
    return this.#turn(true, "WorksheetProtection.protect");
  }
  Unprotect(): null {
    return this.#turn(false, "WorksheetProtection.unprotect");
  }
  #turn(isProtected: boolean, location: string): null {
    this.session.guard.workbook(location);
    if (PROTECT_TWICE_THROWS && this.Protected === isProtected) throw refuse("invalidOperation", location);
    this.sheet.setProps({ isProtected });
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
  Protect(): null {
    return this.#turn(true, "WorkbookProtection.protect");
  }
  Unprotect(): null {
    return this.#turn(false, "WorkbookProtection.unprotect");
  }
  #turn(on: boolean, location: string): null {
    this.session.guard.workbook(location);
    if (PROTECT_TWICE_THROWS && this.Protected === on) throw refuse("invalidOperation", location);
    this.session.guard.structureProtected = on;
    return null;
  }
}
