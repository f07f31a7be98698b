/**
 * Excel's own *Create from Selection* makes names of headings: `Target_2024` and `Realisasi_2024` are a table, while
 * `Sasaran_Strategis`, `Satuan`, `__Capaian` (of `% Capaian`) and `Realisasi__Rp.` name no table at all. Such a name
 * belongs to the one table that covers the same rows of the same sheet and lacks that column. Of tables that are years
 * or quarters of the same rows (`Target_2023`, `Target_2024`) the words that say what a row is about are words of all.
 */
import { LABELS, SPANNING, TEXT_PERAN } from "../../domain/peran";
import type { DefinedName } from "../../domain/snapshot";
import { readWaktu } from "../blok/waktu";
import { parseName } from "../name-grammar";
import { byTable, tableKey, type NameEntry } from "./name-entry";
import { wholeness } from "./table-kind";

export interface Adopted {
  readonly entries: readonly NameEntry[];
  /** Names that are still read as nothing. */
  readonly left: readonly DefinedName[];
}

/** `may`: which columns are looked for; all of them without it. */
export function adoptOrphans(
  spelt: readonly NameEntry[],
  strange: readonly DefinedName[],
  may: (peran: string) => boolean = () => true,
): Adopted {
  const whole = new Set(
    [...byTable(spelt)].flatMap(([key, table]) =>
      wholeness(table.map(({ peran }) => peran)) > 0 ? [key] : [],
    ),
  );
  const isWhole = (entry: NameEntry): boolean => whole.has(tableKey(entry));
  const kept = spelt.filter((entry) => isWhole(entry) || bareReading(entry.defined) === null);
  const orphans = [...spelt.filter((entry) => !isWhole(entry)).map(({ defined }) => defined), ...strange];
  const homes = tablesByRows([...byTable(kept).values()].filter(isHome));
  const spelling = new Map(spelt.map((entry) => [entry.defined, entry]));
  const left: DefinedName[] = [];
  const entries = [...kept];
  const isKept = new Set(kept);
  for (const defined of orphans) {
    const peran = bareReading(defined);
    const children = peran !== null && may(peran) ? childrenOf(defined, peran, homes) : [];
    const asSpelt = spelling.get(defined);
    if (children.length > 0) entries.push(...children);
    else if (!asSpelt) left.push(defined);
    else if (!isKept.has(asSpelt)) entries.push(asSpelt);
  }
  return { entries, left };
}

/** Nothing but a peran or one of its other spellings, signs and `Rp` aside; null for any other name. */
function bareReading({ name }: DefinedName): NameEntry["peran"] | null {
  const words = name.split(/[_.]+/).filter((word) => word !== "" && !/^rp$/i.test(word));
  const parsed = parseName(words.join(""));
  return parsed?.blok === "" ? parsed.peran : null;
}

/** A table, or one that an Indikator makes a plan. */
const isHome = (table: readonly NameEntry[]): boolean =>
  wholeness([...table.map(({ peran }) => peran), "Indikator"]) > 0;

/** It is called by a year or a quarter. */
function hasTime([entry]: readonly NameEntry[]): boolean {
  const { tahun, triwulan } = readWaktu([entry?.blok ?? ""]);
  return tahun !== null || triwulan !== null;
}

const ABOUT_THE_ROW: ReadonlySet<string> = new Set([
  ...LABELS,
  "Kode",
  ...TEXT_PERAN.filter((peran) => SPANNING.has(peran)),
]);

type Homes = ReadonlyMap<string, readonly NameEntry[][]>;

/** `Sasaran|5|12` → the tables that have a column over just these rows. */
function tablesByRows(tables: readonly (readonly NameEntry[])[]): Homes {
  const homes = new Map<string, NameEntry[][]>();
  for (const table of tables) {
    const entries = [...table];
    for (const rows of new Set(entries.flatMap(({ defined }) => rowsOf(defined) ?? []))) {
      const there = homes.get(rows);
      if (there) there.push(entries);
      else homes.set(rows, [entries]);
    }
  }
  return homes;
}

/** The item that holds; null where none does, or more than one. */
function onlyOne<T>(items: readonly T[], holds: (item: T) => boolean): T | null {
  const first = items.findIndex(holds);
  const second = first < 0 ? -1 : items.findIndex((item, i) => i > first && holds(item));
  return second < 0 ? (items[first] ?? null) : null;
}

function rowsOf({ target }: DefinedName): string | null {
  if (target.kind !== "range") return null;
  return `${target.sheet.toLowerCase()}|${target.rect.top}|${target.rect.bottom}`;
}

/** Each joins its table, so that a second orphan of the same peran finds it filled. */
function childrenOf(defined: DefinedName, peran: NameEntry["peran"], homes: Homes): readonly NameEntry[] {
  const tables = homes.get(rowsOf(defined) ?? "") ?? [];
  const lacks = (table: readonly NameEntry[]): boolean => !table.some((entry) => entry.peran === peran);
  const isWhole = (table: readonly NameEntry[]): boolean => wholeness(table.map((entry) => entry.peran)) > 0;
  const homesOf =
    ABOUT_THE_ROW.has(peran) && tables.every(hasTime)
      ? tables.filter(lacks)
      : [onlyOne(tables, (table) => lacks(table) && isWhole(table)) ?? []];
  return homesOf.flatMap((table) => {
    const [head] = table;
    if (!head) return [];
    const child = { peran, blok: head.blok, scope: head.scope, defined };
    table.push(child);
    return [child];
  });
}
