import type { KinerjaRow } from "../../domain/assessment";
import { lastYearHeadings, NONE } from "../../text/sheets";
import { textLiteral } from "../formula-text";
import type { DraftCell } from "../sheet/sheet-draft";
import { DIFFERENCE, PERCENT } from "../sheet/styles";
import { columnsOf, type CellPlace, type Column } from "../sheet/table";
import { numericReading } from "../source-cells";
import { figureColumn } from "./figure-cells";
import { cellAt, isLive } from "./rated-cells";
import { tahunOf, type SheetBasis } from "./sheet-basis";

/** The year before and the change since, behind the columns of the report; none where no row says anything of it. */
export function lastYearColumns(
  basis: SheetBasis,
  rows: readonly KinerjaRow[],
): readonly Column<KinerjaRow>[] {
  if (rows.every(({ lalu }) => lalu === null)) return [];
  const figures = { rows, formulas: basis.formulas };
  return columnsOf<KinerjaRow, keyof ReturnType<typeof lastYearHeadings>>(lastYearHeadings(tahunOf(basis)), {
    realisasiLalu: figureColumn("RealisasiLalu", 15, figures, { unit: true, empty: NONE }),
    capaianLalu: { width: 12, cell: (row, place) => capaianLaluCell(row, place, basis) },
    selisih: { width: 12, cell: changeCell },
  });
}

/** Over both figures of that year; without a target that can be divided by, the % that the user has printed. */
function capaianLaluCell(row: KinerjaRow, place: CellPlace, { formulas }: SheetBasis): DraftCell {
  const { target, capaian } = row.lalu ?? { target: null, capaian: null };
  return {
    value: capaian === null ? NONE : capaian / 100,
    formula: typeof target === "number" && target > 0 ? formulas.capaianLalu(row, place) : null,
    style: PERCENT,
  };
}

/** In percent points, over the row itself. */
function changeCell(row: KinerjaRow, place: CellPlace): DraftCell {
  const [now, before] = [cellAt(place, "capaian"), cellAt(place, "capaianLalu")];
  return {
    value: row.lalu?.selisihCapaian ?? NONE,
    formula:
      isLive(row) || numericReading(row.blok, "RealisasiLalu", row.index)
        ? `IF(COUNT(${now},${before})=2,100*(${now}-${before}),${textLiteral(NONE)})`
        : null,
    style: DIFFERENCE,
  };
}
