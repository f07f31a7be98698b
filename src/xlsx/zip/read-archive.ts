import { damaged, Refusal, tooLarge, unsupported } from "../refusal";
import { partKey, type Entry } from "./entry";

/** Largest part that is inflated, and how much all parts may declare together. */
export const MAX_PART = 500 * 1024 * 1024;
const MAX_TOTAL = 1024 * 1024 * 1024;
/** A large part that shrinks more than this is no sheet that anybody made. */
const MAX_RATIO = 400;
const RATIO_FROM = 50 * 1024 * 1024;
const MAX_ENTRIES = 65_535;

const EOCD = 0x06054b50;
const EOCD64_LOCATOR = 0x07064b50;
const EOCD64 = 0x06064b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;

interface Directory {
  readonly entries: number;
  readonly offset: number;
}

interface Located {
  readonly entry: Entry;
  /** Bytes of the file that it takes: local header and data. */
  readonly from: number;
  readonly to: number;
}

/** The packed entries of a zip, in directory order. Refuses what no spreadsheet program writes. */
export function readArchive(bytes: Uint8Array): readonly Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = findDirectory(view);
  const located: Located[] = [];
  let at = directory.offset;
  for (let i = 0; i < directory.entries; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL) throw damaged("zip");
    located.push(readEntry(view, bytes, at));
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  refuseOverlaps(located);
  const entries = located.map(({ entry }) => entry);
  refuseNames(entries);
  refuseSizes(entries);
  return entries;
}

function findDirectory(view: DataView): Directory {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - 65_535); at--) {
    if (view.getUint32(at, true) !== EOCD) continue;
    if (at + 22 + view.getUint16(at + 20, true) > view.byteLength) continue;
    const directory = directory64(view, at) ?? {
      entries: view.getUint16(at + 10, true),
      offset: view.getUint32(at + 16, true),
    };
    if (directory.entries > MAX_ENTRIES || directory.offset > at) throw damaged("zip");
    return directory;
  }
  throw damaged("zip");
}

function directory64(view: DataView, eocd: number): Directory | null {
  const locator = eocd - 20;
  if (locator < 0 || view.getUint32(locator, true) !== EOCD64_LOCATOR) return null;
  const at = bigNumber(view, locator + 8);
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== EOCD64) throw damaged("zip");
  return { entries: bigNumber(view, at + 32), offset: bigNumber(view, at + 48) };
}

const bigNumber = (view: DataView, at: number): number => Number(view.getBigUint64(at, true));

function readEntry(view: DataView, bytes: Uint8Array, at: number): Located {
  const flags = view.getUint16(at + 8, true);
  if (flags & 1) throw new Refusal({ kind: "encrypted", path: "" });
  const nameLength = view.getUint16(at + 28, true);
  const nameBytes = bytes.subarray(at + 46, at + 46 + nameLength);
  const sizes = entrySizes(view, at, at + 46 + nameLength);
  const from = sizes.offset;
  if (from + 30 > bytes.length || view.getUint32(from, true) !== LOCAL) throw damaged("zip");
  const start = from + 30 + view.getUint16(from + 26, true) + view.getUint16(from + 28, true);
  if (start + sizes.packed > bytes.length) throw damaged("zip");
  return {
    from,
    to: start + sizes.packed,
    entry: {
      name: new TextDecoder().decode(nameBytes).replaceAll("\\", "/"),
      nameBytes,
      flags: flags & ~8,
      method: view.getUint16(at + 10, true),
      time: view.getUint32(at + 12, true),
      externalAttributes: view.getUint32(at + 38, true),
      crc: view.getUint32(at + 16, true),
      size: sizes.size,
      data: bytes.subarray(start, start + sizes.packed),
    },
  };
}

interface Sizes {
  readonly size: number;
  readonly packed: number;
  readonly offset: number;
}

/** Sizes of 0xFFFFFFFF stand in the zip64 extra field, in this order, only those that do not fit. */
function entrySizes(view: DataView, at: number, extra: number): Sizes {
  const plain = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
  const end = extra + view.getUint16(at + 30, true);
  if (end > view.byteLength) throw damaged("zip");
  let big = zip64Field(view, extra, end);
  const [size = 0, packed = 0, offset = 0] = plain.map((value) => {
    if (value !== 0xffffffff || big === null) return value;
    if (big + 8 > end) throw damaged("zip");
    big += 8;
    return bigNumber(view, big - 8);
  });
  return { size, packed, offset };
}

function zip64Field(view: DataView, start: number, end: number): number | null {
  for (let at = start; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) === 1) return at + 4;
  }
  return null;
}

/** Entries that share bytes are how a small file unpacks to petabytes. */
function refuseOverlaps(located: readonly Located[]): void {
  let end = 0;
  for (const { from, to } of [...located].sort((a, b) => a.from - b.from)) {
    if (from < end) throw damaged("zip");
    end = to;
  }
}

function refuseNames(entries: readonly Entry[]): void {
  const seen = new Set<string>();
  for (const { name } of entries) {
    const key = partKey(name);
    const escapes =
      name.startsWith("/") || /^[a-z]:/i.test(name) || name.split("/").includes("..") || name.includes("\0");
    if (escapes || seen.has(key)) throw damaged("zip");
    seen.add(key);
  }
}

function refuseSizes(entries: readonly Entry[]): void {
  let total = 0;
  for (const { size, data, method } of entries) {
    total += size;
    if (method === 0 && size !== data.length) throw damaged("zip");
    if (size > RATIO_FROM && size > data.length * MAX_RATIO) throw tooLarge("zip");
  }
  if (total > MAX_TOTAL) throw tooLarge("zip");
}

/** Whether we can unpack it. Deflate64 and the like appear in no spreadsheet program's files. */
export function refuseMethod(entry: Entry): void {
  if (entry.method !== 0 && entry.method !== 8) throw unsupported("zip");
  if (entry.size > MAX_PART) throw tooLarge("sheet");
}
