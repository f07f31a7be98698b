import type { Bahasa } from "./bahasa";

/** One sentence in both languages: a text, a function of figures that gives one, or a list of them. */
export type Both<T = string> = Readonly<Record<Bahasa, T>>;

/** A page of words, each with both languages side by side: `{ tutup: { id: "Tutup", en: "Close" } }`. */
export type Words = Readonly<Record<string, Both<unknown>>>;

/** The same page in one language: `{ tutup: "Tutup" }`. */
export type Said<W extends Words> = { readonly [Key in keyof W]: W[Key][Bahasa] };

/** Pages that were asked for before: sentences are made row by row, and a page is the same for all of them. */
const pages = new WeakMap<Words, Map<Bahasa, unknown>>();

export function inBahasa<W extends Words>(words: W, bahasa: Bahasa): Said<W> {
  const known = pages.get(words) ?? new Map<Bahasa, unknown>();
  if (!known.has(bahasa)) {
    known.set(bahasa, Object.fromEntries(Object.entries(words).map(([key, both]) => [key, both[bahasa]])));
    pages.set(words, known);
  }
  return known.get(bahasa) as Said<W>;
}
