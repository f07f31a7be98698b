import { withoutListMark } from "../name-key";
import { withoutExplanations } from "./learned-forms";
import { SHORT_FORMS, STOP_WORDS } from "./short-forms";
import { isKnownWord } from "./known-words";
import { stemOf, type Stem } from "./stem";
import { canBeMisspelt } from "./typing-error";

/** A word of a name that carries meaning. */
export interface NameWord {
  readonly word: string;
  readonly stem: Stem;
  /** Of the root: whole, and small enough that the sum over a name is exact. */
  readonly hash: number;
  /** Long enough to be misspelt, and no word of the field. */
  readonly strange: boolean;
}

/**
 * Turns names into their words, keeping what was worked out: the same few hundred words make up all names. `learned`
 * holds the abbreviations that the workbook explains itself.
 */
export function createNameWords(
  learned: ReadonlyMap<string, readonly string[]>,
): (name: string) => readonly NameWord[] {
  const known = new Map<string, readonly NameWord[]>();
  const wordsOf = (token: string): readonly NameWord[] => {
    const words = known.get(token);
    if (words) return words;
    const made = expand(token, learned);
    known.set(token, made);
    return made;
  };
  return (name) => dropRepeats(tokensOf(name).flatMap(wordsOf));
}

const expand = (token: string, learned: ReadonlyMap<string, readonly string[]>): readonly NameWord[] =>
  STOP_WORDS.has(token)
    ? []
    : (SHORT_FORMS[token] ?? learned.get(token) ?? [token])
        .filter((word) => !STOP_WORDS.has(word))
        .map(nameWord);

function nameWord(word: string): NameWord {
  const stem = stemOf(word);
  return { word, stem, hash: hashOf(stem.root), strange: canBeMisspelt(word) && !isKnownWord(word) };
}

/** Two of FNV-1a's kind, 45 bits together: names that meet by chance are told apart word by word. */
function hashOf(text: string): number {
  let a = 0x811c9dc5;
  let b = 0x1b873593;
  for (let i = 0; i < text.length; i++) {
    a = Math.imul(a ^ text.charCodeAt(i), 0x01000193);
    b = Math.imul(b ^ text.charCodeAt(i), 0x85ebca6b);
  }
  return (a >>> 0) * 0x2000 + (b >>> 19);
}

const KIND = /^\s*(?:program|kegiatan|sub ?-?kegiatan)\s+/;

function tokensOf(name: string): readonly string[] {
  const plain = name.includes("(") ? withoutExplanations(name) : name;
  const bare = withoutListMark(plain.toLowerCase()).replace(KIND, "");
  return bare.split(/[^\p{L}\p{N}/]+/u).flatMap(alternatives);
}

/** Of `pemilu/pemilukada` the longer says it all; `kab/kota` are two words. */
function alternatives(token: string): readonly string[] {
  if (!token.includes("/")) return token === "" ? [] : [token];
  const parts = token.split("/").filter((part) => part !== "");
  return parts.filter(
    (part) => !parts.some((other) => other !== part && part.length >= 4 && other.startsWith(part)),
  );
}

/** A word that is printed twice in a row is one word. */
const dropRepeats = (words: readonly NameWord[]): readonly NameWord[] =>
  words.filter(({ word }, i) => i === 0 || words[i - 1]?.word !== word);
