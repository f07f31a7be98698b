import { nameKey } from "../name-key";
import { learnForms, withoutBrackets, withoutExplanations } from "./learned-forms";
import { createNameWords, type NameWord } from "./name-words";
import { sameForm } from "./stem";
import { canBeMisspelt, isTypingError } from "./typing-error";

/** One spelling of a name (case, spacing, punctuation and list letters apart) and the tables that it stands in. */
export interface NameEntry {
  readonly key: string;
  /** As it is first spelt. */
  readonly name: string;
  readonly tables: number[];
}

/** Spellings of one name, the first one leading. */
export interface NameGroup {
  readonly entries: NameEntry[];
  readonly tables: number[];
}

/**
 * Joins what a person would join: names that differ by verb form, short form, spacing, or one typing error. Two
 * names that stand in one table are two names, however alike; so an exact name always wins over a similar one.
 * Linear in the names: candidates are looked up, never searched for.
 */
export function joinNames(entries: Iterable<NameEntry>): ReadonlyMap<string, NameGroup> {
  const names = withWords(entries);
  const misspelt = strangeSignatures(names);
  const bracketed = bracketedOnce(names);
  const index = new Map<Signature, NameIn[]>();
  const groups = new Map<string, NameGroup>();
  for (const name of names) {
    const signatures = [...signaturesOf(name, misspelt), ...(bracketed.get(name.entry.key) ?? [])];
    const group = findGroup(name, signatures, index) ?? { entries: [], tables: [] };
    group.entries.push(name.entry);
    group.tables.push(...name.entry.tables);
    groups.set(name.entry.key, group);
    for (const signature of signatures) addTo(index, signature, { ...name, group });
  }
  return groups;
}

interface Name {
  readonly entry: NameEntry;
  readonly words: readonly NameWord[];
  /** Sum over the words: the same in whatever order they stand. */
  readonly sum: number;
}
interface NameIn extends Name {
  readonly group: NameGroup;
}

function withWords(entries: Iterable<NameEntry>): readonly Name[] {
  const all = [...entries];
  const wordsOf = createNameWords(learnForms(all.map(({ name }) => name)));
  return all.map((entry) => {
    const words = wordsOf(entry.name);
    return { entry, words, sum: words.reduce((sum, { hash }) => sum + hash, 0) };
  });
}

/** What two spellings of one name have in common. Numbers: all roots, or (negative) all but one; texts: all letters but the first word's. */
type Signature = number | string;

/** Names but for one word that is none of the field's: where a typing error may be. */
function strangeSignatures(names: readonly Name[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { words, sum } of names) {
    if (words.length > 1) for (const { strange, hash } of words) if (strange) found.add(-(sum - hash));
  }
  return found;
}

function signaturesOf({ entry, words, sum }: Name, misspelt: ReadonlySet<number>): readonly Signature[] {
  const first = words[0];
  if (!first) return [];
  const signatures: Signature[] = [sum];
  if (words.length > 1 && entry.key.startsWith(first.word)) {
    signatures.push(`${first.stem.root} ${entry.key.slice(first.word.length)}`);
  }
  if (misspelt.size === 0) return signatures;
  for (const { hash, word } of words) {
    if (misspelt.has(-(sum - hash)) && canBeMisspelt(word)) signatures.push(-(sum - hash));
  }
  return signatures;
}

/**
 * `Tingkat Pengangguran Terbuka (persen)` is the name without its bracket, too, where no other bracket stands behind the
 * same words: `Kunjungan ibu hamil (K1)` and `(K4)` are two. Key of a name → the signature that both spellings share.
 */
function bracketedOnce(names: readonly Name[]): ReadonlyMap<string, readonly Signature[]> {
  const byBare = new Map<string, string | null>();
  for (const { entry } of names) {
    const bare = entry.name.includes("(") ? nameKey(withoutBrackets(withoutExplanations(entry.name))) : "";
    if (bare !== "" && bare !== entry.key) byBare.set(bare, byBare.has(bare) ? null : entry.key);
  }
  const pairs = [...byBare].filter((pair): pair is [string, string] => pair[1] !== null);
  return new Map(pairs.flatMap(([bare, key]) => [bare, key].map((each) => [each, [`(${bare}`]] as const)));
}

/** More names than this under one signature are a series (Posyandu Melati, Mawar, …), not spellings of one name. */
const MAX_CANDIDATES = 8;

function addTo(index: Map<Signature, NameIn[]>, signature: Signature, name: NameIn): void {
  const known = index.get(signature);
  if (!known) index.set(signature, [name]);
  else if (known.length <= MAX_CANDIDATES) known.push(name);
}

function findGroup(
  name: Name,
  signatures: readonly Signature[],
  index: ReadonlyMap<Signature, readonly NameIn[]>,
): NameGroup | null {
  for (const signature of signatures) {
    const candidates = index.get(signature) ?? [];
    if (candidates.length > MAX_CANDIDATES) continue;
    const isSpelling = ({ group, words }: NameIn): boolean =>
      isApart(name.entry, group) && (typeof signature === "string" || isSameName(name.words, words));
    const found = candidates.find(isSpelling);
    if (found) return found.group;
  }
  return null;
}

function isApart({ tables }: NameEntry, group: NameGroup): boolean {
  return !tables.some((table) => group.tables.includes(table));
}

function isSameName(a: readonly NameWord[], b: readonly NameWord[]): boolean {
  const [restA, restB] = [unmatched(a, b), unmatched(b, a)];
  if (restA.length > 1 || restB.length > 1) return false;
  const [x, y] = [restA[0], restB[0]];
  return x === undefined || y === undefined ? x === y : isTypingError(x.word, y.word);
}

/** Words of the one that have no counterpart in the other: same root, and a form that goes with it. */
function unmatched(words: readonly NameWord[], others: readonly NameWord[]): readonly NameWord[] {
  const left = [...others];
  return words.filter((word) => {
    const at = left.findIndex(
      (other) => other.stem.root === word.stem.root && sameForm(word.stem, other.stem),
    );
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
