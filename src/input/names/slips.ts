/** A typing error in a name is the commonest way to lose an hour: `Realiasi_T1` is read as nothing, in silence. */
import { PERAN, PERAN_ALIASES } from "../../domain/peran";
import type { DefinedName } from "../../domain/snapshot";
import { blokKey } from "../name-grammar";
import type { NameEntry } from "./name-entry";

export interface Slip {
  readonly defined: DefinedName;
  /** The table that lacks the column. */
  readonly blok: string;
  /** `Realisasi_T1`. */
  readonly usul: string;
}

interface Spelling {
  readonly spelling: string;
  readonly peran: string;
  readonly letters: number;
}

const spelt = (word: string, peran: string): Spelling => {
  const spelling = word.toLowerCase();
  return { spelling, peran, letters: lettersOf(spelling) };
};

const SPELLINGS: readonly Spelling[] = [
  ...PERAN.map((peran) => spelt(peran, peran)),
  ...[...PERAN_ALIASES].map(([alias, peran]) => spelt(alias, peran)),
];

/** Shorter words are too much alike: `Kode` and `Kota` are two letters apart only in one of four. */
const SHORTEST = 5;

/** Words of their own that are as near to a peran as a slip is. */
const OTHER_WORDS: ReadonlySet<string> = new Set([
  "catatan",
  "harapan",
  "penerimaan",
  "saran",
  "terapan",
  "urutan",
]);

export function findSlips(strange: readonly DefinedName[], entries: readonly NameEntry[]): readonly Slip[] {
  const bloks = new Map<string, Set<string>>();
  const spelling = new Map<string, string>();
  for (const { blok, peran } of entries) {
    const key = blokKey(blok);
    if (!spelling.has(key)) spelling.set(key, blok);
    bloks.set(key, (bloks.get(key) ?? new Set()).add(peran));
  }
  return strange.flatMap((defined) => slipOf(defined, bloks, spelling) ?? []);
}

function slipOf(
  defined: DefinedName,
  bloks: ReadonlyMap<string, ReadonlySet<string>>,
  spelling: ReadonlyMap<string, string>,
): Slip | null {
  if (defined.target.kind === "constant" || defined.name.startsWith("_")) return null;
  const words = defined.name.split("_");
  for (let split = words.length; split > 0; split--) {
    const key = blokKey(words.slice(split).join("_"));
    const there = bloks.get(key);
    if (!there) continue;
    const peran = nearest(words.slice(0, split).join("").toLowerCase(), there);
    const blok = spelling.get(key) ?? key;
    if (peran) return { defined, blok, usul: blok === "" ? peran : `${peran}_${blok}` };
  }
  return null;
}

/** The peran that the table lacks and that is within two letters of the word; null where none is, or two are. */
function nearest(word: string, there: ReadonlySet<string>): string | null {
  if (word.length < SHORTEST || OTHER_WORDS.has(word)) return null;
  const letters = lettersOf(word);
  const near = SPELLINGS.filter(
    ({ spelling, peran, letters: others }) =>
      !there.has(peran) &&
      spelling.length >= SHORTEST &&
      Math.abs(spelling.length - word.length) <= 2 &&
      mayBeNear(letters, others) &&
      distance(spelling, word) <= 2,
  );
  const perans = new Set(near.map(({ peran }) => peran));
  return perans.size === 1 ? ([...perans][0] ?? null) : null;
}

/** Which letters occur, a bit each (letters that are 32 apart share one). */
function lettersOf(word: string): number {
  let letters = 0;
  for (let i = 0; i < word.length; i++) letters |= 1 << (word.charCodeAt(i) & 31);
  return letters;
}

/** Each of two changes alters two letters at most: a quick no for the many words that have nothing in common. */
function mayBeNear(a: number, b: number): boolean {
  let differing = 0;
  for (let bits = a ^ b; bits !== 0; bits &= bits - 1) differing++;
  return differing <= 4;
}

/** Letters to put in, take out, change or swap with the next (optimal string alignment). */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const steps = [
        at(above, j) + 1,
        at(row, j - 1) + 1,
        at(above, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1),
      ];
      if (isSwapped(a, b, i, j)) steps.push(at(before, j - 2) + 1);
      row.push(Math.min(...steps));
    }
    [before, above] = [above, row];
  }
  return at(above, b.length);
}

const at = (row: readonly number[], index: number): number => row[index] ?? 0;

const isSwapped = (a: string, b: string, i: number, j: number): boolean =>
  i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
