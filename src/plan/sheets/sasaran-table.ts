import { formatCell, formatRect } from "../../domain/address";
import type { KinerjaRow, SasaranResult } from "../../domain/assessment";
import { NONE, SASARAN_HEADINGS, sasaranTitle, TANPA_SASARAN } from "../../text/sheets";
import { textLiteral } from "../band-formulas";
import type { DraftCell, SheetDraft } from "../sheet/sheet-draft";
import { NOTE, PERCENT, SPANNING, SPANNING_PERCENT, TABLE_TITLE, TEXT } from "../sheet/styles";
import { figureCell } from "./figure-cells";
import { noteLive, type LiveColumns } from "./live-rules";
import { meanFormula } from "./mean-formula";
import { capaianAkhirCell, capaianCell, isLive, kriteriaCell } from "./rated-cells";
import { sourceOf, type SheetBasis } from "./sheet-basis";
import { addHeadings } from "./table-headings";

/** Columns of the table, as `tables.md` orders them. */
export const SASARAN_COLUMNS = { target: 3, realisasi: 4, capaian: 5, mean: 6, kriteria: 8 } as const;

/** `Capaian Kinerja Sasaran Strategis N`: the sasaran's indicators, their capaian and its mean. */
export function addSasaranTable(
  draft: SheetDraft,
  result: SasaranResult,
  rows: readonly KinerjaRow[],
  { basis, live }: { readonly basis: SheetBasis; readonly live: LiveColumns },
): void {
  const { tahun, tahunAkhirRenstra: akhir } = basis.assessment.laporan.pengaturan;
  const name = result.sasaran ?? TANPA_SASARAN;
  const headings = SASARAN_HEADINGS({ tahun, akhir });
  const title = draft.addWide(
    { value: sasaranTitle(sasaranKey(result)), style: TABLE_TITLE },
    1,
    headings.length,
  );
  addHeadings(draft, headings);
  const first = draft.nextRow;
  const alone = rows.length === 1;
  const mean = meanCell(result, rows, first, basis);
  if (mean.formula != null)
    basis.anchors.mean.set(sasaranKey(result), formatCell(first, SASARAN_COLUMNS.mean));
  rows.forEach((row, i) => {
    const head = { value: i === 0 ? name : null, style: alone ? TEXT : SPANNING, tall: !alone };
    const added = draft.add(
      sasaranRow(row, head, i === 0 ? mean : { value: null, style: mean.style }, {
        at: draft.nextRow,
        basis,
      }),
    );
    if (isLive(row)) noteLive(live, added);
  });
  const last = draft.nextRow - 1;
  draft.merge({ top: first, left: 1, bottom: last, right: 1 }, name, SPANNING);
  draft.merge({ top: first, left: 6, bottom: last, right: 6 }, "", SPANNING_PERCENT);
  draft.addWide(
    {
      value: sourceOf(
        rows.map(({ blok }) => blok),
        basis,
      ),
      style: NOTE,
    },
    1,
    headings.length,
  );
  draft.keep(title - 1, first, last);
}

/** Its number; null for the rows without a sasaran. */
export const sasaranKey = ({ sasaran, nomor }: SasaranResult): number | null =>
  sasaran === null ? null : nomor;

/** Sasaran, indikator, target, realisasi, % capaian, mean, % against the end of the Renstra, kriteria. */
function sasaranRow(
  row: KinerjaRow,
  head: DraftCell,
  mean: DraftCell,
  { at, basis }: { readonly at: number; readonly basis: SheetBasis },
): readonly DraftCell[] {
  const options = { unit: row.satuan, empty: "" };
  const { target, realisasi, capaian } = SASARAN_COLUMNS;
  const place = { row: at, target, realisasi, capaian };
  return [
    head,
    { value: row.indikator, style: TEXT },
    figureCell(row, "Target", basis.formulas, options),
    figureCell(row, "Realisasi", basis.formulas, options),
    capaianCell(row, place, basis),
    mean,
    capaianAkhirCell(row, place, basis),
    kriteriaCell(row.band, { row: at, column: capaian, live: isLive(row) }, basis.capaianScale),
  ];
}

/** The sasaran's mean: live where an indicator is, and no weights from elsewhere enter it. */
function meanCell(
  result: SasaranResult,
  rows: readonly KinerjaRow[],
  first: number,
  basis: SheetBasis,
): DraftCell {
  const value = result.capaian === null ? NONE : result.capaian / 100;
  const column = SASARAN_COLUMNS.capaian;
  const range = formatRect({ top: first, left: column, bottom: first + rows.length - 1, right: column });
  // Weights count only where every indicator has one; then the mean is a value.
  const weighted = rows.every(({ capaian, bobot }) => capaian === null || bobot !== null);
  const live = !weighted && rows.some(isLive);
  const formula = live
    ? meanFormula(range, basis.assessment.laporan.pengaturan.batasCapaian, textLiteral(NONE))
    : null;
  return { value, formula, style: rows.length === 1 ? PERCENT : SPANNING_PERCENT };
}
