import type { KinerjaRow, TahunLalu } from "../domain/assessment";
import type { Blok } from "../domain/laporan";
import type { Cara } from "./capaian";
import { capaianOfPair, pairOf } from "./pair";
import type { GradeScale } from "./predikat";
import { numberOf, readingAt } from "./readings";

const hasLastYear = ({ numbers: { TargetLalu, RealisasiLalu, CapaianLalu } }: Blok): boolean =>
  TargetLalu !== undefined || RealisasiLalu !== undefined || CapaianLalu !== undefined;

/** Capaian of last year by the formula of this; null without both figures, or without a direction (`cara` null). */
export function capaianLaluAt(
  blok: Blok,
  index: number,
  cara: Cara | null,
  grades: GradeScale,
): number | null {
  return cara && capaianOfPair(pairLaluAt(blok, index, grades), cara);
}

const pairLaluAt = (blok: Blok, index: number, grades: GradeScale) =>
  pairOf(readingAt(blok, "RealisasiLalu", index), readingAt(blok, "TargetLalu", index), grades);

/** PermenPANRB 53/2014: realisasi and capaian are compared with those of the year before. */
export function againstLastYear(
  { blok, index, capaian, realisasi: now }: Pick<KinerjaRow, "blok" | "index" | "capaian" | "realisasi">,
  cara: Cara | null,
  grades: GradeScale,
): TahunLalu | null {
  if (!hasLastYear(blok)) return null;
  const { target, realisasi } = pairLaluAt(blok, index, grades);
  const lalu = capaianLaluAt(blok, index, cara, grades) ?? numberOf(readingAt(blok, "CapaianLalu", index));
  if (target === null && realisasi === null && lalu === null) return null;
  return {
    target,
    realisasi,
    capaian: lalu,
    selisihCapaian: minus(capaian, lalu),
    selisihRealisasi: minus(now, realisasi),
  };
}

const minus = (a: number | null, b: number | null): number | null =>
  a === null || b === null ? null : a - b;
