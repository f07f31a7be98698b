/** A row called Rata-rata shows the mean of the rows above it, since the last sum or of all of them. */
import type { Blok, NumberColumn } from "../../domain/laporan";
import type { Figure } from "../../domain/finding";
import type { NumberPeran } from "../../domain/peran";
import { MONEY_PERAN } from "../../domain/peran";
import { anggaranAt, serapanOf } from "../anggaran-rows";
import { numberOf, readingAt } from "../kinerja-rows";
import { totalKind } from "../money-sums";
import { amountReading, fits, isNumber, percentReadings } from "../printed";
import { defineCheck, type Facts, type Report } from "./define-check";

const AVERAGED: readonly NumberPeran[] = [
  "Target",
  "Realisasi",
  "Capaian",
  "CapaianTahun",
  "CapaianAkhir",
  "Anggaran",
  "AnggaranMurni",
  "AnggaranPerubahan",
  "RealisasiAnggaran",
  "Serapan",
  "SisaAnggaran",
];
const PERCENT: ReadonlySet<NumberPeran> = new Set<NumberPeran>(["Capaian", "CapaianTahun", "CapaianAkhir", "Serapan"]);

export const printedMeans = defineCheck({
  codes: ["rata-rata-beda"],
  execute: (facts, report) => {
    for (const blok of facts.laporan.bloks) {
      const means = blok.rows.flatMap((kind, index) => (kind === "total" && totalKind(blok, index) === "rata-rata" ? [index] : []));
      for (const peran of means.length > 0 ? AVERAGED : []) {
        const column = blok.numbers[peran];
        if (column) checkColumn({ blok, column, figures: figuresOf(blok, peran, facts), report }, means);
      }
    }
  },
});

interface Averaged {
  readonly blok: Blok;
  readonly column: NumberColumn;
  readonly figures: Figures;
  readonly report: Report<"rata-rata-beda">;
}

function checkColumn({ blok, column, figures, report }: Averaged, means: readonly number[]): void {
  const { peran, name: nama } = column;
  for (const index of means) {
    const reading = readingAt(blok, peran, index);
    const right = isNumber(reading) ? meansAbove(blok, index, figures) : [];
    const first = right[0];
    if (!isNumber(reading) || first === undefined) continue;
    const printed = PERCENT.has(peran) ? percentReadings(reading) : [amountReading(reading)];
    if (fits(printed, right.map(({ mean }) => mean))) continue;
    const values = { nama, banyak: first.count, selisih: reading.value - first.mean };
    const held = { tercetak: reading.printed, nilaiTercetak: reading.value, hitung: { value: first.mean, as: kindOf(peran, reading.percent) } };
    report("rata-rata-beda", { blok, index, peran }, values, held);
  }
}

function kindOf(peran: NumberPeran, percent: boolean): Figure["as"] {
  if (PERCENT.has(peran) || percent) return "persen";
  return MONEY_PERAN.has(peran) ? "rupiah" : "angka";
}

/** Figures of the data rows, by each way to take them: computed, as printed. Null where a row has none. */
type Figures = readonly (readonly (number | null)[])[];

function figuresOf(blok: Blok, peran: NumberPeran, facts: Facts): Figures {
  const printed = blok.rows.map((kind, index) => (kind === "data" ? numberOf(readingAt(blok, peran, index)) : null));
  const computed = computedFigures(blok, peran, facts);
  return computed ? [...computed, printed] : [printed];
}

function computedFigures(blok: Blok, peran: NumberPeran, { kinerja, pengaturan: { batasCapaian } }: Facts): Figures | null {
  const byRow = (pick: (index: number) => number | null): (number | null)[] =>
    blok.rows.map((kind, index) => (kind === "data" ? pick(index) : null));
  if (peran === "Serapan") {
    return [byRow((index) => serapanOf(anggaranAt(blok, index), numberOf(readingAt(blok, "RealisasiAnggaran", index))))];
  }
  if (peran !== "Capaian" && peran !== "CapaianTahun" && peran !== "CapaianAkhir") return null;
  const rows = new Map(kinerja.filter((row) => row.blok === blok).map((row) => [row.index, row]));
  const capaian = byRow((index) => rows.get(index)?.[peran === "CapaianAkhir" ? "capaianAkhir" : "capaian"] ?? null);
  const capped = capaian.map((value) => (value === null || batasCapaian === null ? value : Math.min(value, batasCapaian)));
  return batasCapaian === null ? [capaian] : [capped, capaian];
}

interface Mean {
  readonly mean: number;
  readonly count: number;
}

/** Means of the rows since the last sum, then of all rows so far, by each way to take their figures. */
function meansAbove(blok: Blok, index: number, figures: Figures): readonly Mean[] {
  const since = blok.rows.lastIndexOf("total", index - 1) + 1;
  return figures.flatMap((values) => [meanOf(values.slice(since, index)), meanOf(values.slice(0, index))].flatMap((mean) => mean ?? []));
}

function meanOf(values: readonly (number | null)[]): Mean | null {
  const given = values.filter((value) => value !== null);
  return given.length === 0 ? null : { mean: given.reduce((sum, value) => sum + value, 0) / given.length, count: given.length };
}
