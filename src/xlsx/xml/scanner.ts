import { damaged, unsupported } from "../refusal";

export const LT = 60;
export const GT = 62;
export const SLASH = 47;
export const BANG = 33;
export const QUESTION = 63;
const QUOTE = 34;
const APOSTROPHE = 39;
const DASH = 45;
const BRACKET = 91;

export type Token = "open" | "close" | "text" | "cdata" | "end";

/**
 * Walks over markup without building anything. Positions are bytes. Comments and processing instructions are passed
 * over; a DOCTYPE is refused, since with it come entities that expand without bound.
 */
export class XmlScanner {
  /** Of the present token: its first byte and the one behind it. */
  start = 0;
  end = 0;
  /** Of an open or close tag. */
  nameStart = 0;
  nameEnd = 0;
  selfClosing = false;

  constructor(
    readonly bytes: Uint8Array,
    public position: number,
    readonly limit: number,
  ) {}

  next(): Token {
    while (this.position < this.limit) {
      this.start = this.position;
      if (this.bytes[this.position] !== LT) return this.text();
      const after = this.bytes[this.position + 1];
      if (after === BANG || after === QUESTION) {
        if (this.declaration() === "cdata") return "cdata";
        continue;
      }
      return this.tag(after === SLASH);
    }
    this.start = this.end = this.position;
    return "end";
  }

  private text(): Token {
    let at = this.position;
    while (at < this.limit && this.bytes[at] !== LT) at++;
    this.end = this.position = at;
    return "text";
  }

  private declaration(): "cdata" | null {
    const cdata = isCdata(this.bytes, this.start);
    this.end = this.position = endOfDeclaration(this.bytes, this.start, this.limit);
    return cdata ? "cdata" : null;
  }

  private tag(closing: boolean): Token {
    this.nameStart = this.start + (closing ? 2 : 1);
    this.nameEnd = endOfName(this.bytes, this.nameStart, this.limit);
    if (this.nameEnd === this.nameStart) throw damaged("xml");
    const gt = endOfTag(this.bytes, this.nameEnd, this.limit);
    this.selfClosing = !closing && this.bytes[gt - 1] === SLASH;
    this.end = this.position = gt + 1;
    return closing ? "close" : "open";
  }
}

const isCdata = (bytes: Uint8Array, at: number): boolean =>
  bytes[at + 1] === BANG && bytes[at + 2] === BRACKET && bytes[at + 3] === 67 && bytes[at + 8] === BRACKET;

/** Behind a comment, CDATA section or processing instruction that starts at `at`. */
export function endOfDeclaration(bytes: Uint8Array, at: number, limit: number): number {
  if (bytes[at + 1] === QUESTION) return behind(bytes, at + 2, limit, [QUESTION, GT]);
  if (bytes[at + 2] === DASH && bytes[at + 3] === DASH) return behind(bytes, at + 4, limit, [DASH, DASH, GT]);
  if (isCdata(bytes, at)) return behind(bytes, at + 9, limit, [93, 93, GT]);
  throw isDoctype(bytes, at) ? unsupported("dtd") : damaged("xml");
}

/** `<!DO`. */
const isDoctype = (bytes: Uint8Array, at: number): boolean =>
  bytes[at + 1] === BANG && bytes[at + 2] === 68 && bytes[at + 3] === 79;

function behind(bytes: Uint8Array, from: number, limit: number, pattern: readonly number[]): number {
  for (let at = from; at + pattern.length <= limit; at++) {
    if (pattern.every((byte, i) => bytes[at + i] === byte)) return at + pattern.length;
  }
  throw damaged("xml");
}

export function endOfName(bytes: Uint8Array, from: number, limit: number): number {
  let at = from;
  for (; at < limit; at++) {
    const byte = bytes[at] as number;
    if (byte === GT || byte === SLASH || byte <= 32 || byte === LT || byte === 61) return at;
  }
  throw damaged("xml");
}

/** The `>` that closes a tag; one within an attribute's quotes does not. */
export function endOfTag(bytes: Uint8Array, from: number, limit: number): number {
  let quote = 0;
  for (let at = from; at < limit; at++) {
    const byte = bytes[at] as number;
    if (quote !== 0) {
      if (byte === quote) quote = 0;
    } else if (byte === QUOTE || byte === APOSTROPHE) quote = byte;
    else if (byte === GT) return at;
    else if (byte === LT) break;
  }
  throw damaged("xml");
}

/** Behind the element that opens at `start`, whatever it holds. */
export function endOfElement(bytes: Uint8Array, start: number): number {
  const scanner = new XmlScanner(bytes, start, bytes.length);
  let depth = 0;
  do {
    const token = scanner.next();
    if (token === "end") throw damaged("xml");
    if (token === "open" && !scanner.selfClosing) depth++;
    else if (token === "close") depth--;
  } while (depth > 0);
  return scanner.position;
}
