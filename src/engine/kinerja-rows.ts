import type { CellRef } from "../domain/address";
import type { KinerjaRow, TargetValue } from "../domain/assessment";
import { cellOf, type Blok } from "../domain/laporan";
import type { NumberPeran, Peran } from "../domain/peran";
import { bandOf, type Band, type BandTest } from "../domain/scale";
import type { Cara } from "./capaian";
import { createPolaritasWords, directionOf, type Direction } from "./direction";
import { againstLastYear } from "./last-year";
import { rowWordsAt } from "./named-row";
import { capaianOfPair, pairOf, type Pair } from "./pair";
import { printedRumusAt } from "./printed-rumus";
import type { RatingBasis } from "./rating-basis";
import { numberOf, readingAt, unitOf } from "./readings";
import { wordAt } from "./row-words";
import { triwulanAt } from "./triwulan";
import { isKept, isWordTarget, wordTargetAt, type WordTarget } from "./word-targets";

/** Rates every data row of a kinerja blok. Rows that are none of an indicator (headings of groups) are left out. */
export function rateBlok(blok: Blok, basis: RatingBasis): readonly KinerjaRow[] {
  const rows: KinerjaRow[] = [];
  const wordOf = createPolaritasWords(blok);
  for (let i = 0; i < blok.rows.length; i++) {
    if (blok.rows[i] !== "data" || !holdsIndicator(blok, i)) continue;
    rows.push(rateRow(blok, i, measureRow(blok, i, wordOf(i), basis), basis));
  }
  return rows;
}

function holdsIndicator(blok: Blok, index: number): boolean {
  if (wordAt(blok, "Indikator", index) !== null) return true;
  const given = (peran: NumberPeran): boolean => readingAt(blok, peran, index).kind !== "kosong";
  const measured = given("Target") || given("Realisasi") || given("Capaian");
  return measured || (blok.texts.Indikator === undefined && !blok.jenis.anggaran);
}

/** What a row is measured by. */
interface Measured {
  readonly pair: Pair;
  readonly direction: Direction;
  /** Null where nobody has said whether the indicator should rise or fall. */
  readonly cara: Cara | null;
  readonly word: WordTarget | null;
}

function measureRow(
  blok: Blok,
  index: number,
  word: ReturnType<ReturnType<typeof createPolaritasWords>>,
  { pengaturan, grades, answerOf }: RatingBasis,
): Measured {
  const target = readingAt(blok, "Target", index);
  const pair = pairOf(readingAt(blok, "Realisasi", index), target, grades);
  const clues = {
    word,
    indikator: wordAt(blok, "Indikator", index) ?? "",
    target,
    printedRumus: () => printedRumusAt(blok, index, pair, pengaturan),
    isSettled: () => isSettled(pair, pengaturan.rumusNegatif),
  };
  const direction = directionOf(clues, pengaturan.rumusNegatif, answerOf);
  return {
    pair,
    direction,
    cara: direction.dari === "nama" ? null : direction,
    word: isWordTarget(target) ? wordTargetAt(blok, index, grades) : null,
  };
}

/** The figure is the same whichever way the indicator should go, or there is none. */
const isSettled = (pair: Pair, rumusNegatif: Cara["rumusNegatif"]): boolean =>
  capaianOfPair(pair, { polaritas: "positif", rumusNegatif }) ===
  capaianOfPair(pair, { polaritas: "negatif", rumusNegatif });

function rateRow(blok: Blok, index: number, measured: Measured, basis: RatingBasis): KinerjaRow {
  const { pair, direction, cara, word } = measured;
  const capaian = word ? word.capaian : cara && capaianOfPair(pair, cara);
  const words = rowWordsAt(blok, index, basis.register);
  const akhir = againstEnd(blok, index, cara, basis);
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
    satuan: unitAt(blok, index),
    target: pair.target,
    realisasi: pair.realisasi,
    polaritas: direction.polaritas,
    arahDari: direction.dari,
    arahPasti: cara !== null,
    rumusNegatif: direction.rumusNegatif,
    capaian,
    band: bandOfCapaian(capaian, basis.tests),
    targetAkhir: akhir.target,
    capaianAkhir: akhir.capaian,
    lalu: againstLastYear({ blok, index, capaian, realisasi: pair.realisasi }, cara, basis.grades),
    standarNasional: numberOf(readingAt(blok, "StandarNasional", index)),
    faktorPendukung: wordAt(blok, "FaktorPendukung", index),
    faktorPenghambat: wordAt(blok, "FaktorPenghambat", index),
    tindakLanjut: wordAt(blok, "TindakLanjut", index),
    triwulan: triwulanAt(blok, index, cara, basis),
    bobot: weightAt(blok, index),
    utama: true,
    sel: paintedCell(blok, index, PAINTED),
  };
}

const unitAt = (blok: Blok, index: number): string | null =>
  wordAt(blok, "Satuan", index) ??
  unitOf(readingAt(blok, "Realisasi", index)) ??
  unitOf(readingAt(blok, "Target", index));

const bandOfCapaian = (capaian: number | null, tests: readonly BandTest[]): Band | null =>
  capaian === null ? null : bandOf(capaian, tests);

interface AgainstEnd {
  readonly target: TargetValue | null;
  readonly capaian: number | null;
}

const NO_END: AgainstEnd = { target: null, capaian: null };

/** The realisasi held against the target at the end of the Renstra. */
function againstEnd(blok: Blok, index: number, cara: Cara | null, { grades }: RatingBasis): AgainstEnd {
  if (!blok.numbers.TargetAkhir) return NO_END;
  const realisasi = readingAt(blok, "Realisasi", index);
  const akhir = readingAt(blok, "TargetAkhir", index);
  const pair = pairOf(realisasi, akhir, grades);
  // An end target in words (`31 Desember 2026`) is reached where the realisasi keeps it to the letter.
  const isWord = akhir.kind === "bukan-angka" && realisasi.kind !== "kosong";
  if (isWord && isKept(realisasi.printed, akhir.printed)) return { target: null, capaian: 100 };
  return { target: pair.target, capaian: cara && capaianOfPair(pair, cara) };
}

function weightAt(blok: Blok, index: number): number | null {
  const weight = numberOf(readingAt(blok, "Bobot", index));
  return weight !== null && weight > 0 ? weight : null;
}

const PAINTED = ["Capaian", "Realisasi"] as const;

/** The first of the columns that the blok has. */
export const paintedCell = (blok: Blok, index: number, perans: readonly [Peran, Peran]): CellRef =>
  cellOf(blok, perans[0], index) ??
  cellOf(blok, perans[1], index) ?? { sheet: blok.lembar, row: blok.firstRow + index, column: 1 };
