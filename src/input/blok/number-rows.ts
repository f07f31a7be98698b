import type { CellValue } from "../../domain/snapshot";

/**
 * Rows of a printed table that are no data: the row of column numbers under the headings (`1 2 3`, `(1) (2) (3)`,
 * `a b c`, `6 = 5/4`), headings repeated at a page break, and years under a heading `Target`.
 */

/** Place of a column as its number row prints it; null where the cell holds anything else. */
function ordinal(value: CellValue): number | null {
  if (typeof value === "number") return Number.isInteger(value) && value > 0 && value < 100 ? value : null;
  if (typeof value !== "string" || value.length > 24) return null;
  const match = /^\s*\(?\s*(?:(\d{1,2})|([a-z]))\s*\)?\.?\s*(?:[=:].*)?$/i.exec(value);
  if (!match) return null;
  return match[1] === undefined ? 1000 + (match[2] ?? "").toLowerCase().charCodeAt(0) : Number(match[1]);
}

/** Cells of a row by column from left to right; `isLabel` says which columns hold words in data rows. */
export interface RowCells {
  readonly values: readonly CellValue[];
  readonly isLabel: readonly boolean[];
}

/**
 * Every filled cell counts on from the one left of it. A number in a column of words gives it away; without such
 * columns only a row right below the headings is taken for one, and only where it counts in ones.
 */
export function isNumberRow({ values, isLabel }: RowCells, belowHeading: boolean): boolean {
  let last = 0;
  let filled = 0;
  let labels = 0;
  let steps = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? null;
    if (value === null || value === "") continue;
    const place = ordinal(value);
    if (place === null || place <= last) return false;
    if (filled > 0 && place === last + 1) steps++;
    if (isLabel[i]) labels++;
    last = place;
    filled++;
  }
  return filled >= 2 && (labels > 0 || (belowHeading && !isLabel.includes(true) && steps === filled - 1));
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
  const words = value.toLowerCase().split(/[\s()/,:_-]+/).filter((word) => word !== "");
  return words.length > 0 && words.every((word) => HEADING_WORDS.has(word.replace(/\.$/, "")) || /^(?:(?:19|20)\d\d|n|n-1)$/.test(word));
}

export const isYearCell = (value: CellValue): boolean =>
  typeof value === "number" ? Number.isInteger(value) && value >= 1990 && value <= 2100 : typeof value === "string" && /^\s*(?:19|20)\d\d\s*$/.test(value);
