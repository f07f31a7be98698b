/** Quarters of the year, each held against its own target, else against that of the year. */
import type { TriwulanFigures } from "../domain/assessment";
import type { Blok } from "../domain/laporan";
import { realisasiOfTriwulan, targetOfTriwulan, TRIWULAN, type Triwulan } from "../domain/peran";
import { bandOf } from "../domain/scale";
import type { Cara } from "./capaian";
import { capaianOfPair, pairOf } from "./pair";
import type { RatingBasis } from "./rating-basis";
import { readingAt } from "./readings";

const hasTriwulan = ({ numbers }: Blok): boolean =>
  TRIWULAN.some((triwulan) => numbers[realisasiOfTriwulan(triwulan)] !== undefined);

/** Null for a row that says nothing of any quarter. */
export function triwulanAt(
  blok: Blok,
  index: number,
  cara: Cara | null,
  basis: RatingBasis,
): readonly TriwulanFigures[] | null {
  if (!hasTriwulan(blok)) return null;
  const figures = TRIWULAN.flatMap((triwulan) => figuresOf(blok, index, triwulan, { cara, basis }) ?? []);
  return figures.length > 0 ? figures : null;
}

/** A quarter whose own target is 0 or empty is not rated where the table has quarterly targets. */
function figuresOf(
  blok: Blok,
  index: number,
  triwulan: Triwulan,
  { cara, basis }: { readonly cara: Cara | null; readonly basis: RatingBasis },
): TriwulanFigures | null {
  const own = blok.numbers[targetOfTriwulan(triwulan)] !== undefined;
  const held = readingAt(blok, own ? targetOfTriwulan(triwulan) : "Target", index);
  const reached = readingAt(blok, realisasiOfTriwulan(triwulan), index);
  const { target, realisasi, graded } = pairOf(reached, held, basis.grades);
  if (realisasi === null && (!own || target === null)) return null;
  const capaian = cara && target !== 0 ? capaianOfPair({ target, realisasi, graded }, cara) : null;
  return {
    triwulan,
    target,
    realisasi,
    capaian,
    band: capaian === null ? null : bandOf(capaian, basis.tests),
  };
}
