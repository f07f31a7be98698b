import type { Rect } from "./address";

/** What a setting's cells hold, row by row: one cell, or the table of the scale. */
export type Isi = readonly (readonly (string | number | null)[])[];

/** Settings as they are to be, by name (`LKJIP_Kertas`); null for the default. */
export type Perubahan = ReadonlyMap<string, Isi | null>;

/** A setting as it stands in the workbook. */
export interface Isian {
  /** As stored; no row where the workbook says nothing. */
  readonly isi: Isi;
  /** Its cells; null where it is to be written on LKjIP Skala first. */
  readonly tempat: { readonly sheet: string; readonly rect: Rect } | null;
  /** The cells are the user's, outside of LKjIP Skala: a table must fit into them. */
  readonly milikPengguna: boolean;
  /** Why it cannot be changed here: a formula, a name without cells, or a range that is not one value. */
  readonly terkunci: "rumus" | "tetapan" | "rusak" | null;
}

/** Rows that it can hold: a range of the user's own so many, our sheet as many as are wanted. */
export const roomOf = ({ tempat, milikPengguna }: Isian): number =>
  tempat === null || !milikPengguna ? Infinity : tempat.rect.bottom - tempat.rect.top + 1;

/** What a change of settings would do to the figures of this workbook. */
export interface Efek {
  /** Rows of indicators, and sasaran, whose kriteria would be another one. */
  readonly indikator: number;
  readonly sasaran: number;
  /** Rows of money whose kriteria would be another one. */
  readonly serapan: number;
  /** Rows, sasaran and totals with another figure, whatever their kriteria. */
  readonly angka: number;
  /** Open kesalahan, now and then. */
  readonly kesalahan: readonly [now: number, then: number];
}
