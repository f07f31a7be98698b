import type { KinerjaRow } from "../../domain/assessment";
import type { Blok } from "../../domain/laporan";
import { NONE, programHeadings, programTitle } from "../../text/sheets";
import type { SheetDraft } from "../sheet/sheet-draft";
import { CENTERED, NOTE, TABLE_TITLE } from "../sheet/styles";
import { addHeadings, addNumbers, addRows, columnsOf, textColumn, type Column } from "../sheet/table";
import { figureColumn } from "./figure-cells";
import { lastYearColumns } from "./last-year-columns";
import { capaianCell, isLive, KRITERIA_WIDTH, kriteriaCell } from "./rated-cells";
import { sourceOf, tahunOf, type SheetBasis } from "./sheet-basis";

/** `Realisasi Program …`: the kegiatan of one programme, rated but outside of the sasaran's mean. */
export function addProgramTable(
  draft: SheetDraft,
  rows: readonly [KinerjaRow, ...KinerjaRow[]],
  title: string | null,
  basis: SheetBasis,
): void {
  const columns = programColumns(basis, rows);
  const words = title ?? programTitle(rows[0].program, rows[0].nomorSasaran);
  const top = draft.addWide({ value: words, style: TABLE_TITLE }, 1, columns.length);
  addHeadings(draft, columns);
  addNumbers(draft, columns);
  const { first, last } = addRows(draft, columns, rows);
  draft.addWide({ value: sourceOf(rows, basis), style: NOTE }, 1, columns.length);
  draft.keep(top - 1, first, last);
}

/** `rows` are those by which the columns of figures are made wide enough. */
export function programColumns(
  basis: SheetBasis,
  rows: readonly KinerjaRow[],
): readonly Column<KinerjaRow>[] {
  const figures = { rows, formulas: basis.formulas };
  const bare = { unit: false, empty: "" };
  const withUnit = { unit: true, empty: NONE };
  const columns = columnsOf<KinerjaRow, keyof ReturnType<typeof programHeadings>>(
    programHeadings(tahunOf(basis)),
    {
      kegiatan: { ...textColumn(30, kegiatanOf), shared: (row) => kegiatanOf(row) || null },
      indikator: textColumn(44, ({ indikator }) => indikator),
      satuan: textColumn(13, ({ satuan }) => satuan ?? "", CENTERED),
      target: figureColumn("Target", 14, figures, bare),
      realisasi: figureColumn("Realisasi", 13, figures, bare),
      capaian: {
        width: 12,
        live: basis.capaianScale,
        cell: (row, place) => capaianCell(row, place, basis),
      },
      capaianTahun: figureColumn("Realisasi", 15, figures, withUnit),
      capaianAkhir: figureColumn("TargetAkhir", 15, figures, withUnit),
      kriteria: {
        width: KRITERIA_WIDTH,
        cell: (row, place) =>
          kriteriaCell(row.band, { place, of: "capaian", live: isLive(row) }, basis.capaianScale),
      },
    },
  );
  return [...columns, ...lastYearColumns(basis, rows)];
}

/** What the row is called: its indicator, else its activity. */
export const indicatorName = (row: KinerjaRow): string => row.indikator || kegiatanOf(row);

/** The activity of the row; what the row is labelled with, or its programme, where none is named. */
export const kegiatanOf = ({ kegiatan, subKegiatan, program, blok, index }: KinerjaRow): string =>
  subKegiatan ?? kegiatan ?? ownLabel(blok, index) ?? program ?? "";

/** In a table with codes the Program column may hold activities, too. */
const ownLabel = ({ texts: { Kode, Uraian, Program } }: Blok, index: number): string | null =>
  Uraian?.own[index] || (Kode && Program?.own[index]) || null;
