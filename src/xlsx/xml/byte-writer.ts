import { encode, escapeText } from "./encode-text";

/** Bytes of the first chunk; each is twice as long as the one before it, up to the longest. */
const FIRST_CHUNK = 1 << 15;
const LONGEST_CHUNK = 1 << 21;
/** Longest that one character becomes: `_x0001_`. */
const WIDEST = 8;
const HEX = "0123456789ABCDEF";
/** What must not stand as it is: `&`, `<`, `>`. */
const ESCAPES: readonly (Uint8Array | null)[] = Array.from({ length: 128 }, (_, code) =>
  code === 38 ? encode("&amp;") : code === 60 ? encode("&lt;") : code === 62 ? encode("&gt;") : null,
);

/**
 * Writes the XML of a sheet straight into bytes. Strings of millions of cells, joined and encoded afterwards, take
 * most of the time of writing a large sheet and as much memory again as the sheet itself.
 */
export class ByteWriter {
  private readonly chunks: Uint8Array[] = [];
  private buffer = new Uint8Array(FIRST_CHUNK);
  private at = 0;

  /** Markup that was encoded before. */
  raw(bytes: Uint8Array): void {
    const { length } = bytes;
    this.room(length);
    const { buffer } = this;
    let at = this.at;
    // Tags are short: a loop is several times faster than a call of `set`.
    if (length > 64) buffer.set(bytes, at);
    else for (let i = 0; i < length; i++) buffer[at++] = bytes[i] as number;
    this.at += length;
  }

  /** Markup that needs no escaping, ASCII only. */
  ascii(text: string): void {
    const { length } = text;
    this.room(length);
    const { buffer } = this;
    let at = this.at;
    for (let i = 0; i < length; i++) buffer[at++] = text.charCodeAt(i);
    this.at = at;
  }

  /** A whole number from 0 on. */
  digits(value: number): void {
    this.room(16);
    const { buffer } = this;
    let length = 1;
    for (let power = 10; value >= power; power *= 10) length++;
    let rest = value;
    for (let i = this.at + length - 1; i >= this.at; i--) {
      const next = Math.floor(rest / 10);
      buffer[i] = 48 + rest - next * 10;
      rest = next;
    }
    this.at += length;
  }

  number(value: number): void {
    if (value >= 0 && value < 1e9 && Number.isInteger(value)) this.digits(value);
    else this.ascii(String(value));
  }

  /** A cell's text: markup, control characters and what looks like an escape of one are escaped. */
  cellText(text: string): void {
    this.room(text.length * WIDEST);
    const { length } = text;
    for (let i = 0; i < length; i++) {
      const code = text.charCodeAt(i);
      if (code < 128) this.low(code, text, i);
      else if (code < 0xd800 || code > 0xdfff) this.high(code);
      else i += this.surrogate(text, i);
    }
  }

  /** A formula: nothing in it is taken for an escape. */
  formulaText(text: string): void {
    if (/[&<>]|[^\x20-\x7e]/.test(text)) this.raw(encode(escapeText(text)));
    else this.ascii(text);
  }

  private low(code: number, text: string, i: number): void {
    const escape = ESCAPES[code];
    if (escape) this.raw(escape);
    else if (isUnwritable(code) || (code === 95 && /^_x[0-9a-fA-F]{4}_/.test(text.slice(i, i + 7))))
      this.hex(code);
    else this.buffer[this.at++] = code;
  }

  private hex(code: number): void {
    this.ascii(`_x${HEX[code >> 12]}${HEX[(code >> 8) & 15]}${HEX[(code >> 4) & 15]}${HEX[code & 15]}_`);
  }

  /** Characters of two and three bytes. */
  private high(code: number): void {
    if (code >= 0xfffe) return this.hex(code);
    const { buffer } = this;
    if (code < 0x800) buffer[this.at++] = 0xc0 | (code >> 6);
    else {
      buffer[this.at++] = 0xe0 | (code >> 12);
      buffer[this.at++] = 0x80 | ((code >> 6) & 63);
    }
    buffer[this.at++] = 0x80 | (code & 63);
  }

  /** A pair as four bytes; half of one as the sign for what cannot be shown. Gives how many more units were used. */
  private surrogate(text: string, i: number): number {
    const code = text.codePointAt(i) ?? 0;
    if (code < 0x10000) {
      this.high(0xfffd);
      return 0;
    }
    const { buffer } = this;
    buffer[this.at++] = 0xf0 | (code >> 18);
    buffer[this.at++] = 0x80 | ((code >> 12) & 63);
    buffer[this.at++] = 0x80 | ((code >> 6) & 63);
    buffer[this.at++] = 0x80 | (code & 63);
    return 1;
  }

  private room(length: number): void {
    if (this.at + length <= this.buffer.length) return;
    this.flush();
    if (length > this.buffer.length) this.buffer = new Uint8Array(length);
  }

  private flush(): void {
    if (this.at === 0) return;
    this.chunks.push(this.buffer.subarray(0, this.at));
    this.buffer = new Uint8Array(Math.min(this.buffer.length * 2, LONGEST_CHUNK));
    this.at = 0;
  }

  /** Everything written so far. */
  finish(): readonly Uint8Array[] {
    this.flush();
    return this.chunks;
  }
}

/** Control characters but tab and line feed. */
const isUnwritable = (code: number): boolean => code < 32 && code !== 9 && code !== 10;
