import type { KinerjaRow } from "../../domain/assessment";
import type { NumberPeran } from "../../domain/peran";
import type { Bahasa } from "../../text/bahasa";
import { BAB_TIGA_HEADINGS as H, BAB_TIGA_TITLES, BAB_TIGA_WORDS } from "../../text/bab-tiga-words";
import { formatAngka, formatSelisih } from "../../text/numbers";
import { NONE } from "../../text/sheets";
import { TEXT_FIGURE } from "../sheet/styles";
import { columnsOf, textColumn, type Column } from "../sheet/table";
import { figureText } from "../sheets/figure-cells";
import { percent } from "./report-columns";

/** What PermenPANRB 53/2014 asks to compare, each where the workbook has its columns. */
export interface Comparison {
  readonly title: string;
  readonly columns: readonly Column<KinerjaRow>[];
  readonly rows: readonly KinerjaRow[];
}

/** `rows` are the indicators of the sasaran. */
export const comparisons = (rows: readonly KinerjaRow[], bahasa: Bahasa): readonly Comparison[] =>
  [
    {
      title: BAB_TIGA_TITLES.lalu,
      columns: lastYear(bahasa),
      rows: rows.filter(({ lalu }) => lalu !== null),
    },
    {
      title: BAB_TIGA_TITLES.akhir,
      columns: endOfRenstra(bahasa),
      rows: rows.filter(({ targetAkhir }) => targetAkhir !== null),
    },
    {
      title: BAB_TIGA_TITLES.nasional,
      columns: national(bahasa),
      rows: rows.filter(({ standarNasional }) => standarNasional !== null),
    },
    { title: BAB_TIGA_TITLES.faktor, columns: factors(), rows: rows.filter(hasFactors) },
  ].filter((comparison) => comparison.rows.length > 0);

const figure = (peran: NumberPeran, bahasa: Bahasa) =>
  textColumn<KinerjaRow>(16, (row) => figureText(row, peran, true, bahasa) || NONE, TEXT_FIGURE);

const FIRST = { width: 28, across: 2, cell: textColumn<KinerjaRow>(28, ({ indikator }) => indikator).cell };

const lastYear = (bahasa: Bahasa) =>
  columnsOf<KinerjaRow, "indikator" | "realisasiLalu" | "capaianLalu" | "realisasi" | "capaian" | "selisih">(
    H,
    {
      indikator: FIRST,
      realisasiLalu: figure("RealisasiLalu", bahasa),
      capaianLalu: percent(({ lalu }) => lalu?.capaian ?? null, bahasa),
      realisasi: figure("Realisasi", bahasa),
      capaian: percent(({ capaian }) => capaian, bahasa),
      selisih: textColumn(
        14,
        ({ lalu }) => (lalu?.selisihCapaian == null ? NONE : formatSelisih(lalu.selisihCapaian, bahasa)),
        TEXT_FIGURE,
      ),
    },
  );

const endOfRenstra = (bahasa: Bahasa) =>
  columnsOf<KinerjaRow, "indikator" | "realisasi" | "targetAkhir" | "capaianAkhir">(H, {
    indikator: FIRST,
    realisasi: figure("Realisasi", bahasa),
    targetAkhir: figure("TargetAkhir", bahasa),
    capaianAkhir: percent(({ capaianAkhir }) => capaianAkhir, bahasa),
  });

const national = (bahasa: Bahasa) =>
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
