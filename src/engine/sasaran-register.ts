import type { Blok, Laporan } from "../domain/laporan";
import { programAt, sasaranAt } from "./row-words";

/** Says which names are one: any function from a name to the key that it shares with the others. */
export type JoinNames = (name: string) => string;

/** The sasaran of a laporan under their numbers. */
export interface SasaranRegister {
  /** Number of the sasaran of a row; null without one. */
  readonly nomorAt: (blok: Blok, index: number) => number | null;
  /** Words of a sasaran: as in the table in which it first appears. */
  readonly nameOf: (nomor: number) => string;
  /** Whether a table names it in words; false where only titles speak of its number. */
  readonly isNamed: (nomor: number) => boolean;
  readonly nomors: () => readonly number[];
}

/**
 * Sasaran are numbered by first appearance in the sasaran tables, then (where a sasaran has no table of its own)
 * in the others. A title's `Sasaran Strategis N` means the N-th of them.
 */
export function createSasaranRegister(
  laporan: Laporan,
  join: JoinNames,
  joinProgram: JoinNames,
): SasaranRegister {
  const names = new Map<number, string>();
  const nomors = new Map<string, number>();
  const isSasaranTable = (blok: Blok): boolean => blok.jenis.kinerja && !blok.barisProgram;
  const rated = laporan.bloks.filter(({ jenis }) => jenis.kinerja || jenis.anggaran);
  for (const blok of rated.filter(isSasaranTable)) registerTexts(blok, { names, nomors, join });
  registerTitles(rated, names);
  for (const blok of rated.filter((blok) => !isSasaranTable(blok)))
    registerTexts(blok, { names, nomors, join });

  const named = new Set(nomors.values());
  const nomorOf = rememberLast((sasaran) => nomors.get(join(sasaran)) ?? null);
  const own = (blok: Blok, index: number): number | null => {
    const sasaran = sasaranAt(blok, index);
    return typeof sasaran === "string" ? nomorOf(sasaran) : sasaran;
  };
  const byProgram = sasaranOfPrograms(rated, own, joinProgram);
  return {
    nomorAt: (blok, index) => {
      const nomor = own(blok, index);
      if (nomor !== null) return nomor;
      const program = programAt(blok, index);
      return program === null ? null : (byProgram.get(joinProgram(program)) ?? null);
    },
    nameOf: (nomor) => names.get(nomor) ?? "",
    isNamed: (nomor) => named.has(nomor),
    nomors: () => [...names.keys()].sort((a, b) => a - b),
  };
}

/** Rows of one sasaran stand together. */
function rememberLast(nomorOf: (sasaran: string) => number | null): (sasaran: string) => number | null {
  let last: string | null = null;
  let nomor: number | null = null;
  return (sasaran) => {
    if (sasaran !== last) nomor = nomorOf(sasaran);
    last = sasaran;
    return nomor;
  };
}

interface Book {
  readonly names: Map<number, string>;
  readonly nomors: Map<string, number>;
  readonly join: JoinNames;
}

function registerTexts(blok: Blok, { names, nomors, join }: Book): void {
  let last: string | number | null = null;
  for (let i = 0; i < blok.rows.length; i++) {
    const sasaran = blok.rows[i] === "data" ? sasaranAt(blok, i) : null;
    if (sasaran === last || typeof sasaran !== "string") continue;
    last = sasaran;
    const key = join(sasaran);
    if (nomors.has(key)) continue;
    const nomor = nextNomor(names);
    nomors.set(key, nomor);
    names.set(nomor, sasaran);
  }
}

/** The next free one: titles may have taken some. */
function nextNomor(names: ReadonlyMap<number, string>): number {
  let next = names.size + 1;
  while (names.has(next)) next++;
  return next;
}

/** A title's number without a sasaran table behind it still keeps its tables together. */
function registerTitles(bloks: readonly Blok[], names: Map<number, string>): void {
  for (const { sasaran } of bloks) {
    if (sasaran && "nomor" in sasaran && !names.has(sasaran.nomor)) {
      names.set(sasaran.nomor, `Sasaran Strategis ${sasaran.nomor}`);
    }
  }
}

/** Programmes that serve one sasaran only: rows without a sasaran of their own (a budget by programme) follow them. */
function sasaranOfPrograms(
  bloks: readonly Blok[],
  nomorAt: (blok: Blok, index: number) => number | null,
  joinProgram: JoinNames,
): ReadonlyMap<string, number | null> {
  const found = new Map<string, number | null>();
  for (const blok of bloks) {
    for (let i = 0; i < blok.rows.length; i++) {
      const program = blok.rows[i] === "data" ? programAt(blok, i) : null;
      const nomor = program === null ? null : nomorAt(blok, i);
      if (program !== null && nomor !== null) note(found, joinProgram(program), nomor);
    }
  }
  return found;
}

function note(found: Map<string, number | null>, key: string, nomor: number): void {
  const known = found.get(key);
  if (known === undefined) found.set(key, nomor);
  else if (known !== nomor) found.set(key, null);
}
