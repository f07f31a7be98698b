/**
 * The rating scale as data: agencies replace its edges and words by the range LKJIP_Skala.
 *
 * How figures are rounded, everywhere in the product: they are computed in double precision and carried unrounded; binary
 * noise is taken off at nine decimals; then they are rounded half up (0,5 goes up, also below zero: −0,5 is 0) to the two
 * decimals that are printed, and this printed figure is what is rated. So 90,995 is 91,00 and Sangat Baik, 90,994 is not.
 */

/** One band of the scale. */
export interface Band {
  /** Lower edge in percent points; the last band takes everything below the one above it, negatives too. */
  readonly batasBawah: number;
  readonly kriteria: string;
  readonly kode: string;
  /** `#RRGGBB`. */
  readonly warna: string;
}

/** Highest band first, edges descending, at least one. */
export type Skala = readonly Band[];

/** Tabel 3.1 of the report, after Permendagri 54/2010 (followed by 86/2017). */
export const DEFAULT_SKALA: Skala = [
  { batasBawah: 91, kriteria: "Sangat Baik", kode: "Hijau Tua", warna: "#00B050" },
  { batasBawah: 76, kriteria: "Tinggi", kode: "Hijau Muda", warna: "#92D050" },
  { batasBawah: 66, kriteria: "Sedang", kode: "Kuning Tua", warna: "#FFC000" },
  { batasBawah: 51, kriteria: "Rendah", kode: "Kuning Muda", warna: "#FFFF00" },
  { batasBawah: 0, kriteria: "Sangat Rendah", kode: "Merah", warna: "#FF0000" },
];

/** What becomes of a figure in a gap that the printed scale leaves (between 90 and 91). The first is the default. */
export const GAP_POLICIES = ["batas-bawah", "bulatkan", "batas-atas"] as const;
export type GapPolicy = (typeof GAP_POLICIES)[number];

/** The comparison that lets a figure into a band, as data: the engine does it, and written formulas repeat it. */
export interface BandTest {
  readonly band: Band;
  /** Null in the last band, which takes whatever is left. */
  readonly condition: {
    readonly op: ">=" | ">";
    /** In percent points. */
    readonly threshold: number;
  } | null;
  /** Decimals of the percentage to which the figure is rounded half up (after GUARD_DECIMALS) before it is compared. */
  readonly decimals: 0 | 2;
}

/** Binary noise is taken off first: 0.57 × 100 is 56.99999999999999. */
export const GUARD_DECIMALS = 9;

/**
 * One test per band of the scale, in its order; the first that holds is the band.
 * `batas-bawah`: the lower edge is reached at two decimals; `bulatkan`: at whole percents;
 * `batas-atas`: the printed upper edge of the band below (its neighbour's lower edge − 1) is passed.
 */
export function bandTests(skala: Skala, celah: GapPolicy): readonly BandTest[] {
  const past = celah === "batas-atas" && hasGaps(skala);
  const decimals = celah === "bulatkan" ? 0 : 2;
  return skala.map((band, i) => ({
    band,
    condition:
      i === skala.length - 1
        ? null
        : past
          ? { op: ">", threshold: band.batasBawah - 1 }
          : { op: ">=", threshold: band.batasBawah },
    decimals,
  }));
}

/** A scale with whole edges leaves a gap below each of them (90 … 91); one with fractional edges has none. */
export const hasGaps = (skala: Skala): boolean =>
  skala.slice(0, -1).every(({ batasBawah }) => Number.isInteger(batasBawah));

/** Half up at so many decimals, binary noise taken off first: 56.985 → 56.99, -0.5 → 0. */
export function roundHalfUp(value: number, decimals: number): number {
  const scale = powerOfTen(decimals);
  const shifted = value * scale;
  const noise = powerOfTen(Math.max(GUARD_DECIMALS - decimals, 0));
  const clean =
    Math.abs(shifted) < 1e6 ? Math.round(shifted * noise) / noise : Number(shifted.toPrecision(15));
  return Math.floor(clean + 0.5) / scale;
}

/** Looked up where it is a usual one: every figure of a report is rounded several times. */
const powerOfTen = (exponent: number): number => POWERS[exponent] ?? 10 ** exponent;
const POWERS = Array.from({ length: 16 }, (_, i) => 10 ** i);

/** The band of a figure in percent points. Every finite figure has exactly one. */
export function bandOf(value: number, tests: readonly BandTest[]): Band | null {
  const rounded = roundHalfUp(value, tests[0]?.decimals ?? 2);
  for (const { band, condition } of tests) {
    if (
      condition === null ||
      (condition.op === ">" ? rounded > condition.threshold : rounded >= condition.threshold)
    )
      return band;
  }
  return null;
}

/** The gap of the printed scale that a figure falls into at two decimals, `[90, 91]` for 90,24; null outside of gaps. */
export const gapOf = (value: number, skala: Skala): Gap | null => createGapFinder(skala)(value);

export type Gap = readonly [upperEdge: number, lowerEdge: number];

/** The same for many figures of one scale. */
export function createGapFinder(skala: Skala): (value: number) => Gap | null {
  const gaps = hasGaps(skala)
    ? skala.slice(0, -1).map(({ batasBawah }): Gap => [batasBawah - 1, batasBawah])
    : [];
  return (value) => {
    const rounded = roundHalfUp(value, 2);
    if (Number.isInteger(rounded)) return null;
    for (const gap of gaps) if (rounded > gap[0] && rounded < gap[1]) return gap;
    return null;
  };
}
