/** Places in a workbook. Rows and columns count from 1, as a user counts them. */

/** Last row and column of a sheet (Excel specifications and limits). */
export const MAX_ROW = 1_048_576;
export const MAX_COLUMN = 16_384;

/** A block of cells, both ends included. */
export interface Rect {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** One cell of one sheet. */
export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** 1 → A, 27 → AA, 16384 → XFD. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** A → 1, XFD → 16384; case does not matter. Not checked against MAX_COLUMN. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (let i = 0; i < letters.length; i++) column = column * 26 + (letters.charCodeAt(i) & 31);
  return column;
}

/** `E5`, or `$E$5` when absolute. */
export function formatCell(row: number, column: number, absolute = false): string {
  return absolute ? `$${columnLetters(column)}$${row}` : `${columnLetters(column)}${row}`;
}

/** `E5:F9`, a single cell as `E5`; whole columns and rows keep their full form. */
export function formatRect(rect: Rect, absolute = false): string {
  const first = formatCell(rect.top, rect.left, absolute);
  const single = rect.top === rect.bottom && rect.left === rect.right;
  return single ? first : `${first}:${formatCell(rect.bottom, rect.right, absolute)}`;
}

/** The sheet's name as a formula needs it: always quoted, apostrophes doubled. */
export const quoteSheet = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'`;

/** `'Sasaran'!F12`: sheet quoted, no `$`. This is the form of `sel` in the JSON. */
export const formatCellRef = (ref: CellRef): string => `${quoteSheet(ref.sheet)}!${formatCell(ref.row, ref.column)}`;

/** `'Sasaran'!$F$12:$F$14`. */
export const formatSheetRect = (sheet: string, rect: Rect): string => `${quoteSheet(sheet)}!${formatRect(rect, true)}`;

export const rectHas = (rect: Rect, row: number, column: number): boolean =>
  row >= rect.top && row <= rect.bottom && column >= rect.left && column <= rect.right;

export const rectsMeet = (a: Rect, b: Rect): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

export const sameRect = (a: Rect, b: Rect): boolean =>
  a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;

const CELL = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i;

/** `$E$5` → row and column; null when it is no cell of a sheet. */
export function parseCell(text: string): { readonly row: number; readonly column: number } | null {
  const match = CELL.exec(text);
  if (!match) return null;
  const column = columnNumber(match[1] ?? "");
  const row = Number(match[2]);
  return row >= 1 && row <= MAX_ROW && column <= MAX_COLUMN ? { row, column } : null;
}

/** `$E$5:$F$9`, `E5`, `$E:$F` (whole columns), `$5:$9` (whole rows); corners in any order. */
export function parseRect(text: string): Rect | null {
  const [from = "", to = from, more] = text.split(":");
  if (more !== undefined) return null;
  const a = corner(from, 1, 1);
  const b = corner(to, MAX_ROW, MAX_COLUMN);
  if (!a || !b || a.kind !== b.kind || (a.kind !== "cell" && !text.includes(":"))) return null;
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  };
}

interface Corner {
  readonly kind: "cell" | "column" | "row";
  readonly row: number;
  readonly column: number;
}

function corner(text: string, openRow: number, openColumn: number): Corner | null {
  const cell = parseCell(text);
  if (cell) return { kind: "cell", ...cell };
  const column = /^\$?([A-Z]{1,3})$/i.exec(text);
  if (column) {
    const number = columnNumber(column[1] ?? "");
    return number <= MAX_COLUMN ? { kind: "column", row: openRow, column: number } : null;
  }
  const row = /^\$?(\d{1,7})$/.exec(text);
  const number = Number(row?.[1]);
  return row && number >= 1 && number <= MAX_ROW ? { kind: "row", row: number, column: openColumn } : null;
}
