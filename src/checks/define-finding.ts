import type { Finding, Severity } from "../domain/finding";
import type { Both } from "../text/words";
import type { Tentang } from "./page";

/** A Catatan in words: what is wrong, with its figures, and what to do. */
export interface Kalimat {
  readonly pesan: string;
  readonly saran: string;
}

/** What every Catatan has, ready for a sentence in one language; empty where there is none. */
export interface Shown {
  readonly tercetak: string;
  readonly hitung: string;
  readonly blok: string;
  readonly persen: (value: number) => string;
  readonly rupiah: (value: number) => string;
  readonly angka: (value: number) => string;
  /** Difference in percent points, without its sign. */
  readonly poin: (value: number) => string;
  /** How many cells it speaks of, and where they are: `'Sasaran'!F5:F9, F12`. */
  readonly banyak: number;
  readonly range: string;
}

/** The words of one kind of Catatan in one language, from what the rule has found. */
export type Say<V> = (values: V, shown: Shown) => Kalimat;

/** Numbers and words that the sentences of a kind are made of. */
export type Values = Readonly<Record<string, string | number>>;

/** Stands in a kind for the shape of its values; there is nothing in it. */
export interface Shape<V extends Values> {
  readonly shape?: V;
}
export const values = <V extends Values>(): Shape<V> => ({});

/** Any kind of Catatan, whatever its values. */
export interface AnyKind {
  readonly code: string;
  /** Where it depends on the case, the rule says so when it reports. */
  readonly severity: Severity;
  /** Where it is told once a table, however many cells show it: what else those of one Catatan must share. */
  readonly together?: (finding: Finding) => string;
  /** The kind in a few words. */
  readonly judul: Both;
  readonly id: Say<never>;
  readonly en: Say<never>;
  /** The page of the kind; loaded only where one is read. */
  readonly page: () => Promise<{ readonly PAGES: Readonly<Record<string, Both<Tentang>>> }>;
}

export interface FindingKind<Code extends string, V extends Values> extends AnyKind {
  readonly code: Code;
  /**
   * What the rule gives to the sentence, beside what is printed and what was computed. Numbers are raw (percent points,
   * rupiah, units); `sel…` are addresses as `'Sasaran'!F12`; `""` and 0 mean none.
   */
  readonly values: Shape<V>;
  readonly id: Say<V>;
  readonly en: Say<V>;
  readonly page: () => Promise<{ readonly PAGES: { readonly [C in Code]: Both<Tentang> } }>;
}

export type ValuesOf<Kind> = Kind extends FindingKind<string, infer V> ? V : never;

/** One kind of Catatan: its code, how grave it is, its sentences in both languages and its page. */
export const defineFinding = <const Code extends string, V extends Values>(
  kind: FindingKind<Code, V>,
): FindingKind<Code, V> => kind;
