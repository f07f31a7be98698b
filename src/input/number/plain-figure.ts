import type { NumberReading } from "../../domain/reading";
import { NO_NOTES } from "./number-reading";
import { scanDigits } from "./scan-digits";
import { NO_UNITS } from "./words";

/**
 * The shapes of nearly all texts (`6 Dokumen`, `72,19%`, `1.200`, `Rp. 5.000,-`), read sign by sign since a report may
 * hold hundreds of thousands of them. Null leaves the text to the thorough reader; it never means no number.
 */
export function readPlainFigure(text: string): NumberReading | null {
  const start = skipRupiah(text);
  const run = scanDigits(text, start);
  const tail = run === null ? null : readTail(text, run.end);
  if (run === null || tail === null) return null;
  const percent = tail === "%";
  const unit = percent || tail === "" ? (start > 0 ? "rupiah" : null) : tail;
  return {
    kind: "angka",
    value: run.value,
    percent,
    unit,
    decimals: run.decimals,
    hint: null,
    predicate: null,
    notes: NO_NOTES,
    numeric: false,
    format: "",
    printed: text,
  };
}

const isSeparator = (code: number): boolean => code === 46 || code === 44;
const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

/** Length of `Rp`, `Rp.`, `Rp. ` in front. */
function skipRupiah(text: string): number {
  if ((text.charCodeAt(0) | 32) !== 114 || (text.charCodeAt(1) | 32) !== 112) return 0;
  const dot = text.charCodeAt(2) === 46 ? 3 : 2;
  return text.charCodeAt(dot) === 32 ? dot + 1 : dot;
}

/** `%`, or a unit; `""` for nothing and for `,-`. */
function readTail(text: string, end: number): string | null {
  const left = text.length - end;
  if (left === 0) return "";
  const code = text.charCodeAt(end);
  if (left === 1) return code === 37 ? "%" : null;
  if (left === 2) return code === 32 && text.charCodeAt(end + 1) === 37 ? "%" : endsInDash(text, code);
  return code === 32 ? readUnitWords(text, end + 1) : null;
}

const endsInDash = (text: string, code: number): string | null =>
  isSeparator(code) && text.charCodeAt(text.length - 1) === 45 ? "" : null;

/** Words of letters alone, three or more of them, that begin no date, range or power of ten. */
function readUnitWords(text: string, from: number): string | null {
  let space = text.length;
  for (let i = from; i < text.length; i++) {
    if (isLetter(text.charCodeAt(i))) continue;
    if (!isInnerSpace(text, i, from)) return null;
    if (space > i) space = i;
  }
  if (text.length - from < 3 || NO_UNITS.has(text.slice(from, space).toLowerCase())) return null;
  return text.slice(from);
}

const isInnerSpace = (text: string, i: number, from: number): boolean =>
  text.charCodeAt(i) === 32 && i > from && i < text.length - 1 && text.charCodeAt(i - 1) !== 32;
