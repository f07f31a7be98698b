import { formatRect } from "../../../domain/address";
import { addressPrefix, isNameAllowed } from "../assumptions";
import type { BookName, Sheet } from "../book/book";
import { Collection } from "./host-object";
import { NamedItem } from "./named-item";
import { Place } from "./place";
import { refuse } from "./refusal";
import type { Session } from "./session";

/** The names of one scope: those of the workbook, or those of one sheet. */
export class NamedItemCollection extends Collection<NamedItem> {
  readonly typeName = "NamedItemCollection";

  constructor(
    readonly session: Session,
    readonly sheet: Sheet | null,
  ) {
    super();
  }

  list(): readonly NamedItem[] {
    return this.#own().map(({ id }) => new NamedItem(this.session, id));
  }

  #own(): readonly BookName[] {
    const scope = this.sheet?.id ?? null;
    return this.session.book.names().filter((name) => name.scope === scope);
  }

  /** Without an object for each of many names. */
  override find(key: unknown): NamedItem | null {
    const wanted = String(key).toLowerCase();
    const found = this.#own().find(
      ({ name, id }) => name.toLowerCase() === wanted || id.toLowerCase() === wanted,
    );
    return found ? new NamedItem(this.session, found.id) : null;
  }

  protected isCalled(item: NamedItem, key: string): boolean {
    return item.Name.toLowerCase() === key || item._Id.toLowerCase() === key;
  }

  Add(name: string, reference: unknown, comment?: string): NamedItem {
    return this.#add(name, reference instanceof Place ? referenceTo(reference) : String(reference), comment);
  }
  #add(name: string, formula: string, comment = ""): NamedItem {
    const { session, sheet } = this;
    if (sheet) session.guard.content(sheet, "NamedItemCollection.add");
    else session.guard.workbook("NamedItemCollection.add");
    if (!isNameAllowed(name)) throw refuse("invalidArgument", "NamedItemCollection.add");
    if (this.find(name)) throw refuse("itemAlreadyExists", "NamedItemCollection.add");
    const added: BookName = {
      id: session.newId(),
      name,
      scope: sheet?.id ?? null,
      formula: formula.startsWith("=") ? formula : `=${formula}`,
      visible: true,
      comment,
    };
    session.book.putName(added);
    return new NamedItem(session, added.id);
  }
}

const referenceTo = (place: Place): string => {
  const prefix = addressPrefix(place.sheet.props().title);
  return place.rects.map((rect) => prefix + formatRect(rect, true)).join();
};
