import { formatCell, type CellRef } from "../../domain/address";
import type { KinerjaRow } from "../../domain/assessment";
import { roundHalfUp } from "../../domain/scale";
import { BELOW_HEADINGS } from "../../text/ringkasan-words";
import { inBahasa } from "../../text/words";
import { linkFormula } from "../formula-text";
import type { DraftCell } from "../sheet/sheet-draft";
import { CENTERED, KRITERIA_STYLE, LINK, PERCENT, TEXT, TEXT_FIGURE } from "../sheet/styles";
import { columnsOf, textColumn, type Column } from "../sheet/table";
import { figureText } from "../sheets/figure-cells";
import { indicatorName } from "../sheets/program-table";
import type { SheetBasis } from "../sheets/sheet-basis";

/** More than these are counted, not shown. */
export const MOST_BELOW = 8;

/** Indicators below 100 %, those of sasaran before those of programmes, the lowest first. */
export function belowTarget(rows: readonly KinerjaRow[]): readonly KinerjaRow[] {
  const below = rows.filter(({ capaian }) => capaian !== null && roundHalfUp(capaian, 2) < 100);
  return [...below].sort(
    (a, b) =>
      Number(a.blok.barisProgram) - Number(b.blok.barisProgram) || (a.capaian ?? 0) - (b.capaian ?? 0),
  );
}

/** The columns of a row in the grid of the sheet, which has two columns more where it shows last year. */
export function belowColumns(basis: SheetBasis, gridColumns: number): readonly Column<KinerjaRow>[] {
  const more = gridColumns > 10 ? 1 : 0;
  return columnsOf<KinerjaRow, keyof typeof BELOW_HEADINGS>(inBahasa(BELOW_HEADINGS, basis.bahasa), {
    no: { width: 0, cell: (_, { row, first }) => ({ value: row - first + 1, style: CENTERED }) },
    indikator: textColumn(0, indicatorName),
    capaian: { width: 0, cell: capaianCell },
    kriteria: {
      width: 0,
      cell: ({ band }) => ({ value: band ? basis.capaianScale.wordOf(band) : "", style: KRITERIA_STYLE }),
    },
    sel: {
      width: 0,
      cell: ({ sel }) => linkCell(sel, `${sel.sheet} ${formatCell(sel.row, sel.column)}`, basis),
    },
    target: {
      ...textColumn<KinerjaRow>(0, (row) => figureText(row, "Target", true, basis.bahasa), TEXT_FIGURE),
      across: 1 + more,
    },
    realisasi: textColumn(0, (row) => figureText(row, "Realisasi", true, basis.bahasa), TEXT_FIGURE),
    sebab: { ...textColumn<KinerjaRow>(0, causeOf), across: 3 + more },
  });
}

const capaianCell = ({ capaian, band }: KinerjaRow): DraftCell => ({
  value: capaian === null ? null : capaian / 100,
  style: PERCENT,
  bandFill: band?.warna ?? null,
});

const causeOf = ({ faktorPenghambat, blok, index }: KinerjaRow): string =>
  faktorPenghambat ?? blok.texts.Keterangan?.values[index] ?? "";

/** A link to a cell of the user's; in a copy that is no longer beside it, its name. */
export function linkCell(cell: CellRef, label: string, { values }: SheetBasis): DraftCell {
  const formula = linkFormula(cell, label);
  return { value: label, formula, style: values || formula === null ? TEXT : LINK };
}
