import { damaged } from "../refusal";
import { decodeText, unescapeCellText } from "../xml/decode-text";
import { endOfElement, GT, LT, SLASH, XmlScanner } from "../xml/scanner";
import { textBetween } from "../xml/tree";

/** The workbook's table of texts. Only where each begins is found at once; a text is decoded when asked for. */
export class SharedStrings {
  private readonly starts: Int32Array;
  private readonly known: (string | undefined)[] = [];

  constructor(private readonly bytes: Uint8Array) {
    this.starts = itemStarts(bytes);
  }

  text(index: number): string {
    const start = this.starts[index];
    const end = this.starts[index + 1];
    if (start === undefined || end === undefined || !(index >= 0)) throw damaged("parts");
    return (this.known[index] ??= richText(this.bytes, start, end));
  }
}

/** First byte of each `<si>`, and the end of the last one. */
function itemStarts(bytes: Uint8Array): Int32Array {
  const scanner = new XmlScanner(bytes, 0, bytes.length);
  let starts = new Int32Array(1024);
  let count = 0;
  let depth = 0;
  for (let token = scanner.next(); token !== "end"; token = scanner.next()) {
    if (token === "open") {
      if (depth === 1 && isNamed(bytes, scanner, "si")) {
        if (count + 2 > starts.length) starts = grown(starts);
        starts[count++] = scanner.start;
      }
      if (!scanner.selfClosing) depth++;
    } else if (token === "close") depth--;
  }
  starts[count] = bytes.length;
  return starts.slice(0, count + 1);
}

function grown(starts: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(starts.length * 2);
  larger.set(starts);
  return larger;
}

/** Whether the tag's local name is `name`. */
export function isNamed(bytes: Uint8Array, { nameStart, nameEnd }: XmlScanner, name: string): boolean {
  const from = nameEnd - name.length;
  if (from < nameStart || (from > nameStart && bytes[from - 1] !== 58)) return false;
  for (let i = 0; i < name.length; i++) if (bytes[from + i] !== name.charCodeAt(i)) return false;
  return true;
}

/** Text of an `<si>` or `<is>`: its `<t>` and those of its runs, without the phonetic reading (`<rPh>`). */
export function richText(bytes: Uint8Array, start: number, end: number): string {
  return plainText(bytes, start, end) ?? textOfRuns(bytes, start, end);
}

/** `<is><t>` or `<si><t>`, text, `</t>`: nearly every item. Null for any other form. */
function plainText(bytes: Uint8Array, start: number, end: number): string | null {
  const open = start + 4;
  if (bytes[open - 1] !== GT || bytes[open] !== LT || bytes[open + 1] !== LETTER_T) return null;
  const from = indexOf(bytes, GT, open + 2, end);
  const to = indexOf(bytes, LT, from, end);
  return bytes[from - 1] !== SLASH && closesItem(bytes, to)
    ? unescapeCellText(decodeText(bytes, from + 1, to))
    : null;
}

function indexOf(bytes: Uint8Array, byte: number, from: number, end: number): number {
  let at = from;
  while (bytes[at] !== byte && at < end) at++;
  return at;
}

/** `</t></`: nothing follows the text. */
const closesItem = (bytes: Uint8Array, at: number): boolean =>
  bytes[at + 1] === SLASH &&
  bytes[at + 2] === LETTER_T &&
  bytes[at + 3] === GT &&
  bytes[at + 4] === LT &&
  bytes[at + 5] === SLASH;

const LETTER_T = 116;

function textOfRuns(bytes: Uint8Array, start: number, end: number): string {
  const scanner = new XmlScanner(bytes, start, end);
  let text = "";
  // The first tag is that of the item itself.
  scanner.next();
  if (scanner.selfClosing) return "";
  for (let token = scanner.next(); token !== "end"; token = scanner.next()) {
    if (token === "close" && isNamed(bytes, scanner, "si")) break;
    if (token === "open" && !scanner.selfClosing) text += textWithin(bytes, scanner);
  }
  return unescapeCellText(text);
}

function textWithin(bytes: Uint8Array, scanner: XmlScanner): string {
  if (isNamed(bytes, scanner, "rPh")) scanner.position = endOfElement(bytes, scanner.start);
  return isNamed(bytes, scanner, "t") ? elementText(bytes, scanner) : "";
}

function elementText(bytes: Uint8Array, scanner: XmlScanner): string {
  const from = scanner.end;
  const after = endOfElement(bytes, scanner.start);
  scanner.position = after;
  return textBetween(bytes, from, after - `</>`.length - (scanner.nameEnd - scanner.nameStart));
}
