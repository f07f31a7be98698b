import type { DefinedName } from "../../domain/snapshot";
import { blokKey, type ParsedName } from "../name-grammar";

/** A name of the contract as it is read: its column, and the table that it belongs to. */
export interface NameEntry extends ParsedName {
  readonly defined: DefinedName;
  /** Sheet whose table it belongs to; null for a table of the workbook. */
  readonly scope: string | null;
}

/** A table's names together, by sheet scope and blok. */
export const tableKey = ({ scope, blok }: Pick<NameEntry, "scope" | "blok">): string =>
  `${scope?.toLowerCase() ?? ""}|${blokKey(blok)}`;

export function byTable(entries: Iterable<NameEntry>): ReadonlyMap<string, readonly NameEntry[]> {
  const tables = new Map<string, NameEntry[]>();
  for (const entry of entries) {
    const key = tableKey(entry);
    const table = tables.get(key);
    if (table) table.push(entry);
    else tables.set(key, [entry]);
  }
  return tables;
}
