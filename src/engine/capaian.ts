import type { TargetValue } from "../domain/assessment";
import type { Polaritas } from "../domain/polaritas";
import type { Rumus } from "../domain/rumus";

/**
 * How far a target was reached. LKjIPs compute R/T for indicators that should rise; for those that should fall the
 * guidelines of many agencies take (2T − R) / T, others T/R (setting LKJIP_RumusNegatif).
 */

export type RumusNegatif = "2T-R" | "T/R";

/** How a row is to be computed. */
export interface Cara {
  readonly polaritas: Polaritas;
  readonly rumusNegatif: RumusNegatif;
}

/** The formula that a way of computing comes to. */
export const rumusOf = ({ polaritas, rumusNegatif }: Cara): Rumus =>
  polaritas === "positif" ? "R/T" : rumusNegatif;

/**
 * Capaian in percent points, not rounded and not capped; null where the target allows none (below 0, and 0 with
 * polarity positif). Within a range it is 100, outside of it the nearer bound is the target.
 */
export function computeCapaian(realisasi: number, target: TargetValue, cara: Cara): number | null {
  if (typeof target === "number") return againstNumber(realisasi, target, cara);
  const [lower, upper] = target;
  if (realisasi >= lower && realisasi <= upper) return 100;
  return againstNumber(realisasi, realisasi > upper ? upper : lower, cara);
}

function againstNumber(realisasi: number, target: number, cara: Cara): number | null {
  if (target < 0) return null;
  const capaian =
    cara.polaritas === "positif" ? positif(realisasi, target) : negatif(realisasi, target, cara.rumusNegatif);
  return capaian !== null && Number.isFinite(capaian) ? capaian : null;
}

const positif = (realisasi: number, target: number): number | null =>
  target === 0 ? null : (realisasi / target) * 100;

/** "0 konflik" is a real target: nothing happened is 100, anything at all is 0. */
function negatif(realisasi: number, target: number, rumus: RumusNegatif): number {
  if (target === 0) return realisasi > 0 ? 0 : 100;
  if (rumus === "T/R" && realisasi > 0) return (target / realisasi) * 100;
  return Math.max(0, ((2 * target - realisasi) / target) * 100);
}
