import type { Package } from "../parts/package";
import { partOf, type WorkbookPart } from "../parts/workbook-part";
import { decodeBytes } from "../xml/decode-text";
import { spliced, type Splice } from "../xml/splice";
import { attributeOf, type XmlElement } from "../xml/tree";
import type { PackageLists } from "./package-lists";
import type { PartDrafts } from "./part-drafts";

interface Output {
  readonly drafts: PartDrafts;
  readonly lists: PackageLists;
}

/**
 * The order in which formulas were last calculated. An entry of a cell without a formula makes Excel repair the
 * file; a formula without an entry does not. So entries of sheets that went or were written anew go, and with the
 * last one the part.
 */
export function writeCalcChain(
  parts: Package,
  workbook: WorkbookPart,
  gone: ReadonlySet<string>,
  out: Output,
): void {
  const name = partOf(parts, workbook.relationships, "calcChain");
  if (name === null || gone.size === 0) return;
  const root = parts.tree(name);
  const { splices, left } = chainSplices(root.children, gone);
  if (splices.length === 0) return;
  if (left > 0) out.drafts.write(name, spliced(root.bytes, splices));
  else {
    out.drafts.remove(name);
    out.lists.remove(name, out.lists.relationshipId(name));
  }
}

const known = new WeakMap<Uint8Array, ReadonlySet<number>>();

/** Ids that the chain names, of sheets that are gone, too: a sheet of ours that took one would have its entries. */
export function sheetsInChain(parts: Package, workbook: WorkbookPart): ReadonlySet<number> {
  const name = partOf(parts, workbook.relationships, "calcChain");
  if (name === null) return new Set();
  const bytes = parts.bytes(name);
  const ids = known.get(bytes) ?? sheetIds(decodeBytes(bytes, 0, bytes.length));
  known.set(bytes, ids);
  return ids;
}

const sheetIds = (chain: string): ReadonlySet<number> =>
  new Set([...chain.matchAll(/\si\s*=\s*["'](\d+)/g)].map(([, id]) => Number(id)));

/** An entry without a sheet (`i`) stands on that of the entry before it, so the first one left is given it. */
function chainSplices(
  entries: readonly XmlElement[],
  gone: ReadonlySet<string>,
): { readonly splices: readonly Splice[]; readonly left: number } {
  const splices: Splice[] = [];
  let sheet = "";
  let left = 0;
  let lastKept = "";
  for (const entry of entries) {
    const own = attributeOf(entry, "i");
    sheet = own ?? sheet;
    if (gone.has(sheet)) splices.push({ start: entry.start, end: entry.end, text: "" });
    else {
      left++;
      const place = entry.start + 1 + entry.name.length;
      if (own === null && lastKept !== sheet)
        splices.push({ start: place, end: place, text: ` i="${sheet}"` });
      lastKept = sheet;
    }
  }
  return { splices, left };
}
