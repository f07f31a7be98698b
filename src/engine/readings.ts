/** What is read of the cells of a row. */
import type { TargetValue } from "../domain/assessment";
import type { Blok } from "../domain/laporan";
import type { NumberPeran } from "../domain/peran";
import { NO_DATA, type Reading } from "../domain/reading";

export const readingAt = (blok: Blok, peran: NumberPeran, index: number): Reading =>
  blok.numbers[peran]?.readings[index] ?? NO_DATA;

export const numberOf = (reading: Reading): number | null =>
  reading.kind === "angka" ? reading.value : null;

export const targetOf = (reading: Reading): TargetValue | null =>
  reading.kind === "rentang" ? [reading.lower, reading.upper] : numberOf(reading);

/** The unit beside a figure; `%` for a percentage. */
export function unitOf(reading: Reading): string | null {
  if (reading.kind !== "angka" && reading.kind !== "rentang") return null;
  return reading.unit ?? (reading.percent ? "%" : null);
}
