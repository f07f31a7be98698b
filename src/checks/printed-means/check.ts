/** A row called Rata-rata shows the mean of the rows above it, since the last sum or of all of them. */
import type { Blok, NumberColumn } from "../../domain/laporan";
import type { Figure } from "../../domain/finding";
import type { NumberReading } from "../../domain/reading";
import {
  MONEY_PERAN,
  NUMBER_PERAN,
  PERCENT_PERAN,
  PRINTED_PERAN,
  ROW_FIGURES,
  type NumberPeran,
} from "../../domain/peran";
import { serapanOf } from "../../engine/anggaran-rows";
import { anggaranAt } from "../../engine/base-budget";
import { numberOf, readingAt } from "../../engine/readings";
import { createMeans, type Mean, type MeanBetween, type Way } from "../../engine/rows-above";
import { otherMeaningAt } from "../../engine/other-meanings";
import { totalKind } from "../../engine/money-sums";
import { amountReading, fits, isNumber, percentReadings } from "../../engine/printed";
import { defineRule, type Facts, type Report } from "../define-rule";
import { defineFinding, values } from "../define-finding";

/** This year's figures; weights, and those of other years, have no mean in such a row. */
const AVERAGED = NUMBER_PERAN.filter(
  (peran) => ROW_FIGURES.has(peran) || (PRINTED_PERAN as readonly NumberPeran[]).includes(peran),
);

export const rataRataBeda = defineFinding({
  code: "rata-rata-beda",
  severity: "peringatan",
  values: values<{ nama: string; banyak: number; selisih: number }>(),
  page: () => import("./page"),
  judul: { id: "Rata-rata berbeda", en: "Mean differs" },
  id: ({ banyak }, { tercetak, hitung, angka }) => ({
    pesan: `Rata-rata tertulis ${tercetak}, hitungan ${hitung} dari ${angka(banyak)} baris.`,
    saran: `Perbaiki menjadi ${hitung}, atau sebutkan cara menghitungnya.`,
  }),
  en: ({ banyak }, { tercetak, hitung, angka }) => ({
    pesan: `The mean is printed as ${tercetak}, computed ${hitung} of ${angka(banyak)} rows.`,
    saran: `Correct it to ${hitung}, or say how it was computed.`,
  }),
});

export const printedMeans = defineRule({
  kinds: [rataRataBeda],
  execute: (facts, report) => {
    for (const blok of facts.laporan.bloks) {
      const means = blok.rows.flatMap((kind, index) =>
        kind === "total" && totalKind(blok, index) === "rata-rata" ? [index] : [],
      );
      for (const peran of means.length > 0 ? AVERAGED : []) {
        const column = blok.numbers[peran];
        if (!column) continue;
        const ways = waysOf(blok, peran, facts).map((way) => createMeans(blok, way));
        checkColumn({ blok, column, ways, report }, means);
      }
    }
  },
});

interface Averaged {
  readonly blok: Blok;
  readonly column: NumberColumn;
  readonly ways: readonly MeanBetween[];
  readonly report: Report<typeof rataRataBeda>;
}

function checkColumn(averaged: Averaged, means: readonly number[]): void {
  const { blok, column, ways } = averaged;
  /** Means that are printed above, of which the last may be the mean. */
  const above: number[] = [];
  for (const index of means) {
    const reading = readingAt(blok, column.peran, index);
    const right = isNumber(reading) ? meansAbove(blok, index, ways) : [];
    const first = right[0];
    if (!isNumber(reading) || first === undefined) continue;
    const printed = figuresIn(reading, column.peran);
    const isRight = fits(printed, [...right.map(({ mean }) => mean), ...meanOfMeans(above)]);
    above.push(printed.at(-1)?.value ?? reading.value);
    if (!isRight) tell(averaged, { index, reading, mean: first });
  }
}

const figuresIn = (reading: NumberReading, peran: NumberPeran) =>
  PERCENT_PERAN.has(peran) ? percentReadings(reading) : [amountReading(reading)];

interface Wrong {
  readonly index: number;
  readonly reading: NumberReading;
  readonly mean: Mean;
}

