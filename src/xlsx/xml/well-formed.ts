import { damaged } from "../refusal";
import { GT, LT, SLASH } from "./scanner";

const BANG = 33;
const QUOTE = 34;
const AMPERSAND = 38;
const APOSTROPHE = 39;
const EQUALS = 61;
const QUESTION = 63;
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
  /** What an entity, or the head of a declaration, holds so far; and where it stands. */
  private word = "";
  private before = At.Text;
  /** Bytes of a character that are still to come, and its number so far. */
  private missing = 0;
  private character = 0;
  private fed = 0;

  feed(bytes: Uint8Array): void {
    const { length } = bytes;
    for (let i = 0; i < length; i++) {
      const byte = bytes[i] as number;
      if (byte > 127 || this.missing > 0) this.multiByte(byte);
      else if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13) throw damaged("xml");
      else if (this.at === At.Text && byte !== LT && byte !== AMPERSAND) {
        if (byte > 32 && this.open.length === 0) throw damaged("xml");
      } else if (this.at === At.Value && byte !== this.quote && byte !== LT && byte !== AMPERSAND) continue;
      else this.step(byte);
    }
    this.fed += length;
  }

  end(): void {
    if (this.at !== At.Text || this.open.length > 0 || this.roots !== 1 || this.missing > 0)
      throw damaged("xml");
  }

  private step(byte: number): void {
    switch (this.at) {
      case At.Text:
      case At.Value:
        return this.inText(byte);
      case At.TagStart:
        return this.tagStart(byte);
      case At.OpenName:
        return isEndOfName(byte) ? this.inTag(byte) : this.letter(byte);
      case At.InTag:
      case At.AfterValue:
        return this.inTag(byte);
      case At.AttributeName:
      case At.BeforeValue:
        return this.toValue(byte);
      case At.Slash:
        if (byte !== GT) throw damaged("xml");
        return this.closed();
      case At.CloseName:
        return this.closeName(byte);
      case At.Entity:
        return this.entity(byte);
      default:
        return this.declaration(byte);
    }
  }

  private inText(byte: number): void {
    if (byte === AMPERSAND) {
      if (this.open.length === 0) throw damaged("xml");
      this.before = this.at;
      this.at = At.Entity;
      this.word = "";
    } else if (byte === LT && this.at === At.Text) this.at = At.TagStart;
    else if (this.at === At.Value && byte === this.quote) this.at = At.AfterValue;
    else throw damaged("xml");
  }

  private tagStart(byte: number): void {
    this.word = "";
    this.name = 0;
    if (byte === SLASH) this.at = At.CloseName;
    else if (byte === BANG) this.at = At.Bang;
    else if (byte === QUESTION) this.at = At.Instruction;
    else if (isEndOfName(byte) || !isNameStart(byte)) throw damaged("xml");
    else {
      if (this.open.length === 0) this.roots++;
      this.at = At.OpenName;
      // Counted as open from its first letter on, so that an attribute's entity is within an element.
      this.open.push(0);
      this.letter(byte);
    }
  }

  private letter(byte: number): void {
    this.name = (Math.imul(this.name, 31) + byte) | 0;
  }

  private inTag(byte: number): void {
    if (this.at === At.OpenName) this.open[this.open.length - 1] = this.name;
    if (byte === GT) this.at = At.Text;
    else if (byte === SLASH) this.at = At.Slash;
    else if (byte <= 32) this.at = At.InTag;
    else if (this.at === At.InTag && isNameStart(byte)) this.at = At.AttributeName;
    else throw damaged("xml");
  }

  private toValue(byte: number): void {
    if (this.at === At.AttributeName && byte === EQUALS) this.at = At.BeforeValue;
    else if (this.at === At.BeforeValue && (byte === QUOTE || byte === APOSTROPHE)) {
      this.quote = byte;
      this.at = At.Value;
    } else if (byte > 32 && (this.at === At.BeforeValue || isEndOfName(byte))) throw damaged("xml");
  }

  private closeName(byte: number): void {
    if (byte !== GT) {
      if (byte > 32) this.letter(byte);
      return;
    }
    if (this.open.at(-1) !== this.name) throw damaged("xml");
    this.closed();
  }

  private closed(): void {
    this.open.pop();
    this.at = At.Text;
  }

  private entity(byte: number): void {
    if (byte !== SEMICOLON) {
      this.word += String.fromCharCode(byte);
      if (this.word.length > LONGEST_ENTITY) throw damaged("xml");
      return;
    }
    if (!/^(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+)$/i.test(this.word)) throw damaged("xml");
    if (
      this.word.startsWith("#") &&
      !isLegal(Number(this.word.replace(/^#x?/i, (head) => (head.length > 1 ? "0x" : ""))))
    )
      throw damaged("xml");
    this.at = this.before;
  }

  /** Comments, CDATA and instructions; a DOCTYPE is none of them. */
  private declaration(byte: number): void {
    this.word = (this.word + String.fromCharCode(byte)).slice(-7);
    if (this.at === At.Bang) {
      if (this.word === "--") this.at = At.Comment;
      else if (this.word === "[CDATA[") this.at = At.Cdata;
      else if (!"[CDATA[".startsWith(this.word) && this.word !== "-") throw damaged("xml");
      if (this.at !== At.Bang) this.word = "";
      if (this.at === At.Cdata && this.open.length === 0) throw damaged("xml");
      return;
    }
    const ends = this.at === At.Comment ? "-->" : this.at === At.Cdata ? "]]>" : "?>";
    if (byte === GT && this.word.endsWith(ends)) this.at = At.Text;
  }

  private multiByte(byte: number): void {
    if (this.missing === 0) {
      this.missing = byte >= 0xf0 ? 3 : byte >= 0xe0 ? 2 : 1;
      this.character = byte & (0x3f >> this.missing);
      if (byte < 0xc2 || byte > 0xf4) throw damaged("xml");
      return;
    }
    if ((byte & 0xc0) !== 0x80) throw damaged("xml");
    this.character = (this.character << 6) | (byte & 0x3f);
    if (--this.missing === 0) this.wholeCharacter();
  }

  private wholeCharacter(): void {
    const isMark = this.character === 0xfeff && this.roots === 0 && this.fed === 0;
    if (isMark) return;
    if (!isLegal(this.character)) throw damaged("xml");
    if (this.at === At.Text) {
      if (this.open.length === 0) throw damaged("xml");
    } else if (this.at === At.OpenName || this.at === At.CloseName) this.letter(this.character);
    else if (this.at === At.TagStart || this.at === At.Entity || this.at === At.Slash) throw damaged("xml");
  }
}

const isEndOfName = (byte: number): boolean => byte <= 32 || byte === GT || byte === SLASH;

/** Letters, `_`, `:`; what is beyond ASCII is let through. */
const isNameStart = (byte: number): boolean =>
  (byte >= 97 && byte <= 122) || (byte >= 65 && byte <= 90) || byte === 95 || byte === 58;

/** Char of XML 1.0. */
const isLegal = (code: number): boolean =>
  code === 9 ||
  code === 10 ||
  code === 13 ||
  (code >= 32 && code < 0xd800) ||
  (code >= 0xe000 && code <= 0xfffd) ||
  (code >= 0x10000 && code <= 0x10ffff);
