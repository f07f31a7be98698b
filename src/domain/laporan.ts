import type { CellRef, Rect } from "./address";
import type { Alasan } from "./diperiksa";
import type { IssueCode } from "./issue-values";
import type { NumberPeran, Peran, TextPeran, Triwulan } from "./peran";
import type { Predikat } from "./predikat";
import type { Reading } from "./reading";
import { DEFAULT_SKALA, type GapPolicy, type Skala } from "./scale";

/** The workbook as the product understands it: tables of words and figures, and the settings. */
export interface Laporan {
  readonly pengaturan: Pengaturan;
  /** Usable tables, ordered by tab, row, column. */
  readonly bloks: readonly Blok[];
  /** What could not be used as it stands, or was understood with a doubt: names, settings, ranges. */
  readonly issues: readonly InputIssue[];
  /** Titles of the sheets in tab order, for sorting. */
  readonly lembar?: readonly string[];
  /** Reasons that stand on LKjIP Catatan, one per key; absent without any. */
  readonly diperiksa?: readonly Alasan[];
}

/** Settings of the workbook, or their defaults. Which ones the workbook gives itself stands in `given`. */
export interface Pengaturan {
  readonly tahun: number | null;
  readonly tahunAkhirRenstra: number | null;
  readonly instansi: string | null;
  /** Whole budget in rupiah. */
  readonly totalAnggaran: number | null;
  readonly kertas: "A4" | "F4";
  readonly rumusNegatif: "2T-R" | "T/R";
  /** Cap in percent points on what enters a mean; null for none. */
  readonly batasCapaian: number | null;
  readonly celah: GapPolicy;
  /** What numbers without a word of their own in money columns count, where the workbook says so for all tables. */
  readonly satuanUang: SatuanUang | null;
  /** How quarters make a year; null leaves it to the quarters' targets and the unit. */
  readonly akumulasi: "jumlah" | "terakhir" | null;
  /** Place and person of the signature. */
  readonly kota: string | null;
  readonly jabatan: string | null;
  readonly namaPejabat: string | null;
  readonly nip: string | null;
  /** Number of the first table of the report's copy: 3.4 is `{ bab: 3, nomor: 4 }`. */
  readonly nomorTabel: { readonly bab: number; readonly nomor: number } | null;
  readonly skala: Skala;
  /** Answers of LKJIP_Arah in the order of its rows. */
  readonly arah: readonly Arah[];
  /** Grades of LKJIP_Predikat; without it DEFAULT_PREDIKAT serves. */
  readonly predikat?: readonly Predikat[];
  /** Upper-case names (`LKJIP_CELAH`) that stand in the workbook outside the product's own sheets. */
  readonly given: ReadonlySet<string>;
}

export const SATUAN_UANG = ["rupiah", "ribu", "juta", "miliar"] as const;
export type SatuanUang = (typeof SATUAN_UANG)[number];

/** A filled row of LKJIP_Arah, words as typed: which direction an indicator has. */
export interface Arah {
  readonly indikator: string;
  readonly arah: string;
  /** The cell of the answer; null for one given just now, which stands in no cell yet. */
  readonly cell: CellRef | null;
}

/** What serves where the workbook sets nothing. */
export const DEFAULT_PENGATURAN: Pengaturan = {
  tahun: null,
  tahunAkhirRenstra: null,
  instansi: null,
  totalAnggaran: null,
  kertas: "A4",
  rumusNegatif: "2T-R",
  batasCapaian: null,
  celah: "batas-bawah",
  satuanUang: null,
  akumulasi: null,
  kota: null,
  jabatan: null,
  namaPejabat: null,
  nip: null,
  nomorTabel: null,
  skala: DEFAULT_SKALA,
  arah: [],
  given: new Set(),
};

export interface TextColumn {
  readonly peran: TextPeran;
  /** The defined name as spelt. */
  readonly name: string;
  /** The used part of the range. */
  readonly rect: Rect;
  /** One per row of the blok, trimmed, `""` where empty; merged and inherited words are filled in. */
  readonly values: readonly string[];
  /** Words as they stand in the row itself: without what was inherited from above. */
  readonly own: readonly string[];
}

export interface NumberColumn {
  readonly peran: NumberPeran;
  readonly name: string;
  readonly rect: Rect;
  /** One per row of the blok; a merged target is the same reading in every row that it spans. */
  readonly readings: readonly Reading[];
  /** Indexes of the rows whose reading stands in a merge that begins above: the cell is that of the row where it begins. */
  readonly spanned?: ReadonlySet<number>;
}

/**
 * What a row of the range is. `kelompok` only names the sasaran, programme or group of the rows below it. Headings,
 * number rows and empty rows stay in the count and are left out of all else.
 */
export type RowKind = "data" | "total" | "kelompok" | "judul" | "kosong";

export interface BlokJenis {
  readonly kinerja: boolean;
  readonly anggaran: boolean;
  /** Indikator and Target without Realisasi: held against the kinerja bloks, never rated. */
  readonly rencana: boolean;
  /** Anggaran alone: only its sums are checked. */
  readonly rincian: boolean;
}

/** What money is: only belanja is spent, and added up as such. */
export type Akun = "pendapatan" | "belanja" | "pembiayaan";

export interface Waktu {
  readonly tahun: number | null;
  readonly triwulan: Triwulan | null;
}

/** One table: columns of one sheet with the same first row and length. */
export interface Blok {
  /** As spelt in the name of its Target or Anggaran column; `""` for bare names. */
  readonly nama: string;
  readonly lembar: string;
  readonly jenis: BlokJenis;
  /** Kinerja rows that are rated but enter no sasaran's mean. */
  readonly barisProgram: boolean;
  /** Text of `Judul_Blok`, null without one. */
  readonly judul: string | null;
  /** Sasaran for the whole table: its text (`Sasaran_Blok` as one cell), or its number from the title. */
  readonly sasaran: { readonly text: string } | { readonly nomor: number } | null;
  /** Programme for the whole table, from `Program_Blok` as one cell or from the title. */
  readonly program: string | null;
  /** What time the table speaks of, by its name, title, tab and the lines above its data; null where none of them says. */
  readonly waktu: Waktu;
  /** What all of its money is where its title or its headings say so; null leaves it to the rows. */
  readonly akun: Akun | null;
  /** Sheet row of baris 1. */
  readonly firstRow: number;
  /** Rows of the used range; index i is baris i + 1, sheet row firstRow + i. */
  readonly rows: readonly RowKind[];
  readonly texts: Readonly<Partial<Record<TextPeran, TextColumn>>>;
  readonly numbers: Readonly<Partial<Record<NumberPeran, NumberColumn>>>;
}

/** A fact about names, settings or ranges that a check turns into a finding of the same code. */
export interface InputIssue {
  readonly code: IssueCode;
  readonly cell: CellRef | null;
  /** The defined name as spelt, where one is meant. */
  readonly name: string | null;
  readonly blok: string | null;
  readonly baris: number | null;
  /** Parts of the sentence, e.g. `{ range: "'Renstra'!$C$4:$D$9", usul: "Target_Akhir" }`. */
  readonly values: Readonly<Record<string, string | number>>;
}

/** The cell of a row in one of the blok's columns; null where the blok has no such column. */
export function cellOf(blok: Blok, peran: Peran, index: number): CellRef | null {
  const column = blok.texts[peran as TextPeran] ?? blok.numbers[peran as NumberPeran];
  return column ? { sheet: blok.lembar, row: blok.firstRow + index, column: column.rect.left } : null;
}
