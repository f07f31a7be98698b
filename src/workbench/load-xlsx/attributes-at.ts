import { decodeText } from "../../xlsx/xml/decode-text";
import { attributesOf, endOfName } from "../../xlsx/xml/scanner";

/** Attributes of the opening tag that begins at `start` and ends before `end`. */
export function attributesAt(bytes: Uint8Array, start: number, end: number): ReadonlyMap<string, string> {
  const nameEnd = endOfName(bytes, start + 1, end);
  const entries = attributesOf(bytes, nameEnd, end - 1).map(
    ({ name, valueStart, valueEnd }): [string, string] => [name, decodeText(bytes, valueStart, valueEnd)],
  );
  return new Map(entries);
}
