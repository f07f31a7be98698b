import type { CellRef } from "./address";

export const SEVERITIES = ["kesalahan", "peringatan", "informasi"] as const;
export type Severity = (typeof SEVERITIES)[number];

/** A computed or printed figure with what it counts, so that it can be put into words at any precision. */
export interface Figure {
  readonly value: number;
  readonly as: "persen" | "rupiah" | "angka";
}

/** The data is wrong, or worth a look. Without wording: the rule's file in `checks` has its sentences. */
export interface Finding {
  /** Of the catalogue, which `checks` makes of its rules: `capaian-beda`. */
  readonly code: string;
  readonly severity: Severity;
  /** The cell that is meant; null for a whole table or workbook. */
  readonly cell: CellRef | null;
  /** The other cells of the same table and cause; absent without any. */
  readonly lain?: readonly CellRef[];
  readonly blok: string | null;
  /** Row of the blok's range, from 1. */
  readonly baris: number | null;
  /** What stands in the cell, as a reader sees it: `95%`. Null where nothing is held against what stands there. */
  readonly tercetak: string | null;
  /** The same as a number, in percent points where `hitung` is a percentage: 95. Null where it is no number. */
  readonly nilaiTercetak: number | null;
  /**
   * The figure that the product has computed for this cell, not rounded: 93,7532… where `95%` stands. Null where the
   * finding is not about a computed figure. *Perbaiki sel* writes it, and *Salin angka* copies it.
   */
  readonly hitung: Figure | null;
  /** Figures and words that the sentence is made of, by the names that the rule's wording knows. */
  readonly values: Readonly<Record<string, string | number>>;
  /** The reason of a person who has checked it; such a finding is counted apart. */
  readonly diperiksa?: string;
  /** A reason that was given for other figures, or at another cell, and counts no more. */
  readonly alasanLama?: string;
}

/** A finding that nobody has marked as checked. */
export const isOpen = ({ diperiksa }: Finding): boolean => diperiksa === undefined;
