/**
 * Underscores may be meant otherwise than they are read first. `Target_Renstra` is the target at the end of the Renstra,
 * unless there is a table called Renstra (`Realisasi_Renstra`) that lacks its Target; `Realisasi_Anggaran` is what was
 * spent in the bare table, unless `Pagu_Anggaran` waits for it in one called Anggaran.
 */
import { otherReadings, parseName } from "../name-grammar";
import { byTable, tableKey, type NameEntry } from "./name-entry";
import { wholeness } from "./table-kind";

export function rereadNames(spelt: readonly NameEntry[]): readonly NameEntry[] {
  const tables = byTable(spelt);
  const chosen = new Map<NameEntry, NameEntry>();
  for (const [key, others] of otherTables(spelt)) {
    const there = tables.get(key) ?? [];
    const lacking = others.filter(([, { peran }]) => !there.some((entry) => entry.peran === peran));
    const perans = there.map(({ peran }) => peran);
    const completed = wholeness([...perans, ...lacking.map(([, { peran }]) => peran)]);
    if (completed <= wholeness(perans) || !lacking.every(([from]) => maySpare(from, lacking, tables)))
      continue;
    for (const [from, to] of lacking) chosen.set(from, to);
  }
  return spelt.map((entry) => chosen.get(entry) ?? entry);
}

type Rereading = readonly [from: NameEntry, to: NameEntry];

/** The other readings of all names that no table has adopted, by the table that each would belong to. */
function otherTables(spelt: readonly NameEntry[]): ReadonlyMap<string, readonly Rereading[]> {
  const tables = new Map<string, Rereading[]>();
  for (const entry of spelt)
    for (const reading of isAsSpelt(entry) ? otherReadings(entry.defined.name) : []) {
      const to = { ...entry, ...reading };
      const table = tables.get(tableKey(to));
      if (table) table.push([entry, to]);
      else tables.set(tableKey(to), [[entry, to]]);
    }
  return tables;
}

const isAsSpelt = ({ blok, defined }: NameEntry): boolean => parseName(defined.name)?.blok === blok;

/** The table that the name is first read into is no less whole without all that would leave it, or is nothing else. */
function maySpare(
  from: NameEntry,
  leaving: readonly Rereading[],
  tables: ReadonlyMap<string, readonly NameEntry[]>,
): boolean {
  const table = tables.get(tableKey(from)) ?? [];
  const stays = table.filter((entry) => !leaving.some(([left]) => left === entry));
  const before = wholeness(table.map(({ peran }) => peran));
  return before === 0 || stays.length === 0 || wholeness(stays.map(({ peran }) => peran)) === before;
}
