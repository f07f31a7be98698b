import { MAX_COLUMN, type Rect } from "../domain/address";
import type { Blok } from "../domain/laporan";
import { BUDGETS, type NumberPeran } from "../domain/peran";
import type { Reading } from "../domain/reading";
import type { Snapshot } from "../domain/snapshot";

/** Where the figures of a blok stand in the user's sheets, merged cells seen through. */
export interface SourceCells {
  /** Sheet row of the cell that holds the figure: the top row where it is merged. */
  readonly rowOf: (blok: Blok, peran: NumberPeran, index: number) => number;
  /** The merge that a cell is the top left of. */
  readonly mergeAt: (sheet: string, row: number, column: number) => Rect | null;
  /** Whether the cell is part of a merge over several rows. */
  readonly isTall: (sheet: string, row: number, column: number) => boolean;
}

export function sourceCells({ merges }: Snapshot): SourceCells {
  const key = (row: number, column: number) => row * (MAX_COLUMN + 1) + column;
  const sheets = new Map([...merges].map(([sheet, rects]) => [sheet, indexMerges(rects)]));
  const tallTop = (sheet: string, row: number, column: number) =>
    sheets.get(sheet)?.tops.get(key(row, column)) ?? null;
  return {
    rowOf: (blok, peran, index) => {
      const row = blok.firstRow + index;
      return tallTop(blok.lembar, row, blok.numbers[peran]?.rect.left ?? 0) ?? row;
    },
    mergeAt: (sheet, row, column) => sheets.get(sheet)?.corners.get(key(row, column)) ?? null,
    isTall: (sheet, row, column) => tallTop(sheet, row, column) !== null,
  };

  function indexMerges(rects: readonly Rect[]) {
    const corners = new Map<number, Rect>();
    const tops = new Map<number, number>();
    for (const rect of rects) {
      corners.set(key(rect.top, rect.left), rect);
      if (rect.bottom === rect.top) continue;
      for (let row = rect.top; row <= rect.bottom; row++) tops.set(key(row, rect.left), rect.top);
    }
    return { corners, tops };
  }
}

export const readingOf = (blok: Blok, peran: NumberPeran, index: number): Reading | null =>
  blok.numbers[peran]?.readings[index] ?? null;

/** Whether a cell holds anything but words for no data (`belum rilis`). */
export const hasData = (reading: Reading | null): boolean => reading !== null && reading.kind !== "kosong";

/** The reading where the cell itself holds a number that a formula can point at. */
export function numericReading(blok: Blok, peran: NumberPeran, index: number) {
  const reading = readingOf(blok, peran, index);
  return reading?.kind === "angka" && reading.numeric ? reading : null;
}

/** The budget column that an anggaran row was computed from: the amended one where it is filled. */
export function anggaranPeran(blok: Blok, index: number): NumberPeran | null {
  const filled = (peran: NumberPeran) => readingOf(blok, peran, index)?.kind === "angka";
  return BUDGETS.find(filled) ?? null;
}
