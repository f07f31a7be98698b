/** What a cell may mean beside what was read of it. A printed figure that fits such a meaning is not called wrong. */
import type { TargetValue } from "../domain/assessment";
import type { Blok } from "../domain/laporan";
import type { NumberPeran } from "../domain/peran";
import type { NumberReading, Reading } from "../domain/reading";
import { computeCapaian, type Cara } from "./capaian";
import { readingAt, targetOf } from "./readings";

/**
 * The other figure; 0 where there is a doubt and no other figure is known, null where there is no doubt. `1,200` was
 * read with a decimal comma and may be 1200; `1,234,567` and `1,234.56` can be read in one way only.
 */
export function otherMeaningAt(blok: Blok, peran: NumberPeran, index: number): number | null {
  const reading = readingAt(blok, peran, index);
  if (reading.kind === "angka") {
    if (isFractionAmongPercents(blok, peran, index)) return reading.value * 100;
    if (!reading.notes.includes("angka-meragukan")) return null;
    return /(?<![\d.,])\d+,\d{3}(?![.,]?\d)/.test(reading.printed) ? reading.value * 1000 : 0;
  }
  return reading.kind === "rentang" && reading.notes.includes("angka-meragukan") ? 0 : null;
}

/** True where the figure can be meant in one way only, whatever stands beside it: that of most cells. */
export const isBeyondDoubt = (reading: Reading): boolean =>
  reading.kind === "angka" && hasOneMeaning(reading);

const hasOneMeaning = ({ notes, value, percent, unit }: NumberReading): boolean =>
  notes.length === 0 && (value > 2 || value <= 0 || percent || unit !== null);

const NEIGHBOURS: Readonly<Partial<Record<NumberPeran, readonly NumberPeran[]>>> = {
  Target: ["Realisasi"],
  Realisasi: ["Target"],
  TargetAkhir: ["Target", "Realisasi"],
  TargetLalu: ["RealisasiLalu"],
  RealisasiLalu: ["TargetLalu"],
};

/** `0,75` beside a target of `80%`: 0,75 % is what it says, 75 % is what was meant, most likely. */
function isFractionAmongPercents(blok: Blok, peran: NumberPeran, index: number): boolean {
  const reading = readingAt(blok, peran, index);
  if (reading.kind !== "angka" || reading.percent || reading.unit !== null) return false;
  if (reading.value <= 0 || reading.value > 2) return false;
  return (NEIGHBOURS[peran] ?? []).some((other) =>
    isPercentFarAbove(readingAt(blok, other, index), reading.value),
  );
}

const isPercentFarAbove = (other: Reading, value: number): boolean =>
  (other.kind === "angka" && other.percent && other.value > value * 10) ||
  (other.kind === "rentang" && other.percent && other.lower > value * 10);

/** Capaian of a row by the other meanings of its cells; empty where nothing is in doubt. */
export function otherCapaiansAt(
  blok: Blok,
  index: number,
  against: "Target" | "TargetAkhir",
  { realisasi, cara }: { readonly realisasi: number | null; readonly cara: Cara },
): readonly number[] {
  const otherR = otherMeaningAt(blok, "Realisasi", index);
  const otherT = otherMeaningAt(blok, against, index);
  if (otherR === null && otherT === null) return [];
  const realisasis = [realisasi, otherR].filter((r): r is number => r !== null);
  const targets = [targetOf(readingAt(blok, against, index)), otherT].filter(
    (t): t is TargetValue => t !== null,
  );
  return realisasis.flatMap((r) => targets.flatMap((t) => computeCapaian(r, t, cara) ?? []));
}
