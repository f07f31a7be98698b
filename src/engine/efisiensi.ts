import type { TingkatEfisiensi } from "../domain/assessment";

/**
 * Efisiensi = capaian − serapan in percent points: a working measure, not a regulation. Only who has reached the
 * target can have been efficient.
 */
export const efisiensiOf = (capaian: number | null, serapan: number | null): number | null =>
  capaian === null || serapan === null ? null : capaian - serapan;

/** Above 5 efficient, from −5 to 5 fairly so, below it not; null where either figure is missing. */
export function tingkatOf(capaian: number | null, serapan: number | null): TingkatEfisiensi | null {
  const efisiensi = efisiensiOf(capaian, serapan);
  if (capaian === null || efisiensi === null) return null;
  // The edge is meant as printed: 100 − 95 must not become inefficient by binary noise.
  const clean = Math.round(efisiensi * 1e9) / 1e9;
  if (Math.round(capaian * 1e9) / 1e9 < 100) return "Target belum tercapai";
  if (clean > 5) return "Efisien";
  return clean >= -5 ? "Cukup efisien" : "Tidak efisien";
}
