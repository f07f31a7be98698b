/**
 * Abbreviations that a workbook explains itself: `Skor Pola Pangan Harapan (PPH)` says what `Skor PPH` means in the next
 * table. An abbreviation that is explained in two ways says nothing.
 */

/** `PPH`, `PoU`, `SAKIP`: capitals, at most two small letters in a row. `(K4)` and `(KF3)` tell visits apart and are none. */
const SHORT = /^(?=(?:.*\p{Lu}){2})(?!.*\p{Ll}{3})[\p{L}-]{2,10}$/u;
const BRACKETS = /\(\s*([^()]*?)\s*\)/gu;

/** Abbreviation in small letters → the words that it stands for; empty where nothing is explained. */
export function learnForms(names: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[] | null>();
  for (const name of names) {
    const explained = name.includes("(") ? explainedIn(name) : null;
    if (explained === null) continue;
    const [short, words] = explained;
    const known = found.get(short);
    found.set(short, known === undefined || known?.join() === words.join() ? words : null);
  }
  return new Map([...found].flatMap(([short, words]) => (words === null ? [] : [[short, words] as const])));
}

/**
 * The name without brackets that repeat it: an abbreviation behind the words, or the words behind an abbreviation.
 * `Skor Pola Pangan Harapan (PPH)` → `Skor Pola Pangan Harapan`, `PPH (Pola Pangan Harapan)` → `PPH`.
 */
export const withoutExplanations = (name: string): string =>
  name.replace(BRACKETS, (bracket: string, inside: string, at: number) =>
    isExplanation(inside, wordsOf(name.slice(0, at)), isAllCapitals(name)) ? " " : bracket,
  );

/** In a name that is all capitals, `JUMLAH SISWA (PUTRA)`, only initials show that a word in a bracket is none. */
const isExplanation = (inside: string, before: readonly string[], capitals: boolean): boolean =>
  areInitials(before.at(-1) ?? "", wordsOf(inside)) ||
  (SHORT.test(inside) && (!capitals || areInitials(inside, before.slice(-letters(inside).length))));

const isAllCapitals = (name: string): boolean => !/\p{Ll}/u.test(name);

/** The name without any brackets, but for a year: that of 2023 is another figure. */
export const withoutBrackets = (name: string): string =>
  name.replace(BRACKETS, (bracket: string, inside: string) => (/\b20\d\d\b/.test(inside) ? bracket : " "));

type Explained = readonly [short: string, words: readonly string[]];

function explainedIn(name: string): Explained | null {
  const [bracket] = name.matchAll(BRACKETS);
  if (bracket === undefined) return null;
  const [, inside = ""] = bracket;
  const before = wordsOf(name.slice(0, bracket.index));
  return explainedInside(before.at(-1), inside) ?? explainedBefore(before, inside);
}

function explainedInside(short: string | undefined, inside: string): Explained | null {
  const words = wordsOf(inside);
  const explains = short !== undefined && SHORT.test(short) && areInitials(short, words);
  return explains ? [short.toLowerCase(), small(words)] : null;
}

function explainedBefore(before: readonly string[], inside: string): Explained | null {
  if (!SHORT.test(inside) || before.length === 0) return null;
  const own = before.slice(-letters(inside).length);
  // Initials of another language (`PoU`) stand for the whole name.
  return [inside.toLowerCase(), small(areInitials(inside, own) ? own : before)];
}

const areInitials = (short: string, words: readonly string[]): boolean =>
  words.length >= 2 && letters(short) === words.map((word) => (word[0] ?? "").toLowerCase()).join("");

const letters = (short: string): string => short.toLowerCase().replace(/[^\p{L}]/gu, "");
const wordsOf = (text: string): readonly string[] =>
  text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
const small = (words: readonly string[]): readonly string[] => words.map((word) => word.toLowerCase());
