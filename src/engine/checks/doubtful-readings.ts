/**
 * Indonesian figures are printed with a decimal comma and points between thousands (Ejaan yang Disempurnakan, V).
 * Where a cell may have been meant otherwise, the user must see how it was read.
 */
import type { Blok, NumberColumn } from "../../domain/laporan";
import type { NumberPeran } from "../../domain/peran";
import type { NumberReading, RangeReading, Reading } from "../../domain/reading";
import { readingAt } from "../kinerja-rows";
import { defineCheck } from "./define-check";
import { eachCell, INPUT_PERAN } from "./each-cell";

export const doubtfulReadings = defineCheck({
  codes: ["angka-meragukan", "titik-desimal", "dibaca-nol"],
  execute: ({ laporan }, report) => {
    const visit = (blok: Blok, column: NumberColumn): void =>
      eachCell(blok, column, (reading, index) => {
        if (reading.kind !== "angka" && reading.kind !== "rentang") return;
        const { peran, name: nama } = column;
        const place = { blok, index, peran };
        const dibaca = reading.kind === "angka" ? reading.value : reading.lower;
        const held = { tercetak: reading.printed, nilaiTercetak: reading.kind === "angka" ? reading.value : null };
        const lain = otherMeaning(reading, blok, peran, index);
        if (lain !== null) report("angka-meragukan", place, { peran, nama, dibaca, lain }, held);
        else if (reading.notes.includes("dibaca-nol")) report("dibaca-nol", place, { peran, nama }, held);
        else if (reading.notes.includes("titik-desimal")) report("titik-desimal", place, { peran, nama, dibaca }, held);
      });
    for (const blok of laporan.bloks) {
      for (const peran of INPUT_PERAN) {
        const column = blok.numbers[peran];
        if (column) visit(blok, column);
      }
    }
  },
});

/** What the cell may mean instead; 0 where that cannot be said, null where there is no doubt. */
function otherMeaning(reading: NumberReading | RangeReading, blok: Blok, peran: NumberPeran, index: number): number | null {
  if (reading.kind === "angka" && isFractionAmongPercents(reading, blok, peran, index)) return reading.value * 100;
  if (!reading.notes.includes("angka-meragukan")) return null;
  return reading.kind === "angka" && /\d,\d{3}(?!\d)/.test(reading.printed) ? reading.value * 1000 : 0;
}

const OTHERS: Readonly<Partial<Record<NumberPeran, readonly NumberPeran[]>>> = {
  Target: ["Realisasi"],
  Realisasi: ["Target"],
  TargetAkhir: ["Target", "Realisasi"],
  TargetLalu: ["RealisasiLalu"],
  RealisasiLalu: ["TargetLalu"],
};

/** `0,75` beside a target of `80%`: 0,75 % is what it says, 75 % is what was meant, most likely. */
function isFractionAmongPercents(reading: NumberReading, blok: Blok, peran: NumberPeran, index: number): boolean {
  if (reading.percent || reading.unit !== null || reading.value <= 0 || reading.value > 2) return false;
  return (OTHERS[peran] ?? []).some((other) => isPercentFarAbove(readingAt(blok, other, index), reading.value));
}

const isPercentFarAbove = (other: Reading, value: number): boolean =>
  (other.kind === "angka" && other.percent && other.value > value * 10) ||
  (other.kind === "rentang" && other.percent && other.lower > value * 10);
