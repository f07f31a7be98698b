import type { KinerjaRow } from "../../domain/assessment";
import type { NumberPeran } from "../../domain/peran";
import type { Bahasa } from "../../text/bahasa";
import { BAB_TIGA_HEADINGS as H, BAB_TIGA_TITLES, BAB_TIGA_WORDS } from "../../text/bab-tiga-words";
import { formatAngka, formatFixed, formatSelisih } from "../../text/numbers";
import { lastYearHeadings, NONE } from "../../text/sheets";
import { TEXT_FIGURE } from "../sheet/styles";
import { columnsOf, textColumn, type Column } from "../sheet/table";
import { figureText } from "../sheets/figure-cells";
import { tahunOf, type SheetBasis } from "../sheets/sheet-basis";
import { decimalsOf } from "./figures";
import { WIDTHS } from "./report-columns";

/** What PermenPANRB 53/2014 asks to compare, each where the workbook has its columns. */
export interface Comparison {
  readonly title: string;
  readonly columns: readonly Column<KinerjaRow>[];
  readonly rows: readonly KinerjaRow[];
}

/** `rows` are the indicators of the sasaran. */
export function comparisons(rows: readonly KinerjaRow[], basis: SheetBasis): readonly Comparison[] {
  const withLastYear = rows.filter(({ lalu }) => lalu !== null);
  const withEnd = rows.filter(({ targetAkhir }) => targetAkhir !== null);
  const withStandard = rows.filter(({ standarNasional }) => standarNasional !== null);
  return [
    { title: BAB_TIGA_TITLES.lalu, columns: lastYear(withLastYear, basis), rows: withLastYear },
    { title: BAB_TIGA_TITLES.akhir, columns: endOfRenstra(withEnd, basis), rows: withEnd },
    { title: BAB_TIGA_TITLES.nasional, columns: national(basis), rows: withStandard },
    { title: BAB_TIGA_TITLES.faktor, columns: factors(), rows: rows.filter(hasFactors) },
  ].filter((comparison) => comparison.rows.length > 0);
}

const figure = (peran: NumberPeran, bahasa: Bahasa) =>
  textColumn<KinerjaRow>(16, (row) => figureText(row, peran, true, bahasa) || NONE, TEXT_FIGURE);

const FIRST = { width: 28, across: 2, cell: textColumn<KinerjaRow>(28, ({ indikator }) => indikator).cell };

/** A column of percentages or points with as many decimals in each row. */
const alike = (
  rows: readonly KinerjaRow[],
  of: (row: KinerjaRow) => number | null,
  say: (value: number, decimals: number) => string,
) => {
  const decimals = rows.some((row) => decimalsOf(of(row)) > 0) ? 2 : 0;
  const text = (value: number | null) => (value === null ? NONE : say(value, decimals));
  return textColumn<KinerjaRow>(WIDTHS.percent, (row) => text(of(row)), TEXT_FIGURE);
};

function lastYear(rows: readonly KinerjaRow[], basis: SheetBasis): readonly Column<KinerjaRow>[] {
  const { bahasa } = basis;
  const { realisasiLalu, capaianLalu, selisih } = lastYearHeadings(tahunOf(basis));
  const headings = { ...H, realisasiLalu, capaianLalu, selisih };
  const say = (value: number, decimals: number) => `${formatFixed(value, decimals, bahasa)}%`;
  const sign = (value: number, decimals: number) => formatSelisih(value, bahasa, decimals);
  return columnsOf<
    KinerjaRow,
    "indikator" | "realisasiLalu" | "realisasi" | "capaianLalu" | "capaian" | "selisih"
  >(headings, {
    indikator: FIRST,
    realisasiLalu: figure("RealisasiLalu", bahasa),
    realisasi: figure("Realisasi", bahasa),
    capaianLalu: alike(rows, ({ lalu }) => lalu?.capaian ?? null, say),
    capaian: alike(rows, ({ capaian }) => capaian, say),
    selisih: alike(rows, ({ lalu }) => lalu?.selisihCapaian ?? null, sign),
  });
}

const endOfRenstra = (rows: readonly KinerjaRow[], { bahasa }: SheetBasis) =>
  columnsOf<KinerjaRow, "indikator" | "realisasi" | "targetAkhir" | "capaianAkhir">(H, {
    indikator: FIRST,
    realisasi: figure("Realisasi", bahasa),
    targetAkhir: figure("TargetAkhir", bahasa),
    capaianAkhir: alike(
      rows,
      ({ capaianAkhir }) => capaianAkhir,
      (value, decimals) => `${formatFixed(value, decimals, bahasa)}%`,
    ),
  });

const national = ({ bahasa }: SheetBasis) =>
  columnsOf<KinerjaRow, "indikator" | "realisasi" | "standar" | "letak">(H, {
    indikator: FIRST,
    realisasi: figure("Realisasi", bahasa),
    standar: textColumn(16, (row) => standardText(row, bahasa), TEXT_FIGURE),
    letak: textColumn(14, (row) => besideStandard(row, bahasa)),
  });

const factors = () =>
  columnsOf<KinerjaRow, "indikator" | "pendukung" | "penghambat" | "tindakLanjut">(H, {
    indikator: { ...FIRST, across: 1 },
    pendukung: textColumn(38, ({ faktorPendukung }) => faktorPendukung ?? NONE),
    penghambat: { ...textColumn(46, (row: KinerjaRow) => row.faktorPenghambat ?? NONE), across: 2 },
    tindakLanjut: { ...textColumn(37, (row: KinerjaRow) => row.tindakLanjut ?? NONE), across: 2 },
  });

const hasFactors = ({ faktorPendukung, faktorPenghambat, tindakLanjut }: KinerjaRow): boolean =>
  (faktorPendukung ?? faktorPenghambat ?? tindakLanjut) !== null;

/** The national standard as printed, or its number. */
export const standardText = (row: KinerjaRow, bahasa: Bahasa): string =>
  figureText(row, "StandarNasional", true, bahasa) ||
  (row.standarNasional === null ? NONE : formatAngka(row.standarNasional, bahasa));

/** Where the realisasi lies beside the standard: `di atas`; `–` without one of them. */
export function besideStandard({ realisasi, standarNasional }: KinerjaRow, bahasa: Bahasa): string {
  if (realisasi === null || standarNasional === null) return NONE;
  const { above, below, equal } = BAB_TIGA_WORDS;
  return (realisasi > standarNasional ? above : realisasi < standarNasional ? below : equal)[bahasa];
}
