import { attributeOf, childOf, childrenOf, type XmlElement } from "../xml/tree";
import type { Splice } from "../xml/splice";
import { decodeBytes } from "../xml/decode-text";

/** A list as it was before the product came. */
export interface ListBefore {
  readonly wasAbsent: boolean;
  readonly length: number;
  /** What its `count` said, where that was wrong. */
  readonly count: string | null;
  /** Empty, with an opening and a closing tag. */
  readonly hadTwoTags: boolean;
}

/** One numbered list of the styles part (`fonts`, `cellXfs` …): only ever cut and continued at its end. */
export class StyleList {
  private readonly items: readonly XmlElement[];
  private readonly element: XmlElement | undefined;
  /** Items that stay, from the first. */
  private kept: number;
  private readonly added: string[] = [];
  private readonly numbers = new Map<string, number>();
  /** Numbers that somebody refers to and that the list does not reach: no item of ours may become theirs. */
  private taken: ReadonlySet<number> = new Set();
  private readonly filler: string;

  /** `seeds`: the items that Excel takes for granted at the head of the list. */
  constructor(
    root: XmlElement,
    readonly name: string,
    item: string,
    readonly seeds: readonly string[],
  ) {
    this.filler = seeds.at(-1) ?? `<${root.name.slice(0, -root.local.length)}${item}/>`;
    this.element = childOf(root, name);
    this.items = this.element ? childrenOf(this.element, item) : [];
    this.kept = this.items.length;
  }

  /** Items that the file has; null where it has no such list. */
  get lengthInFile(): number | null {
    return this.element ? this.items.length : null;
  }

  get keptItems(): readonly XmlElement[] {
    return this.items.slice(0, this.kept);
  }

  get length(): number {
    return this.kept + this.added.length;
  }

  /**
   * What nobody uses goes from the end of the list, down to `own`, where the product's items begin; those that stay
   * may be used again. `used` are numbers from `own` on. Ones beyond the list, or on a filler of ours, are no use of
   * an item: they are kept free, so that a cell with a style that never was does not get one of ours.
   */
  release(used: ReadonlySet<number>, own: number): void {
    const inUse = [...used].filter((number) => number < this.length && this.raw(number) !== this.filler);
    const last = inUse.reduce((most, number) => Math.max(most, number), -1);
    this.kept = Math.min(this.kept, Math.max(own, last + 1));
    this.taken = new Set([...used].filter((number) => number >= this.kept));
    for (let i = own; i < this.kept; i++) this.numbers.set(this.raw(i), i);
  }

  /** Without its first items a list gives our first one to every cell that names none. */
  seed(): void {
    for (let i = this.length; i < this.seeds.length; i++) this.added.push(this.seeds[i] ?? "");
  }

  /** Back to the length that it had, where nothing of ours is left but seeds. */
  shorten(length: number): void {
    if (this.added.length === 0) this.kept = Math.min(this.kept, length);
  }

  raw(index: number): string {
    const item = this.items[index];
    return index < this.kept && item
      ? decodeBytes(item.bytes, item.start, item.end)
      : (this.added[index - this.kept] ?? "");
  }

  /** Number of this item among the product's; added at the end if it is new. */
  add(xml: string): number {
    const known = this.numbers.get(xml);
    if (known !== undefined) return known;
    while (this.taken.has(this.length)) this.added.push(this.filler);
    const index = this.length;
    this.added.push(xml);
    this.numbers.set(xml, index);
    return index;
  }

  /** What the items do not tell of the list in the file: `:7` for a count that is wrong, `+` for an empty one of two tags. */
  get oddness(): string {
    const { element, items } = this;
    const count = element ? attributeOf(element, "count") : null;
    const isWrong = count !== null && IS_COUNT.test(count) && count !== String(items.length);
    return `${isWrong ? `:${count}` : ""}${element && !element.selfClosing && items.length === 0 ? "+" : ""}`;
  }

  /** The change to the part; what the file had before the product came tells how a list is given back. */
  splices(prefix: string, insertAt: number, before: ListBefore): readonly Splice[] {
    const { element, items, kept, added } = this;
    if (!element) return this.newList(prefix, insertAt);
    if (before.wasAbsent && this.length === 0) return [{ start: element.start, end: element.end, text: "" }];
    if (added.length === 0 && kept === items.length) return [];
    const isOneTag = this.length === 0 && !before.hadTwoTags;
    return [
      ...countSplice(element, this.countAfter(before)),
      ...(isOneTag ? [oneTag(element)] : this.bodySplice(element, prefix, added.join(""))),
    ];
  }

  private newList(prefix: string, insertAt: number): readonly Splice[] {
    if (this.added.length === 0) return [];
    const tag = `${prefix}${this.name}`;
    const text = `<${tag} count="${this.length}">${this.added.join("")}</${tag}>`;
    return [{ start: insertAt, end: insertAt, text }];
  }

  /** A list that is as it was gets its own count back, a wrong one too. */
  private countAfter(before: ListBefore): string {
    const isBack = this.added.length === 0 && this.kept === before.length;
    return (isBack ? before.count : null) ?? String(this.length);
  }

  private bodySplice(element: XmlElement, prefix: string, body: string): readonly Splice[] {
    if (element.selfClosing) {
      const slash = element.openEnd - 2;
      return [{ start: slash, end: element.end, text: `>${body}</${prefix}${this.name}>` }];
    }
    const first = this.items[this.kept];
    const last = this.items.at(-1);
    const start = first?.start ?? last?.end ?? element.openEnd;
    return [{ start, end: first && last ? last.end : start, text: body }];
  }
}

/** A number as a count has it; anything else that stands there is left alone. */
const IS_COUNT = /^\d{1,9}$/;

function countSplice(element: XmlElement, text: string): readonly Splice[] {
  const attribute = element.attributes.find(({ name }) => name === "count");
  const present = attributeOf(element, "count") ?? "";
  if (!attribute || present === text || !IS_COUNT.test(present)) return [];
  return [{ start: attribute.valueStart, end: attribute.valueEnd, text }];
}

const oneTag = ({ openEnd, end }: XmlElement): Splice => ({ start: openEnd - 1, end, text: "/>" });
