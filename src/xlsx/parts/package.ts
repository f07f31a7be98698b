import type { Codec } from "../codec";
import { damaged, Refusal, tooLarge } from "../refusal";
import { asUtf8 } from "../xml/encoding";
import { parseXml, type XmlElement } from "../xml/tree";
import { partKey, type Entry } from "../zip/entry";
import { refuseMethod } from "../zip/read-archive";

/** Parts that are read as a whole are small in any workbook; a sheet is never read so. */
const MAX_TREE = 48 * 1024 * 1024;
/** Inflated parts that are kept between reading and writing. */
const KEPT = 320 * 1024 * 1024;

/** The packed parts, inflated when asked for. */
export class Package {
  private readonly byKey = new Map<string, Entry>();
  private readonly inflated = new Map<string, Uint8Array>();
  private kept = 0;

  constructor(
    readonly entries: readonly Entry[],
    readonly codec: Codec,
  ) {
    for (const entry of entries) this.byKey.set(partKey(entry.name), entry);
  }

  /** The entry of a part's name; a name with `%20` also finds an entry with a space. */
  find(name: string): Entry | undefined {
    return this.byKey.get(partKey(name)) ?? this.byKey.get(partKey(percentDecoded(name)));
  }

  /** The part's bytes as UTF-8. */
  bytes(name: string): Uint8Array {
    const entry = this.find(name);
    if (!entry) throw damaged("parts");
    const key = partKey(entry.name);
    const known = this.inflated.get(key);
    if (known) return known;
    const bytes = asUtf8(this.inflate(entry));
    this.keep(key, bytes);
    return bytes;
  }

  /** The part that was asked for last always stays at hand; earlier ones as far as there is room. */
  private keep(key: string, bytes: Uint8Array): void {
    for (const [old, { length }] of this.inflated) {
      if (this.kept + bytes.length <= KEPT) break;
      this.inflated.delete(old);
      this.kept -= length;
    }
    this.inflated.set(key, bytes);
    this.kept += bytes.length;
  }

  tree(name: string): XmlElement {
    const entry = this.find(name);
    if (entry && entry.size > MAX_TREE) throw tooLarge("xml");
    return parseXml(this.bytes(name));
  }

  private inflate(entry: Entry): Uint8Array {
    refuseMethod(entry);
    const bytes = entry.method === 0 ? entry.data : this.unpacked(entry);
    if (this.codec.crc32(bytes, 0) !== entry.crc) throw damaged("zip");
    return bytes;
  }

  private unpacked(entry: Entry): Uint8Array {
    try {
      return this.codec.inflate(entry.data, entry.size);
    } catch (thrown) {
      throw thrown instanceof Refusal ? thrown : damaged("zip");
    }
  }
}

function percentDecoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
