/**
 * Holding a printed figure against the computed one. At the printed precision, rounding half up is right; cutting is
 * a habit that PermenPANRB's examples do not know and that costs up to one unit of the last digit; all else is wrong.
 */
import type { NumberReading, Reading } from "../domain/reading";
import { GUARD_DECIMALS, roundHalfUp } from "../domain/scale";

export type Verdict = "tepat" | "dipangkas" | "beda";

/** What a reader sees of a figure: so many decimals of it. */
export interface PrintedFigure {
  readonly value: number;
  readonly decimals: number;
}

/** Decimals of a number as typed: 93.75 → 2; at most as many as are free of binary noise. */
function ownDecimals(value: number): number {
  const text = String(Number(value.toPrecision(15)));
  if (text.includes("e")) return GUARD_DECIMALS;
  const point = text.indexOf(".");
  return point < 0 ? 0 : Math.min(text.length - point - 1, GUARD_DECIMALS);
}

const asPrinted = ({ value, decimals }: NumberReading): PrintedFigure => ({
  value,
  decimals: decimals ?? ownDecimals(value),
});

/** In a % column a number without percent sign may be the percentage itself or its fraction: both are looked at. */
export function percentReadings(reading: NumberReading): readonly PrintedFigure[] {
  const plain = asPrinted(reading);
  if (reading.percent || reading.unit !== null) return [plain];
  return [plain, { value: plain.value * 100, decimals: Math.max(plain.decimals - 2, 0) }];
}

export const amountReading = asPrinted;

/** The best verdict of any reading against any figure that would be right. */
export function verdictOf(printed: readonly PrintedFigure[], right: readonly (number | null)[]): Verdict {
  let best: Verdict = "beda";
  for (const figure of right) {
    if (figure === null) continue;
    for (const reading of printed) {
      const verdict = compare(reading, figure);
      if (verdict === "tepat") return verdict;
      if (verdict === "dipangkas") best = verdict;
    }
  }
  return best;
}

/** The usual case, without looking any further: what is printed is the one figure, rounded. */
export const printsAs = (reading: NumberReading, computed: number): boolean =>
  compare(reading.decimals === null ? asPrinted(reading) : (reading as PrintedFigure), computed) === "tepat";

/** True where any reading is one of the figures, rounded as printed. */
export const fits = (printed: readonly PrintedFigure[], right: readonly (number | null)[]): boolean =>
  verdictOf(printed, right) === "tepat";

/** A cell may hold more digits than it shows: what it shows is held. */
function compare({ value, decimals }: PrintedFigure, computed: number): Verdict {
  const shown = roundHalfUp(value, decimals);
  // Spreadsheets round halves away from 0, which differs below 0 only.
  if (shown === roundHalfUp(computed, decimals)) return "tepat";
  if (computed < 0 && shown === -roundHalfUp(-computed, decimals)) return "tepat";
  return shown === cut(computed, decimals) ? "dipangkas" : "beda";
}

/** Towards 0, binary noise taken off first. */
function cut(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  const shifted = Number((Math.abs(value) * scale).toPrecision(14));
  return (Math.sign(value) * Math.floor(shifted)) / scale;
}

export const isNumber = (reading: Reading): reading is NumberReading => reading.kind === "angka";

/** A number with a unit that is no percentage, under a heading of percentages. */
export const isQuantity = (reading: { readonly unit: string | null; readonly percent: boolean }): boolean =>
  reading.unit !== null && !reading.percent;
