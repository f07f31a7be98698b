import { BUDGETS, LABELS, MONEY_PERAN, type NumberPeran } from "../../domain/peran";
import type { BlokJenis, NumberColumn } from "../../domain/laporan";
import type { NamedRows } from "./group-rows";

/**
 * `JUMLAH` and `Rata-rata` often stand in the column of numbers (`No`), which no name covers: their rows come without a
 * label. Three signs tell them from a row that goes on with the programme above it.
 */
export interface UnnamedRow extends NamedRows {
  readonly jenis: BlokJenis;
  readonly numbers: readonly NumberColumn[];
  readonly index: number;
  /** Rows above it that hold data, by their index. */
  readonly dataRows: readonly number[];
}

export function isUnnamedTotal(row: UnnamedRow): boolean {
  if (row.words.some(({ own, peran }) => own[row.index] !== "" && peran !== "Keterangan")) return false;
  if (isMeasured(row)) return false;
  return isPrintedMean(row) || beginsOutside(row) || isSumAtEnd(row);
}

const holds = ({ numbers, index }: UnnamedRow, wanted: (peran: NumberPeran) => boolean): boolean =>
  numbers.some(({ peran, readings }) => wanted(peran) && (readings[index]?.kind ?? "kosong") !== "kosong");

const isMeasured = (row: UnnamedRow): boolean =>
  holds(row, (peran) => peran === "Target" || peran === "Realisasi");

/** Nothing but a percentage under capaian: no indicator, target or realisasi. */
const isPrintedMean = (row: UnnamedRow): boolean =>
  row.jenis.kinerja &&
  row.dataRows.length > 0 &&
  holds(row, (peran) => peran === "Capaian") &&
  !holds(row, (peran) => MONEY_PERAN.has(peran));

/** Its label is a cell that is merged from the left into the columns of words. */
const beginsOutside = ({ words, merges, frame, index, dataRows }: UnnamedRow): boolean =>
  dataRows.length > 0 &&
  words.some(({ column, peran }) => {
    if (!LABELS.some((label) => label === peran)) return false;
    const merge = merges.across(frame.firstRow + index, column.rect.left);
    return merge !== null && merge.left < (frame.columns[0]?.rect.left ?? 0);
  });

/** A printed sum is seldom further off than this. */
const NEAR = 0.1;

/** The last row of a table of money: about the sum of the rows above it, each of which has a label of its own. */
function isSumAtEnd({ words, numbers, frame, index, dataRows }: UnnamedRow): boolean {
  if (frame.firstRow + index !== frame.lastRow || dataRows.length < 2) return false;
  const labels = words.filter(({ peran }) => LABELS.some((label) => label === peran));
  if (!dataRows.every((above) => labels.some(({ own }) => own[above] !== ""))) return false;
  const budget = BUDGETS.flatMap((peran) => numbers.find((column) => column.peran === peran) ?? [])[0];
  const amount = (at: number): number => {
    const reading = budget?.readings[at];
    return reading?.kind === "angka" ? reading.value : 0;
  };
  const sum = dataRows.reduce((total, above) => total + amount(above), 0);
  return sum > 0 && Math.abs(amount(index) - sum) <= NEAR * sum;
}
