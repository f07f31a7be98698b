import type { Reading } from "../../domain/reading";
import { cleanText } from "./clean-text";
import { readFigure } from "./figure";
import { textReading } from "./number-reading";
import { MONEY_NIL, NIL, NO_DATA } from "./words";

/** How a column's texts are to be taken. */
export interface TextRules {
  /** The column holds rupiah: a dash is a written zero. */
  readonly money: boolean;
  /** Grades that stand alone (`WTP`), as `gradeKey` spells them. */
  readonly grades: ReadonlySet<string>;
}

/** `wtp dpp` → `WTP-DPP`, `W.T.P.` → `WTP`. */
export const gradeKey = (text: string): string =>
  text
    .trim()
    .toUpperCase()
    .replace(/^(?:\p{L}\.)+\p{L}?$/u, (points) => points.replaceAll(".", ""))
    .replace(/[\s.]+/g, "-");

/**
 * Text as Indonesians write figures (rules.md, Reading a number): `6 Dokumen`, `72,19%`, `Rp. 72.727.982.780,-`,
 * `80 s.d. 90 %`, `≥ 80%`, `B (65,20)`. What is not understood whole is no number.
 */
export function readText(text: string, rules: TextRules): Reading {
  const printed = text.trim();
  const cleaned = cleanText(printed);
  const clean = cleaned.toLowerCase();
  return (
    readWords(clean, printed, rules) ??
    doubtLetter(readFigure({ printed, cleaned, clean }), rules) ??
    readGraded(cleaned, printed) ?? { kind: "bukan-angka", printed }
  );
}

function readWords(clean: string, printed: string, { money, grades }: TextRules): Reading | null {
  const isNil = money ? MONEY_NIL : NIL;
  if (isNil.test(clean)) return textReading({ value: 0, notes: ["dibaca-nol"], printed });
  if (NO_DATA.test(clean)) return { kind: "kosong", printed, covered: false };
  const grade = gradeKey(clean);
  return !money && grades.has(grade) ? { kind: "predikat", grade, printed } : null;
}

/** `1,2 M` among rupiah: metres there are none, but whether it means miliar nobody has said. */
function doubtLetter<R extends Reading>(reading: R | null, { money }: TextRules): R | null {
  const doubtful = money && reading?.kind === "angka" && /^[mt]\.?$/i.test(reading.unit ?? "");
  return doubtful ? { ...reading, notes: ["angka-meragukan"] } : reading;
}

/** `B (65,20)`, `Sangat Baik (91,2)`: words, then the figure in brackets. */
function readGraded(cleaned: string, printed: string): Reading | null {
  const match = /^(?!rp\b)(\p{L}[\p{L}+\-/ ]{0,30}?)\s?\((\d[^()]*)\)$/iu.exec(cleaned);
  const inner = match?.[2];
  if (inner === undefined) return null;
  const reading = readFigure({ printed, cleaned: inner, clean: inner.toLowerCase() });
  return reading?.kind === "angka" ? { ...reading, predicate: match?.[1] ?? null } : null;
}
