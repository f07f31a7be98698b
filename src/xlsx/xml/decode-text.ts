import { damaged } from "../refusal";

const utf8 = new TextDecoder("utf-8");

/** Up to here a string grows in place; beyond, each further letter makes a node of a tree. */
const SHORT = 12;

/** UTF-8 bytes as they stand, nothing unescaped. Short ASCII goes without the decoder, which costs more than it does. */
export function decodeBytes(bytes: Uint8Array, start: number, end: number): string {
  if (end - start > SHORT) return utf8.decode(bytes.subarray(start, end));
  let text = "";
  for (let i = start; i < end; i++) {
    const byte = bytes[i] as number;
    if (byte > 127) return utf8.decode(bytes.subarray(start, end));
    text += String.fromCharCode(byte);
  }
  return text;
}

/** Character data or an attribute's value: entities resolved, line ends as XML has them. */
export function decodeText(bytes: Uint8Array, start: number, end: number): string {
  const raw = decodeBytes(bytes, start, end);
  const text = raw.includes("\r") ? raw.replace(/\r\n?/g, "\n") : raw;
  return text.includes("&") ? resolveEntities(text) : text;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Only the five of XML and numbers: with no DOCTYPE there can be no others. */
function resolveEntities(text: string): string {
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|\w+)?;?/gi, (whole, name: string | undefined) => {
    if (name === undefined || !whole.endsWith(";")) throw damaged("xml");
    if (name.startsWith("#"))
      return codePoint(/^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1)));
    const known = ENTITIES[name];
    if (known === undefined) throw damaged("xml");
    return known;
  });
}

function codePoint(code: number): string {
  if (code > 0x10ffff) throw damaged("xml");
  return String.fromCodePoint(code);
}

/** `_x000D_` in a cell's text stands for the character; `_x005F_` is the underscore itself. */
export const unescapeCellText = (text: string): string =>
  text.includes("_x")
    ? text.replace(/_x([0-9a-f]{4})_/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    : text;
