import { columnNumber, MAX_COLUMN, MAX_ROW, type Rect } from "./address";
import type { NameTarget } from "./snapshot";

/** References as formulas and defined names write them, en-US and A1. */

/** `$E$5` → row and column; null when it is no cell of a sheet. */
export function parseCell(text: string): { readonly row: number; readonly column: number } | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(text);
  if (!match) return null;
  const row = rowNumber(match[2] ?? "");
  const column = columnWithin(match[1] ?? "");
  return row === null || column === null ? null : { row, column };
}

/** `$E$5:$F$9`, `E5`, `$E:$F` (whole columns), `$5:$9` (whole rows); corners in any order. */
export function parseRect(text: string): Rect | null {
  const [from = "", to = from, more] = text.split(":");
  if (more !== undefined) return null;
  return (
    cellsBetween(from, to) ??
    (text.includes(":") ? (columnsBetween(from, to) ?? rowsBetween(from, to)) : null)
  );
}

function cellsBetween(from: string, to: string): Rect | null {
  const a = parseCell(from);
  const b = parseCell(to);
  return a && b ? spanning(a.row, a.column, b.row, b.column) : null;
}

function columnsBetween(from: string, to: string): Rect | null {
  const [a, b] = [from, to].map((text) => columnWithin(/^\$?([A-Z]{1,3})$/i.exec(text)?.[1] ?? ""));
  return a && b ? spanning(1, a, MAX_ROW, b) : null;
}

function rowsBetween(from: string, to: string): Rect | null {
  const [a, b] = [from, to].map((text) => rowNumber(/^\$?(\d{1,7})$/.exec(text)?.[1] ?? ""));
  return a && b ? spanning(a, 1, b, MAX_COLUMN) : null;
}

const spanning = (row1: number, column1: number, row2: number, column2: number): Rect => ({
  top: Math.min(row1, row2),
  left: Math.min(column1, column2),
  bottom: Math.max(row1, row2),
  right: Math.max(column1, column2),
});

function rowNumber(digits: string): number | null {
  const row = Number(digits);
  return row >= 1 && row <= MAX_ROW ? row : null;
}

function columnWithin(letters: string): number | null {
  const column = columnNumber(letters);
  return column >= 1 && column <= MAX_COLUMN ? column : null;
}

/** What a defined name's formula (without `=`) points at, as far as its text tells. */
export function parseTarget(refersTo: string): NameTarget {
  const text = refersTo.trim().replace(/^=/, "");
  return (
    brokenTarget(text) ?? constantTarget(text) ?? rangeTarget(text) ?? tableTarget(text) ?? otherTarget(text)
  );
}

const brokenTarget = (text: string): NameTarget | null =>
  text === "" || /#REF!/i.test(withoutTexts(text)) ? { kind: "broken" } : null;

function constantTarget(text: string): NameTarget | null {
  const quoted = /^"((?:[^"]|"")*)"$/.exec(text);
  if (quoted) return { kind: "constant", value: (quoted[1] ?? "").replaceAll('""', '"') };
  if (/^[-+]?(\d+\.?\d*|\.\d+)(E[-+]?\d+)?%?$/i.test(text)) {
    return { kind: "constant", value: text.endsWith("%") ? Number(text.slice(0, -1)) / 100 : Number(text) };
  }
  return /^(TRUE|FALSE)$/i.test(text) ? { kind: "constant", value: text.toUpperCase() } : null;
}

/** A sheet's name, quoted or bare, then `!`. */
const SHEET = /^(?:'((?:[^']|'')+)'|([^'!"(),;\s:[\]{}+*/^&=<>-]+))!/u;

function rangeTarget(text: string): NameTarget | null {
  const match = SHEET.exec(text);
  if (!match) return null;
  // A title may begin or end with a space, and then it stands in quotes.
  const sheet = match[1]?.replaceAll("''", "'") ?? match[2] ?? "";
  const prefix = match[0];
  // `Sheet1!$A$1:Sheet1!$A$9` is the same block written at length.
  const rect = parseRect(text.slice(prefix.length).replaceAll(`:${prefix}`, ":"));
  if (!rect) return null;
  return sheet.includes("[") ? { kind: "external" } : { kind: "range", sheet, rect };
}

/** `Tabel[Kolom]`, `Tabel[[#Data],[Kolom]]`; special characters of a column are escaped by `'`. */
function tableTarget(text: string): NameTarget | null {
  const match = /^([\p{L}_\\][\p{L}\p{N}_.\\]*)\[(?:\[#Data\],\s*)?\[?((?:[^[\]']|'.)+)\]?\]$/iu.exec(text);
  if (!match || /^#/.test(match[2] ?? "")) return null;
  return { kind: "table", table: match[1] ?? "", column: (match[2] ?? "").replace(/'(.)/gs, "$1") };
}

function otherTarget(text: string): NameTarget {
  const bare = withoutTexts(text);
  if (/\[\d+\]|\.xls\w?\]/i.test(bare)) return { kind: "external" };
  const parts = text.replace(/^\((.*)\)$/s, "$1").split(/,(?=(?:[^']*'[^']*')*[^']*$)/);
  return parts.length > 1 && parts.every((part) => rangeTarget(part.trim())?.kind === "range")
    ? { kind: "areas" }
    : { kind: "computed" };
}

const withoutTexts = (text: string): string =>
  text.replace(/"(?:[^"]|"")*"/g, '""').replace(/'(?:[^']|'')*'/g, (s) => (s.includes("[") ? s : "''"));
