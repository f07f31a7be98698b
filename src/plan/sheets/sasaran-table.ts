import { formatCell } from "../../domain/address";
import type { KinerjaRow, SasaranResult } from "../../domain/assessment";
import { NONE, sasaranHeadings, sasaranTitle, TANPA_SASARAN } from "../../text/sheets";
import { textLiteral } from "../formula-text";
import type { DraftCell, SheetDraft } from "../sheet/sheet-draft";
import { NOTE, PERCENT, TABLE_TITLE } from "../sheet/styles";
import {
  addHeadings,
  addNumbers,
  addRows,
  columnFinder,
  type CellPlace,
  columnsOf,
  textColumn,
  type Column,
} from "../sheet/table";
import { figureColumn } from "./figure-cells";
import { lastYearColumns } from "./last-year-columns";
import { capaianAkhirCell, capaianCell, isLive, KRITERIA_WIDTH, kriteriaCell, rangeAt } from "./rated-cells";
import { sourceOf, tahunOf, type SheetBasis } from "./sheet-basis";

/** `Capaian Kinerja Sasaran Strategis N`: the sasaran's indicators, their capaian and its mean. */
export function addSasaranTable(
  draft: SheetDraft,
  result: SasaranResult,
  rows: readonly KinerjaRow[],
  basis: SheetBasis,
): void {
  const columns = sasaranColumns(basis, result, rows);
  const title = draft.addWide(
    { value: sasaranTitle(sasaranKey(result)), style: TABLE_TITLE },
    1,
    columns.length,
  );
  addHeadings(draft, columns);
  addNumbers(draft, columns);
  const { first, last } = addRows(draft, columns, rows);
  if (isMeanLive(rows))
    basis.anchors.mean.set(sasaranKey(result), formatCell(first, columnFinder(columns)("capaianTahun")));
  draft.addWide({ value: sourceOf(rows, basis), style: NOTE }, 1, columns.length);
  draft.keep(title - 1, first, last);
}

/** Its number; null for the rows without a sasaran. */
export const sasaranKey = ({ sasaran, nomor }: Pick<SasaranResult, "sasaran" | "nomor">): number | null =>
  sasaran === null ? null : nomor;

const WITH_UNIT = { unit: true, empty: "" } as const;

/** `rows` are those by which the columns of figures are made wide enough. */
export function sasaranColumns(
  basis: SheetBasis,
  result: SasaranResult,
  rows: readonly KinerjaRow[],
): readonly Column<KinerjaRow>[] {
  const figures = { rows, formulas: basis.formulas };
  const live = isMeanLive(rows);
  const columns = columnsOf<KinerjaRow, keyof ReturnType<typeof sasaranHeadings>>(
    sasaranHeadings(tahunOf(basis)),
    {
      sasaran: { ...textColumn(30, () => result.sasaran ?? TANPA_SASARAN), shared: () => result },
      indikator: textColumn(44, ({ indikator }) => indikator),
      target: figureColumn("Target", 13, figures, WITH_UNIT),
      realisasi: figureColumn("Realisasi", 14, figures, WITH_UNIT),
      capaian: {
        width: 13,
        live: basis.capaianScale,
        cell: (row, place) => capaianCell(row, place, basis),
      },
      capaianTahun: {
        width: 12,
        shared: () => result,
        cell: (_, place) => meanCell(result, live, place, basis),
      },
      capaianAkhir: { width: 15, cell: (row, place) => capaianAkhirCell(row, place, basis) },
      kriteria: {
        width: KRITERIA_WIDTH,
        cell: (row, place) =>
          kriteriaCell(row.band, { place, of: "capaian", live: isLive(row) }, basis.capaianScale),
      },
    },
  );
  return [...columns, ...lastYearColumns(basis, rows)];
}

/** The sasaran's mean: a formula where `live`. */
function meanCell(
  { capaian }: SasaranResult,
  live: boolean,
  place: CellPlace,
  { assessment }: SheetBasis,
): DraftCell {
  const cap = assessment.laporan.pengaturan.batasCapaian;
  return {
    value: capaian === null ? NONE : capaian / 100,
    formula: live ? meanFormula(rangeAt(place, "capaian"), cap) : null,
    style: PERCENT,
  };
}

/** Weights count only where every indicator has one; then the mean is a value. Without a direction there is no mean. */
const isMeanLive = (rows: readonly KinerjaRow[]): boolean =>
  rows.some(isLive) &&
  rows.every(({ arahPasti }) => arahPasti) &&
  !rows.every(({ capaian, bobot }) => capaian === null || bobot !== null);

/**
 * Mean of the indicators of one sasaran, as a formula over its column of fractions. Texts (`–`) stay out of AVERAGE,
 * SUMIF and COUNT. `cap` is in percent points: a capaian above it enters the mean with the cap.
 */
function meanFormula(range: string, cap: number | null): string {
  const none = textLiteral(NONE);
  if (cap === null) return `IF(COUNT(${range})>0,AVERAGE(${range}),${none})`;
  const limit = cap / 100;
  const sum = `SUMIF(${range},"<="&${limit})+${limit}*COUNTIF(${range},">"&${limit})`;
  return `IF(COUNT(${range})>0,(${sum})/COUNT(${range}),${none})`;
}
