import type { TargetValue } from "../domain/assessment";
import type { Reading } from "../domain/reading";
import { computeCapaian, type Cara } from "./capaian";
import { capaianOfGrades, gradeOf, type GradeScale } from "./predikat";
import { numberOf, targetOf } from "./readings";

/** Realisasi and target as figures that can be held against each other. */
export interface Pair {
  readonly realisasi: number | null;
  readonly target: TargetValue | null;
  /** The figures are places on a scale of grades. */
  readonly graded: boolean;
}

/** Grades are compared by their places on a scale, even where only one of the two has a number beside it. */
export function pairOf(realisasi: Reading, target: Reading, grades: GradeScale): Pair {
  if (isWord(realisasi) || isWord(target)) {
    const [r, t] = [gradeOf(realisasi), gradeOf(target)];
    const places = r !== null && t !== null ? grades.compare(r, t) : null;
    if (places) return { realisasi: places[0], target: places[1], graded: true };
  }
  return { realisasi: numberOf(realisasi), target: targetOf(target), graded: false };
}

const isWord = ({ kind }: Reading): boolean => kind === "predikat" || kind === "bukan-angka";

/** Capaian in percent points; null where a figure is missing or the target allows none. */
export function capaianOfPair({ realisasi, target, graded }: Pair, cara: Cara): number | null {
  if (realisasi === null || target === null) return null;
  return graded && typeof target === "number"
    ? capaianOfGrades(realisasi, target)
    : computeCapaian(realisasi, target, cara);
}
