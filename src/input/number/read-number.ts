import { DEFAULT_PREDIKAT } from "../../domain/predikat";
import { NO_DATA, type NumberReading, type Reading } from "../../domain/reading";
import type { CellFault, CellValue } from "../../domain/snapshot";
import { createFormatReader, type FormatInfo } from "./format-code";
import { NO_NOTES } from "./number-reading";
import { percentPoints, printNumber } from "./print-number";
import { gradeKey, readText } from "./read-text";

/**
 * One cell that should hold a figure, read as rules.md says: numbers as they are, texts as Indonesians write.
 * `money`: the column holds rupiah, where a dash is a written zero.
 */
export type ReadNumber = (value: CellValue, format: string, money: boolean) => Reading;

/** A reader that remembers texts and formats, since columns repeat them. `grades` in any case. */
export function createNumberReader(
  grades: Iterable<string> = DEFAULT_PREDIKAT.map(({ predikat }) => predikat),
): ReadNumber {
  const numbers = createNumberMemory();
  const gradeSet = new Set([...grades].map(gradeKey));
  const texts = createTextMemory((text) => readText(text, { money: false, grades: gradeSet }));
  const moneys = createTextMemory((text) => readText(text, { money: true, grades: gradeSet }));
  return (value, format, money) => {
    if (typeof value === "number") return numbers(value, format);
    if (typeof value === "string") return money ? moneys(value) : texts(value);
    return value === null ? NO_DATA : readOther(value);
  };
}

const readOther = (value: boolean | CellFault): Reading =>
  typeof value === "boolean"
    ? { kind: "bukan-angka", printed: value ? "TRUE" : "FALSE" }
    : { kind: value.fault === "galat" ? "galat-sel" : "rumus-tanpa-nilai", printed: value.text };

/** A numeric cell is taken as it is; a date or a time is no figure. */
const readNumeric = (value: number, format: string, info: FormatInfo): Reading =>
  info.kind === "angka" && Number.isFinite(value)
    ? new NumericReading(value, format, info)
    : { kind: "bukan-angka", printed: printNumber(value, info) };

/** What a numeric cell holds. It is put into words only where someone asks: most of a large report is never printed. */
class NumericReading implements NumberReading {
  readonly kind = "angka";
  readonly value: number;
  readonly percent: boolean;
  readonly unit: string | null;
  readonly decimals: number | null;
  readonly hint = null;
  readonly predicate = null;
  readonly notes = NO_NOTES;
  readonly numeric = true;
  readonly ownWord?: true;
  readonly #stored: number;
  readonly #info: FormatInfo;

  constructor(
    stored: number,
    readonly format: string,
    info: FormatInfo,
  ) {
    this.value = info.scaled ? percentPoints(stored) : stored;
    this.percent = info.percent;
    this.unit = info.unit;
    this.decimals = info.decimals;
    if (info.thousands > 0) this.ownWord = true;
    this.#stored = stored;
    this.#info = info;
  }

  get printed(): string {
    return printNumber(this.#stored, this.#info);
  }
}

/** Numbers under one format repeat as texts do. */
function createNumberMemory(): (value: number, format: string) => Reading {
  const formatOf = createFormatReader();
  const byFormat = new Map<string, Map<number, Reading>>();
  let lastFormat = "";
  let last = new Map<number, Reading>();
  return (value, format) => {
    if (format !== lastFormat) {
      last = byFormat.get(format) ?? new Map<number, Reading>();
      byFormat.set(format, last);
      lastFormat = format;
    }
    const found = last.get(value);
    if (found) return found;
    const reading = readNumeric(value, format, formatOf(format));
    if (last.size < REMEMBERED) last.set(value, reading);
    return reading;
  };
}

/** Enough for what repeats; a column of a hundred thousand different texts must not be held twice. */
const REMEMBERED = 16_384;

function createTextMemory(read: (text: string) => Reading): (text: string) => Reading {
  const known = new Map<string, Reading>();
  return (text) => {
    const found = known.get(text);
    if (found) return found;
    const reading = read(text);
    if (known.size < REMEMBERED) known.set(text, reading);
    return reading;
  };
}
