/**
 * An indicator counts once, however many tables hold it (IKU and Perjanjian Kinerja, a table a year, a table a quarter):
 * the same name in the same unit under the same sasaran, or under none. Twice in one table, it is two.
 */
import type { KinerjaRow } from "../domain/assessment";
import type { NameJoins } from "./name-joins";
import type { TableTimes } from "./table-time";
import { sameUnit } from "./units";

/** Rows that do not count → the row that counts for their indicator. */
export type Votes = ReadonlyMap<KinerjaRow, KinerjaRow>;

export interface Counted {
  readonly kinerja: readonly KinerjaRow[];
  readonly votes: Votes;
}

export function countOnce(rows: readonly KinerjaRow[], joins: NameJoins, times: TableTimes): Counted {
  const changed = new Map<KinerjaRow, KinerjaRow>();
  const votes = new Map<KinerjaRow, KinerjaRow>();
  for (const group of groupsOf(rows, joins)) {
    const [first, ...others] = [...group].sort((a, b) => times.compare(a.blok, b.blok));
    if (!first || others.length === 0) continue;
    const counting = withSasaranOf(first, others);
    changed.set(first, counting);
    for (const row of others) {
      const silent = { ...row, utama: false };
      changed.set(row, silent);
      votes.set(silent, counting);
    }
  }
  return { kinerja: changed.size === 0 ? rows : rows.map((row) => changed.get(row) ?? row), votes };
}

/** The row that counts may stand in a table without a Sasaran column. */
function withSasaranOf(row: KinerjaRow, others: readonly KinerjaRow[]): KinerjaRow {
  const named =
    row.nomorSasaran === null ? others.find(({ nomorSasaran }) => nomorSasaran !== null) : undefined;
  return named ? { ...row, nomorSasaran: named.nomorSasaran, sasaran: named.sasaran } : row;
}

function groupsOf(rows: readonly KinerjaRow[], joins: NameJoins): readonly (readonly KinerjaRow[])[] {
  if (rows.every(({ blok }) => blok === rows[0]?.blok)) return [];
  const byName = new Map<string, KinerjaRow[][]>();
  for (const row of rows) {
    if (row.indikator === "") continue;
    const key = keyOf(row, joins);
    const groups = byName.get(key) ?? [];
    byName.set(key, groups);
    const group = groups.find((known) => isOneWith(row, known));
    if (group) group.push(row);
    else groups.push([row]);
  }
  return [...byName.values()].flat();
}

/** In tables of programmes an indicator belongs to its activity. */
function keyOf({ blok, indikator, program, kegiatan, subKegiatan }: KinerjaRow, joins: NameJoins): string {
  const name = joins.indikator(indikator);
  if (!blok.barisProgram) return name;
  const place = [program, kegiatan, subKegiatan].map((words) => (words === null ? "" : joins.program(words)));
  return [name, ...place].join("\n");
}

const isOneWith = (row: KinerjaRow, group: readonly KinerjaRow[]): boolean =>
  group.every(
    (other) =>
      other.blok !== row.blok &&
      other.blok.barisProgram === row.blok.barisProgram &&
      (other.nomorSasaran === null || row.nomorSasaran === null || other.nomorSasaran === row.nomorSasaran) &&
      (other.satuan === null || row.satuan === null || sameUnit(other.satuan, row.satuan)),
  );
