import type { KinerjaRow } from "../../domain/assessment";
import type { Blok } from "../../domain/laporan";
import type { NumberPeran } from "../../domain/peran";
import type { NumberReading } from "../../domain/reading";
import type { DraftCell } from "../sheet/sheet-draft";
import { FIGURE, TEXT_FIGURE } from "../sheet/styles";
import { numericReading, readingOf } from "../source-cells";
import type { SourceFormulas } from "./source-formulas";

export interface FigureOptions {
  /** Unit to put after a figure that has none of its own; null to leave it as it is. */
  readonly unit: string | null;
  /** Stands where there is no data. */
  readonly empty: string;
}

/** The cell that repeats a figure of the user's: a formula where the source holds a number, its text otherwise. */
export function figureCell(
  { blok, index }: { readonly blok: Blok; readonly index: number },
  peran: NumberPeran,
  formulas: SourceFormulas,
  { unit, empty }: FigureOptions,
): DraftCell {
  const numeric = numericReading(blok, peran, index);
  if (numeric) {
    return {
      value: storedValue(numeric),
      template: formulas.mirror(blok, peran),
      row: formulas.cells.rowOf(blok, peran, index),
      style: FIGURE,
      format: formatOf(numeric, unit, formulas),
    };
  }
  return { value: textFigure(blok, peran, index, unit) || empty, style: TEXT_FIGURE };
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

/** Longest figure that does not wrap, in characters, to make its column wide enough. */
export function figureWidth(rows: readonly KinerjaRow[], peran: NumberPeran, withUnits: boolean): number {
  let longest = 0;
  for (const { blok, index, satuan } of rows) {
    const numeric = numericReading(blok, peran, index);
    if (!numeric) continue;
    const unit = withUnits && numeric.unit === null && satuan !== null ? satuan.length + 1 : 0;
    longest = Math.max(longest, numeric.printed.length + unit);
  }
  return longest;
}
