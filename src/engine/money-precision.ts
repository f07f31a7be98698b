import type { NumberReading } from "../domain/reading";
import { isNumber } from "./printed";
import type { Reading } from "../domain/reading";

const SCALES: readonly (readonly [RegExp, number])[] = [
  [/\b(triliun|t)\b/i, 12],
  [/\b(miliar|milyar|m)\b/i, 9],
  [/\b(juta|jt)\b/i, 6],
  [/\b(ribu|rb)\b/i, 3],
];

/** Half of the last printed digit: `Rp 1,2 miliar` is exact to 50 million, a figure in whole rupiah to half a rupiah. */
export function halfDigit(reading: NumberReading): number {
  const scale = reading.numeric ? 0 : (SCALES.find(([word]) => word.test(reading.printed))?.[1] ?? 0);
  const decimals = scale === 0 ? (reading.decimals ?? 2) : printedDecimals(reading.printed);
  return 0.5 * 10 ** (scale - decimals);
}

const printedDecimals = (printed: string): number => /\d,(\d+)/.exec(printed)?.[1]?.length ?? 0;

/** Whether two amounts are one, as exactly as they are printed: rounded parts may leave their sum a few digits off. */
export function sameAmount(printed: NumberReading, computed: number, parts: readonly Reading[]): boolean {
  const slack = parts.reduce(
    (sum, part) => sum + (isNumber(part) && halfDigit(part) > 0.5 ? halfDigit(part) : 0),
    0,
  );
  const noise = Math.max(Math.abs(computed), Math.abs(printed.value)) * 1e-12;
  return Math.abs(printed.value - computed) <= halfDigit(printed) + slack + noise;
}
