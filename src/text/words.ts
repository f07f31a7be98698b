import type { Bahasa } from "./bahasa";

/** One sentence in both languages: a text, a function of figures that gives one, or a list of them. */
export type Both<T = string> = Readonly<Record<Bahasa, T>>;

/** A page of words, each with both languages side by side: `{ tutup: { id: "Tutup", en: "Close" } }`. */
export type Words = Readonly<Record<string, Both<unknown>>>;

/** The same page in one language: `{ tutup: "Tutup" }`. */
export type Said<W extends Words> = { readonly [Key in keyof W]: W[Key][Bahasa] };

export function inBahasa<W extends Words>(words: W, bahasa: Bahasa): Said<W> {
  return Object.fromEntries(Object.entries(words).map(([key, both]) => [key, both[bahasa]])) as Said<W>;
}
