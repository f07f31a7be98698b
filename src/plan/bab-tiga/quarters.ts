import type { KinerjaRow, TriwulanFigures } from "../../domain/assessment";
import { targetOfTriwulan } from "../../domain/peran";
import type { Bahasa } from "../../text/bahasa";
import { BAB_TIGA_HEADINGS } from "../../text/bab-tiga-words";
import { NONE } from "../../text/sheets";
import { CENTERED, TEXT_FIGURE } from "../sheet/styles";
import { columnsOf, textColumn, type Column } from "../sheet/table";
import { figureText } from "../sheets/figure-cells";
import { indicatorName } from "../sheets/program-table";
import { percent } from "./report-columns";

/** One quarter of one indicator. */
export interface QuarterRow {
  readonly row: KinerjaRow;
  readonly quarter: TriwulanFigures;
}

/** The quarters of all indicators that have any, those of sasaran before those of programmes. */
export const quarterRows = (rows: readonly KinerjaRow[]): readonly QuarterRow[] =>
  [...rows.filter(({ blok }) => !blok.barisProgram), ...rows.filter(({ blok }) => blok.barisProgram)].flatMap(
    (row) => (row.triwulan ?? []).map((quarter) => ({ row, quarter })),
  );

const ROMAN = { 1: "I", 2: "II", 3: "III", 4: "IV" } as const;

export const quarterColumns = (bahasa: Bahasa): readonly Column<QuarterRow>[] =>
  columnsOf<QuarterRow, "indikator" | "triwulan" | "target" | "realisasi" | "capaian">(BAB_TIGA_HEADINGS, {
    indikator: {
      ...textColumn(28, ({ row }: QuarterRow) => indicatorName(row)),
      across: 2,
      shared: ({ row }) => row,
    },
    triwulan: textColumn(12, ({ quarter }) => ROMAN[quarter.triwulan], CENTERED),
    target: textColumn(
      16,
      ({ row, quarter }) => figureText(row, targetOfTriwulan(quarter.triwulan), true, bahasa) || NONE,
      TEXT_FIGURE,
    ),
    realisasi: textColumn(
      16,
      ({ row, quarter }) => figureText(row, `RealisasiTW${quarter.triwulan}`, true, bahasa) || NONE,
      TEXT_FIGURE,
    ),
    capaian: percent(({ quarter }) => quarter.capaian, bahasa),
  });
