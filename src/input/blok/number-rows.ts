import type { CellValue } from "../../domain/snapshot";

/**
 * Rows of a printed table that are no data: the row of column numbers under the headings (`1 2 3`, `(1) (2) (3)`,
 * `a b c`, `6 = 5/4`), headings repeated at a page break, and years under a heading `Target`.
 */

/** Place of a column as its number row prints it, letters behind all numbers; null where the cell holds anything else. */
function ordinal(value: CellValue): number | null {
  if (typeof value === "number") return value > 0 && value < 100 && Number.isInteger(value) ? value : null;
  return typeof value === "string" && value.length <= 24 ? ordinalOfText(value) : null;
}

function ordinalOfText(text: string): number | null {
  const sign = /^\s*\(?\s*(\d{1,2}|[a-z])\s*\)?\.?\s*(?:[=:].*)?$/i.exec(text)?.[1];
  if (sign === undefined) return null;
  return /\d/.test(sign) ? Number(sign) : 1000 + sign.toLowerCase().charCodeAt(0);
}

/** Cells of a row by column from left to right; `isLabel` says which columns hold words in data rows. */
export interface RowCells {
  readonly valueOf: (column: number) => CellValue;
  readonly isLabel: readonly boolean[];
}

/**
 * Every filled cell counts on from the one left of it. A number in a column of words gives it away; without such
 * columns only a row right below the headings is taken for one, and only where it counts in ones.
 */
export function isNumberRow(cells: RowCells, belowHeading: boolean): boolean {
  if (countUp(cells) < 2) return false;
  const isLabelled = cells.isLabel.some((is, i) => is && !isBlank(cells.valueOf(i)));
  return isLabelled || (belowHeading && isBareCount(cells));
}

/** Number of filled cells; −1 as soon as one does not count on. */
function countUp({ valueOf, isLabel }: RowCells): number {
  let last = 0;
  let filled = 0;
  for (let i = 0; i < isLabel.length; i++) {
    const value = valueOf(i);
    if (isBlank(value)) continue;
    const place = ordinal(value) ?? 0;
    if (place <= last) return -1;
    last = place;
    filled++;
  }
  return filled;
}

const isBlank = (value: CellValue): boolean => value === null || value === "";

/** No column of words at all, and the figures count in ones. */
function isBareCount({ valueOf, isLabel }: RowCells): boolean {
  const places = isLabel.flatMap((_, i) => ordinal(valueOf(i)) ?? []);
  return !isLabel.includes(true) && places.every((place, i) => i === 0 || place === (places[i - 1] ?? 0) + 1);
}

const HEADING_WORDS = new Set(
  (
    "target realisasi capaian kinerja tahun tahunan ini lalu sebelumnya akhir awal periode renstra rpjmd terhadap pada dan " +
    "persen persentase prosentase anggaran pagu murni perubahan serapan penyerapan sisa bobot keuangan fisik kondisi triwulan " +
    "semester nilai jumlah satuan volume indikator sasaran strategis program kegiatan sub kebutuhan rp % i ii iii iv sd s.d no " +
    "uraian keterangan kriteria tingkat apbd dpa dipa belanja"
  ).split(" "),
);

/** `Realisasi (Rp.)`, `% Capaian Tahun 2024`: nothing but words of headings, and a year. */
export function isHeadingCell(value: CellValue): boolean {
  if (typeof value !== "string" || value.length > 80 || !/[a-z%]/i.test(value)) return false;
  const words = value
    .toLowerCase()
    .split(/[\s()/,:_-]+/)
    .filter((word) => word !== "");
  return (
    words.length > 0 &&
    words.every(
      (word) => HEADING_WORDS.has(word.replace(/\.$/, "")) || /^(?:(?:19|20)\d\d|n|n-1)$/.test(word),
    )
  );
}

export const isYearCell = (value: CellValue): boolean =>
  typeof value === "number"
    ? Number.isInteger(value) && value >= 1990 && value <= 2100
    : typeof value === "string" && /^\s*(?:19|20)\d\d\s*$/.test(value);
