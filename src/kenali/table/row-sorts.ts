import type { CellValue } from "../../domain/snapshot";
import { joinSpacedLetters } from "../../domain/spaced-letters";
import { isChildText, isHeadingText } from "../headings/heading";
import type { SheetView } from "../grid/sheet-view";

/** Columns that a table takes, both ends included. */
export interface Span {
  readonly left: number;
  readonly right: number;
}

/** A filled cell of a row, merged ones once and where they begin. */
export interface RowCell {
  readonly column: number;
  readonly value: CellValue;
  readonly text: string;
}

export function cellsOf(view: SheetView, row: number, { left, right }: Span): readonly RowCell[] {
  const cells: RowCell[] = [];
  for (let column = Math.max(left, view.grid.left); column <= Math.min(right, view.right); column++) {
    if (view.isFilled(row, column))
      cells.push({ column, value: view.valueAt(row, column), text: view.textAt(row, column) });
  }
  return cells;
}

export const isYear = (value: CellValue): boolean =>
  typeof value === "number"
    ? Number.isInteger(value) && value >= 1990 && value <= 2100
    : typeof value === "string" && /^\s*(?:19|20)\d\d\s*$/.test(value);

/** A number, or a text that begins like one and goes on with a unit at most. */
export function isFigure(value: CellValue): boolean {
  if (typeof value === "number") return !isYear(value);
  return (
    typeof value === "string" &&
    !isYear(value) &&
    /^[(<>≤≥~±=-]*\s*(?:rp\.?\s*)?\d[\d.,]*\s*(?:%|[a-z]{0,14}\.?)?\)?(?:,-)?$/i.test(value.trim())
  );
}

/** Place of a column as a number row prints it: `3`, `(3)`, `c`, `6 = 5/4`; letters behind all numbers. */
function ordinal(value: CellValue): number | null {
  if (typeof value === "number") return value > 0 && value < 100 && Number.isInteger(value) ? value : null;
  return typeof value === "string" ? ordinalOfText(value.trim()) : null;
}

function ordinalOfText(text: string): number | null {
  const sign = /^\(?\s*(\d{1,2}|[a-z])\s*\)?\.?\s*(?:[=:].*)?$/i.exec(text)?.[1];
  if (sign === undefined) return null;
  return /\d/.test(sign) ? Number(sign) : 1000 + sign.toLowerCase().charCodeAt(0);
}

/** `1 2 3`, `(1) (2) (3)`: every filled cell counts on from the one before it. */
export function isNumberRow(cells: readonly RowCell[]): boolean {
  if (cells.length < 2) return false;
  const places = cells.map(({ value }) => ordinal(value));
  return places.every((place, i) => place !== null && place > (i === 0 ? 0 : (places[i - 1] ?? 0)));
}

/** `(Rp)`, `%`: nothing but units. */
export const isUnitRow = (cells: readonly RowCell[]): boolean =>
  cells.length > 0 &&
  cells.every(({ text }) =>
    /^\(?\s*(?:(?:ribu|juta|miliar)\s*)?(?:rp\.?|rupiah|%|persen)\s*\)?$/i.test(text),
  );

/** Nothing but what stands under a merged heading. */
export const isChildRow = (cells: readonly RowCell[]): boolean =>
  cells.length > 0 && cells.every(({ value, text }) => isYear(value) || isChildText(text));

export const headingCells = (cells: readonly RowCell[]): readonly RowCell[] =>
  cells.filter(({ value, text }) => typeof value === "string" && isHeadingText(text));

const MONTH =
  "januari|februari|pebruari|maret|april|mei|juni|juli|agustus|september|oktober|november|nopember|desember";
const SIGNATURE = new RegExp(
  `^(?:mengetahui|menyetujui|disetujui|nip\\b|nip\\.|pangkat\\b|ttd\\b|a\\.?n\\.? |plt\\.? |[\\p{L} .]+,\\s*(?:\\d{0,2}|[…. ]*)\\s*(?:${MONTH})\\s*(?:19|20)\\d\\d)`,
  "iu",
);
const NOTE = /^(?:sumber|catatan|keterangan|ket|note|source)\s*\.?\s*:|^\*+\s*\)?|^\d\)\s/i;
const BELOW_E81 =
  /^(?:faktor (?:pendorong|penghambat|pendukung)|predikat kinerja|tindak lanjut yang|usulan tindak lanjut)/i;
const SINGLE_CELL =
  /^(?:jumlah|total) (?:anggaran|pagu|belanja)? ?\(?apbd|^bagian (?:yang|dari)\b|^(?:total|jumlah) anggaran (?:opd|skpd|tahun)/i;

/** Lines that end a table: a signature, notes, the factors under form E.81, a whole budget beside its label. */
export const endsTable = (cells: readonly RowCell[]): boolean =>
  cells.length > 0 &&
  (endsAlways(cells[0]?.text ?? "") ||
    (cells.every(({ value }) => !isFigure(value)) && cells.some(({ text }) => SIGNATURE.test(text))));

const endsAlways = (text: string): boolean =>
  NOTE.test(text) || BELOW_E81.test(text) || SINGLE_CELL.test(text);

/** `Sasaran 1: …`, `Program X`, `A. Belanja`: the heading of the rows below it. */
export const isSectionText = (text: string): boolean =>
  /^(?:sasaran|tujuan|program|kegiatan|sub ?kegiatan|urusan|bidang|misi|triwulan|belanja|pendapatan|pembiayaan)\b|^(?:[ivx]{1,5}|[a-z]|\d{1,2})[.)]\s/i.test(
    text,
  );

/** `Jumlah`, `TOTAL (1+2)`, and no `Jumlah peserta`. */
export const isBareTotal = (text: string): boolean =>
  /^(?:grand ?total|jumlah|total)(?: (?:seluruhnya|anggaran|belanja))?\s*(?:\(.*\))?\s*[.:]?$/i.test(
    joinSpacedLetters(text),
  );

/** `Jumlah`, `TOTAL (1+2)`, `Rata-rata capaian`: belongs to the rows above it. */
export const isTotalText = (text: string): boolean =>
  /^(?:grand ?total|sub ?total|sub ?jumlah|jumlah|total|rata[- ]?rata|rerata)\b/i.test(
    joinSpacedLetters(text),
  );
