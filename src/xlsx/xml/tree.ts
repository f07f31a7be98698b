import { damaged } from "../refusal";
import { decodeBytes, decodeText } from "./decode-text";
import { XmlScanner } from "./scanner";
import { attributesOf, type Attribute } from "./tag-reader";

/** Deeper than any part goes. */
const MAX_DEPTH = 200;

/** Prefix → namespace. */
export interface Namespaces {
  get(prefix: string): string | undefined;
}

/** An element with the bytes where it stands, so that a change can leave all others alone. */
export interface XmlElement {
  readonly bytes: Uint8Array;
  /** As written, with its prefix. */
  readonly name: string;
  readonly local: string;
  readonly uri: string;
  readonly namespaces: Namespaces;
  readonly attributes: readonly Attribute[];
  readonly children: readonly XmlElement[];
  readonly selfClosing: boolean;
  /** First byte; behind the opening tag; first byte of the closing tag; behind the whole. */
  readonly start: number;
  readonly openEnd: number;
  readonly closeStart: number;
  readonly end: number;
}

type Growing = { -readonly [K in keyof XmlElement]: XmlElement[K] } & { children: XmlElement[] };

const NO_NAMESPACES: Namespaces = new Map([["xml", "http://www.w3.org/XML/1998/namespace"]]);

/** Part of a large part, and the namespaces that hold there. */
export interface Region {
  readonly start: number;
  readonly end: number;
  readonly outer: Namespaces;
}

/** The root element of a small part, or of a region of a large one. */
export function parseXml(bytes: Uint8Array, region?: Region): XmlElement {
  const { start, end, outer } = region ?? {
    start: bomLength(bytes),
    end: bytes.length,
    outer: NO_NAMESPACES,
  };
  const scanner = new XmlScanner(bytes, start, end);
  const top: Growing[] = [];
  const open: Growing[] = [];
  for (let token = scanner.next(); token !== "end"; token = scanner.next()) {
    if (token === "open") grow(scanner, open, { top, outer });
    else if (token === "close") closeElement(scanner, open.pop());
    else if (open.length === 0) refuseLoose(scanner);
  }
  if (open.length > 0) throw damaged("xml");
  return onlyOne(top);
}

/** Outside of the root there may be space, comments and processing instructions. */
export function refuseLoose({ bytes, start, end }: XmlScanner): void {
  for (let at = start; at < end; at++) if ((bytes[at] as number) > 32) throw damaged("xml");
}

function onlyOne([root, second]: readonly XmlElement[]): XmlElement {
  if (!root || second) throw damaged("xml");
  return root;
}

function grow(
  scanner: XmlScanner,
  open: Growing[],
  { top, outer }: { readonly top: Growing[]; readonly outer: Namespaces },
): void {
  const parent = open.at(-1);
  const element = openElement(scanner, parent?.namespaces ?? outer);
  (parent?.children ?? top).push(element);
  if (scanner.selfClosing) return;
  open.push(element);
  if (open.length > MAX_DEPTH) throw damaged("xml");
}

export const bomLength = (bytes: Uint8Array): number =>
  bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;

function openElement(scanner: XmlScanner, outer: Namespaces): Growing {
  const { bytes, start, end, nameStart, nameEnd, selfClosing } = scanner;
  const name = decodeBytes(bytes, nameStart, nameEnd);
  const attributes = attributesOf(bytes, nameEnd);
  const namespaces = withDeclarations(bytes, attributes, outer);
  const colon = name.indexOf(":");
  return {
    bytes,
    name,
    local: name.slice(colon + 1),
    uri: namespaces.get(colon < 0 ? "" : name.slice(0, colon)) ?? "",
    namespaces,
    attributes,
    children: [],
    selfClosing,
    start,
    openEnd: end,
    closeStart: end,
    end,
  };
}

function withDeclarations(
  bytes: Uint8Array,
  attributes: readonly Attribute[],
  outer: Namespaces,
): Namespaces {
  let own: Map<string, string> | null = null;
  for (const { name, valueStart, valueEnd } of attributes) {
    if (name !== "xmlns" && !name.startsWith("xmlns:")) continue;
    own ??= new Map();
    own.set(name.slice(6), decodeText(bytes, valueStart, valueEnd));
  }
  return own ? within(outer, own) : outer;
}

/** A chain instead of copies: thousands of declarations on thousands of elements stay linear. */
const within = (outer: Namespaces, own: Namespaces): Namespaces => ({
  get: (prefix) => own.get(prefix) ?? outer.get(prefix),
});

function closeElement(scanner: XmlScanner, element: Growing | undefined): void {
  if (!element || decodeBytes(scanner.bytes, scanner.nameStart, scanner.nameEnd) !== element.name)
    throw damaged("xml");
  element.closeStart = scanner.start;
  element.end = scanner.end;
}

/** An attribute without a namespace, decoded; null without it. */
export function attributeOf(element: XmlElement, name: string): string | null {
  const found = element.attributes.find((attribute) => attribute.name === name);
  return found ? decodeText(element.bytes, found.valueStart, found.valueEnd) : null;
}

/** An attribute of one of the namespaces, whatever prefix the part gives it. */
export function attributeNs(element: XmlElement, uris: readonly string[], local: string): string | null {
  const found = element.attributes.find(({ name }) => {
    const colon = name.indexOf(":");
    return (
      colon > 0 &&
      name.slice(colon + 1) === local &&
      uris.includes(element.namespaces.get(name.slice(0, colon)) ?? "")
    );
  });
  return found ? decodeText(element.bytes, found.valueStart, found.valueEnd) : null;
}

/** Character data of the element and all within it. */
export function textOf(element: XmlElement): string {
  return textBetween(element.bytes, element.openEnd, element.closeStart);
}

export function textBetween(bytes: Uint8Array, start: number, end: number): string {
  const scanner = new XmlScanner(bytes, start, end);
  let text = "";
  for (let token = scanner.next(); token !== "end"; token = scanner.next()) {
    if (token === "text") text += decodeText(bytes, scanner.start, scanner.end);
    else if (token === "cdata") text += decodeBytes(bytes, scanner.start + 9, scanner.end - 3);
  }
  return text;
}

/** First child of that local name in the same namespace as its parent. */
export const childOf = (element: XmlElement, local: string): XmlElement | undefined =>
  element.children.find((child) => child.local === local && child.uri === element.uri);

export const childrenOf = (element: XmlElement, local: string): readonly XmlElement[] =>
  element.children.filter((child) => child.local === local && child.uri === element.uri);

/** `1`, `true` and (as LibreOffice writes in places) `on` mean yes. */
export const isTrue = (value: string | null): boolean => value === "1" || value === "true" || value === "on";
