import { damaged } from "../refusal";
import { decodeBytes, decodeText } from "./decode-text";
import { endOfName, GT, SLASH } from "./scanner";

const QUOTE = 34;
const APOSTROPHE = 39;
const EQUALS = 61;

/** Walks over the attributes of a tag without making anything of them, so that it serves the millions of tags of a sheet. */
export class TagReader {
  /** Of the present attribute. */
  start = 0;
  length = 0;
  valueStart = 0;
  /** The tag's `>`, once all attributes were seen. */
  close = 0;

  constructor(private readonly bytes: Uint8Array) {}

  /** The next attribute from `at`; gives the position behind its closing quote, or 0 at the end of the tag. */
  next(at: number): number {
    const { bytes } = this;
    let from = at;
    while ((bytes[from] as number) <= 32) from++;
    const byte = bytes[from];
    if (byte === GT || byte === SLASH) {
      this.close = byte === GT ? from : from + 1;
      if (bytes[this.close] !== GT) throw damaged("xml");
      return 0;
    }
    this.start = from;
    const nameEnd = endOfName(bytes, from, bytes.length);
    this.length = nameEnd - from;
    if (this.length === 0) throw damaged("xml");
    return this.value(nameEnd);
  }

  private value(nameEnd: number): number {
    const { bytes } = this;
    let at = nameEnd;
    while ((bytes[at] as number) <= 32) at++;
    if (bytes[at] !== EQUALS) throw damaged("xml");
    at++;
    while ((bytes[at] as number) <= 32) at++;
    const quote = bytes[at];
    if (quote !== QUOTE && quote !== APOSTROPHE) throw damaged("xml");
    this.valueStart = at + 1;
    for (at++; bytes[at] !== quote; at++) if (at >= bytes.length) throw damaged("xml");
    return at + 1;
  }

  /** The present attribute is called by this one letter. */
  isNamed(letter: number): boolean {
    return this.length === 1 && this.bytes[this.start] === letter;
  }

  isCalled(word: Uint8Array): boolean {
    return this.length === word.length && word.every((letter, i) => this.bytes[this.start + i] === letter);
  }

  /** The present attribute's value is `1` or `true`. */
  get isYes(): boolean {
    const byte = this.bytes[this.valueStart];
    return byte === 49 || byte === 116;
  }
}

/** A whole number without sign. */
export function digitsAt(bytes: Uint8Array, start: number, end: number): number {
  let value = 0;
  for (let at = start; at < end; at++) {
    const digit = (bytes[at] as number) - 48;
    if (!(digit >= 0 && digit <= 9)) throw damaged("parts");
    value = value * 10 + digit;
  }
  if (end <= start || end - start > 9) throw damaged("parts");
  return value;
}

export interface Attribute {
  readonly name: string;
  /** First byte of the name, and of the value between its quotes. */
  readonly start: number;
  readonly valueStart: number;
  readonly valueEnd: number;
}

/** The attributes behind the end of a tag's name. One that stands there twice is no XML. */
export function attributesOf(bytes: Uint8Array, nameEnd: number): readonly Attribute[] {
  const tag = new TagReader(bytes);
  const found: Attribute[] = [];
  for (let at = tag.next(nameEnd); at > 0; at = tag.next(at)) {
    const { start, length, valueStart } = tag;
    const name = decodeBytes(bytes, start, start + length);
    found.push({ name, start, valueStart, valueEnd: at - 1 });
  }
  if (found.length > 1 && new Set(found.map(({ name }) => name)).size < found.length) throw damaged("xml");
  return found;
}

/** Name → decoded value of each attribute of the opening tag that begins at `start`. */
export function attributesAt(bytes: Uint8Array, start: number): ReadonlyMap<string, string> {
  const attributes = attributesOf(bytes, endOfName(bytes, start + 1, bytes.length));
  return new Map(
    attributes.map(({ name, valueStart, valueEnd }) => [name, decodeText(bytes, valueStart, valueEnd)]),
  );
}
