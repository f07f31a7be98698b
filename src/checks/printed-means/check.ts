/** A row called Rata-rata shows the mean of the rows above it, since the last sum or of all of them. */
import type { Blok, NumberColumn } from "../../domain/laporan";
import type { Figure } from "../../domain/finding";
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
        if (column) checkColumn({ blok, column, figures: figuresOf(blok, peran, facts), report }, means);
      }
    }
  },
});

interface Averaged {
  readonly blok: Blok;
  readonly column: NumberColumn;
  readonly figures: readonly Figures[];
  readonly report: Report<typeof rataRataBeda>;
}

function checkColumn({ blok, column, figures, report }: Averaged, means: readonly number[]): void {
  const { peran, name: nama } = column;
  for (const index of means) {
    const reading = readingAt(blok, peran, index);
    const right = isNumber(reading) ? meansAbove(blok, index, figures) : [];
    const first = right[0];
    if (!isNumber(reading) || first === undefined) continue;
    const printed = PERCENT_PERAN.has(peran) ? percentReadings(reading) : [amountReading(reading)];
    if (
      fits(
        printed,
        right.map(({ mean }) => mean),
      )
    )
      continue;
    const values = { nama, banyak: first.count, selisih: reading.value - first.mean };
    const held = {
      tercetak: reading.printed,
      nilaiTercetak: reading.value,
      hitung: { value: first.mean, as: kindOf(peran, reading.percent) },
    };
    report("rata-rata-beda", { blok, index, peran }, values, held);
  }
}

function kindOf(peran: NumberPeran, percent: boolean): Figure["as"] {
  if (PERCENT_PERAN.has(peran) || percent) return "persen";
  return MONEY_PERAN.has(peran) ? "rupiah" : "angka";
}

/** Sums and counts of the figures in the data rows above each row, so that any mean is one subtraction. */
interface Figures {
  readonly sums: readonly number[];
  readonly counts: readonly number[];
}

/** By each way to take the figures: computed (capped first), as printed. */
function figuresOf(blok: Blok, peran: NumberPeran, facts: Facts): readonly Figures[] {
  const printed = (index: number): number | null => numberOf(readingAt(blok, peran, index));
  return [...computedWays(blok, peran, facts), printed].map((pick) => addUp(blok, pick));
}

type Pick = (index: number) => number | null;

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

function addUp(blok: Blok, pick: Pick): Figures {
  const sums = [0];
  const counts = [0];
  blok.rows.forEach((kind, index) => {
    const value = kind === "data" ? pick(index) : null;
    sums.push((sums[index] ?? 0) + (value ?? 0));
    counts.push((counts[index] ?? 0) + (value === null ? 0 : 1));
  });
  return { sums, counts };
}

interface Mean {
  readonly mean: number;
  readonly count: number;
}

/** Means of the rows since the last sum, then of all rows so far, by each way to take their figures. */
function meansAbove(blok: Blok, index: number, figures: readonly Figures[]): readonly Mean[] {
  const since = blok.rows.lastIndexOf("total", index - 1) + 1;
  return figures.flatMap((way) =>
    [meanOf(way, since, index), meanOf(way, 0, index)].flatMap((mean) => mean ?? []),
  );
}

function meanOf({ sums, counts }: Figures, from: number, to: number): Mean | null {
  const count = (counts[to] ?? 0) - (counts[from] ?? 0);
  return count === 0 ? null : { mean: ((sums[to] ?? 0) - (sums[from] ?? 0)) / count, count };
}
