import type { KinerjaRow } from "../../domain/assessment";
import type { Blok } from "../../domain/laporan";
import type { NumberPeran } from "../../domain/peran";
import { NO_DATA, type NumberReading } from "../../domain/reading";
import type { Bahasa } from "../../text/bahasa";
import { formatAngka, translateFigures } from "../../text/numbers";
import type { DraftCell } from "../sheet/sheet-draft";
import { FIGURE, TEXT_FIGURE } from "../sheet/styles";
import type { Column } from "../sheet/table";
import { hasData, numericReading, readingOf } from "../source-cells";
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
  return { value: figureText(row, peran, withUnit, "id") || empty, style: TEXT_FIGURE };
}

/**
 * The figure as a reader of the document sees it, with the row's unit where it has none; empty where the row has no
 * figure. A number whose format shows no thousands gets them: 12500 Orang is 12.500 Orang.
 */
export function figureText(row: KinerjaRow, peran: NumberPeran, withUnit: boolean, bahasa: Bahasa): string {
  const { blok, index, satuan } = row;
  const unit = withUnit ? satuan : null;
  const reading = readingOf(blok, peran, index) ?? NO_DATA;
  if (peran === "Realisasi" && row.realisasi !== null && !hasData(reading))
    return quartersText(row.realisasi, unit, bahasa);
  return reading.kind === "angka"
    ? numberText(reading, unit, bahasa)
    : translateFigures(reading.printed, bahasa);
}

function numberText(reading: NumberReading, unit: string | null, bahasa: Bahasa): string {
  const { numeric, format, value, printed } = reading;
  const figure =
    numeric && format === "General" ? formatAngka(value, bahasa) : translateFigures(printed, bahasa);
  return unit !== null && isBare(reading) ? joinUnit(figure, unit) : figure;
}

/** The year's realisasi may come from its quarters, where no cell holds it. */
function quartersText(realisasi: number, unit: string | null, bahasa: Bahasa): string {
  const figure = formatAngka(realisasi, bahasa);
  return unit === null ? figure : joinUnit(figure, unit);
}

/** As the cell holds it: percentages as fractions. */
export const storedValue = ({ value, percent }: NumberReading): number => (percent ? value / 100 : value);

/** A figure without a unit beside it. */
const isBare = ({ unit, percent, printed }: NumberReading): boolean =>
  unit === null && !percent && /\d$/.test(printed);

const joinUnit = (figure: string, unit: string): string =>
  unit === "%" ? `${figure}%` : `${figure} ${unit}`;

/** The number format with the unit behind it, where the format shows none. */
function formatOf(
  { value, format, percent, unit: own }: NumberReading,
  unit: string | null,
  formulas: SourceFormulas,
): string | null {
  const plain = format === "General" ? generalFormat(value) : format;
  return unit === null || percent || own !== null ? plain : formulas.formatWith(plain ?? format, unit);
}

/**
 * A number without a format of its own gets its thousands, `12.500`, with the decimals that it has; null for one that
 * has none. Below a thousand it stays as the program shows it, so that a figure typed later loses no decimals.
 */
function generalFormat(value: number): string | null {
  if (Math.abs(value) < 1000) return null;
  const decimals = /\.(\d{1,4})$/.exec(String(value))?.[1]?.length ?? 0;
  return `[>=1000]#,##0${decimals === 0 ? "" : `.${"0".repeat(decimals)}`};General`;
}

const WIDEST = 40;

/** Width of a column of figures with their units: numbers do not wrap, and no text is broken within a figure. */
function figureWidth(rows: readonly KinerjaRow[], peran: NumberPeran, least: number): number {
  let longest = 0;
  for (const { blok, index, satuan } of rows) {
    const numeric = numericReading(blok, peran, index);
    const unit = numeric?.unit === null && satuan !== null ? satuan.length + 1 : 0;
    longest = Math.max(longest, numeric ? widthOf(numeric) + unit : longestWord(blok, peran, index));
  }
  return Math.min(WIDEST, Math.max(least, longest + 4));
}

/** With the points that `generalFormat` puts between thousands. */
const widthOf = ({ printed, format, value }: NumberReading): number =>
  printed.length + (format === "General" ? Math.floor(Math.log10(Math.max(1, Math.abs(value))) / 3) : 0);

/** A text wraps between its words. */
const longestWord = (blok: Blok, peran: NumberPeran, index: number): number =>
  (readingOf(blok, peran, index)?.printed ?? "")
    .split(" ")
    .reduce((most, { length }) => Math.max(most, length), 0);
