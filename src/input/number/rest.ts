import { DATE_REST, GRADE_REST, RUPIAH_LETTERS, SCALE_WORDS, SPELT_NUMBER } from "./words";

/** What follows the digits: `%`, `,-`, `juta`, a unit, a working. */
export interface Rest {
  readonly percent: boolean;
  /** Power of ten of `juta`, `miliar`. */
  readonly exponent: number;
  readonly unit: string | null;
  /** `B` of `65,20 (B)`. */
  readonly predicate: string | null;
  /** Further figures stand beside the first. */
  readonly doubt: boolean;
  /** A bare figure in brackets at the end: `3,012` of `3 (3,012)`. */
  readonly aside: string | null;
}

const NOTHING: Rest = { percent: false, exponent: 0, unit: null, predicate: null, doubt: false, aside: null };

/** What was read of the text so far. */
interface Begun {
  /** Where the text goes on behind the digits. */
  readonly at: number;
  readonly bracketed: boolean;
  readonly rupiah: boolean;
}

/** Null where the whole is no number (`1:17`, `3 Maret`, `5x100`). `cleaned` has the case as printed. */
export function readRest(
  { clean, cleaned }: { readonly clean: string; readonly cleaned: string },
  { at, bracketed, rupiah }: Begun,
): Rest | null {
  if (at === clean.length) return bracketed ? null : NOTHING;
  const skip = bracketed ? closing(clean.slice(at)) : ending(clean.slice(at));
  if (skip === null) return null;
  const { percent, exponent, length } = readSigns(clean.slice(at + skip), { bracketed, rupiah });
  const end = at + skip + length;
  const words = clean.slice(end);
  if (words !== "" && isNoNumber(words, { percent, attached: end === at })) return null;
  return { percent, exponent, ...readUnit(cleaned.slice(end)) };
}

/** Length of `,-`, `.-`, or of a full stop. */
const ending = (tail: string): number => /^(?:[.,]\s?[-=]+|[.,](?=\s|$|%))?/.exec(tail)?.[0].length ?? 0;

/** Length up to and with the bracket that closes; before the `%` where one stands within. Null without it. */
function closing(tail: string): number | null {
  const match = /^(?:[.,]\s?[-=]+)?\s?(%?)\s?\)/.exec(tail);
  if (!match) return null;
  return match[1] === "%" ? tail.indexOf("%") : match[0].length;
}

interface Signs {
  readonly percent: boolean;
  readonly exponent: number;
  readonly length: number;
}

/** `%`, `persen`, or a power of ten in words. */
function readSigns(tail: string, { bracketed, rupiah }: Omit<Begun, "at">): Signs {
  const percent = PERCENT.exec(tail)?.[0].length ?? 0;
  if (percent === 0) return readPower(tail, rupiah);
  const close = bracketed && /^\s?\)/.exec(tail.slice(percent));
  return { percent: true, exponent: 0, length: close ? percent + close[0].length : percent };
}

const PERCENT = /^\s?(?:%|persen\b|prosen\b)\.?/;

function readPower(tail: string, rupiah: boolean): Signs {
  const [whole = "", word = ""] = /^\s?([a-z]+)\.?(?![a-z])/.exec(tail) ?? [];
  const exponent = SCALE_WORDS[word] ?? (rupiah ? RUPIAH_LETTERS[word] : undefined) ?? 0;
  return { percent: false, exponent, length: exponent > 0 ? whole.length : 0 };
}

interface Context {
  readonly percent: boolean;
  /** Nothing stands between the digits and these words. */
  readonly attached: boolean;
}

/** A ratio, a time, a date, a working without its result, a code, digits grouped by spaces, an open bracket. */
function isNoNumber(words: string, { percent, attached }: Context): boolean {
  const working = /^\s?[:/x×*^+.,]+\s?\d/.test(words) && !percent;
  const code = attached && /^[a-z]{1,3}\d/.test(words);
  return (
    working ||
    code ||
    /^\s?-/.test(words) ||
    DATE_REST.test(words) ||
    isSpacedOut(words) ||
    !isBalanced(words)
  );
}

/** ` 200 000` behind a first `1`: the figure goes on. */
const isSpacedOut = (words: string): boolean => /^(?: \d{3})+(?![\d.,:/x])/.test(words);

function isBalanced(text: string): boolean {
  let depth = 0;
  for (const sign of text) {
    if (sign === "(") depth++;
    else if (sign === ")" && --depth < 0) return false;
  }
  return depth === 0;
}

type Unit = Pick<Rest, "unit" | "predicate" | "doubt" | "aside">;

const NO_UNIT: Unit = { unit: null, predicate: null, doubt: false, aside: null };

/** Unit, grade, and whether further figures stand there that are none of `per 100.000 penduduk`. */
function readUnit(asPrinted: string): Unit {
  const text = asPrinted
    .trim()
    .replace(SPELT_NUMBER, "")
    .replace(/[\s.,;]+$/, "");
  if (text === "") return NO_UNIT;
  const grade = GRADE_REST.exec(text);
  if (grade) return { ...NO_UNIT, predicate: grade[1] ?? grade[2] ?? null };
  return readBracket(text) ?? readWords(text);
}

/** `Dokumen (2 buku)`, `(38 OPD)`: words in brackets explain the figure; `(3,012)` is a second one. */
function readBracket(text: string): Unit | null {
  const [, before = "", inner = ""] = /^([^()]*)\(([^()]*)\)$/.exec(text) ?? [];
  if (inner === "") return null;
  const words = readWords(before.trim());
  if (/\p{L}/u.test(inner)) return words;
  return /^[\d.,]*\d\s?%?$/.test(inner) ? { ...words, aside: inner.replace(/[\s%]+$/, "") } : null;
}

function readWords(text: string): Unit {
  if (text === "") return NO_UNIT;
  const doubt = /(?<![\p{L}\d])\d/u.test(text.replace(/(?:\bper|\/)\s?[\d.,]+/gi, ""));
  return { ...NO_UNIT, unit: doubt ? unitBefore(text) : text, doubt };
}

/** `Dokumen` of `Dokumen 2 buku`. */
const unitBefore = (text: string): string | null =>
  /^(?!dari\b)\p{L}[\p{L} ]*\p{L}(?=[\s(])/iu.exec(text)?.[0].trim() ?? null;
