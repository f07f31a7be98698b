import { formatCell, quoteSheet } from "../../domain/address";
import type { AnggaranTotal, SasaranResult, TingkatEfisiensi } from "../../domain/assessment";
import type { CellStyle } from "../../domain/edit-plan";
import type { Bahasa } from "../../text/bahasa";
import { EFISIENSI_WORDS } from "../../text/severity";
import { NONE, TANPA_SASARAN } from "../../text/sheets";
import { RINGKASAN_SASARAN, RINGKASAN_WORDS } from "../../text/summary-sheets";
import { inBahasa } from "../../text/words";
import { textLiteral } from "../band-formulas";
import type { DraftCell, SheetDraft } from "../sheet/sheet-draft";
import { CENTERED, DIFFERENCE, MONEY, PERCENT, TEXT } from "../sheet/styles";
import {
  addHeadings,
  addRows,
  columnFinder,
  columnsOf,
  textColumn,
  type CellPlace,
  type Column,
} from "../sheet/table";
import { sumColumns } from "./anggaran-sums";
import { cellAt, kriteriaCell } from "./rated-cells";
import { sasaranKey } from "./sasaran-table";
import type { SheetBasis } from "./sheet-basis";
import { mirrorFormula } from "./source-formulas";

/** Each sasaran with its capaian, kriteria, serapan and efisiensi. */
export function addSasaran(draft: SheetDraft, basis: SheetBasis): void {
  const columns = sasaranColumns(basis);
  addHeadings(draft, columns);
  addRows(draft, columns, basis.assessment.sasaran);
}

export function sasaranColumns(basis: SheetBasis): readonly Column<SasaranResult>[] {
  return columnsOf(inBahasa(RINGKASAN_SASARAN, basis.bahasa), {
    no: textColumn(6, (result) => sasaranKey(result) ?? NONE, CENTERED),
    sasaran: textColumn(60, ({ sasaran }) => sasaran ?? TANPA_SASARAN),
    capaian: {
      width: 16,
      live: basis.capaianScale,
      cell: (result) => ({
        ...percentCell(result.capaian, meanOf(result, basis)),
        fill: meanOf(result, basis) === null ? (result.band?.warna ?? null) : null,
      }),
    },
    kriteria: {
      width: 20,
      cell: (result, place) =>
        kriteriaCell(
          result.band,
          { place, of: "capaian", live: meanOf(result, basis) !== null },
          basis.capaianScale,
        ),
    },
    serapan: {
      width: 18,
      cell: (result) => percentCell(result.serapan, serapanOf(result, basis)),
    },
    efisiensi: {
      width: 16,
      cell: (result, place) => ({
        value: result.efisiensi ?? NONE,
        formula: isLive(result, basis) ? efisiensiFormula(place) : null,
        style: DIFFERENCE,
      }),
    },
    tingkat: {
      width: 24,
      cell: (result, place) => tingkatCell(result, place, basis),
    },
  });
}

type Keyed = Pick<SasaranResult, "sasaran" | "nomor">;

const meanOf = (result: Keyed, { titles, anchors }: SheetBasis): string | null =>
  refTo(titles.capaian, anchors.mean.get(sasaranKey(result)));

const serapanOf = (result: Keyed, { titles, anchors }: SheetBasis): string | null =>
  refTo(titles.anggaran, anchors.serapan.get(sasaranKey(result)));

const isLive = (result: Keyed, basis: SheetBasis): boolean =>
  meanOf(result, basis) !== null || serapanOf(result, basis) !== null;

const tingkatCell = (
  { tingkatEfisiensi, ...result }: SasaranResult,
  place: CellPlace,
  basis: SheetBasis,
): DraftCell => ({
  value: tingkatEfisiensi === null ? NONE : EFISIENSI_WORDS[basis.bahasa][tingkatEfisiensi],
  formula: isLive(result, basis) ? tingkatFormula(place, basis.bahasa) : null,
  style: CENTERED,
});

function efisiensiFormula(place: CellPlace): string {
  const [capaian, serapan] = [cellAt(place, "capaian"), cellAt(place, "serapan")];
  return `IF(COUNT(${capaian},${serapan})=2,100*(${capaian}-${serapan}),${textLiteral(NONE)})`;
}

/** The thresholds of the engine, as Excel repeats them. */
function tingkatFormula(place: CellPlace, bahasa: Bahasa): string {
  const [c, e] = [cellAt(place, "capaian"), cellAt(place, "efisiensi")];
  const word = (tingkat: TingkatEfisiensi): string => textLiteral(EFISIENSI_WORDS[bahasa][tingkat]);
  const rated = `IF(ROUND(${e},9)>5,${word("Efisien")},IF(ROUND(${e},9)>=-5,${word("Cukup efisien")},${word("Tidak efisien")}))`;
  const degree = `IF(ROUND(100*${c},9)<100,${word("Target belum tercapai")},${rated})`;
  return `IF(COUNT(${c},${e})=2,${degree},${textLiteral(NONE)})`;
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

/** The whole of the money, one figure a line. */
export function addMoney(draft: SheetDraft, total: AnggaranTotal, basis: SheetBasis): void {
  const words = RINGKASAN_WORDS[basis.bahasa].anggaranRows;
  const serapan = total.serapan === null ? NONE : total.serapan / 100;
  const columns: readonly Column<MoneyLine>[] = [
    { ...PLAIN_COLUMN, key: "label", across: 2, cell: ({ label }) => ({ value: label, style: TEXT }) },
    { ...PLAIN_COLUMN, key: "value", across: 2, cell: (line) => totalCell(line, basis) },
  ];
  const rated: readonly Column<MoneyLine>[] = [
    ...columns.map((column) => (column.key === "value" ? { ...column, live: basis.serapanScale } : column)),
    {
      ...PLAIN_COLUMN,
      key: "kriteria",
      cell: () => ({
        value: total.band?.kriteria ?? "",
        formula: totalFormula("kriteria", basis),
        style: CENTERED,
        fill: basis.anchors.total === null ? (total.band?.warna ?? null) : null,
      }),
    },
  ];
  addRows(draft, columns, [
    { label: words.anggaran, value: total.anggaran, key: "anggaran", style: MONEY },
    { label: words.realisasi, value: total.realisasi, key: "realisasi", style: MONEY },
  ]);
  addRows(draft, rated, [{ label: words.serapan, value: serapan, key: "serapan", style: PERCENT }]);
  addRows(draft, columns, [{ label: words.sisa, value: total.sisa, key: "sisa", style: MONEY }]);
}

const PLAIN_COLUMN = { heading: "", width: 0 } as const;

interface MoneyLine {
  readonly label: string;
  readonly value: DraftCell["value"];
  /** Column of the total in LKjIP Anggaran. */
  readonly key: string;
  readonly style: CellStyle;
}

const totalCell = ({ value, key, style }: MoneyLine, basis: SheetBasis): DraftCell => ({
  value,
  formula: totalFormula(key, basis),
  style,
});

function totalFormula(key: string, basis: SheetBasis): string | null {
  const { titles, anchors } = basis;
  if (anchors.total === null) return null;
  const column = columnFinder(sumColumns(basis))(key);
  return mirrorFormula(sheetCell(titles.anggaran, formatCell(anchors.total, column)));
}
