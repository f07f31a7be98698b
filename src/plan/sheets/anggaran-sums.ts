import { formatCell, formatRect } from "../../domain/address";
import type { AnggaranRow, SasaranResult } from "../../domain/assessment";
import { bandOf, bandTests, type Band } from "../../domain/scale";
import { NONE, subTotalLabel, totalLabel } from "../../text/sheets";
import type { DraftCell } from "../sheet/sheet-draft";
import { SUM_KRITERIA, SUM_MONEY, SUM_PERCENT, SUM_TEXT } from "../sheet/styles";
import type { CellPlace, Column } from "../sheet/table";
import { hasBudgetCell, serapanOver, sisaOver } from "./anggaran-columns";
import { kriteriaCell } from "./rated-cells";
import { sasaranKey } from "./sasaran-table";
import type { SheetBasis } from "./sheet-basis";

/** Excel takes 255 arguments and 8 192 characters; a sum that needs more is written as a value. */
const LONGEST_SUM = 6000;
const MOST_PARTS = 250;

/** A sub-total or the total. */
export interface Sums {
  readonly label: string;
  readonly anggaran: number | null;
  readonly realisasi: number | null;
  readonly serapan: number | null;
  readonly band: Band | null;
  /** Rows to add up; null where the sums are values. */
  readonly rows: readonly number[] | null;
}

/** Sub-total of one sasaran: only the spending of the leaves is summed. `first` is the sheet row of the first of `rows`. */
export function subTotal(
  result: SasaranResult,
  rows: readonly AnggaranRow[],
  first: number,
  { assessment }: SheetBasis,
): Sums {
  const { skala, celah } = assessment.laporan.pengaturan;
  const { serapan } = result;
  return {
    label: subTotalLabel(sasaranKey(result), hasOtherMoney(rows)),
    anggaran: result.anggaran,
    realisasi: result.realisasiAnggaran,
    serapan,
    band: serapan !== null && serapan <= 100 ? bandOf(serapan, bandTests(skala, celah)) : null,
    rows: rows.some(hasBudgetCell) ? rows.flatMap((row, i) => (row.summed ? [first + i] : [])) : null,
  };
}

/** Revenue or financing, which no sum of spending holds. */
export const hasOtherMoney = (rows: readonly AnggaranRow[]): boolean =>
  rows.some(({ akun }) => akun !== "belanja");

/** The total adds up the sub-totals. */
export const total = (subTotals: readonly number[], { assessment }: SheetBasis): Sums => ({
  ...(assessment.total ?? { anggaran: null, realisasi: null, serapan: null, band: null }),
  label: totalLabel(hasOtherMoney(assessment.anggaran)),
  rows: assessment.total !== null && assessment.anggaran.some(hasBudgetCell) ? subTotals : null,
});

/** The columns of the table as its sums fill them. */
export const sumColumns = ({ serapanScale }: SheetBasis): readonly Column<Sums>[] => [
  { ...SUM_COLUMN, key: "label", across: 2, cell: ({ label }) => ({ value: label, style: SUM_TEXT }) },
  { ...SUM_COLUMN, key: "anggaran", cell: (sums, place) => moneySum("anggaran", sums, place) },
  { ...SUM_COLUMN, key: "realisasi", cell: (sums, place) => moneySum("realisasi", sums, place) },
  {
    ...SUM_COLUMN,
    key: "serapan",
    live: serapanScale,
    cell: ({ serapan, band, ...sums }, place) => ({
      value: serapan === null ? NONE : serapan / 100,
      style: SUM_PERCENT,
      bandFill: band?.warna ?? null,
      ...(isLive(sums, place) ? serapanOver(place) : {}),
    }),
  },
  {
    ...SUM_COLUMN,
    key: "sisa",
    cell: (sums, place) => ({
      value: remainder(sums) ?? NONE,
      style: SUM_MONEY,
      ...(isLive(sums, place) ? sisaOver(place) : {}),
    }),
  },
  {
    ...SUM_COLUMN,
    key: "kriteria",
    cell: ({ band, ...sums }, place) => ({
      ...kriteriaCell(band, { place, of: "serapan", live: isLive(sums, place) }, serapanScale),
      style: SUM_KRITERIA,
    }),
  },
];

/** Headings and widths are those of the table above. */
const SUM_COLUMN = { heading: "", width: 0 } as const;

const moneySum = (key: "anggaran" | "realisasi", sums: Sums, place: CellPlace): DraftCell => ({
  value: sums[key] ?? NONE,
  formula: sumFormula(sums.rows, place.column(key)),
  style: SUM_MONEY,
});

const isLive = ({ rows }: Pick<Sums, "rows">, { column }: CellPlace): boolean =>
  sumFormula(rows, column("anggaran")) !== null;

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
