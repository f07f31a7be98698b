import type { Blok, Pengaturan } from "../domain/laporan";
import type { NumberReading, Reading } from "../domain/reading";
import { computeCapaian, type RumusNegatif } from "./capaian";
import { otherCapaiansAt } from "./other-meanings";
import type { Pair } from "./pair";
import { fits, isNumber, isQuantity, percentReadings, verdictOf } from "./printed";
import { readingAt } from "./readings";

const POSITIF = { polaritas: "positif", rumusNegatif: "2T-R" } as const;
const RUMUS_NEGATIF: readonly RumusNegatif[] = ["2T-R", "T/R"];

/** The formula for indicators that should fall that the printed % of a row fits, where it fits R / T in no way. */
export function printedRumusAt(
  blok: Blok,
  index: number,
  { realisasi, target, graded }: Pair,
  { batasCapaian }: Pengaturan,
): RumusNegatif | null {
  const printed = readingAt(blok, "Capaian", index);
  if (realisasi === null || target === null || graded || !isPercentage(printed)) return null;
  const positif = computeCapaian(realisasi, target, POSITIF);
  const figures = percentReadings(printed);
  const others = otherCapaiansAt(blok, index, "Target", { realisasi, cara: POSITIF });
  if (verdictOf(figures, [positif, capOf(positif, batasCapaian), ...others]) !== "beda") return null;
  const capaianBy = (rumusNegatif: RumusNegatif) =>
    computeCapaian(realisasi, target, { polaritas: "negatif", rumusNegatif });
  return RUMUS_NEGATIF.find((rumus) => fits(figures, [capaianBy(rumus)])) ?? null;
}

const isPercentage = (printed: Reading): printed is NumberReading =>
  isNumber(printed) && !isQuantity(printed);

const capOf = (capaian: number | null, batas: number | null): number | null =>
  capaian !== null && batas !== null && capaian > batas ? batas : null;
