import type { CellRef, Rect } from "./address";
import type { Peran } from "./peran";

/** What Kenali Tabel proposes: tables with their columns, and single cells, each with how sure it is and why. */
export interface Usulan {
  /** By tab, row, column. */
  readonly tabel: readonly UsulanTabel[];
  readonly sel: readonly UsulanSel[];
  /** Sheets that were too large to be looked at whole. */
  readonly terpotong: readonly Potongan[];
}

export interface UsulanTabel {
  /** The end of its names: `T38` of `Target_T38`. */
  readonly blok: string;
  /** The blok stands in the workbook already, and `kolom` are those that it lacks. */
  readonly melengkapi: boolean;
  readonly lembar: string;
  /** The line of text above the headings; null without one. */
  readonly judul: string | null;
  /** Its required columns are sure. */
  readonly yakin: boolean;
  /** First and last row of its data on the sheet. */
  readonly baris: readonly [first: number, last: number];
  readonly kolom: readonly UsulanKolom[];
  readonly pertanyaan: readonly Pertanyaan[];
}

export interface UsulanKolom {
  readonly peran: Peran | "Judul";
  /** Its heading as it stands, parents first: `Anggaran (Rp) › Target`. */
  readonly judul: string;
  readonly rect: Rect;
  readonly yakin: boolean;
  readonly alasan: AlasanKolom;
  /** A value out of the column as it stands there. */
  readonly contoh: string;
}

/** What speaks for a column: its own heading, that of the cells above it, the year, its cells, or the column beside it. */
export const ALASAN_KOLOM = ["judul", "induk", "tahun", "isi", "sebelah"] as const;
export type AlasanKolom = (typeof ALASAN_KOLOM)[number];

/** What a person must decide, with the cell of the heading that it is about. */
export interface Pertanyaan {
  readonly kode: KodePertanyaan;
  readonly sel: CellRef;
  readonly peran: Peran | null;
}

export const KODE_PERTANYAAN = [
  "dua-kolom",
  "tahun-tak-jelas",
  "capaian-atau-realisasi",
  "uang-tanpa-anggaran",
  "rencana-kas",
  "kumulatif",
  "tanpa-label",
  "kolom-tersembunyi",
  "kurang-jelas",
] as const;
export type KodePertanyaan = (typeof KODE_PERTANYAAN)[number];

export interface UsulanSel {
  /** `LKJIP_Tahun`. */
  readonly nama: string;
  readonly sel: CellRef;
}

export interface Potongan {
  readonly lembar: string;
  /** Rows and columns that were not looked at. */
  readonly baris: number;
  readonly kolom: number;
}
