import { formatCell, formatRect } from "../../domain/address";
import type { AnggaranRow, SasaranResult } from "../../domain/assessment";
import { bandOf, bandTests, type Band } from "../../domain/scale";
import { NONE, subTotalLabel, TOTAL_LABEL } from "../../text/sheets";
import type { DraftCell } from "../sheet/sheet-draft";
import { SUM_CENTERED, SUM_MONEY, SUM_PERCENT, SUM_TEXT } from "../sheet/styles";
import { ANGGARAN_COLUMNS, serapanOver, sisaOver } from "./anggaran-cells";
import { kriteriaCell } from "./rated-cells";
import { sasaranKey } from "./sasaran-table";
import type { SheetBasis } from "./sheet-basis";

/** Excel takes 255 arguments and 8 192 characters; a sum that needs more is written as a value. */
const LONGEST_SUM = 6000;
const MOST_PARTS = 250;

interface Sums {
  readonly label: string;
  readonly anggaran: number | null;
  readonly realisasi: number | null;
  readonly serapan: number | null;
  readonly band: Band | null;
  /** Rows to add up; null where the sums are values. */
  readonly rows: readonly number[] | null;
}

interface Group {
  readonly result: SasaranResult;
  readonly rows: readonly AnggaranRow[];
  /** Sheet row of the first of them. */
  readonly first: number;
  readonly live: boolean;
}

/** Sub-total of one sasaran: only the leaves are summed. */
export function subTotalCells(
  at: number,
  { result, rows, first, live }: Group,
  basis: SheetBasis,
): readonly DraftCell[] {
  const { pengaturan } = basis.assessment.laporan;
  const { serapan } = result;
  const rated = serapan !== null && serapan <= 100;
  const sums: Sums = {
    label: subTotalLabel(sasaranKey(result)),
    anggaran: result.anggaran,
    realisasi: result.realisasiAnggaran,
    serapan,
    band: rated ? bandOf(serapan, bandTests(pengaturan.skala, pengaturan.celah)) : null,
    rows: live ? rows.flatMap((row, i) => (row.leaf ? [first + i] : [])) : null,
  };
  return sumCells(at, sums, basis);
}

/** The total adds up the sub-totals. */
export function totalCells(
  at: number,
  subTotals: readonly number[],
  live: boolean,
  basis: SheetBasis,
): readonly DraftCell[] {
  const total = basis.assessment.total ?? NO_TOTAL;
  return sumCells(at, { ...total, label: TOTAL_LABEL, rows: live ? subTotals : null }, basis);
}

const NO_TOTAL = { anggaran: null, realisasi: null, serapan: null, band: null };

function sumCells(at: number, { label, band, rows, ...sums }: Sums, basis: SheetBasis): readonly DraftCell[] {
  const anggaran = sumFormula(rows, ANGGARAN_COLUMNS.anggaran);
  const live = anggaran !== null;
  return [
    { value: label, style: SUM_TEXT, span: 2 },
    { value: sums.anggaran ?? NONE, formula: anggaran, style: SUM_MONEY },
    {
      value: sums.realisasi ?? NONE,
      formula: sumFormula(rows, ANGGARAN_COLUMNS.realisasi),
      style: SUM_MONEY,
    },
    { ...serapanCell(at, sums.serapan, live), fill: live ? null : (band?.warna ?? null) },
    { value: remainder(sums) ?? NONE, formula: live ? sisaOver(at) : null, style: SUM_MONEY },
    {
      ...kriteriaCell(band, { row: at, column: ANGGARAN_COLUMNS.serapan, live }, basis.serapanScale),
      style: SUM_CENTERED,
    },
  ];
}

function serapanCell(at: number, serapan: number | null, live: boolean): DraftCell {
  return {
    value: serapan === null ? NONE : serapan / 100,
    formula: live ? serapanOver(at) : null,
    style: SUM_PERCENT,
  };
}

const remainder = ({ anggaran, realisasi }: Pick<Sums, "anggaran" | "realisasi">): number | null =>
  anggaran === null || realisasi === null ? null : anggaran - realisasi;

/** `SUM(C6:C7,C9)` over rows, neighbours as one range; null where Excel could not hold it. */
function sumFormula(rows: readonly number[] | null, column: number): string | null {
  if (rows === null || rows.length === 0) return null;
  const parts = neighbours(rows).map(([top, bottom]) =>
    top === bottom ? formatCell(top, column) : formatRect({ top, left: column, bottom, right: column }),
  );
  const formula = `SUM(${parts.join(",")})`;
  return parts.length > MOST_PARTS || formula.length > LONGEST_SUM ? null : formula;
}

/** Ascending numbers as runs: 6, 7, 9 → [6, 7], [9, 9]. */
function neighbours(rows: readonly number[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last && last[1] + 1 === row) last[1] = row;
    else runs.push([row, row]);
  }
  return runs;
}
