import { tooLarge } from "../refusal";
import type { Entry } from "./entry";

/**
 * Entries → a zip in their order. Packed data are copied as they are, so a part that did not change costs a copy.
 * Data descriptors and extra fields (time stamps, zip64 sizes) are left out: sizes stand in the headers.
 */
export function writeArchive(entries: readonly Entry[]): Uint8Array {
  const size = archiveSize(entries);
  const out = new Uint8Array(size);
  const view = new DataView(out.buffer);
  let at = 0;
  const offsets = entries.map((entry) => {
    const offset = at;
    writeHeader(view, at, entry);
    out.set(entry.nameBytes, at + 30);
    out.set(entry.data, at + 30 + entry.nameBytes.length);
    at += 30 + entry.nameBytes.length + entry.data.length;
    return offset;
  });
  const directory = at;
  entries.forEach((entry, i) => {
    writeDirectoryEntry(view, at, entry, offsets[i] ?? 0);
    out.set(entry.nameBytes, at + 46);
    at += 46 + entry.nameBytes.length;
  });
  writeEnd(view, at, entries.length, directory);
  return out;
}

/** Bytes of the whole. Refuses what needs the 64-bit form of the format, which we do not write. */
export function archiveSize(entries: readonly Entry[]): number {
  if (entries.length > 0xfffe) throw tooLarge("parts");
  const size = entries.reduce(
    (sum, { data, nameBytes }) => sum + data.length + 76 + 2 * nameBytes.length,
    22,
  );
  if (size > 0xfffffff0) throw tooLarge("zip");
  return size;
}

function writeHeader(view: DataView, at: number, entry: Entry): void {
  view.setUint32(at, 0x04034b50, true);
  view.setUint16(at + 4, 20, true);
  writeCommon(view, at + 6, entry);
}

function writeDirectoryEntry(view: DataView, at: number, entry: Entry, offset: number): void {
  view.setUint32(at, 0x02014b50, true);
  view.setUint16(at + 4, 20, true);
  view.setUint16(at + 6, 20, true);
  writeCommon(view, at + 8, entry);
  view.setUint32(at + 38, entry.externalAttributes, true);
  view.setUint32(at + 42, offset, true);
}

/** Flags to name length: the same in both headers. */
function writeCommon(view: DataView, at: number, entry: Entry): void {
  view.setUint16(at, entry.flags, true);
  view.setUint16(at + 2, entry.method, true);
  view.setUint32(at + 4, entry.time, true);
  view.setUint32(at + 8, entry.crc, true);
  view.setUint32(at + 12, entry.data.length, true);
  view.setUint32(at + 16, entry.size, true);
  view.setUint16(at + 20, entry.nameBytes.length, true);
}

function writeEnd(view: DataView, at: number, count: number, directory: number): void {
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, count, true);
  view.setUint16(at + 10, count, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
}
