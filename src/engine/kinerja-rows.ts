import type { CellRef } from "../domain/address";
import type { KinerjaRow, Polaritas, TahunLalu, TargetValue } from "../domain/assessment";
import { cellOf, type Blok, type Pengaturan } from "../domain/laporan";
import { NO_DATA, type Reading } from "../domain/reading";
import type { NumberPeran, Peran } from "../domain/peran";
import { bandOf, type Band, type BandTest } from "../domain/scale";
import { computeCapaian, type Cara, type RumusNegatif } from "./capaian";
import type { Levels } from "./levels";
import { polaritasOf, readPolaritas } from "./polaritas";
import { capaianOfGrades, gradeOf, type GradeScale } from "./predikat";
import { rowWordsAt } from "./named-row";
import { wordAt } from "./row-words";
import type { SasaranRegister } from "./sasaran-register";

/** What rating a row needs beside the row. */
export interface RatingBasis {
  readonly pengaturan: Pengaturan;
  readonly tests: readonly BandTest[];
  readonly grades: GradeScale;
  readonly register: SasaranRegister;
  readonly levels: (blok: Blok) => Levels;
}

/** Rates every data row of a kinerja blok. Rows that are none of an indicator (headings of groups) are left out. */
export function rateBlok(blok: Blok, basis: RatingBasis): readonly KinerjaRow[] {
  const rows: KinerjaRow[] = [];
  for (let i = 0; i < blok.rows.length; i++) {
    if (blok.rows[i] === "data" && holdsIndicator(blok, i)) rows.push(rateRow(blok, i, basis));
  }
  return rows;
}

export const readingAt = (blok: Blok, peran: NumberPeran, index: number): Reading =>
  blok.numbers[peran]?.readings[index] ?? NO_DATA;

function holdsIndicator(blok: Blok, index: number): boolean {
  if (wordAt(blok, "Indikator", index) !== null) return true;
  const given = (peran: NumberPeran): boolean => readingAt(blok, peran, index).kind !== "kosong";
  const measured = given("Target") || given("Realisasi") || given("Capaian");
  return measured || (blok.texts.Indikator === undefined && !blok.jenis.anggaran);
}

function rateRow(blok: Blok, index: number, basis: RatingBasis): KinerjaRow {
  const target = readingAt(blok, "Target", index);
  const realisasi = readingAt(blok, "Realisasi", index);
  const polaritas = polaritasOf(readPolaritas(blok.texts.Polaritas?.values[index] ?? ""), target);
  const cara = CARA[basis.pengaturan.rumusNegatif][polaritas];
  const pair = pairOf(realisasi, target, basis.grades);
  const akhir = blok.numbers.TargetAkhir
    ? pairOf(realisasi, readingAt(blok, "TargetAkhir", index), basis.grades)
    : NO_PAIR;
  const capaian = capaianOf(pair, cara);
  const lalu = hasLastYear(blok)
    ? againstLastYear(blok, index, { basis, cara, capaian, realisasi: pair.realisasi })
    : null;
  const words = rowWordsAt(blok, index, basis.register);
  // Every field by its name: a hundred thousand rows spread together cost as much as to read them.
  return {
    blok,
    index,
    nomorSasaran: words.nomorSasaran,
    sasaran: words.sasaran,
    program: words.program,
    kegiatan: words.kegiatan,
    subKegiatan: words.subKegiatan,
    indikator: wordAt(blok, "Indikator", index) ?? "",
    satuan: wordAt(blok, "Satuan", index) ?? unitOf(realisasi) ?? unitOf(target),
    target: pair.target,
    realisasi: pair.realisasi,
    polaritas,
    arahPasti: true,
    capaian,
    band: bandOfCapaian(capaian, basis.tests),
    targetAkhir: akhir.target,
    capaianAkhir: capaianOf(akhir, cara),
    lalu,
    standarNasional: null,
    faktorPendukung: null,
    faktorPenghambat: null,
    tindakLanjut: null,
    triwulan: null,
    bobot: weightOf(readingAt(blok, "Bobot", index)),
    utama: true,
    sel: paintedCell(blok, index, PAINTED),
  };
}

