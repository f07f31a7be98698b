import type { Finding, FindingCode } from "../../domain/finding";
import type { Rumus, ValuesOf } from "../../domain/finding-values";
import type { Bahasa } from "../bahasa";
import { formatAngka, formatPersen, formatRupiah, formatSelisih } from "../numbers";
import { formatHitung } from "./format-hitung";

/** A finding in words: what is wrong, with its figures, and what to do. */
export interface Kalimat {
  readonly pesan: string;
  readonly saran: string;
}

/** Words of one code in one language, from its values. */
export type Say<C extends FindingCode> = (values: ValuesOf<C>, facts: Facts) => Kalimat;

export interface Wording<C extends FindingCode> {
  readonly judul: Readonly<Record<Bahasa, string>>;
  readonly id: Say<C>;
  readonly en: Say<C>;
}

export type Wordings<C extends FindingCode> = { readonly [Code in C]: Wording<Code> };

/** What every finding has, ready for a sentence; empty where there is none. */
export interface Facts {
  readonly tercetak: string;
  readonly hitung: string;
  readonly blok: string;
  readonly persen: (value: number) => string;
  readonly rupiah: (value: number) => string;
  readonly angka: (value: number) => string;
  /** Difference in percent points, without its sign. */
  readonly poin: (value: number) => string;
}

export function factsOf(finding: Finding, bahasa: Bahasa): Facts {
  const { tercetak, blok } = finding;
  return {
    tercetak: tercetak ?? "",
    hitung: formatHitung(finding, bahasa),
    blok: blok ?? "",
    persen: (value) => formatPersen(value, bahasa),
    rupiah: (value) => formatRupiah(value, bahasa),
    angka: (value) => formatAngka(value, bahasa),
    poin: (value) => formatSelisih(Math.abs(value), bahasa).replace("+", ""),
  };
}

/** How the figure was computed, `72,19 : 77`: figures without their units, a range or a grade as printed. */
export function working(target: string, realisasi: string, rumus: Rumus): string {
  const t = figureIn(target);
  const r = figureIn(realisasi);
  if (rumus === "2T-R") return `(2 × ${t} − ${r}) : ${t}`;
  return rumus === "T/R" ? `${t} : ${r}` : `${r} : ${t}`;
}

/** The number in a printed figure, where there is exactly one. */
export function figureIn(printed: string): string {
  const [only, ...more] = printed.match(/\d[\d.,]*/g) ?? [];
  return only === undefined || more.length > 0 ? printed.trim() : only.replace(/[.,]$/, "");
}

/** `RealisasiAnggaran` → `Realisasi Anggaran`. */
export const peranWords = (peran: string): string => peran.replace(/(?<=[a-z])(?=[A-Z])/g, " ");

export const RUMUS_WORDS: Readonly<Record<Bahasa, Readonly<Record<Rumus, string>>>> = {
  id: {
    "R/T": "realisasi : target",
    "2T-R": "(2 × target − realisasi) : target",
    "T/R": "target : realisasi",
    predikat: "nilai predikat realisasi : nilai predikat target",
  },
  en: {
    "R/T": "realisasi : target",
    "2T-R": "(2 × target − realisasi) : target",
    "T/R": "target : realisasi",
    predikat: "value of the grade reached : value of the grade aimed at",
  },
};
