import type { Sheet } from "../book/book";
import { Collection, HostObject } from "./host-object";
import { Place } from "./place";
import { parseAddress } from "./rects";
import { refuse } from "./refusal";
import type { Session } from "./session";

/** Horizontal page breaks made by hand. They are kept and given back; nothing is printed here. */
export class PageBreakCollection extends Collection<PageBreak> {
  readonly typeName = "PageBreakCollection";

  constructor(
    readonly session: Session,
    readonly sheet: Sheet,
  ) {
    super();
  }

  list(): readonly PageBreak[] {
    return this.#rows().map((row) => new PageBreak(this, row));
  }

  #rows(): readonly number[] {
    return this.sheet.props().print.rowBreaks;
  }
  change(rowBreaks: readonly number[]): null {
    this.session.guard.content(this.sheet, "PageBreakCollection");
    this.sheet.setProps({ print: { ...this.sheet.props().print, rowBreaks } });
    return null;
  }

  /** Before the top left cell of the range. */
  Add(range: unknown): PageBreak {
    const rect =
      range instanceof Place ? range.rects[0] : parseAddress(String(range), "PageBreakCollection.add");
    if (!rect || rect.top < 2) throw refuse("invalidArgument", "PageBreakCollection.add");
    const row = rect.top - 1;
    this.change([...new Set([...this.#rows(), row])].sort((a, b) => a - b));
    return new PageBreak(this, row);
  }
  RemovePageBreaks(): null {
    return this.change([]);
  }
  /** By its place from the top. */
  override find(key: unknown): PageBreak | null {
    return this.list()[Number(key)] ?? null;
  }
  protected isCalled(item: PageBreak, key: string): boolean {
    return this.find(key)?.row === item.row;
  }
}

class PageBreak extends HostObject {
  readonly typeName = "PageBreak";

  constructor(
    readonly breaks: PageBreakCollection,
    /** Row above the break. */
    readonly row: number,
  ) {
    super();
  }

  override scalars(): readonly string[] {
    return ["RowIndex"];
  }
  override identity(): Readonly<Record<string, unknown>> {
    return { _Id: `row ${this.row}` };
  }
  get _Id(): string {
    return `row ${this.row}`;
  }
  /** Of the first row after the break, from 0. */
  get RowIndex(): number {
    return this.row;
  }
}
