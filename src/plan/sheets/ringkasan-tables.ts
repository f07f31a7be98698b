import { formatCell, quoteSheet } from "../../domain/address";
import type { AnggaranTotal, SasaranResult, TingkatEfisiensi } from "../../domain/assessment";
import type { Bahasa } from "../../text/bahasa";
import { EFISIENSI_WORDS } from "../../text/severity";
import { NONE, TANPA_SASARAN } from "../../text/sheets";
import { RINGKASAN_WORDS } from "../../text/summary-sheets";
import { textLiteral } from "../band-formulas";
import type { DraftCell, SheetDraft } from "../sheet/sheet-draft";
import { CENTERED, DIFFERENCE, HEADING, MONEY, PERCENT, TEXT } from "../sheet/styles";
import { ANGGARAN_COLUMNS } from "./anggaran-cells";
import { mirrorFormula } from "./mirror-formula";
import { liveColumns, liveRules, noteLive, type LiveColumns } from "./live-rules";
import { kriteriaCell } from "./rated-cells";
import { sasaranKey } from "./sasaran-table";
import type { SheetBasis } from "./sheet-basis";

/** Columns of the table of sasaran. */
const RINGKASAN_COLUMNS = { capaian: 3, kriteria: 4, serapan: 5, efisiensi: 6 } as const;

/** Each sasaran with its capaian, kriteria, serapan and efisiensi; gives the columns whose cells are formulas. */
export function addSasaran(draft: SheetDraft, basis: SheetBasis): LiveColumns {
  const live = liveColumns(RINGKASAN_COLUMNS.capaian, RINGKASAN_COLUMNS.kriteria);
  draft.add(RINGKASAN_WORDS[basis.bahasa].sasaranHeadings.map((value) => ({ value, style: HEADING })));
  for (const result of basis.assessment.sasaran) {
    const row = draft.add(sasaranCells(result, draft.nextRow, basis));
    if (basis.anchors.mean.has(sasaranKey(result))) noteLive(live, row);
  }
  return live;
}

function sasaranCells(result: SasaranResult, row: number, basis: SheetBasis): readonly DraftCell[] {
  const key = sasaranKey(result);
  const mean = refTo(basis.titles.capaian, basis.anchors.mean.get(key));
  const serapan = refTo(basis.titles.anggaran, basis.anchors.serapan.get(key));
  const fill = mean === null && result.band ? result.band.warna : null;
  return [
    { value: key ?? NONE, style: CENTERED },
    { value: result.sasaran ?? TANPA_SASARAN, style: TEXT },
    { ...percentCell(result.capaian, mean), fill },
    kriteriaCell(
      result.band,
      { row, column: RINGKASAN_COLUMNS.capaian, live: mean !== null },
      basis.capaianScale,
    ),
    percentCell(result.serapan, serapan),
    ...efisiensiCells(result, row, { live: mean !== null || serapan !== null, bahasa: basis.bahasa }),
  ];
}

const refTo = (sheet: string, cell: string | undefined): string | null =>
  cell === undefined ? null : sheetCell(sheet, cell);

const sheetCell = (sheet: string, cell: string): string => `${quoteSheet(sheet)}!${cell}`;

/** A percentage of another sheet of ours: a formula where that one is a formula too. */
const percentCell = (value: number | null, ref: string | null): DraftCell => ({
  value: value === null ? NONE : value / 100,
  formula: ref ? mirrorFormula(ref) : null,
  style: PERCENT,
});

function efisiensiCells(
  { efisiensi, tingkatEfisiensi }: SasaranResult,
  row: number,
  { live, bahasa }: { readonly live: boolean; readonly bahasa: Bahasa },
): readonly DraftCell[] {
  const none = textLiteral(NONE);
  const [c, s, e] = [RINGKASAN_COLUMNS.capaian, RINGKASAN_COLUMNS.serapan, RINGKASAN_COLUMNS.efisiensi].map(
    (column) => formatCell(row, column),
  );
  const word = (tingkat: TingkatEfisiensi): string => textLiteral(EFISIENSI_WORDS[bahasa][tingkat]);
  const rated = `IF(ROUND(${e},9)>5,${word("Efisien")},IF(ROUND(${e},9)>=-5,${word("Cukup efisien")},${word("Tidak efisien")}))`;
  const degree = `IF(ROUND(100*${c},9)<100,${word("Target belum tercapai")},${rated})`;
  return [
    {
      value: efisiensi ?? NONE,
      formula: live ? `IF(COUNT(${c},${s})=2,100*(${c}-${s}),${none})` : null,
      style: DIFFERENCE,
    },
    {
      value: tingkatEfisiensi === null ? NONE : EFISIENSI_WORDS[bahasa][tingkatEfisiensi],
      formula: live ? `IF(COUNT(${c},${e})=2,${degree},${none})` : null,
      style: CENTERED,
    },
  ];
}

const MONEY_COLUMNS = { value: 3, kriteria: 5 } as const;

/** The whole of the money, one figure a line. */
export function addMoney(draft: SheetDraft, total: AnggaranTotal, basis: SheetBasis): void {
  const words = RINGKASAN_WORDS[basis.bahasa].anggaranRows;
  const ref = (column: number): string | null =>
    basis.anchors.total === null
      ? null
      : mirrorFormula(sheetCell(basis.titles.anggaran, formatCell(basis.anchors.total, column)));
  const line = (
    label: string,
    value: DraftCell["value"],
    column: number,
    style = MONEY,
  ): readonly DraftCell[] => [
    { value: label, style: TEXT, span: 2 },
    { value, formula: ref(column), style, span: 2 },
  ];
  draft.add(line(words.anggaran, total.anggaran, ANGGARAN_COLUMNS.anggaran));
  draft.add(line(words.realisasi, total.realisasi, ANGGARAN_COLUMNS.realisasi));
  const bandFill = basis.anchors.total === null && total.band ? total.band.warna : null;
  const kriteria = {
    value: total.band?.kriteria ?? "",
    formula: ref(ANGGARAN_COLUMNS.kriteria),
    style: CENTERED,
    fill: bandFill,
  };
  const serapan = total.serapan === null ? NONE : total.serapan / 100;
  const row = draft.add([...line(words.serapan, serapan, ANGGARAN_COLUMNS.serapan, PERCENT), kriteria]);
  const live = liveColumns(MONEY_COLUMNS.value, MONEY_COLUMNS.kriteria);
  if (basis.anchors.total !== null) noteLive(live, row);
  draft.rules.push(...liveRules(live, basis.serapanScale));
  draft.add(line(words.sisa, total.sisa, ANGGARAN_COLUMNS.sisa));
}
