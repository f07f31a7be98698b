import type { KinerjaRow } from "../../domain/assessment";
import type { Blok } from "../../domain/laporan";

/** The rows of one programme, which make one table. */
export interface Programme {
  readonly rows: readonly [KinerjaRow, ...KinerjaRow[]];
  /** Of `Judul_Blok`, where the whole blok is this one programme. */
  readonly title: string | null;
}

/**
 * Rows of programme bloks by blok and programme, in the order in which they first stand. A long table with codes may
 * name another programme in every row; such a table stays one, since a table a row helps nobody.
 */
export function programmes(rows: readonly KinerjaRow[]): readonly Programme[] {
  const bloks = new Map<Blok, Map<string | null, [KinerjaRow, ...KinerjaRow[]]>>();
  for (const row of rows) {
    if (!row.blok.barisProgram) continue;
    const ofBlok = bloks.get(row.blok) ?? new Map<string | null, [KinerjaRow, ...KinerjaRow[]]>();
    bloks.set(row.blok, ofBlok);
    const group = ofBlok.get(row.program);
    if (group) group.push(row);
    else ofBlok.set(row.program, [row]);
  }
  return [...bloks].flatMap(([blok, groups]) => tablesOf(blok, [...groups.values()]));
}

function tablesOf(
  { judul }: Blok,
  groups: readonly (readonly [KinerjaRow, ...KinerjaRow[]])[],
): readonly Programme[] {
  const [first, ...rest] = groups;
  if (!first) return [];
  const rowByRow = rest.length > 1 && groups.every(({ length }) => length === 1);
  if (rowByRow || rest.length === 0)
    return [{ rows: [first[0], ...first.slice(1), ...rest.flat()], title: judul }];
  return groups.map((rows) => ({ rows, title: null }));
}