const bandOfCapaian = (capaian: number | null, tests: readonly BandTest[]): Band | null =>
  capaian === null ? null : bandOf(capaian, tests);

const CARA = {
  "2T-R": {
    positif: { polaritas: "positif", rumusNegatif: "2T-R" },
    negatif: { polaritas: "negatif", rumusNegatif: "2T-R" },
  },
  "T/R": {
    positif: { polaritas: "positif", rumusNegatif: "T/R" },
    negatif: { polaritas: "negatif", rumusNegatif: "T/R" },
  },
} as const satisfies Readonly<Record<RumusNegatif, Readonly<Record<Polaritas, Cara>>>>;

const PAINTED = ["Capaian", "Realisasi"] as const;

/** The first of the columns that the blok has. */
export const paintedCell = (blok: Blok, index: number, perans: readonly [Peran, Peran]): CellRef =>
  cellOf(blok, perans[0], index) ??
  cellOf(blok, perans[1], index) ?? { sheet: blok.lembar, row: blok.firstRow + index, column: 1 };

/** Realisasi and target as figures that can be held against each other. */
interface Pair {
  readonly realisasi: number | null;
  readonly target: TargetValue | null;
  readonly graded: boolean;
}

const NO_PAIR: Pair = { realisasi: null, target: null, graded: false };

/** Grades are compared by their places on a scale, even where only one of the two has a number beside it. */
export function pairOf(realisasi: Reading, target: Reading, grades: GradeScale): Pair {
  if (realisasi.kind === "predikat" || target.kind === "predikat") {
    const [r, t] = [gradeOf(realisasi), gradeOf(target)];
    const places = r !== null && t !== null ? grades.compare(r, t) : null;
    if (places) return { realisasi: places[0], target: places[1], graded: true };
  }
  return { realisasi: numberOf(realisasi), target: targetOf(target), graded: false };
}

function capaianOf({ realisasi, target, graded }: Pair, cara: Cara): number | null {
  if (realisasi === null || target === null) return null;
  return graded && typeof target === "number"
    ? capaianOfGrades(realisasi, target)
    : computeCapaian(realisasi, target, cara);
}

export const numberOf = (reading: Reading): number | null =>
  reading.kind === "angka" ? reading.value : null;

export const targetOf = (reading: Reading): TargetValue | null =>
  reading.kind === "rentang" ? [reading.lower, reading.upper] : numberOf(reading);

export function unitOf(reading: Reading): string | null {
  if (reading.kind !== "angka" && reading.kind !== "rentang") return null;
  return reading.unit ?? (reading.percent ? "%" : null);
}

const weightOf = (reading: Reading): number | null =>
  reading.kind === "angka" && reading.value > 0 ? reading.value : null;

interface ThisYear {
  readonly basis: RatingBasis;
  readonly cara: Cara;
  readonly capaian: number | null;
  readonly realisasi: number | null;
}

const hasLastYear = ({ numbers: { TargetLalu, RealisasiLalu, CapaianLalu } }: Blok): boolean =>
  TargetLalu !== undefined || RealisasiLalu !== undefined || CapaianLalu !== undefined;

/** PermenPANRB 53/2014: realisasi and capaian are compared with those of the year before. */
function againstLastYear(blok: Blok, index: number, now: ThisYear): TahunLalu | null {
  const pair = pairOf(
    readingAt(blok, "RealisasiLalu", index),
    readingAt(blok, "TargetLalu", index),
    now.basis.grades,
  );
  const capaian = capaianOf(pair, now.cara) ?? numberOf(readingAt(blok, "CapaianLalu", index));
  const { target, realisasi } = pair;
  if (target === null && realisasi === null && capaian === null) return null;
  const selisihCapaian = minus(now.capaian, capaian);
  return { target, realisasi, capaian, selisihCapaian, selisihRealisasi: minus(now.realisasi, realisasi) };
}

const minus = (a: number | null, b: number | null): number | null =>
  a === null || b === null ? null : a - b;
