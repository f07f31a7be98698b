import { MONEY_PERAN, type Peran } from "../../domain/peran";
import { NO_DATA, type Reading } from "../../domain/reading";
import type { ReadNumber } from "../number/read-number";
import { formatAt, valueAt, type Column } from "./column";

/** Reads the cell of a column in a sheet row as a figure. */
export type ReadCell = (column: Column, row: number) => Reading;

export function createCellReader(readNumber: ReadNumber): ReadCell {
  let last: Column | null = null;
  let money = false;
  return (column, row) => {
    if (column !== last) money = MONEY_PERAN.has(column.entry.peran as Peran);
    last = column;
    const value = valueAt(column, row);
    return value === null ? NO_DATA : readNumber(value, formatAt(column, row), money);
  };
}

export const isFigure = ({ kind }: Reading): boolean =>
  kind === "angka" || kind === "rentang" || kind === "predikat";

export const columnsFigure = (column: Column, row: number, read: ReadCell): boolean =>
  isFigure(read(column, row));
