import type { GridSpec } from "../../fixtures/grid-builder";

/** What a careful person would name on it. */
export interface ExpectedTable {
  readonly sheet: string;
  /** First and last row of the data. */
  readonly rows: readonly [first: number, last: number];
  /** Peran → column letter, each beyond doubt. `Judul` is the cell of the title. */
  readonly columns: Readonly<Record<string, string>>;
  /** Columns that a person would ask about first: proposed without being sure, or not at all. */
  readonly open?: readonly string[];
  /** False where the table must not be taken without a question. */
  readonly sure: boolean;
  readonly blok?: string;
}

export interface MadeTable {
  readonly name: string;
  readonly sheets: readonly GridSpec[];
  /** Empty for a sheet that is none of the product's business. */
  readonly expected: readonly ExpectedTable[];
}

/** Rows of indicators: name, unit, target, realisasi. */
export const INDICATORS = [
  ["Persentase dokumen perencanaan tepat waktu", "%", 90, 88.5],
  ["Indeks Kepuasan Masyarakat", "Indeks", 82.5, 84.1],
  ["Jumlah aparatur yang dilatih", "Orang", 250, 240],
  ["Nilai SAKIP", "Nilai", 72, 70.35],
] as const;

/** Rows of programmes: name, anggaran, realisasi. */
export const PROGRAMMES = [
  ["Program Penunjang Urusan Pemerintahan Daerah", 12_450_000_000, 11_980_500_000],
  ["Program Pengelolaan Pendidikan", 48_200_750_000, 45_010_250_500],
  ["Program Pendidik dan Tenaga Kependidikan", 3_150_000_000, 2_990_125_000],
] as const;

export const percent = (target: number, realisasi: number): string =>
  `${((realisasi / target) * 100).toFixed(2).replace(".", ",")}%`;
