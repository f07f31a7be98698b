/**
 * Levels that neither a longer code nor a column of their own tells. RKA-KL of ministries codes each level in its own
 * way (program `013.01.WA`, kegiatan `2030`, komponen `051`, sub komponen `A`, akun `521211`), and tables without codes
 * mark them by a word or a letter (`Program …`, `Kegiatan …`; `A.`, `1.`, `a.`). A mark of a kind not seen since the
 * last row of the same kind opens a level below. Marks alone prove nothing: a level holds where its rows add up to
 * the row above them.
 */
import type { Blok } from "../domain/laporan";
import { SUMMED_PERAN } from "../domain/peran";
import { numberOf, readingAt } from "./readings";

/** Each row's parent, -1 at the top; `counts`: rows that may be parents and children, `parents`: those known by code. */
export function parentsByMark(
  blok: Blok,
  counts: readonly boolean[],
  parents: readonly number[],
): readonly number[] {
  const kinds = markKinds(blok);
  if (kinds === null) return parents;
  const families = familiesByMark(
    kinds.map((kind, i) => (counts[i] === true ? kind : null)),
    parents,
  );
  const proven = provenPairs(blok, families);
  const all = [...parents];
  for (const { parent, children, pair } of families)
    if (proven.has(pair)) for (const child of children) all[child] = parent;
  return all;
}

interface MarkedFamily {
  readonly parent: number;
  readonly children: readonly number[];
  /** Kind of the parent's mark and of its children's. */
  readonly pair: string;
}

/** What the marks suggest, for rows that no code has placed, under rows that have no parts by their code. */
function familiesByMark(
  kinds: readonly (string | null)[],
  parents: readonly number[],
): readonly MarkedFamily[] {
  const hasParts = new Set(parents);
  const open: number[] = [];
  const families = new Map<number, number[]>();
  const levelOf = (i: number, coded: number): number =>
    coded >= 0 ? open.indexOf(coded) + 1 : open.findIndex((row) => kinds[row] === kinds[i]);
  kinds.forEach((kind, i) => {
    if (kind === null) return;
    const coded = parents[i] ?? -1;
    const level = levelOf(i, coded);
    if (level >= 0) open.length = level;
    const parent = open.at(-1);
    open.push(i);
    if (coded >= 0 || parent === undefined || hasParts.has(parent)) return;
    families.set(parent, [...(families.get(parent) ?? []), i]);
  });
  return [...families].map(([parent, children]) => ({
    parent,
    children,
    pair: `${kinds[parent]} > ${kinds[children[0] ?? parent]}`,
  }));
}

/** Pairs of kinds whose rows add up at least as often as not: one wrong sum is told, and no other way to read the rows. */
function provenPairs(blok: Blok, families: readonly MarkedFamily[]): ReadonlySet<string> {
  const votes = new Map<string, number>();
  const right = families.filter((family) => addsUp(blok, family)).map(({ pair }) => pair);
  for (const { pair } of families) votes.set(pair, (votes.get(pair) ?? 0) - 1);
  for (const pair of right) votes.set(pair, (votes.get(pair) ?? 0) + 2);
  return new Set(right.filter((pair) => (votes.get(pair) ?? 0) >= 0));
}

/** In every column with money of the parent; a part that is the whole must be so in more than one of them. */
function addsUp(blok: Blok, { parent, children }: MarkedFamily): boolean {
  const sums = SUMMED_PERAN.flatMap((peran) => {
    const whole = numberOf(readingAt(blok, peran, parent)) ?? 0;
    if (whole === 0) return [];
    const sum = children.reduce((all, child) => all + (numberOf(readingAt(blok, peran, child)) ?? 0), 0);
    return [Math.abs(sum - whole) <= HALF_A_RUPIAH];
  });
  return sums.length > (children.length === 1 ? 1 : 0) && sums.every(Boolean);
}

const HALF_A_RUPIAH = 0.5;

/** The kind of each row's mark; null for a row without one, and for a table whose levels stand in columns. */
function markKinds({ texts }: Blok): readonly (string | null)[] | null {
  if (texts.Kode) return texts.Kode.own.map((kode) => (kode === "" ? null : shapeOf(kode)));
  const [words, ...others] = [texts.Program, texts.Kegiatan, texts.SubKegiatan, texts.Uraian].flatMap(
    (column) => column ?? [],
  );
  return words && others.length === 0 ? words.own.map(markOf) : null;
}

/** `2030.ABC` → `0000.AAA`: codes of one level look alike. */
const shapeOf = (kode: string): string =>
  kode
    .trim()
    .toUpperCase()
    .replace(/\d/g, "0")
    .replace(/[A-Z]/g, "A")
    .replace(/[^0A]+/g, ".");

/** `Sub Kegiatan Rapat` → `sub kegiatan`, `B. Belanja` → `A.`, `2) Honor` → `0)`; other words are a kind of their own. */
function markOf(label: string): string {
  const word = /^\P{L}*(program|sub ?kegiatan|kegiatan)\b/iu.exec(label)?.[1];
  if (word !== undefined) return word.toLowerCase().replace(" ", "");
  const [, number, sign] = /^\s*\(?([ivx]{2,}|[a-z]|\d{1,2})([.)])\s*\p{L}/iu.exec(label) ?? [];
  return number === undefined ? "" : `${listKind(number)}${sign}`;
}

function listKind(number: string): string {
  if (/\d/.test(number)) return "0";
  const kind = /^[ivx]+$/i.test(number) ? "i" : "a";
  return number === number.toLowerCase() ? kind : kind.toUpperCase();
}
