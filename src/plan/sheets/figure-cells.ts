import type { KinerjaRow } from "../../domain/assessment";
import type { Blok } from "../../domain/laporan";
import type { NumberPeran } from "../../domain/peran";
import type { NumberReading } from "../../domain/reading";
import { formatAngka } from "../../text/numbers";
import type { DraftCell } from "../sheet/sheet-draft";
import { FIGURE, TEXT_FIGURE } from "../sheet/styles";
import type { Column } from "../sheet/table";
import { numericReading, readingOf } from "../source-cells";
import type { SourceFormulas } from "./source-formulas";

export interface FigureOptions {
  /** Puts the row's unit after a figure that has none of its own. */
  readonly unit: boolean;
  /** Stands where there is no data. */
  readonly empty: string;
}

/** A column of figures of the user's, wide enough for those of `rows`, which do not wrap. */
export const figureColumn = (
  peran: NumberPeran,
  least: number,
  { rows, formulas }: { readonly rows: readonly KinerjaRow[]; readonly formulas: SourceFormulas },
  options: FigureOptions,
): Pick<Column<KinerjaRow>, "width" | "cell"> => ({
  width: figureWidth(rows, peran, least),
  cell: (row) => figureCell(row, peran, formulas, options),
});

/** The cell that repeats a figure of the user's: a formula where the source holds a number, its text otherwise. */
function figureCell(
  row: KinerjaRow,
  peran: NumberPeran,
  formulas: SourceFormulas,
  { unit: withUnit, empty }: FigureOptions,
): DraftCell {
  const { blok, index } = row;
  const numeric = numericReading(blok, peran, index);
  if (numeric) {
    return {
      value: storedValue(numeric),
      template: formulas.mirror(blok, peran),
      row: formulas.cells.rowOf(blok, peran, index),
      style: FIGURE,
      format: formatOf(numeric, withUnit ? row.satuan : null, formulas),
    };
  }
  return { value: figureText(row, peran, withUnit) || empty, style: TEXT_FIGURE };
}

/** The figure as a reader sees it, with the row's unit where it has none; empty where the row has no figure. */
export function figureText(row: KinerjaRow, peran: NumberPeran, withUnit: boolean): string {
  const { blok, index, satuan } = row;
  const unit = withUnit ? satuan : null;
  const numeric = numericReading(blok, peran, index);
  if (numeric) {
    const { printed } = numeric;
    return unit === null || !isBare(numeric) ? printed : joinUnit(printed, unit);
  }
  if (peran === "Realisasi" && !blok.numbers.Realisasi) return quartersText(row, unit);
  return textFigure(blok, peran, index, unit);
}

/** The year's realisasi may come from its quarters, where no cell holds it. */
function quartersText({ realisasi }: KinerjaRow, unit: string | null): string {
  if (realisasi === null) return "";
  const figure = formatAngka(realisasi, "id");
  return unit === null ? figure : joinUnit(figure, unit);
}

/** As the cell holds it: percentages as fractions. */
export const storedValue = ({ value, percent }: NumberReading): number => (percent ? value / 100 : value);

function textFigure(blok: Blok, peran: NumberPeran, index: number, unit: string | null): string {
  const reading = readingOf(blok, peran, index);
  if (reading?.kind !== "angka" || unit === null) return reading?.printed ?? "";
  return isBare(reading) ? joinUnit(reading.printed, unit) : reading.printed;
}

/** A figure without a unit beside it. */
const isBare = ({ unit, percent, printed }: NumberReading): boolean =>
  unit === null && !percent && /\d$/.test(printed);

const joinUnit = (figure: string, unit: string): string =>
  unit === "%" ? `${figure}%` : `${figure} ${unit}`;

/** The number format with the unit behind it, where the format shows none. */
function formatOf(
  { format, percent, unit: own }: NumberReading,
  unit: string | null,
  formulas: SourceFormulas,
): string | null {
  if (unit === null || percent || own !== null) return format === "General" ? null : format;
  return formulas.formatWith(format, unit);
}

const WIDEST = 40;

/** Width of a column of figures, which do not wrap, with their units. */
function figureWidth(rows: readonly KinerjaRow[], peran: NumberPeran, least: number): number {
  let longest = 0;
  for (const { blok, index, satuan } of rows) {
    const numeric = numericReading(blok, peran, index);
    if (!numeric) continue;
    const unit = numeric.unit === null && satuan !== null ? satuan.length + 1 : 0;
    longest = Math.max(longest, numeric.printed.length + unit);
  }
  return Math.min(WIDEST, Math.max(least, longest + 4));
}
