import type { NumberReading, ReadingNote } from "../../domain/reading";
import type { Digits } from "./digits";

export const NO_NOTES: readonly ReadingNote[] = [];

/** What a text says of a figure, everything else at its default. */
export type TextFigure = Pick<NumberReading, "value" | "printed"> &
  Partial<Pick<NumberReading, "percent" | "unit" | "decimals" | "hint" | "predicate" | "notes" | "ownWord">>;

export const textReading = (figure: TextFigure): NumberReading => ({ ...DEFAULTS, ...figure });

const DEFAULTS = {
  kind: "angka",
  percent: false,
  unit: null,
  decimals: null,
  hint: null,
  predicate: null,
  notes: NO_NOTES,
  numeric: false,
  format: "",
} as const;

export function notesOf(note: ReadingNote | null, doubt: boolean): readonly ReadingNote[] {
  if (doubt && note !== "angka-meragukan") return note ? [note, "angka-meragukan"] : ["angka-meragukan"];
  return note ? [note] : NO_NOTES;
}

/** `93,477%` is sure: with a percentage the thousands are doubted only where a zero at the end suggests them (`1,200%`). */
export function noteBeside({ note, decimals, plain }: Digits, percent: boolean): ReadingNote | null {
  const sure = percent && note === "angka-meragukan" && decimals === 3 && !plain.endsWith("0");
  return sure ? null : note;
}