function tell({ blok, column, report }: Averaged, { index, reading, mean: { mean, count } }: Wrong): void {
  const { peran, name: nama } = column;
  if (isCausedAbove(blok, peran, index)) return;
  const held = {
    tercetak: reading.printed,
    nilaiTercetak: reading.value,
    hitung: { value: mean, as: kindOf(peran, reading.percent) },
  };
  const values = { nama, banyak: count, selisih: reading.value - mean };
  report("rata-rata-beda", { blok, index, peran }, values, held);
}

const meanOfMeans = (means: readonly number[]): readonly number[] =>
  means.length > 1 ? [means.reduce((sum, mean) => sum + mean, 0) / means.length] : [];

function kindOf(peran: NumberPeran, percent: boolean): Figure["as"] {
  if (PERCENT_PERAN.has(peran) || percent) return "persen";
  return MONEY_PERAN.has(peran) ? "rupiah" : "angka";
}

/** By each way to take the figures: computed (capped first), as printed; each row counting alike, or by its weight. */
function waysOf(blok: Blok, peran: NumberPeran, facts: Facts): readonly Way[] {
  const printed: Pick = (index) => numberOf(readingAt(blok, peran, index));
  const weights = weightsOf(blok, peran);
  return [...computedWays(blok, peran, facts), printed].flatMap((value) =>
    weights.map((weight) => ({ value, weight })),
  );
}

type Pick = Way["value"];

/** What was spent of the whole is the mean of the shares by their budgets. */
const weightsOf = (blok: Blok, peran: NumberPeran): readonly Pick[] => [
  () => 1,
  ...(peran === "Serapan" ? [(index: number) => anggaranAt(blok, index)] : []),
  ...(blok.numbers.Bobot ? [(index: number) => numberOf(readingAt(blok, "Bobot", index))] : []),
];

function computedWays(
  blok: Blok,
  peran: NumberPeran,
  { kinerja, pengaturan: { batasCapaian } }: Facts,
): readonly Pick[] {
  if (peran === "Serapan") {
    return [
      (index) => serapanOf(anggaranAt(blok, index), numberOf(readingAt(blok, "RealisasiAnggaran", index))),
    ];
  }
  if (peran !== "Capaian" && peran !== "CapaianTahun" && peran !== "CapaianAkhir") return [];
  const rows = new Map(kinerja.flatMap((row) => (row.blok === blok ? [[row.index, row] as const] : [])));
  const capaian: Pick = (index) =>
    rows.get(index)?.[peran === "CapaianAkhir" ? "capaianAkhir" : "capaian"] ?? null;
  if (batasCapaian === null) return [capaian];
  const capped: Pick = (index) => {
    const value = capaian(index);
    return value === null ? null : Math.min(value, batasCapaian);
  };
  return [capped, capaian];
}

/** Means of the rows since the last sum, then of all rows so far, by each way to take their figures. */
function meansAbove(blok: Blok, index: number, ways: readonly MeanBetween[]): readonly Mean[] {
  const since = lastSum(blok, index) + 1;
  return ways.flatMap((way) => [way(since, index), way(0, index)].flatMap((mean) => mean ?? []));
}

const lastSum = ({ rows }: Blok, index: number): number => rows.lastIndexOf("total", index - 1);

/** A row that cannot be read, or may mean another figure, is told at its own cell: the mean is not to blame. */
function isCausedAbove(blok: Blok, peran: NumberPeran, index: number): boolean {
  const perans: readonly NumberPeran[] = PERCENT_PERAN.has(peran) ? [peran, "Target", "Realisasi"] : [peran];
  for (let row = lastSum(blok, index) + 1; row < index; row++) {
    if (blok.rows[row] === "data" && perans.some((each) => isUnread(blok, each, row))) return true;
  }
  return false;
}

function isUnread(blok: Blok, peran: NumberPeran, index: number): boolean {
  const { kind } = readingAt(blok, peran, index);
  return (
    !(kind === "angka" || kind === "kosong" || kind === "rentang") ||
    otherMeaningAt(blok, peran, index) !== null
  );
}
