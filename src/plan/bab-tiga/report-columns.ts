import type { AnggaranRow, KinerjaRow, SasaranResult } from "../../domain/assessment";
import type { NumberPeran, TextPeran } from "../../domain/peran";
import type { Bahasa } from "../../text/bahasa";
import { ANGGARAN_HEADINGS, NONE, programHeadings, sasaranHeadings } from "../../text/sheets";
import { TEXT_FIGURE } from "../sheet/styles";
import { columnsOf, textColumn, type Column } from "../sheet/table";
import { readingOf } from "../source-cells";
import { labelOf } from "../sheets/anggaran-columns";
import { figureText } from "../sheets/figure-cells";
import { kegiatanOf } from "../sheets/program-table";
import { tahunOf, type SheetBasis } from "../sheets/sheet-basis";
import { persen, rupiah } from "./figures";

/** The report's own columns, as a reader sees them: texts, percentages as computed, a Kriteria column where the source has one. */

export const WIDTHS = { name: 28, indikator: 38, figure: 16, percent: 14, akhir: 18, money: 23 } as const;

export function sasaranReport(
  { capaian, sasaran }: SasaranResult,
  rows: readonly KinerjaRow[],
  basis: SheetBasis,
): readonly Column<KinerjaRow>[] {
  const { bahasa } = basis;
  const columns = columnsOf<KinerjaRow, keyof ReturnType<typeof sasaranHeadings>>(
    sasaranHeadings(tahunOf(basis)),
    {
      sasaran: {
        ...textColumn(WIDTHS.name, (row: KinerjaRow) => written(row, "Sasaran") || (sasaran ?? NONE)),
        shared: () => sasaran ?? NONE,
      },
      indikator: textColumn(WIDTHS.indikator, ({ indikator }) => indikator),
      target: figure("Target", bahasa, { rows }),
      realisasi: figure("Realisasi", bahasa, { rows }),
      capaian: percent((row) => row.capaian, bahasa),
      capaianTahun: { ...percent(() => capaian, bahasa), shared: () => sasaran },
      capaianAkhir: { ...percent((row) => row.capaianAkhir, bahasa), width: WIDTHS.akhir },
      kriteria: textColumn(WIDTHS.percent, kriteriaOf),
    },
  );
  return withoutKriteria(columns, rows);
}

export function programReport(rows: readonly KinerjaRow[], basis: SheetBasis): readonly Column<KinerjaRow>[] {
  const columns = columnsOf<KinerjaRow, keyof ReturnType<typeof programHeadings>>(
    programHeadings(tahunOf(basis)),
    {
      kegiatan: { ...textColumn(WIDTHS.name, kegiatanOf), shared: (row) => kegiatanOf(row) || null },
      indikator: textColumn(WIDTHS.indikator, ({ indikator }) => indikator),
      satuan: textColumn(WIDTHS.percent, (row) =>
        row.blok.texts.Satuan ? written(row, "Satuan") : (row.satuan ?? ""),
      ),
      target: figure("Target", basis.bahasa, { rows, unit: false }),
      realisasi: figure("Realisasi", basis.bahasa, { rows, unit: false }),
      capaian: percent((row) => row.capaian, basis.bahasa),
      capaianTahun: textColumn(WIDTHS.percent, (row) => yearText(row, basis.bahasa), TEXT_FIGURE),
      capaianAkhir: figure("TargetAkhir", basis.bahasa, { rows, least: WIDTHS.akhir }),
      kriteria: textColumn(WIDTHS.percent, kriteriaOf),
    },
  );
  return withoutKriteria(columns, rows);
}

/** The column of sasaran is left out where no row belongs to one. */
export function anggaranReport(
  rows: readonly AnggaranRow[],
  { bahasa }: SheetBasis,
): readonly Column<AnggaranRow>[] {
  const { kriteria: _, ...headings } = ANGGARAN_HEADINGS;
  const money = (of: (row: AnggaranRow) => number | null) => {
    const text = (row: AnggaranRow) => rupiah(of(row), bahasa);
    return textColumn(widthFor(rows, text, WIDTHS.money), text, TEXT_FIGURE);
  };
  const columns = columnsOf<AnggaranRow, keyof typeof headings>(headings, {
    sasaran: {
      ...textColumn(WIDTHS.name, (row: AnggaranRow) => written(row, "Sasaran") || (row.sasaran ?? NONE)),
      shared: ({ nomorSasaran }) => nomorSasaran ?? "",
    },
    program: textColumn(WIDTHS.indikator, labelOf),
    anggaran: money(({ anggaran }) => anggaran),
    realisasi: money(({ realisasi }) => realisasi),
    serapan: percent(({ serapan }) => serapan, bahasa),
    sisa: money(({ sisa }) => sisa),
  });
  if (rows.some(({ sasaran }) => sasaran !== null)) return columns;
  return columns
    .filter(({ key }) => key !== "sasaran")
    .map((column) => (column.key === "program" ? { ...column, width: WIDTHS.name, across: 2 } : column));
}

interface FigureOptions {
  /** By which the column is made wide enough. */
  readonly rows: readonly KinerjaRow[];
  /** False without the row's unit behind it. */
  readonly unit?: boolean;
  readonly least?: number;
}

function figure(
  peran: NumberPeran,
  bahasa: Bahasa,
  { rows, unit = true, least = WIDTHS.figure }: FigureOptions,
) {
  const text = (row: KinerjaRow) =>
    figureText(row, peran, unit, bahasa) || (peran === "TargetAkhir" ? NONE : "");
  return textColumn(widthFor(rows, text, least), text, TEXT_FIGURE);
}

/** A figure is not broken: wide enough for the longest; longer texts are sentences, which wrap. */
const widthFor = <Row>(rows: readonly Row[], text: (row: Row) => string, least: number): number =>
  rows.reduce((width, row) => Math.max(width, Math.min(LONGEST_FIGURE, text(row).length) + AIR), least);

const LONGEST_FIGURE = 28;
const AIR = 2;

export const percent = <Row>(of: (row: Row) => number | null, bahasa: Bahasa) =>
  textColumn<Row>(WIDTHS.percent, (row) => persen(of(row), bahasa), TEXT_FIGURE);

/** The report prints in `Capaian Tahun` of a programme its percentage or its realisasi: the source's own kind is kept. */
function yearText(row: KinerjaRow, bahasa: Bahasa): string {
  const printed = readingOf(row.blok, "CapaianTahun", row.index);
  if (printed?.kind === "angka" && printed.percent) return persen(row.capaian, bahasa);
  return figureText(row, "Realisasi", true, bahasa) || NONE;
}

const written = (
  { blok, index }: { readonly blok: KinerjaRow["blok"]; readonly index: number },
  peran: TextPeran,
): string => blok.texts[peran]?.values[index] ?? "";

const kriteriaOf = ({ band }: KinerjaRow): string => band?.kriteria ?? "";

const withoutKriteria = (
  columns: readonly Column<KinerjaRow>[],
  rows: readonly KinerjaRow[],
): readonly Column<KinerjaRow>[] =>
  rows.some(({ blok }) => blok.texts.Kriteria) ? columns : columns.filter(({ key }) => key !== "kriteria");
