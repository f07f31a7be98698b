/**
 * What a cell may mean beside what was read of it. A rule asks before it calls a printed figure wrong: where the figure
 * fits another meaning of the target or of the realisasi, it may be right, and the cell has its own `angka-meragukan`.
 */
import type { TargetValue } from "../domain/assessment";
import type { Blok } from "../domain/laporan";
import type { NumberPeran } from "../domain/peran";
import type { NumberReading, Reading } from "../domain/reading";
import { roundHalfUp } from "../domain/scale";
import { computeCapaian, type Cara } from "./capaian";
import { readingAt, targetOf } from "./readings";
import { isPercentUnit } from "./units";

/**
 * The other figure that a cell may mean. `1,200` was read as 1,2 and may be 1200; `0,75` beside a target of `80%` may be
 * 75; `1,234,567` can be read in one way only. Null where there is no doubt; 0 where there is one and no other figure is
 * known (`89,3 50:56x100`): who holds a print against the cell must then leave it alone.
 */
export function otherMeaningAt(blok: Blok, peran: NumberPeran, index: number): number | null {
  const reading = readingAt(blok, peran, index);
  if (reading.kind === "angka") {
    if (isFractionAmongPercents(blok, peran, index)) return reading.value * 100;
    if (!reading.notes.includes("angka-meragukan") || isPartOfTarget(blok, peran, index)) return null;
    return /(?<![\d.,])\d+,\d{3}(?![.,]?\d)/.test(reading.printed) ? reading.value * 1000 : 0;
  }
  return reading.kind === "rentang" && reading.notes.includes("angka-meragukan") ? 0 : null;
}

/** `2 dari 5` beside a target of 5: the target once more. */
function isPartOfTarget(blok: Blok, peran: NumberPeran, index: number): boolean {
  const [, whole] = /^\s*\d[\d.,]* dari (\d+)\b[^\d]*$/.exec(readingAt(blok, peran, index).printed) ?? [];
  return (
    peran === "Realisasi" && whole !== undefined && targetOf(readingAt(blok, "Target", index)) === +whole
  );
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

/** `0,75` beside a target of `80%`, or of 80 in a row of percentages: 0,75 % is what it says, 75 % is what was meant, most likely. */
function isFractionAmongPercents(blok: Blok, peran: NumberPeran, index: number): boolean {
  const reading = readingAt(blok, peran, index);
  if (!isBareShare(reading)) return false;
  const isPercentRow = isPercentUnit(blok.texts.Satuan?.values[index] ?? "");
  return (NEIGHBOURS[peran] ?? []).some((other) =>
    isPercentFarAbove(readingAt(blok, other, index), reading.value, isPercentRow),
  );
}

/** `0,75`, with neither a sign nor a unit. */
const isBareShare = (reading: Reading): reading is NumberReading =>
  reading.kind === "angka" &&
  !reading.percent &&
  reading.unit === null &&
  reading.value > 0 &&
  reading.value <= 2;

/** Without a sign of its own a figure is a percentage by the unit of the row. */
function isPercentFarAbove(other: Reading, value: number, isPercentRow: boolean): boolean {
  if (other.kind !== "angka" && other.kind !== "rentang") return false;
  const figure = other.kind === "angka" ? other.value : other.lower;
  return (other.percent || (isPercentRow && other.unit === null)) && figure > value * 10;
}

/** Capaian of a row by the other meanings and readings of its cells; empty where each has one only. */
export function otherCapaiansAt(
  blok: Blok,
  index: number,
  against: "Target" | "TargetAkhir",
  { realisasi, cara }: { readonly realisasi: number | null; readonly cara: Cara },
): readonly number[] {
  const otherR = othersAt(blok, "Realisasi", index);
  const otherT = othersAt(blok, against, index);
  if (otherR.length === 0 && otherT.length === 0) return [];
  const realisasis = [...(realisasi === null ? [] : [realisasi]), ...otherR];
  const target = targetOf(readingAt(blok, against, index));
  const targets: readonly TargetValue[] = [...(target === null ? [] : [target]), ...otherT];
  return realisasis.flatMap((r) => targets.flatMap((t) => computeCapaian(r, t, cara) ?? []));
}

function othersAt(blok: Blok, peran: NumberPeran, index: number): readonly number[] {
  const meaning = otherMeaningAt(blok, peran, index);
  return [...(meaning === null ? [] : [meaning]), ...alsoReadAs(readingAt(blok, peran, index))];
}

/**
 * Figures that a person may have computed with beside the one that counts: either bound of a range and its mean, the
 * rounded figure of `3 (3,012)`, and a typed number as its format shows it.
 */
function alsoReadAs(reading: Reading): readonly number[] {
  if (reading.kind === "rentang") return [(reading.lower + reading.upper) / 2, reading.lower, reading.upper];
  if (reading.kind !== "angka") return [];
  const { value, printed, decimals } = reading;
  const [, rounded] = /^\s*(\d[\d.]*(?:,\d+)?)[^\d(]*\(\s*\d/.exec(printed) ?? [];
  const shown = [
    ...(rounded === undefined ? [] : [roundHalfUp(value, (rounded.split(",")[1] ?? "").length)]),
    ...(decimals === null ? [] : [roundHalfUp(value, decimals)]),
  ];
  return shown.filter((figure) => figure !== value);
}
