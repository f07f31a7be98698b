import { unsupported } from "../refusal";
import { decodeBytes } from "./decode-text";
import { encode } from "./encode-text";
import { bomLength } from "./tree";

/** Every part as UTF-8. UTF-16, which OPC allows too, is recoded with its declaration; anything else is refused. */
export function asUtf8(bytes: Uint8Array): Uint8Array {
  const utf16 = utf16Label(bytes);
  if (utf16) {
    const text = new TextDecoder(utf16).decode(bytes);
    return encode(text.replace(/^(<\?xml[^>]*encoding\s*=\s*["'])[^"']*/i, "$1UTF-8"));
  }
  const head = decodeBytes(bytes, bomLength(bytes), Math.min(bytes.length, 200));
  const declared = /^<\?xml[^>]*encoding\s*=\s*["']([^"']*)/i.exec(head)?.[1];
  if (declared !== undefined && !/^(utf-?8|us-ascii|ascii)$/i.test(declared)) throw unsupported("encoding");
  return bytes;
}

/** By its byte order mark, or by the zero beside the first `<`. */
function utf16Label(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const first = ((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0);
  if (first === 0xfffe || first === 0x3c00) return "utf-16le";
  return first === 0xfeff || first === 0x003c ? "utf-16be" : null;
}
