import type { CellValue } from "../../domain/snapshot";
import { damaged } from "../refusal";
import { isDateFormat } from "../parts/number-formats";
import { richText, type SharedStrings } from "../parts/shared-strings";
import { decodeBytes, unescapeCellText } from "../xml/decode-text";
import { textBetween } from "../xml/tree";
import type { SheetCells } from "./sheet-cells";

/** `t` of a cell: first letter and length tell all of them apart. */
const typeCode = (t: string): number => (t.charCodeAt(0) << 8) | t.length;
const CELL_TYPE = {
  number: typeCode("n"),
  shared: typeCode("s"),
  text: typeCode("str"),
  inline: typeCode("inlineStr"),
  boolean: typeCode("b"),
  error: typeCode("e"),
  date: typeCode("d"),
} as const;

export interface ValueContext {
  /** The table of texts, read when the first cell asks for it. */
  readonly strings: () => SharedStrings;
  /** Format code by style. */
  readonly formats: readonly string[];
  /** Days count from 1904. */
  readonly from1904: boolean;
}

/** Value of the present cell. */
export function cellValue(cells: SheetCells, context: ValueContext): CellValue {
  if (cells.type === CELL_TYPE.inline) return inlineText(cells);
  const { valueStart, valueEnd, type } = cells;
  if (valueStart < 0 || valueStart === valueEnd) return emptyValue(cells);
  if (type === 0 || type === CELL_TYPE.number) return numberAt(cells.bytes, valueStart, valueEnd);
  if (type === CELL_TYPE.shared) return context.strings().text(numberAt(cells.bytes, valueStart, valueEnd));
  return rareValue(cells, context);
}

function rareValue(cells: SheetCells, context: ValueContext): CellValue {
  const text = rawText(cells);
  switch (cells.type) {
    case CELL_TYPE.text:
      return unescapeCellText(text);
    case CELL_TYPE.boolean:
      return booleanOf(text.trim());
    case CELL_TYPE.error:
      return { fault: "galat", text: text.trim() };
    case CELL_TYPE.date:
      return dateValue(text, cells.style, context);
    default:
      throw damaged("parts");
  }
}

const rawText = (cells: SheetCells): string => textBetween(cells.bytes, cells.valueStart, cells.valueEnd);

/** A formula whose result is an empty text has `t="str"`; one that no program has calculated has no value at all. */
function emptyValue(cells: SheetCells): CellValue {
  if (cells.type === CELL_TYPE.text && cells.valueStart >= 0) return "";
  return cells.formulaTag < 0 ? null : { fault: "tanpa-nilai", text: "" };
}

const inlineText = (cells: SheetCells): string =>
  cells.inlineStart < 0 || cells.inlineStart === cells.inlineEnd
    ? ""
    : richText(cells.bytes, cells.inlineStart, cells.inlineEnd);

function booleanOf(text: string): boolean {
  if (text === "1" || text === "true") return true;
  if (text === "0" || text === "false") return false;
  throw damaged("parts");
}

/** A serial number where the cell shows a date, as Excel gives it; elsewhere the date as written. */
function dateValue(text: string, style: number, { formats, from1904 }: ValueContext): string | number {
  const serial = isDateFormat(formats[style] ?? "General") ? isoToSerial(text.trim(), from1904) : null;
  return serial ?? text;
}

const DAY = 86_400_000;
/** Day 0 of the 1900 system, as if February 1900 had 29 days, which is right from 1 March 1900 on. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);

/** `2024-01-18`, `2024-01-18T08:30:00`, also with `Z` → serial number; null for anything else. */
function isoToSerial(text: string, from1904: boolean): number | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?Z?)?$/.exec(text);
  if (!match) return null;
  const parts = match.slice(1).map((part) => Number(part ?? 0));
  const date = Date.UTC(parts[0] as number, (parts[1] as number) - 1, parts[2]);
  const seconds = (parts[3] as number) * 3600 + (parts[4] as number) * 60 + (parts[5] as number);
  return (date - (from1904 ? EPOCH_1904 : EPOCH_1900)) / DAY + seconds / 86_400;
}

/** Up to 15 digits with a point make an exact quotient, correctly rounded; all else goes the long way. */
export function numberAt(bytes: Uint8Array, start: number, end: number): number {
  const first = bytes[start] === 45 ? start + 1 : start;
  const value = plainNumber(bytes, first, end);
  if (!(value <= MAX_EXACT)) return longNumber(bytes, start, end);
  return first === start ? value : -value;
}

/** NaN for what is not digits with at most one point among them. */
function plainNumber(bytes: Uint8Array, first: number, end: number): number {
  let digits = 0;
  let point = -1;
  if (end - first > 16) return NaN;
  for (let at = first; at < end; at++) {
    const digit = (bytes[at] as number) - 48;
    if (digit >= 0 && digit <= 9) digits = digits * 10 + digit;
    else if (digit === -2 && point < 0) point = at;
    else return NaN;
  }
  return point < 0
    ? withPlaces(digits, 0, end - first)
    : withPlaces(digits, end - point - 1, end - first - 1);
}

const withPlaces = (digits: number, places: number, length: number): number =>
  length < 1 ? NaN : digits / (POWERS[places] as number);

/** 16 digits may pass what a double holds exactly. */
const MAX_EXACT = 9e15;
const POWERS = Array.from({ length: 18 }, (_, power) => 10 ** power);

function longNumber(bytes: Uint8Array, start: number, end: number): number {
  const text = decodeBytes(bytes, start, end).trim();
  const value = /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(text) ? Number(text) : NaN;
  if (!Number.isFinite(value)) throw damaged("parts");
  return value;
}
