import type { BlokJenis, NumberColumn, RowKind } from "../../domain/laporan";
import {
  FINEST_LABELS,
  INHERITING,
  LABELS,
  realisasiOfTriwulan,
  ROW_FIGURES,
  TEXT_PERAN,
  TRIWULAN,
  type NumberPeran,
} from "../../domain/peran";
import type { Reading } from "../../domain/reading";
import { isFilled, valueAt } from "./column";
import { cellsOf, isYearRow, type Frame } from "./frame";
import { isHeadingCell, isNumberRow, isYearCell } from "./number-rows";
import { isFigure } from "./read-cell";
import { headsRows, loneLabel, type NamedRows } from "./group-rows";
import type { Words } from "./column";
import { isMeanLabel, isTotalLabel } from "./total-label";
import { isUnnamedTotal } from "./unnamed-total";

export interface RowSource extends NamedRows {
  readonly jenis: BlokJenis;
  readonly numbers: readonly NumberColumn[];
}

/** What each used row is: data, a total, a heading or number row, or empty. */
export function rowKinds(source: RowSource): readonly RowKind[] {
  const { firstRow, lastRow } = source.frame;
  const judge = createJudge(source);
  const kinds: RowKind[] = [];
  for (let i = 0; i <= lastRow - firstRow; i++) kinds.push(judge(i));
  return kinds;
}

/** Judges rows from the first one down; also those below the range, where the columns go on. */
export function createJudge(source: RowSource): (index: number) => RowKind {
  const inputs = source.numbers.filter(({ peran }) => ROW_FIGURES.has(peran));
  const labels = labelColumns(source.words);
  const kodes = source.words.filter(({ peran }) => peran === "Kode");
  const makers = rowMakers(source);
  const isTotal = rememberLast((label) => isTotalLabel(label, true));
  // A merged `JUMLAH` stands in its first cell, be that a column of codes.
  const saysTotal = (label: Words | undefined, i: number): boolean => {
    const sayer = label ?? kodes.find(({ own }) => own[i] !== "");
    return sayer !== undefined && isTotal(ownAt(sayer, i)) && isTotalRow(source, sayer, i);
  };
  const past: Past = { belowHeading: false, data: [] };
  return (i) => {
    const figures = inputs.some(({ readings }) => isFigure(readings[i] ?? EMPTY));
    if (isPrintedHead(source.frame, source.frame.firstRow + i, past, figures)) {
      past.belowHeading = true;
      return "judul";
    }
    const label = labels.find(({ own }) => own[i] !== "");
    if (saysTotal(label, i)) return "total";
    const isEmpty = isEmptyRow(source, makers, i);
    if (!figures && isGroupRow(source, i, isEmpty)) return "kelompok";
    if (isEmpty) return "kosong";
    if (!label && isUnnamedTotal({ ...source, index: i, dataRows: past.data })) return "total";
    past.data.push(i);
    return "data";
  };
}

/** Labels repeat from row to row. */
function rememberLast(judge: (label: string) => boolean): (label: string) => boolean {
  let last = "";
  let answer = judge(last);
  return (label) => {
    if (label !== last) answer = judge(label);
    last = label;
    return answer;
  };
}

/** What the rows above were. */
interface Past {
  belowHeading: boolean;
  /** Indexes of those that hold data. */
  readonly data: number[];
}

/** A row of column numbers, of headings, or before all data of years. */
function isPrintedHead(frame: Frame, row: number, past: Readonly<Past>, figures: boolean): boolean {
  if (isNumberRow(cellsOf(frame, row), past.belowHeading && past.data.length === 0)) return true;
  return figures ? past.data.length === 0 && isYearRow(frame, row) : isHeadingRow(frame, row);
}

/** A sasaran or programme alone in its own column is no row: those below it inherit it. */
function isGroupRow(source: RowSource, index: number, isEmpty: boolean): boolean {
  const label = loneLabel(source, index);
  return label !== null && !(isEmpty && INHERITING.has(label.peran)) && headsRows(source, label, index);
}

const EMPTY: Reading = { kind: "kosong", printed: "", covered: false };

/** The figures' cells hold words of headings, and no other. */
function isHeadingRow(frame: Frame, row: number): boolean {
  let headings = 0;
  for (let i = 0; i < frame.columns.length; i++) {
    const column = frame.columns[i];
    const value = column && !isWordColumn(column.entry.peran) ? valueAt(column, row) : null;
    if (!isFilled(value)) continue;
    if (isHeadingCell(value)) headings++;
    else if (!isYearCell(value)) return false;
  }
  return headings > 0;
}

const WORDS: ReadonlySet<string> = new Set(TEXT_PERAN);
const isWordColumn = (peran: string): boolean => WORDS.has(peran);

const labelColumns = (words: readonly Words[]): readonly Words[] =>
  LABELS.flatMap((peran) => words.find((column) => column.peran === peran) ?? []);

/**
 * The row's own label says so: exactly, and not beside both target and realisasi (`Jumlah peserta` is an indicator), as
 * a mean without a target (`Rata-rata lama sekolah` with one is an indicator), or in tables of money with further words
 * (`Jumlah S1`). Where a table holds both, further words need a label that is no indicator and a row without target and
 * realisasi.
 */
function isTotalRow(source: RowSource, column: Words, index: number): boolean {
  const { kinerja, rencana } = source.jenis;
  if (!kinerja && !rencana) return true;
  const label = ownAt(column, index);
  const given = [TARGETS, REALISASI].filter((perans) => isGiven(source, perans, index)).length;
  if (isTotalLabel(label, false)) return given < 2;
  if (isMeanLabel(label)) return !isGiven(source, TARGETS, index);
  return given === 0 && isMoneyLabel(source, column);
}

const ownAt = ({ own }: Words, index: number): string => own[index] ?? "";

const isMoneyLabel = ({ jenis: { anggaran, rincian } }: RowSource, { peran }: Words): boolean =>
  (anggaran || rincian) && peran !== "Indikator";

const TARGETS: ReadonlySet<NumberPeran> = new Set(["Target"]);
const REALISASI: ReadonlySet<NumberPeran> = new Set(["Realisasi", ...TRIWULAN.map(realisasiOfTriwulan)]);

const isGiven = ({ numbers }: RowSource, perans: ReadonlySet<NumberPeran>, index: number): boolean =>
  numbers.some(({ peran, readings }) => perans.has(peran) && (readings[index] ?? EMPTY).kind !== "kosong");

/** Columns of words that make a row by themselves: the indicator, or the most specific label. */
function rowMakers({ jenis, words }: RowSource): readonly Words[] {
  const present = FINEST_LABELS.flatMap((peran) => words.find((column) => column.peran === peran) ?? []);
  return jenis.kinerja || jenis.rencana || present.length < 2
    ? present.slice(0, 1)
    : present.filter(({ peran }) => peran !== "Sasaran");
}

/** Nothing was typed that makes a row; a formula copied down a printed column makes none. */
function isEmptyRow({ frame }: RowSource, makers: readonly Words[], index: number): boolean {
  if (makers.some(({ own }) => own[index] !== "")) return false;
  const row = frame.firstRow + index;
  return frame.columns.every((column) => {
    const { peran } = column.entry;
    if (isWordColumn(peran) || !isFilled(valueAt(column, row))) return true;
    return !ROW_FIGURES.has(peran) && column.area.formulas.has((row - column.area.top) * column.area.columns);
  });
}
