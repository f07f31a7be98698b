import { damaged } from "../refusal";
import { AMPERSAND, APOSTROPHE, isEndOfName, isLegal, isNameStart, Kind, KINDS, QUOTE } from "./characters";
import { BANG, GT, LT, QUESTION, SLASH } from "./scanner";

const EQUALS = 61;
const SEMICOLON = 59;
const LONGEST_ENTITY = 10;

/** Where the reader stands. */
const enum At {
  Text,
  TagStart,
  OpenName,
  InTag,
  AttributeName,
  BeforeValue,
  Value,
  AfterValue,
  Slash,
  CloseName,
  Entity,
  Bang,
  Comment,
  Cdata,
  Instruction,
}

/**
 * Reads a written part once more, byte by byte as another program's XML parser will: balanced tags, quoted attributes,
 * known entities, legal characters in legal UTF-8. The scanners of this folder are more forgiving than those of others,
 * so a part that only they can read must not leave the house. Refuses with `damaged: xml`.
 */
export function refuseIllFormed(chunks: readonly Uint8Array[]): void {
  const reader = new StrictReader();
  for (const chunk of chunks) reader.feed(chunk);
  reader.end();
}

class StrictReader {
  private at = At.Text;
  /** Names of the open elements, each as a number made of its letters. */
  private readonly open: number[] = [];
  private name = 0;
  private roots = 0;
  private quote = 0;
  /** What an entity or a declaration holds so far, and where the entity stands. */
  private word = "";
  private before = At.Text;
  /** Bytes of a character that are still to come, and its number so far. */
  private missing = 0;
  private character = 0;

  feed(bytes: Uint8Array): void {
    const { length } = bytes;
    for (let i = 0; i < length; i++) {
      const byte = bytes[i] as number;
      const kind = KINDS[byte] as Kind;
      if (kind !== Kind.Plain || this.missing > 0 || !this.isWithin) this.see(byte, kind);
    }
  }

  end(): void {
    const isDone = this.at === At.Text && this.open.length === 0 && this.roots === 1;
    refuseUnless(isDone && this.missing === 0);
  }

  /** In an element's text or in a value, where nearly all bytes stand. */
  private get isWithin(): boolean {
    return this.at === At.Value || (this.at === At.Text && this.open.length > 0);
  }

  private see(byte: number, kind: Kind): void {
    if (kind === Kind.Part || this.missing > 0) return this.part(byte);
    refuseUnless(kind !== Kind.Illegal);
    STEPS[this.at](this, byte);
  }

  text(byte: number): void {
    if (byte === LT) this.at = At.TagStart;
    else if (byte === AMPERSAND) this.startEntity();
    else refuseUnless(byte <= 32 || this.open.length > 0);
  }

  value(byte: number): void {
    refuseUnless(byte !== LT);
    if (byte === this.quote) this.at = At.AfterValue;
    else if (byte === AMPERSAND) this.startEntity();
  }

  private startEntity(): void {
    refuseUnless(this.open.length > 0);
    this.before = this.at;
    this.at = At.Entity;
    this.word = "";
  }

  tagStart(byte: number): void {
    this.word = "";
    this.name = 0;
    if (byte === SLASH) this.at = At.CloseName;
    else if (byte === BANG) this.at = At.Bang;
    else if (byte === QUESTION) this.at = At.Instruction;
    else this.openElement(byte);
  }

  private openElement(byte: number): void {
    refuseUnless(isNameStart(byte));
    if (this.open.length === 0) this.roots++;
    this.at = At.OpenName;
    // Counted as open from its first letter on, so that an attribute's entity is within an element.
    this.open.push(0);
    this.letter(byte);
  }

  private letter(byte: number): void {
    this.name = (Math.imul(this.name, 31) + byte) | 0;
  }

  openName(byte: number): void {
    if (!isEndOfName(byte)) return this.letter(byte);
    this.open[this.open.length - 1] = this.name;
    this.inTag(byte);
  }

  inTag(byte: number): void {
    if (byte === GT) this.at = At.Text;
    else if (byte === SLASH) this.at = At.Slash;
    else if (byte <= 32) this.at = At.InTag;
    else {
      // Two attributes without a space between them are no XML.
      refuseUnless(this.at === At.InTag && isNameStart(byte));
      this.at = At.AttributeName;
    }
  }

