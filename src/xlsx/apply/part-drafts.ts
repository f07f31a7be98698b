import { overriddenParts } from "../parts/content-types";
import type { Package } from "../parts/package";
import { relationshipSources, relationshipsOf } from "../parts/relationships";
import { refuseIllFormed } from "../xml/well-formed";
import { partKey, type Entry } from "../zip/entry";
import { emptyEntry, pack } from "../zip/pack";

interface Draft {
  readonly name: string;
  /** The packed part; null takes it out. Packing begins at once and goes on beside what comes next. */
  readonly packed: Promise<Entry> | null;
}

/** Parts that a plan changes, adds or takes out. Nothing touches the package until all of them are known. */
export class PartDrafts {
  private readonly drafts = new Map<string, Draft>();
  /** Names that are spoken for, by parts or by what only speaks of them; gathered when the first one is asked for. */
  private taken: Set<string> | null = null;

  constructor(private readonly parts: Package) {}

  /** The part's bytes from now on. Where they are what they were, the part is not touched. */
  write(name: string, chunks: readonly Uint8Array[]): void {
    const entry = this.parts.find(name);
    const isSame = entry !== undefined && sameBytes(chunks, this.parts.bytes(entry.name));
    if (!isSame) refuseIllFormed(chunks);
    const packed = isSame
      ? Promise.resolve(entry)
      : pack(this.parts.codec, chunks, entry ?? emptyEntry(name));
    // A plan that is given up has nobody waiting for what was begun.
    packed.catch(() => undefined);
    this.drafts.set(partKey(name), { name, packed });
  }

  /**
   * The first of the names `at(1)`, `at(2)` … that no part has, no content type speaks of and no relationship leads
   * to, dangling or not. It is kept for the part that is written later.
   */
  freeName(at: (number: number) => string): string {
    const taken = (this.taken ??= takenNames(this.parts));
    let number = 1;
    while (taken.has(partKey(at(number)))) number++;
    taken.add(partKey(at(number)));
    return at(number);
  }

  remove(name: string): void {
    this.drafts.set(partKey(name), { name, packed: null });
  }

  /** The entries afterwards, in the old order, new parts at the end. */
  async packed(): Promise<readonly Entry[]> {
    const { entries } = this.parts;
    const known = new Set(entries.map(({ name }) => partKey(name)));
    const changed = entries.map((entry) => {
      const draft = this.drafts.get(partKey(entry.name));
      return draft ? draft.packed : entry;
    });
    const added = [...this.drafts].filter(([key]) => !known.has(key)).map(([, { packed }]) => packed);
    const all = await Promise.all([...changed, ...added]);
    return all.filter((entry) => entry !== null);
  }
}

function takenNames(parts: Package): Set<string> {
  const taken = new Set([...parts.entries.map(({ name }) => partKey(name)), ...overriddenParts(parts)]);
  for (const source of relationshipSources(parts)) {
    for (const { target } of relationshipsOf(parts, source)) if (target !== null) taken.add(partKey(target));
  }
  return taken;
}

function sameBytes(chunks: readonly Uint8Array[], bytes: Uint8Array): boolean {
  let at = 0;
  for (const chunk of chunks) {
    // Chunks that were not changed are windows on the part itself.
    const isWindow = chunk.buffer === bytes.buffer && chunk.byteOffset === bytes.byteOffset + at;
    if (at + chunk.length > bytes.length || (!isWindow && !sameAt(chunk, bytes, at))) return false;
    at += chunk.length;
  }
  return at === bytes.length;
}

function sameAt(chunk: Uint8Array, bytes: Uint8Array, at: number): boolean {
  for (let i = 0; i < chunk.length; i++) if (chunk[i] !== bytes[at + i]) return false;
  return true;
}
