import type { Blok } from "../domain/laporan";
import { codedProgrammesOf } from "./coded-programmes";
import { LABELS, type TextPeran } from "../domain/peran";

/** The words of a row, inherited ones included; null where there are none. */
export const wordAt = (blok: Blok, peran: TextPeran, index: number): string | null =>
  blok.texts[peran]?.values[index] || null;

/** The words that stand in the row itself. */
export const ownWordAt = (blok: Blok, peran: TextPeran, index: number): string | null =>
  blok.texts[peran]?.own[index] || null;

/** Sasaran of a row: its text, else that of the whole table, else the number in the table's title. */
export function sasaranAt(blok: Blok, index: number): string | number | null {
  const own = wordAt(blok, "Sasaran", index);
  if (own !== null || blok.sasaran === null) return own;
  return "text" in blok.sasaran ? blok.sasaran.text : blok.sasaran.nomor;
}

export const programAt = (blok: Blok, index: number): string | null => {
  const coded = blok.texts.Kode ? codedProgrammesOf(blok) : null;
  return coded ? (coded[index] ?? null) : (wordAt(blok, "Program", index) ?? blok.program);
};

/** The label that stands in the row itself, the outermost first; without one what stands in place of its code. */
export function ownLabelAt(blok: Blok, index: number): string {
  for (const peran of LABELS) {
    const word = blok.texts[peran]?.own[index];
    if (word) return word;
  }
  return blok.texts.Kode?.own[index] ?? "";
}

const MOST_SPECIFIC_FIRST = [...LABELS].reverse();

/** What a person would call the row: its most specific words. */
export function labelAt(blok: Blok, index: number): string {
  for (const peran of [...MOST_SPECIFIC_FIRST, "Kode"] as const) {
    const word = wordAt(blok, peran, index);
    if (word !== null) return word;
  }
  return "";
}
