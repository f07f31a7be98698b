import type { Blok } from "../../domain/laporan";
import type { NumberPeran } from "../../domain/peran";
import type { Area, Snapshot } from "../../domain/snapshot";
import type { SourceCells } from "../source-cells";

/** Cells of the user's that are truly empty: no value, no formula, not covered by a merge. */
export interface EmptyCells {
  readonly at: (blok: Blok, peran: NumberPeran, index: number) => EmptyCell | null;
}

export interface EmptyCell {
  readonly row: number;
  readonly column: number;
  /** Number format that it has now. */
  readonly format: string;
  /** The column holds percentages as 93,75 rather than as a fraction in percent format. */
  readonly inPoints: boolean;
}

export function emptyCells({ areas }: Snapshot, cells: SourceCells): EmptyCells {
  const byName = new Map<string, Area[]>();
  for (const area of areas) {
    const key = area.name.name.toLowerCase();
    byName.set(key, [...(byName.get(key) ?? []), area]);
  }
  const points = new Map<unknown, boolean>();
  return {
    at: (blok, peran, index) => {
      const column = blok.numbers[peran];
      if (!column) return null;
      const row = blok.firstRow + index;
      const area = byName
        .get(column.name.toLowerCase())
        ?.find((one) => one.sheet === blok.lembar && covers(one, row));
      const format = area ? emptyFormat(area, row) : null;
      if (format === null || cells.rowOf(blok, peran, index) !== row) return null;
      if (!points.has(column)) points.set(column, holdsPoints(blok, peran));
      return {
        row,
        column: column.rect.left,
        format,
        inPoints: isPoints(format, points.get(column) === true),
      };
    },
  };
}

const covers = ({ top, rows }: Area, row: number): boolean => row >= top && row < top + rows;

/** The cell's number format where it is empty; null where it holds anything. */
function emptyFormat({ top, columns, values, formats, formulas }: Area, row: number): string | null {
  const index = (row - top) * columns;
  const value = values[index];
  return value === null && !formulas.has(index) ? (formats[index] ?? "General") : null;
}

/** An own number format without `%` counts as well as the neighbours. */
const isPoints = (format: string, neighbours: boolean): boolean =>
  !format.includes("%") && (neighbours || /^[#,]*0(\.0+)?$/.test(format));

const holdsPoints = (blok: Blok, peran: NumberPeran): boolean =>
  (blok.numbers[peran]?.readings ?? []).some(
    (reading) => reading.kind === "angka" && reading.numeric && !reading.percent,
  );
