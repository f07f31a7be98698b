import { HostObject } from "./host-object";
import type { Session } from "./session";

/** Excel itself. It opens further workbooks, each in a window of its own. */
export class Application extends HostObject {
  readonly typeName = "Application";

  constructor(readonly session: Session) {
    super();
  }

  CreateWorkbook(base64?: string): WorkbookCreated {
    return new WorkbookCreated(this.session, base64 ?? null);
  }
}

class WorkbookCreated extends HostObject {
  readonly typeName = "WorkbookCreated";
  readonly Id: string;

  constructor(
    readonly session: Session,
    readonly base64: string | null,
  ) {
    super();
    this.Id = session.newId();
  }
  override identity(): Readonly<Record<string, unknown>> {
    return { Id: this.Id };
  }
  Open(): null {
    this.session.opened.push(this.base64);
    return null;
  }
}
