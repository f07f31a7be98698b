import { DEFAULT_PREDIKAT, type Predikat } from "../domain/predikat";
import type { Reading } from "../domain/reading";

/**
 * Targets such as `WTP` or `BB` are met by the same grade or a better one; below it the capaian is the ratio of the
 * two places on the scale (LKJIP_Predikat).
 */

export interface GradeScale {
  /** Values of two grades of one kelompok, `[realisasi, target]`; null where no kelompok knows both. */
  readonly compare: (
    realisasi: string,
    target: string,
  ) => readonly [realisasi: number, target: number] | null;
  readonly knows: (grade: string) => boolean;
}

/** `W.T.P.` is WTP and `wtp dpp` WTP-DPP; the last dash of `A-` is a sign. */
const gradeKey = (grade: string): string =>
  grade
    .toUpperCase()
    .replace(/[\s.]+/g, "")
    .replace(/[–—-]+(?=.)/g, "");

export function createGradeScale(predikat: readonly Predikat[] = DEFAULT_PREDIKAT): GradeScale {
  const places = new Map<string, Map<string, number>>();
  for (const { kelompok, predikat: grade, nilai } of predikat) {
    const key = gradeKey(grade);
    const groups = places.get(key) ?? new Map<string, number>();
    if (!groups.has(kelompok)) groups.set(kelompok, nilai);
    places.set(key, groups);
  }
  return {
    compare: (realisasi, target) => {
      const groups = places.get(gradeKey(target));
      for (const [kelompok, place] of places.get(gradeKey(realisasi)) ?? []) {
        const other = groups?.get(kelompok);
        if (other !== undefined) return [place, other];
      }
      return null;
    },
    knows: (grade) => places.has(gradeKey(grade)),
  };
}

/** `BB` of a bare grade, and of `BB (72,30)`; any other words may be a grade of the agency's own. */
export function gradeOf(reading: Reading): string | null {
  if (reading.kind === "predikat") return reading.grade;
  if (reading.kind === "angka") return reading.predicate;
  return reading.kind === "bukan-angka" ? reading.printed : null;
}

/** Equal or better is 100; nilai R / nilai T × 100 below. */
export const capaianOfGrades = (realisasi: number, target: number): number | null =>
  realisasi >= target ? 100 : target > 0 ? (realisasi / target) * 100 : null;