  attributeName(byte: number): void {
    if (byte === EQUALS) this.at = At.BeforeValue;
    else refuseUnless(byte <= 32 || !isEndOfName(byte));
  }

  beforeValue(byte: number): void {
    if (byte <= 32) return;
    refuseUnless(byte === QUOTE || byte === APOSTROPHE);
    this.quote = byte;
    this.at = At.Value;
  }

  slash(byte: number): void {
    refuseUnless(byte === GT);
    this.closed();
  }

  closeName(byte: number): void {
    if (byte === GT) {
      refuseUnless(this.open.at(-1) === this.name);
      this.closed();
    } else if (byte > 32) this.letter(byte);
  }

  private closed(): void {
    this.open.pop();
    this.at = At.Text;
  }

  entity(byte: number): void {
    if (byte !== SEMICOLON) {
      this.word += String.fromCharCode(byte);
      return refuseUnless(this.word.length <= LONGEST_ENTITY);
    }
    const number = /^#(?:x([\da-f]+)|(\d+))$/i.exec(this.word);
    if (number) refuseUnless(isLegal(number[1] ? parseInt(number[1], 16) : Number(number[2])));
    else refuseUnless(/^(?:amp|lt|gt|quot|apos)$/.test(this.word));
    this.at = this.before;
  }

  /** Behind `<!`: a comment or CDATA; a DOCTYPE is neither. */
  bang(byte: number): void {
    this.word += String.fromCharCode(byte);
    if (this.word === "--") this.at = At.Comment;
    else if (this.word === "[CDATA[") {
      refuseUnless(this.open.length > 0);
      this.at = At.Cdata;
    } else refuseUnless("[CDATA[".startsWith(this.word) || this.word === "-");
    if (this.at !== At.Bang) this.word = "";
  }

  upTo(end: string, byte: number): void {
    this.word = (this.word + String.fromCharCode(byte)).slice(-end.length);
    if (this.word === end) this.at = At.Text;
  }

  private part(byte: number): void {
    if (this.missing === 0) {
      refuseUnless(byte >= 0xc2 && byte <= 0xf4);
      this.missing = byte >= 0xf0 ? 3 : byte >= 0xe0 ? 2 : 1;
      this.character = byte & (0x3f >> this.missing);
      return;
    }
    refuseUnless((byte & 0xc0) === 0x80);
    this.character = (this.character << 6) | (byte & 0x3f);
    if (--this.missing === 0) this.wholeCharacter();
  }

  private wholeCharacter(): void {
    const isOutside = this.at === At.Text && this.open.length === 0;
    if (isOutside) return refuseUnless(this.roots === 0 && this.character === BYTE_ORDER_MARK);
    refuseUnless(isLegal(this.character) && !ASCII_ONLY.has(this.at));
    if (this.at === At.OpenName || this.at === At.CloseName) this.letter(this.character);
  }
}

const BYTE_ORDER_MARK = 0xfeff;
/** Where no character beyond ASCII can stand. */
const ASCII_ONLY: ReadonlySet<At> = new Set([At.TagStart, At.Entity, At.Slash, At.BeforeValue, At.Bang]);

const STEPS: Readonly<Record<At, (reader: StrictReader, byte: number) => void>> = {
  [At.Text]: (reader, byte) => reader.text(byte),
  [At.TagStart]: (reader, byte) => reader.tagStart(byte),
  [At.OpenName]: (reader, byte) => reader.openName(byte),
  [At.InTag]: (reader, byte) => reader.inTag(byte),
  [At.AttributeName]: (reader, byte) => reader.attributeName(byte),
  [At.BeforeValue]: (reader, byte) => reader.beforeValue(byte),
  [At.Value]: (reader, byte) => reader.value(byte),
  [At.AfterValue]: (reader, byte) => reader.inTag(byte),
  [At.Slash]: (reader, byte) => reader.slash(byte),
  [At.CloseName]: (reader, byte) => reader.closeName(byte),
  [At.Entity]: (reader, byte) => reader.entity(byte),
  [At.Bang]: (reader, byte) => reader.bang(byte),
  [At.Comment]: (reader, byte) => reader.upTo("-->", byte),
  [At.Cdata]: (reader, byte) => reader.upTo("]]>", byte),
  [At.Instruction]: (reader, byte) => reader.upTo("?>", byte),
};

function refuseUnless(isRight: boolean): void {
  if (!isRight) throw damaged("xml");
}
