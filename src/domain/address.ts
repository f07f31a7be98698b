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
export const formatCellRef = (ref: CellRef): string =>
  `${quoteSheet(ref.sheet)}!${formatCell(ref.row, ref.column)}`;

/** `'Sasaran'!$F$12:$F$14`. */
export const formatSheetRect = (sheet: string, rect: Rect): string =>
  `${quoteSheet(sheet)}!${formatRect(rect, true)}`;

export const rectHas = (rect: Rect, row: number, column: number): boolean =>
  row >= rect.top && row <= rect.bottom && column >= rect.left && column <= rect.right;

export const rectsMeet = (a: Rect, b: Rect): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

export const sameRect = (a: Rect, b: Rect): boolean =>
  a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
