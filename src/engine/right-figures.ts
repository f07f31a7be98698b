/** What a printed % capaian may be without being wrong, and how the product came to its own figure. */
import type { KinerjaRow } from "../domain/assessment";
import type { Rumus } from "../domain/rumus";
import type { Pengaturan } from "../domain/laporan";
import { computeCapaian, rumusOf } from "./capaian";
import { pairOf, readingAt, type RatingBasis } from "./kinerja-rows";
import { otherCapaians } from "./other-meanings";
import { readPolaritas } from "./polaritas";
import { fits, isNumber, percentReadings, printsAs, verdictOf } from "./printed";

/** The parts of the sentence that shows the working: `72,19% : 77%`. */
export function workingOf(
  row: KinerjaRow,
  { pengaturan }: RatingBasis,
  against: "Target" | "TargetAkhir" = "Target",
) {
  const { blok, index, polaritas } = row;
  const target = readingAt(blok, against, index);
  const realisasi = readingAt(blok, "Realisasi", index);
  const graded = target.kind === "predikat" || realisasi.kind === "predikat";
  const rumus: Rumus = graded ? "predikat" : rumusOf({ polaritas, rumusNegatif: pengaturan.rumusNegatif });
  return { target: target.printed, realisasi: realisasi.printed, rumus };
}

/** The computed capaian, cut to the cap where there is one, and what other meanings of the cells would give. */
export function rightCapaians(row: KinerjaRow, basis: RightBasis): readonly number[] {
  const positive = positiveCapaians(row, basis);
  return basis.suspects.has(row)
    ? [...positive, ...negativeCapaians(row).map(({ capaian }) => capaian)]
    : positive;
}

/** `suspects` as `suspectedNegatives` finds them. */
export interface RightBasis extends RatingBasis {
  readonly suspects: ReadonlyMap<KinerjaRow, Rumus>;
}

const positiveCapaians = (row: KinerjaRow, { pengaturan }: RatingBasis): readonly number[] => [
  ...withCap(row.capaian, pengaturan),
  ...otherCapaians(row, "Target", pengaturan),
];

export function rightCapaiansAkhir(row: KinerjaRow, { pengaturan }: RatingBasis): readonly number[] {
  return [...withCap(row.capaianAkhir, pengaturan), ...otherCapaians(row, "TargetAkhir", pengaturan)];
}

function withCap(capaian: number | null, { batasCapaian }: Pengaturan): readonly number[] {
  if (capaian === null) return [];
  return batasCapaian !== null && capaian > batasCapaian ? [capaian, batasCapaian] : [capaian];
}

/** The row by each formula for indicators that should fall. */
export function negativeCapaians({
  realisasi,
  target,
}: KinerjaRow): readonly { rumus: Rumus; capaian: number }[] {
  if (realisasi === null || target === null) return [];
  return (["2T-R", "T/R"] as const).flatMap((rumus) => {
    const capaian = computeCapaian(realisasi, target, { polaritas: "negatif", rumusNegatif: rumus });
    return capaian === null ? [] : [{ rumus, capaian }];
  });
}

/** Rows without a given direction whose printed % fits a negative formula alone, and that formula. */
export function suspectedNegatives(
  rows: readonly KinerjaRow[],
  basis: RatingBasis,
): ReadonlyMap<KinerjaRow, Rumus> {
  const suspects = new Map<KinerjaRow, Rumus>();
  for (const row of rows) {
    const rumus = isUndirected(row) ? fitsNegativeAlone(row, basis) : null;
    if (rumus !== null) suspects.set(row, rumus);
  }
  return suspects;
}

const isUndirected = ({ blok, index, polaritas }: KinerjaRow): boolean =>
  polaritas === "positif" && readPolaritas(blok.texts.Polaritas?.values[index] ?? "") !== "positif";

function fitsNegativeAlone(row: KinerjaRow, basis: RatingBasis): Rumus | null {
  const printed = readingAt(row.blok, "Capaian", row.index);
  if (row.capaian === null || !isNumber(printed) || printsAs(printed, row.capaian)) return null;
  const figures = isQuantity(printed) || isGraded(row, basis) ? [] : percentReadings(printed);
  if (verdictOf(figures, positiveCapaians(row, basis)) !== "beda") return null;
  const found = negativeCapaians(row).find(({ capaian }) => fits(figures, [capaian]));
  return found ? found.rumus : null;
}

/** A number with a unit that is no percentage, under a heading of percentages. */
export const isQuantity = (reading: { readonly unit: string | null; readonly percent: boolean }): boolean =>
  reading.unit !== null && !reading.percent;

export const isGraded = ({ blok, index }: KinerjaRow, { grades }: RatingBasis): boolean =>
  pairOf(readingAt(blok, "Realisasi", index), readingAt(blok, "Target", index), grades).graded;
