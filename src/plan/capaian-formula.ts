import type { Polaritas } from "../domain/polaritas";

/** How one row's fraction is computed from the cells of target and realisasi. */
export interface CapaianCase {
  readonly polaritas: Polaritas;
  readonly rumusNegatif: "2T-R" | "T/R";
  /** Cells that hold percentages hold fractions; the other then counts in hundreds. */
  readonly targetPercent: boolean;
  readonly realisasiPercent: boolean;
}

/**
 * Capaian as a formula: positif R / T; negatif (2T − R) / T, not below 0, or T / R. `given` puts the fraction to use,
 * `none` stands where there is no capaian. Cells that hold anything but numbers, errors too, give `none`.
 */
export function capaianFormula(
  target: string,
  realisasi: string,
  how: CapaianCase,
  { given, none }: { readonly given: (fraction: string) => string; readonly none: string },
): string {
  const t = how.targetPercent && !how.realisasiPercent ? `(${target}*100)` : target;
  const r = how.realisasiPercent && !how.targetPercent ? `(${realisasi}*100)` : realisasi;
  const valid = how.polaritas === "positif" ? `${target}>0` : `${target}>=0`;
  return `IF(COUNT(${target},${realisasi})=2,IF(${valid},${given(fraction(t, r, how))},${none}),${none})`;
}

function fraction(t: string, r: string, { polaritas, rumusNegatif }: CapaianCase): string {
  if (polaritas === "positif") return `${r}/${t}`;
  const mirrored = `MAX(0,(2*${t}-${r})/${t})`;
  const value = rumusNegatif === "2T-R" ? mirrored : `IF(${r}>0,${t}/${r},${mirrored})`;
  return `IF(${t}=0,IF(${r}>0,0,1),${value})`;
}

/** Serapan as a formula: realisasi / anggaran. */
export const serapanFormula = (
  anggaran: string,
  realisasi: string,
  { given, none }: { readonly given: (fraction: string) => string; readonly none: string },
): string =>
  `IF(COUNT(${anggaran},${realisasi})=2,IF(${anggaran}>0,${given(`${realisasi}/${anggaran}`)},${none}),${none})`;
