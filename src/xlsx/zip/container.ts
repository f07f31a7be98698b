import { damaged, Refusal } from "../refusal";

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** How far the directory of an OLE file is looked for. */
const SEARCHED = 4 * 1024 * 1024;

/**
 * A zip begins with `PK`. An OLE container is an encrypted workbook (its stream is called `EncryptedPackage`) or one
 * of before 2007; a cut or empty file is damaged, anything else no workbook.
 */
export function refuseContainer(bytes: Uint8Array): void {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return;
  if (bytes.length < 4) throw damaged("zip");
  if (OLE.every((byte, i) => bytes[i] === byte)) {
    throw new Refusal({ kind: hasStream(bytes, "EncryptedPackage") ? "encrypted" : "not-xlsx", path: "" });
  }
  throw new Refusal({ kind: "not-xlsx", path: "" });
}

/** Names of streams are UTF-16. */
function hasStream(bytes: Uint8Array, name: string): boolean {
  const units = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const end = Math.min(bytes.length, SEARCHED) - units.length;
  for (let at = 0; at <= end; at++) if (units.every((byte, i) => bytes[at + i] === byte)) return true;
  return false;
}
