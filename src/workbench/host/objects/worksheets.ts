import { SHEET_CHANGED, WORKBOOK_TARGET } from "../events";
import { Collection } from "./host-object";
import { refuse } from "./refusal";
import type { Session } from "./session";
import { checkTitle } from "./sheet-title";
import { Worksheet } from "./worksheet";

export class WorksheetCollection extends Collection<Worksheet> {
  readonly typeName = "WorksheetCollection";

  constructor(readonly session: Session) {
    super();
  }

  list(): readonly Worksheet[] {
    return this.session.book.sheets().map((sheet) => new Worksheet(this.session, sheet));
  }

  protected isCalled(item: Worksheet, key: string): boolean {
    return item.Name.toLowerCase() === key || item.Id.toLowerCase() === key;
  }

  Add(name?: string): Worksheet {
    const { book, guard } = this.session;
    guard.structure("WorksheetCollection.add");
    guard.window("WorksheetCollection.add");
    const title = name === undefined || name === "" ? this.#freeTitle() : name;
    checkTitle(title, "WorksheetCollection.add");
    if (this.find(title)) throw refuse("itemAlreadyExists", "WorksheetCollection.add");
    return new Worksheet(this.session, book.addSheet(title));
  }

  #freeTitle(): string {
    let number = 1;
    while (this.find(`Sheet${number}`)) number++;
    return `Sheet${number}`;
  }

  _RegisterDataChangedEvent(): null {
    return this.session.events.register(SHEET_CHANGED, WORKBOOK_TARGET);
  }
  _UnregisterDataChangedEvent(): null {
    return this.session.events.unregister(SHEET_CHANGED, WORKBOOK_TARGET);
  }
}
