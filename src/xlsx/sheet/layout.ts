import { damaged, unsupported } from "../refusal";
import { MAIN_URIS } from "../parts/namespaces";
import { encode } from "../xml/encode-text";
import { endOfElement, endOfTag, LT, SLASH, XmlScanner } from "../xml/scanner";
import { bomLength, parseXml, refuseLoose, type XmlElement } from "../xml/tree";
import { SheetCells } from "./sheet-cells";

/** One child of `worksheet`, by its bytes. */
export interface Section {
  readonly local: string;
  readonly start: number;
  readonly end: number;
}

/** Where the children of a worksheet stand, without a tree of them. */
export interface SheetLayout {
  readonly bytes: Uint8Array;
  /** The root's opening tag. */
  readonly root: XmlElement;
  /** With its colon; `""` where the main namespace has none. */
  readonly prefix: string;
  readonly sections: readonly Section[];
  /** First byte of `</worksheet>`. */
  readonly closeStart: number;
}

/** Walks the rows from `SheetCells` on; it must go to the end of them. */
export type Visit = (cells: SheetCells) => void;

const known = new WeakMap<Uint8Array, SheetLayout>();

/** Finds the sections, once for the same bytes; on the way `visit` sees the cells. */
export function layoutOf(bytes: Uint8Array, visit: Visit | null = null): SheetLayout {
  const before = visit ? undefined : known.get(bytes);
  const layout = before ?? findSections(bytes, visit);
  known.set(bytes, layout);
  return layout;
}

function findSections(bytes: Uint8Array, visit: Visit | null): SheetLayout {
  const scanner = new XmlScanner(bytes, bomLength(bytes), bytes.length);
  const root = rootTag(bytes, scanner);
  const prefix = root.name.slice(0, -root.local.length);
  const sections: Section[] = [];
  if (root.selfClosing) {
    refuseMore(scanner);
    return { bytes, root, prefix, sections, closeStart: scanner.start };
  }
  for (let token = scanner.next(); token !== "close"; token = scanner.next()) {
    if (token === "end") throw damaged("xml");
    if (token === "open") sections.push(section(bytes, scanner, prefix, visit));
  }
  if (nameAt(bytes, scanner) !== root.name) throw damaged("xml");
  const closeStart = scanner.start;
  refuseMore(scanner);
  return { bytes, root, prefix, sections, closeStart };
}

/** Behind the root nothing may come but space and comments. */
function refuseMore(scanner: XmlScanner): void {
  for (let token = scanner.next(); token !== "end"; token = scanner.next()) {
    if (token === "open" || token === "close") throw damaged("xml");
    refuseLoose(scanner);
  }
}

/** The root as an element without its content. */
function rootTag(bytes: Uint8Array, scanner: XmlScanner): XmlElement {
  let token = scanner.next();
  for (; token === "text"; token = scanner.next()) refuseLoose(scanner);
  if (token !== "open") throw damaged("xml");
  const { start, end, selfClosing } = scanner;
  const alone = selfClosing ? bytes.subarray(start, end) : selfClosed(bytes.subarray(start, end));
  const root = parseXml(alone);
  if (root.local !== "worksheet" || !MAIN_URIS.includes(root.uri)) throw unsupported("namespaces");
  return { ...root, selfClosing, start, openEnd: end };
}

function selfClosed(tag: Uint8Array): Uint8Array {
  const closed = new Uint8Array(tag.length + 1);
  closed.set(tag);
  closed.set(encode("/>"), tag.length - 1);
  return closed;
}

function section(bytes: Uint8Array, scanner: XmlScanner, prefix: string, visit: Visit | null): Section {
  const { start } = scanner;
  const name = nameAt(bytes, scanner);
  const own = name.startsWith(prefix) && !name.slice(prefix.length).includes(":");
  // A sheet's data under a prefix of its own would be lost in silence.
  if (!own && name.endsWith(":sheetData")) throw unsupported("namespaces");
  const local = own ? name.slice(prefix.length) : name;
  const end =
    local === "sheetData" ? endOfSheetData(bytes, scanner, prefix, visit) : endOfElement(bytes, start);
  scanner.position = end;
  return { local, start, end };
}

const nameAt = (bytes: Uint8Array, { nameStart, nameEnd }: XmlScanner): string =>
  String.fromCharCode(...bytes.subarray(nameStart, Math.min(nameEnd, nameStart + 200)));

function endOfSheetData(bytes: Uint8Array, scanner: XmlScanner, prefix: string, visit: Visit | null): number {
  if (scanner.selfClosing) return scanner.end;
  if (!visit) return endOfTag(bytes, closingSheetData(bytes, scanner.end, prefix) + 1, bytes.length) + 1;
  const cells = new SheetCells(bytes, scanner.end, encode(prefix));
  visit(cells);
  return endOfTag(bytes, cells.position + 1, bytes.length) + 1;
}

/** `</sheetData` from `from` on. Only a comment or CDATA could hold one that is none, so those are walked over. */
function closingSheetData(bytes: Uint8Array, from: number, prefix: string): number {
  const scanner = new XmlScanner(bytes, from, bytes.length);
  const offset = 2 + prefix.length;
  for (let at = from; at < bytes.length; at++) {
    if (bytes[at] !== LT) continue;
    if (bytes[at + 1] === SLASH) {
      // s, h, D: no other element of the data ends so.
      if (bytes[at + offset] === 115 && bytes[at + offset + 1] === 104 && bytes[at + offset + 5] === 68)
        return at;
    } else if (bytes[at + 1] === 33) {
      scanner.position = at;
      scanner.next();
      at = scanner.position - 1;
    }
  }
  throw damaged("xml");
}

/** A section as a tree: only for those that stay small. */
export const sectionTree = (layout: SheetLayout, { start, end }: Section): XmlElement =>
  parseXml(layout.bytes, { start, end, outer: layout.root.namespaces });

export const sectionsOf = (layout: SheetLayout, local: string): readonly Section[] =>
  layout.sections.filter((section) => section.local === local);
