/**
 * Targets that are no numbers: a date, a ratio, `Ada`, `Tepat Waktu`, a grade that no scale knows. What can be said of
 * them is whether they were kept to the letter; beyond that only the agency can say how far they were reached.
 */
import type { Blok } from "../domain/laporan";
import type { Reading } from "../domain/reading";
import { isOnOrBefore, readDays } from "./dates";
import { gradeOf, type GradeScale } from "./predikat";
import { isNumber, isQuantity } from "./printed";
import { readingAt } from "./readings";

/** `terpenuhi`: kept to the letter; `sendiri`: as the user has printed it; `tidak-terukur`: nobody has said. */
export interface WordTarget {
  readonly sebab: "terpenuhi" | "sendiri" | "tidak-terukur";
  readonly capaian: number | null;
}

const KEPT: WordTarget = { sebab: "terpenuhi", capaian: 100 };
const UNMEASURED: WordTarget = { sebab: "tidak-terukur", capaian: null };

/** Null where the target is a figure, or a grade that is compared with the realisasi's, or nothing is there to hold. */
export function wordTargetAt(blok: Blok, index: number, grades: GradeScale): WordTarget | null {
  const target = readingAt(blok, "Target", index);
  const realisasi = readingAt(blok, "Realisasi", index);
  if (!isWordTarget(target) || !isGiven(realisasi) || areCompared(realisasi, target, grades)) return null;
  if (isKept(realisasi.printed, target.printed)) return KEPT;
  const capaian = typedCapaianAt(blok, index);
  if (capaian !== null) return { sebab: "sendiri", capaian };
  // A grade of the scale is a target that can be measured: there the realisasi is what cannot be read.
  return grades.knows(gradeOf(target) ?? "") ? null : UNMEASURED;
}

function areCompared(realisasi: Reading, target: Reading, grades: GradeScale): boolean {
  const [r, t] = [gradeOf(realisasi), gradeOf(target)];
  return r !== null && t !== null && grades.compare(r, t) !== null;
}

const isGiven = ({ kind }: Reading): boolean =>
  kind !== "kosong" && kind !== "galat-sel" && kind !== "rumus-tanpa-nilai";

export const isWordTarget = ({ kind }: Reading): boolean => kind === "bukan-angka" || kind === "predikat";

/** Repeated in the same words, or a day that is not after the other. */
export function isKept(realisasi: string, target: string): boolean {
  if (plain(realisasi) === plain(target)) return true;
  const [day, limit] = [readDays(realisasi), readDays(target)];
  return day !== null && limit !== null && isOnOrBefore(day, limit) === true;
}

const plain = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/\s+/g, "")
    .replace(/[.*)]+$/, "");

/** What the user has printed, in percent points; null where that is no percentage. */
function typedCapaianAt(blok: Blok, index: number): number | null {
  const printed = readingAt(blok, "Capaian", index);
  if (!isNumber(printed) || isQuantity(printed)) return null;
  return printed.percent || !holdsFractions(blok) ? printed.value : printed.value * 100;
}

/** A column of plain numbers none of which is above 2 holds fractions: `1` is the whole. */
const holdsFractions = (blok: Blok): boolean =>
  (blok.numbers.Capaian?.readings ?? []).every(
    (reading) => reading.kind !== "angka" || (!reading.percent && reading.value <= 2),
  );
