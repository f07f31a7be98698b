import { formatCell, quoteSheet } from "../../domain/address";
import type { KinerjaRow, SasaranResult, TingkatEfisiensi } from "../../domain/assessment";
import type { Bahasa } from "../../text/bahasa";
import { SASARAN_HEADINGS } from "../../text/ringkasan-words";
import { EFISIENSI_WORDS } from "../../text/severity";
import { NONE, TANPA_SASARAN } from "../../text/sheets";
import { inBahasa } from "../../text/words";
import { textLiteral } from "../formula-text";
import type { DraftCell } from "../sheet/sheet-draft";
import { CENTERED, DIFFERENCE, MONEY, PERCENT } from "../sheet/styles";
import { columnsOf, textColumn, type CellPlace, type Column } from "../sheet/table";
import { cellAt, KRITERIA_WIDTH, kriteriaCell } from "../sheets/rated-cells";
import { sasaranKey } from "../sheets/sasaran-table";
import type { SheetBasis } from "../sheets/sheet-basis";
import { mirrorFormula } from "../sheets/source-formulas";

/** A sasaran with the means that only the summary shows. */
export interface SummedSasaran extends SasaranResult {
  /** Means over its indicators, in percent points; null where an indicator has none. */
  readonly lalu: number | null;
  readonly akhir: number | null;
}

/** `own` are the counted rows of the sasaran. */
export function summedSasaran(result: SasaranResult, own: readonly KinerjaRow[]): SummedSasaran {
  const indicators = own.filter(({ blok }) => !blok.barisProgram);
  return {
    ...result,
    lalu: meanOf(indicators.map(({ lalu }) => lalu?.capaian ?? null)),
    akhir: meanOf(indicators.map(({ capaianAkhir }) => capaianAkhir)),
  };
}

function meanOf(figures: readonly (number | null)[]): number | null {
  const known = figures.filter((figure) => figure !== null);
  return known.length === 0 || known.length < figures.length
    ? null
    : known.reduce((sum, figure) => sum + figure, 0) / known.length;
}

/** Each sasaran with capaian, last year, end of the Renstra, money and efisiensi; last year only where one has it. */
export function sasaranColumns(basis: SheetBasis, withLastYear: boolean): readonly Column<SummedSasaran>[] {
  const columns = columnsOf<SummedSasaran, keyof typeof SASARAN_HEADINGS>(
    inBahasa(SASARAN_HEADINGS, basis.bahasa),
    {
      no: textColumn(5, (result) => sasaranKey(result) ?? NONE, CENTERED),
      sasaran: textColumn(36, ({ sasaran }) => sasaran ?? TANPA_SASARAN),
      capaian: { width: 11, live: basis.capaianScale, cell: (result) => capaianCell(result, basis) },
      kriteria: {
        width: KRITERIA_WIDTH,
        cell: (result, place) =>
          kriteriaCell(
            result.band,
            { place, of: "capaian", live: isMeanLive(result, basis) },
            basis.capaianScale,
          ),
      },
      lalu: { width: 12, cell: ({ lalu }) => fraction(lalu) },
      selisih: { width: 10, cell: ({ capaian, lalu }) => differenceCell(capaian, lalu) },
      akhir: { width: 12, cell: ({ akhir }) => fraction(akhir) },
      anggaran: { width: 24, cell: (result) => moneyCell(result.anggaran, "anggaran", result, basis) },
      realisasi: {
        width: 24,
        cell: (result) => moneyCell(result.realisasiAnggaran, "realisasi", result, basis),
      },
      serapan: { width: 10, cell: (result) => serapanCell(result, basis) },
      efisiensi: { width: 10, cell: (result, place) => efisiensiCell(result, place, basis) },
      tingkat: { width: 17, cell: (result, place) => tingkatCell(result, place, basis) },
    },
  );
  return withLastYear ? columns : columns.filter(({ key }) => key !== "lalu" && key !== "selisih");
}

const fraction = (value: number | null): DraftCell => ({
  value: value === null ? NONE : value / 100,
  style: PERCENT,
});

const differenceCell = (now: number | null, before: number | null): DraftCell => ({
  value: now === null || before === null ? NONE : now - before,
  style: DIFFERENCE,
});

const capaianCell = (result: SasaranResult, basis: SheetBasis): DraftCell => ({
  ...fraction(result.capaian),
  formula: repeated(basis.titles.capaian, basis.anchors.mean.get(sasaranKey(result))),
  bandFill: result.band?.warna ?? null,
});

/** Without its colour, for which this page has no word: both stand on LKjIP Anggaran. */
const serapanCell = (result: SasaranResult, basis: SheetBasis): DraftCell => ({
  ...fraction(result.serapan),
  formula: sumFormula("serapan", result, basis),
});

const moneyCell = (
  value: number | null,
  key: "anggaran" | "realisasi",
  result: SasaranResult,
  basis: SheetBasis,
): DraftCell => ({ value: value ?? NONE, formula: sumFormula(key, result, basis), style: MONEY });

/** The sasaran's sub-total on LKjIP Anggaran. */
function sumFormula(
  key: "anggaran" | "realisasi" | "serapan",
  result: Pick<SasaranResult, "sasaran" | "nomor">,
  { titles, anchors }: SheetBasis,
): string | null {
  const row = anchors.subTotal.get(sasaranKey(result));
  return row === undefined || anchors.sums === null
    ? null
    : repeated(titles.anggaran, formatCell(row, anchors.sums[key]));
}

const repeated = (sheet: string, cell: string | undefined): string | null =>
  cell === undefined ? null : mirrorFormula(`${quoteSheet(sheet)}!${cell}`);

const isMeanLive = (result: SasaranResult, { anchors }: SheetBasis): boolean =>
  anchors.mean.has(sasaranKey(result));

const isLive = (result: SasaranResult, basis: SheetBasis): boolean =>
  isMeanLive(result, basis) || sumFormula("serapan", result, basis) !== null;

function efisiensiCell(result: SasaranResult, place: CellPlace, basis: SheetBasis): DraftCell {
  const [capaian, serapan] = [cellAt(place, "capaian"), cellAt(place, "serapan")];
  const formula = `IF(COUNT(${capaian},${serapan})=2,100*(${capaian}-${serapan}),${textLiteral(NONE)})`;
  return {
    value: result.efisiensi ?? NONE,
    formula: isLive(result, basis) ? formula : null,
    style: DIFFERENCE,
  };
}

const tingkatCell = (result: SasaranResult, place: CellPlace, basis: SheetBasis): DraftCell => ({
  value: result.tingkatEfisiensi === null ? NONE : EFISIENSI_WORDS[result.tingkatEfisiensi][basis.bahasa],
  formula: isLive(result, basis) ? tingkatFormula(place, basis.bahasa) : null,
  style: CENTERED,
});

/** The thresholds of the engine, as Excel repeats them. */
function tingkatFormula(place: CellPlace, bahasa: Bahasa): string {
  const [c, e] = [cellAt(place, "capaian"), cellAt(place, "efisiensi")];
  const word = (tingkat: TingkatEfisiensi): string => textLiteral(EFISIENSI_WORDS[tingkat][bahasa]);
  const rated = `IF(ROUND(${e},9)>5,${word("Efisien")},IF(ROUND(${e},9)>=-5,${word("Cukup efisien")},${word("Tidak efisien")}))`;
  const degree = `IF(ROUND(100*${c},9)<100,${word("Target belum tercapai")},${rated})`;
  return `IF(COUNT(${c},${e})=2,${degree},${textLiteral(NONE)})`;
}
