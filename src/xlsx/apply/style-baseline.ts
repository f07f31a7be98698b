import { decodeBytes } from "../xml/decode-text";
import type { Splice } from "../xml/splice";
import type { XmlElement } from "../xml/tree";
import type { ListBefore, StyleList } from "./style-list";

/**
 * How long each list was before the product came, and what was odd about it (`fonts=5:7`: five items and a count that
 * says seven), in a comment at the end of the styles part. Any program that
 * renumbers styles writes the part anew and drops the comment; then what stands there counts as the user's.
 */
export class StyleBaseline {
  private readonly lengths: ReadonlyMap<string, string>;
  private readonly comment: { readonly start: number; readonly end: number } | null;
  private readonly text: string;

  constructor(
    private readonly root: XmlElement,
    lists: readonly StyleList[],
  ) {
    const found = findComment(root);
    this.comment = found;
    this.lengths =
      found?.lengths ??
      new Map(lists.map((list) => [list.name, `${list.lengthInFile ?? -1}${list.oddness}`]));
    this.text = `<!--LKjIP ${[...this.lengths].map(([name, length]) => `${name}=${length}`).join(" ")}-->`;
  }

  /** False where the product has never been here, or another program has written the styles since. */
  get isKnown(): boolean {
    return this.comment !== null;
  }

  /** Items that are not ours; lists that did not have them were given those that Excel takes for granted. */
  of = ({ name, seeds }: StyleList): number => Math.max(seeds.length, this.original(name));

  original = (name: string): number => Math.max(0, this.lengthOf(name));

  wasAbsent = (name: string): boolean => this.lengthOf(name) < 0;

  before(name: string): ListBefore {
    const noted = this.lengths.get(name) ?? "";
    const count = /:(\d+)/.exec(noted)?.[1] ?? null;
    return {
      wasAbsent: this.wasAbsent(name),
      length: this.original(name),
      count,
      hadTwoTags: noted.endsWith("+"),
    };
  }

  private lengthOf = (name: string): number => parseInt(this.lengths.get(name) ?? "0", 10);

  splices(stays: boolean): readonly Splice[] {
    const { comment, root } = this;
    if (stays) return comment ? [] : [{ start: root.closeStart, end: root.closeStart, text: this.text }];
    return comment ? [{ start: comment.start, end: comment.end, text: "" }] : [];
  }
}

const COMMENT = /<!--LKjIP ((?:[a-zA-Z]+=-?\d+(?::\d+)?\+? ?)+)-->$/;

function findComment(root: XmlElement) {
  const from = Math.max(root.openEnd, root.closeStart - 300);
  const text = decodeBytes(root.bytes, from, root.closeStart);
  const match = COMMENT.exec(text);
  if (!match) return null;
  const lengths = new Map(
    (match[1] ?? "")
      .trim()
      .split(" ")
      .map((pair): [string, string] => {
        const [name = "", length = "0"] = pair.split("=");
        return [name, length];
      }),
  );
  return { start: root.closeStart - match[0].length, end: root.closeStart, lengths };
}
