import type { Package } from "../parts/package";
import { relationshipsOf } from "../parts/relationships";
import { escapeText } from "../xml/encode-text";
import { decodeBytes } from "../xml/decode-text";
import { spliced, type Splice } from "../xml/splice";
import { attributeOf, childOf, textOf, type XmlElement } from "../xml/tree";
import type { PartDrafts } from "./part-drafts";
import type { WorkbookDraft } from "./workbook-draft";

/**
 * `docProps/app.xml` lists the tabs under the heading of worksheets (in the language of the program). The list says
 * nothing to Excel; it is kept right where it is understood and else left as it is.
 */
export function writeAppProperties(parts: Package, drafts: PartDrafts, draft: WorkbookDraft): void {
  const name = relationshipsOf(parts, "").find(({ kind }) => kind === "extended-properties")?.target ?? null;
  if (name === null || !parts.find(name)) return;
  const root = parts.tree(name);
  const list = listOf(root);
  if (!list) return;
  const before = draft.workbook.sheets.filter(({ hasCells }) => hasCells).map(({ title }) => title);
  const listed = list.titles.slice(0, list.count).map((element) => textOf(element));
  if (listed.length !== before.length || listed.some((title, i) => title !== before[i])) return;
  const after = draft.sheets.filter(({ hasCells }) => hasCells).map(({ title }) => title);
  drafts.write(name, spliced(root.bytes, titleSplices(list, listed, after)));
}

interface TitleList {
  /** The number under the first heading, and the elements that it counts. */
  readonly counter: XmlElement;
  readonly count: number;
  readonly vector: XmlElement;
  readonly titles: readonly XmlElement[];
}

function listOf(root: XmlElement): TitleList | null {
  const counter = counterOf(childOf(root, "HeadingPairs"));
  const vector = childOf(root, "TitlesOfParts")?.children[0];
  if (!counter || !vector) return null;
  const count = counter.local === "i4" ? Number(rawText(counter)) : 0;
  return count >= 1 && count <= vector.children.length
    ? { counter, count, vector, titles: vector.children }
    : null;
}

/** Heading and number alternate, each in a variant of its own. */
const counterOf = (pairs: XmlElement | undefined): XmlElement | undefined =>
  pairs?.children[0]?.children[1]?.children[0];

function titleSplices(
  list: TitleList,
  before: readonly string[],
  after: readonly string[],
): readonly Splice[] {
  const { vector, titles, counter, count } = list;
  const gone = titles.slice(0, count).filter((_, i) => !after.includes(before[i] ?? ""));
  const added = after.filter((title) => !before.includes(title));
  if (gone.length + added.length === 0) return [];
  const change = added.length - gone.length;
  const last = titles[count - 1];
  const place = last?.end ?? vector.openEnd;
  const tag = last?.name ?? "vt:lpstr";
  const xml = added.map((title) => `<${tag}>${escapeText(title)}</${tag}>`).join("");
  return [
    ...gone.map(({ start, end }) => ({ start, end, text: "" })),
    { start: place, end: place, text: xml },
    numberSplice(counter, count + change),
    ...sizeSplice(vector, change),
  ];
}

/** The space around it stays. */
function numberSplice(element: XmlElement, number: number): Splice {
  const text = rawText(element);
  const start = element.openEnd + text.search(/\S/);
  return { start, end: start + text.trim().length, text: String(number) };
}

const rawText = ({ bytes, openEnd, closeStart }: XmlElement): string =>
  decodeBytes(bytes, openEnd, closeStart);

function sizeSplice(vector: XmlElement, change: number): readonly Splice[] {
  const size = vector.attributes.find(({ name }) => name === "size");
  const text = String(Number(attributeOf(vector, "size") ?? "0") + change);
  return size ? [{ start: size.valueStart, end: size.valueEnd, text }] : [];
}
