import { DATE_REST, SCALE_WORDS, SPELT_NUMBER } from "./words";

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
}

const NOTHING: Rest = { percent: false, exponent: 0, unit: null, predicate: null, doubt: false };
const PERCENT: Rest = { ...NOTHING, percent: true };

/** Reads from `at` on; `cleaned` has the case as printed. Null where the whole is no number (`1:17`, `3 Maret`, `5x100`). */
export function readRest(clean: string, cleaned: string, at: number, bracketed: boolean): Rest | null {
  if (at === clean.length) return bracketed ? null : NOTHING;
  const tail = clean.slice(at);
  if (!bracketed && (tail === "%" || tail === " %")) return PERCENT;
  const start = at + skipped(tail, bracketed);
  if (start < at) return null;
  const { percent, exponent, end } = readSigns(clean, start);
  const words = clean.slice(end);
  if (isNoNumber(words, cleaned.slice(end), { percent, attached: end === at })) return null;
  return { percent, exponent, ...readUnit(words, cleaned.slice(end)) };
}

/** Length of `,-`, `.-` or a full stop at the end, and of the closing bracket; negative where that one is missing. */
function skipped(tail: string, bracketed: boolean): number {
  if (!bracketed) return /^(?:[.,]\s?[-=]+|[.,](?=\s|$|%))?/.exec(tail)?.[0].length ?? 0;
  const close = /^(?:[.,]\s?[-=]+)?\s?%?\s?\)/.exec(tail);
  return close === null ? -1 : tail.includes("%") && tail.indexOf("%") < close[0].length ? tail.indexOf("%") : close[0].length;
}

function readSigns(clean: string, start: number): { readonly percent: boolean; readonly exponent: number; readonly end: number } {
  const match = /^\s?(?:(%|persen\b|prosen\b)|([a-z]+)(?![a-z]))?\.?/.exec(clean.slice(start));
  const exponent = match?.[2] === undefined ? 0 : (SCALE_WORDS[match[2]] ?? 0);
  const percent = match?.[1] !== undefined;
  const end = percent || exponent > 0 ? start + (match?.[0].length ?? 0) : start;
  return { percent, exponent, end: clean[end] === ")" && percent ? end + 1 : end };
}

interface Context {
  readonly percent: boolean;
  /** Nothing stands between the digits and these words. */
  readonly attached: boolean;
}

/** A ratio, a time, a date, a working without its result, a code, digits grouped by spaces, an open bracket. */
function isNoNumber(words: string, asPrinted: string, { percent, attached }: Context): boolean {
  if (words === "") return false;
  if (/^\s?[:/x×*^=+.,]+\s?\d/.test(words) && !(percent || /^\s=/.test(words) || /^=/.test(words))) return true;
  if (/^\s?-/.test(words) || DATE_REST.test(words)) return true;
  if (attached && /^[a-z]{1,3}\d/.test(words)) return true;
  return /^(?: \d{3})+(?![\d.,:/x])/.test(words) || !balanced(asPrinted);
}

function balanced(text: string): boolean {
  let depth = 0;
  for (const sign of text) {
    if (sign === "(") depth++;
    else if (sign === ")" && --depth < 0) return false;
  }
  return depth === 0;
}

/** Unit, grade, and whether further figures stand there that are none of `per 100.000 penduduk`. */
function readUnit(words: string, asPrinted: string): Pick<Rest, "unit" | "predicate" | "doubt"> {
  const spelt = SPELT_NUMBER.exec(words.trimStart());
  const text = asPrinted.trim().slice(spelt?.[0].length ?? 0).replace(/[\s.,;]+$/, "");
  if (text === "") return { unit: null, predicate: null, doubt: false };
  const grade = /^(?:\(\s?([\p{L}][\p{L}+\- ]*)\)|\/?\s?(AA|A|BB|B|CC|C|D))$/u.exec(text);
  if (grade) return { unit: null, predicate: grade[1] ?? grade[2] ?? null, doubt: false };
  const figures = /(?<![\p{L}\d])\d/u.test(text.replace(/(?:\bper|\/)\s?[\d.,]+/gi, ""));
  return figures ? { unit: unitBefore(text), predicate: null, doubt: true } : { unit: text, predicate: null, doubt: false };
}

/** `Dokumen` of `Dokumen (2 buku)`. */
const unitBefore = (text: string): string | null => /^\p{L}[\p{L} ]*\p{L}(?=[\s(])/u.exec(text)?.[0].trim() ?? null;
