import type { CellRef } from "./address";
import type { Alasan } from "./diperiksa";
import type { Finding } from "./finding";
import type { Akun, Blok, Laporan } from "./laporan";
import type { ArahDari, Polaritas } from "./polaritas";
import type { Band } from "./scale";

/** What the engine has made of a Laporan. Percentages in percent points, not rounded; no data is null. */
export interface Assessment {
  readonly laporan: Laporan;
  /** Every data row of every kinerja blok, in the order of the bloks. */
  readonly kinerja: readonly KinerjaRow[];
  /** Ordered by number; rows without a sasaran belong to a last one whose `sasaran` is null. */
  readonly sasaran: readonly SasaranResult[];
  /** Every data row of every anggaran blok. */
  readonly anggaran: readonly AnggaranRow[];
  /** Over the spending of the leaf rows of all anggaran bloks; null without any. */
  readonly total: AnggaranTotal | null;
  /** Sorted by severity, then place. */
  readonly findings: readonly Finding[];
  /** Reasons whose finding did not come up with those figures: kept, since a person has written them. */
  readonly alasanLepas?: readonly Alasan[];
}

export type TargetValue = number | readonly [lower: number, upper: number];

export interface KinerjaRow {
  readonly blok: Blok;
  /** Index in `blok.rows`; baris is one more. */
  readonly index: number;
  /** Number of the sasaran in `Assessment.sasaran`; null without one. */
  readonly nomorSasaran: number | null;
  readonly sasaran: string | null;
  readonly program: string | null;
  readonly kegiatan: string | null;
  readonly subKegiatan: string | null;
  readonly indikator: string;
  readonly satuan: string | null;
  readonly target: TargetValue | null;
  readonly realisasi: number | null;
  readonly polaritas: Polaritas;
  /** Who has said so. */
  readonly arahDari: ArahDari;
  /** False where only the name speaks, and both directions would give different figures: the row is not rated. */
  readonly arahPasti: boolean;
  /** The formula that counts if the indicator should fall: that of the setting, or the one that the printed % fits. */
  readonly rumusNegatif: "2T-R" | "T/R";
  readonly capaian: number | null;
  readonly band: Band | null;
  readonly targetAkhir: TargetValue | null;
  readonly capaianAkhir: number | null;
  /** Null where the row says nothing of the year before. */
  readonly lalu: TahunLalu | null;
  /** National (or regional) standard. */
  readonly standarNasional: number | null;
  readonly faktorPendukung: string | null;
  readonly faktorPenghambat: string | null;
  readonly tindakLanjut: string | null;
  /** One per quarter that has a realisasi or a target, in order; null in a table without quarters. */
  readonly triwulan: readonly TriwulanFigures[] | null;
  readonly bobot: number | null;
  /** This row is the one that counts for its indicator; false where a row of another table does. */
  readonly utama: boolean;
  /** The cell that is painted. */
  readonly sel: CellRef;
}

/** The year before, and how far this year has moved from it (this year − last). */
export interface TahunLalu {
  readonly target: TargetValue | null;
  readonly realisasi: number | null;
  /** Computed from target and realisasi; as printed where one of them is missing. */
  readonly capaian: number | null;
  /** In percent points. */
  readonly selisihCapaian: number | null;
  /** In the unit of the realisasi. */
  readonly selisihRealisasi: number | null;
}

/** A quarter of the year, held against its own target, else against that of the year. */
export interface TriwulanFigures {
  readonly triwulan: 1 | 2 | 3 | 4;
  readonly target: TargetValue | null;
  readonly realisasi: number | null;
  readonly capaian: number | null;
  readonly band: Band | null;
}

export type TingkatEfisiensi = "Efisien" | "Cukup efisien" | "Tidak efisien" | "Target belum tercapai";

export interface SasaranResult {
  /** From 1, by first appearance in the sasaran tables. */
  readonly nomor: number;
  /** Null for the rows without one. */
  readonly sasaran: string | null;
  /** (Weighted) mean of its indicators. */
  readonly capaian: number | null;
  readonly band: Band | null;
  readonly anggaran: number | null;
  readonly realisasiAnggaran: number | null;
  readonly serapan: number | null;
  /** capaian − serapan in percent points. */
  readonly efisiensi: number | null;
  readonly tingkatEfisiensi: TingkatEfisiensi | null;
}

export interface AnggaranRow {
  readonly blok: Blok;
  readonly index: number;
  readonly nomorSasaran: number | null;
  readonly sasaran: string | null;
  readonly program: string | null;
  readonly kegiatan: string | null;
  readonly subKegiatan: string | null;
  readonly uraian: string | null;
  /** Rupiah; the amended budget where it is filled. */
  readonly anggaran: number | null;
  readonly realisasi: number | null;
  readonly serapan: number | null;
  readonly sisa: number | null;
  readonly band: Band | null;
  readonly akun: Akun;
  /** Whether it enters sums of spending: no parent whose children stand in the same table, no revenue or financing. */
  readonly summed: boolean;
  readonly sel: CellRef;
}

export interface AnggaranTotal {
  readonly anggaran: number;
  readonly realisasi: number;
  readonly serapan: number | null;
  readonly sisa: number;
  readonly band: Band | null;
}
