import type { CellRef } from "../domain/address";
import { cellOf, type Blok, type Laporan } from "../domain/laporan";
import { joinContained } from "./matching/contained-names";
import { joinNames, type NameEntry, type NameGroup } from "./matching/join-names";
import { createKeyCache } from "./name-key";
import { programAt, sasaranAt, wordAt } from "./row-words";
import type { JoinNames } from "./sasaran-register";

/** Which names are one, for each kind of name: a sasaran is never joined with a programme. */
export interface NameJoins {
  readonly sasaran: JoinNames;
  readonly program: JoinNames;
  readonly indikator: JoinNames;
  /** Names that are spelt in more than one way, the first spelling leading. */
  readonly respelt: { readonly sasaran: readonly Spellings[]; readonly program: readonly Spellings[] };
}

/** A spelling and the cell where it first stands; null for a name that is known from a title alone. */
export interface Spelling {
  readonly name: string;
  readonly cell: CellRef | null;
  readonly blok: Blok;
  readonly index: number;
}
export type Spellings = readonly Spelling[];

export function createNameJoins({ bloks }: Laporan): NameJoins {
  const ordered = [...bloks.filter(isSasaranTable), ...bloks.filter((blok) => !isSasaranTable(blok))];
  const keyOf = createKeyCache();
  const sasaran = joinColumn(ordered, {
    keyOf,
    namedAt: sasaranCell,
    join: (entries) => joinContained(joinNames(entries)),
  });
  const program = joinColumn(ordered, { keyOf, namedAt: programCell, join: joinNames });
  const measured = bloks.filter(({ jenis }) => jenis.kinerja || jenis.rencana);
  const indikator = joinColumn(measured, {
    keyOf: createKeyCache(),
    namedAt: indikatorCell,
    join: joinNames,
  });
  return {
    sasaran: sasaran.join,
    program: program.join,
    indikator: indikator.join,
    respelt: { sasaran: sasaran.respelt, program: program.respelt },
  };
}

const isSasaranTable = ({ jenis, barisProgram }: Blok): boolean => jenis.kinerja && !barisProgram;

interface Named {
  readonly name: string | null;
  readonly cell: CellRef | null;
}

function sasaranCell(blok: Blok, index: number): Named {
  const sasaran = sasaranAt(blok, index);
  return { name: typeof sasaran === "string" ? sasaran : null, cell: cellOf(blok, "Sasaran", index) };
}
const programCell = (blok: Blok, index: number): Named => ({
  name: programAt(blok, index),
  cell: cellOf(blok, "Program", index),
});
const indikatorCell = (blok: Blok, index: number): Named => ({
  name: wordAt(blok, "Indikator", index),
  cell: cellOf(blok, "Indikator", index),
});

interface Entry extends NameEntry, Spelling {}

interface Joined {
  readonly join: JoinNames;
  readonly respelt: readonly Spellings[];
}

interface Column {
  readonly keyOf: JoinNames;
  readonly namedAt: (blok: Blok, index: number) => Named;
  readonly join: (entries: Iterable<NameEntry>) => ReadonlyMap<string, NameGroup>;
}

function joinColumn(bloks: readonly Blok[], { keyOf, namedAt, join }: Column): Joined {
  if (bloks.length < 2) return { join: keyOf, respelt: [] };
  const entries = new Map<string, Entry>();
  const tables = new Set<number>();
  bloks.forEach((blok, table) => {
    let last: string | null = null;
    for (let i = 0; i < blok.rows.length; i++) {
      if (blok.rows[i] !== "data") continue;
      const { name, cell } = namedAt(blok, i);
      if (name === null || name === last) continue;
      last = name;
      tables.add(table);
      const key = keyOf(name);
      const known = entries.get(key);
      if (!known) entries.set(key, { key, name, tables: [table], cell, blok, index: i });
      else if (known.tables.at(-1) !== table) known.tables.push(table);
    }
  });
  // Names of one table are never joined with each other, so what stands in all of them is joined with nothing.
  const open = [...entries.values()].filter((entry) => entry.tables.length < tables.size);
  return open.length < 2 ? { join: keyOf, respelt: [] } : joinedBy(join(open), entries, keyOf);
}

function joinedBy(
  groups: ReadonlyMap<string, NameGroup>,
  entries: ReadonlyMap<string, Entry>,
  keyOf: JoinNames,
): Joined {
  const respelt = [...new Set(groups.values())]
    .filter((group) => group.entries.length > 1)
    .map((group) => group.entries.flatMap(({ key }) => entries.get(key) ?? []));
  const leaders = new Map<string, string>();
  return {
    respelt,
    join: (name) => {
      const known = leaders.get(name);
      if (known !== undefined) return known;
      const key = keyOf(name);
      const leader = groups.get(key)?.entries[0]?.key ?? key;
      leaders.set(name, leader);
      return leader;
    },
  };
}
