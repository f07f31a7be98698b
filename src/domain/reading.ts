/** What was understood of one cell that should hold a figure. */

/** Doubts about how a number was read; each becomes a finding of the same code. */
export type ReadingNote = "angka-meragukan" | "titik-desimal" | "dibaca-nol";

export interface NumberReading {
  readonly kind: "angka";
  /** Percentages in percent points (72.19), rupiah in whole rupiah (`1,5 juta` is 1500000). */
  readonly value: number;
  readonly percent: boolean;
  /** As printed after the number, or the text literal of the number format; `rupiah` for `Rp`; null without one. `%` is no unit. */
  readonly unit: string | null;
  /** Decimals as printed (of the text, or of the number format); −5 of `1,5 juta`; null where all digits show (General). */
  readonly decimals: number | null;
  /** `≥ 80` hints positif, `maks. 5` negatif. */
  readonly hint: "positif" | "negatif" | null;
  /** `B` of `B (65,20)`. */
  readonly predicate: string | null;
  readonly notes: readonly ReadingNote[];
  /** A power of ten stands in the cell itself (`1,5 juta`, `Rp 1,2 M`), or its format leaves thousands out. */
  readonly ownWord?: true;
  /** True where the cell itself holds a number (typed or by formula): written sheets then point at it. */
  readonly numeric: boolean;
  /** Number-format code of the cell. */
  readonly format: string;
  /** As a person sees it, as far as the product can tell: the text, or the number in id-ID at its decimals. */
  readonly printed: string;
}

export interface RangeReading {
  readonly kind: "rentang";
  readonly lower: number;
  readonly upper: number;
  readonly percent: boolean;
  readonly unit: string | null;
  readonly notes: readonly ReadingNote[];
  readonly printed: string;
}

/** A grade on a scale of its own (`WTP`, `BB`), without a number beside it. */
export interface GradeReading {
  readonly kind: "predikat";
  readonly grade: string;
  readonly printed: string;
}

export interface EmptyReading {
  /** Empty, `-`, `n/a`, `belum ada`: no data, never 0. */
  readonly kind: "kosong";
  readonly printed: string;
  /** The cell is covered by a merge that counts at its top row. */
  readonly covered: boolean;
}

export interface UnreadableReading {
  readonly kind: "bukan-angka" | "galat-sel" | "rumus-tanpa-nilai";
  readonly printed: string;
}

export type Reading = NumberReading | RangeReading | GradeReading | EmptyReading | UnreadableReading;

export const NO_DATA: EmptyReading = { kind: "kosong", printed: "", covered: false };
