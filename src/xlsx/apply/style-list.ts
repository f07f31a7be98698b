import { attributeOf, childOf, childrenOf, type XmlElement } from "../xml/tree";
import type { Splice } from "../xml/splice";
import { decodeBytes } from "../xml/decode-text";

/** One numbered list of the styles part (`fonts`, `cellXfs` …): only ever cut and continued at its end. */
export class StyleList {
  private readonly items: readonly XmlElement[];
  private readonly element: XmlElement | undefined;
  /** Items that stay, from the first. */
  private kept: number;
  private readonly added: string[] = [];
  private readonly numbers = new Map<string, number>();

  constructor(
    root: XmlElement,
    readonly name: string,
    item: string,
  ) {
    this.element = childOf(root, name);
    this.items = this.element ? childrenOf(this.element, item) : [];
    this.kept = this.items.length;
  }

  get isPresent(): boolean {
    return this.element !== undefined;
  }

  get keptItems(): readonly XmlElement[] {
    return this.items.slice(0, this.kept);
  }

  get length(): number {
    return this.kept + this.added.length;
  }

  /** Everything from `length` on goes; what stays from `own` on is the product's and may be used again. */
  cut(length: number, own: number): void {
    this.kept = Math.min(this.kept, length);
    for (let i = own; i < this.kept; i++) this.numbers.set(this.raw(i), i);
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
    const index = this.length;
    this.added.push(xml);
    this.numbers.set(xml, index);
    return index;
  }

  /** The change to the part; `wasAbsent` takes the list out again when nothing is left in it. */
  splices(prefix: string, insertAt: number, wasAbsent: boolean): readonly Splice[] {
    const { element, items, kept, added } = this;
    const body = added.join("");
    if (!element) {
      const xml = `<${prefix}${this.name} count="${this.length}">${body}</${prefix}${this.name}>`;
      return added.length === 0 ? [] : [{ start: insertAt, end: insertAt, text: xml }];
    }
    if (wasAbsent && this.length === 0) return [{ start: element.start, end: element.end, text: "" }];
    if (added.length === 0 && kept === items.length) return [];
    if (this.length === 0) return [this.emptied(element, prefix)];
    return [...this.countSplice(element), ...this.bodySplice(element, prefix, body)];
  }

  private emptied({ start, end, attributes }: XmlElement, prefix: string): Splice {
    const count = attributes.some(({ name }) => name === "count") ? ' count="0"' : "";
    return { start, end, text: `<${prefix}${this.name}${count}/>` };
  }

  private countSplice(element: XmlElement): readonly Splice[] {
    const count = element.attributes.find(({ name }) => name === "count");
    if (!count || attributeOf(element, "count") === String(this.length)) return [];
    return [{ start: count.valueStart, end: count.valueEnd, text: String(this.length) }];
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
