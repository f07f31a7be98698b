import { columnLetters, quoteSheet } from "../../domain/address";
import { comparable } from "../formula-text";
import type { Blok } from "../../domain/laporan";
import type { Area, CellValue, Snapshot } from "../../domain/snapshot";
import type { DraftCell, SheetDraft } from "../sheet/sheet-draft";
import { KEY } from "../sheet/styles";

/**
 * Whether a source has changed since it was calculated, as formulas that need no product: the numbers of a column by
 * their count, their sum and their sum weighted by row, so that two values that have changed places are noticed; its
 * texts (`72,19%`) one by one against what was read. They stand beside the page, outside of the print.
 */

/** With more cells than this, sums alone are compared. */
export const MOST_COPIED = 5000;

/** A run of cells of one column of the user's, without error values, which would make every sum an error. */
interface Watched {
  readonly sheet: string;
  readonly column: number;
  readonly top: number;
  readonly values: readonly CellValue[];
}

/** How many cells of figures the tables have. */
export const watchedCells = (bloks: readonly Blok[]): number =>
  bloks.reduce((count, { rows, numbers }) => count + rows.length * Object.keys(numbers).length, 0);

/** Puts the checks from a cell on, downwards and to the right; gives the formula that is true after a change. */
export function watchSources(
  draft: SheetDraft,
  bloks: readonly Blok[],
  snapshot: Snapshot,
  place: { readonly top: number; readonly left: number },
): string | null {
  const sources = bloks.flatMap((blok) => watchedOf(blok, snapshot));
  if (sources.length === 0) return null;
  const onlySums = watchedCells(bloks) > MOST_COPIED;
  const texts = onlySums ? [] : sources.filter(({ values }) => values.some(isText));
  const checks = [...sources.map(sumCheck), ...texts.map(countCheck)].map(checkCell);
  draft.aside(place.top, checks, place.left);
  texts.forEach((source, i) =>
    draft.aside(place.top, source.values.map(copyCheck(source)), place.left + 1 + i),
  );
  const rows = Math.max(checks.length, ...texts.map(({ values }) => values.length));
  const right = columnLetters(place.left + texts.length);
  const block = `$${columnLetters(place.left)}$${place.top}:$${right}$${place.top + rows - 1}`;
  return `SUM(${block})<>0`;
}

const isText = (value: CellValue): boolean => typeof value === "string" && value !== "";

/** The columns of figures of a table, error values cut out. */
function watchedOf({ lembar, numbers, firstRow, rows }: Blok, { areas }: Snapshot): readonly Watched[] {
  return Object.values(numbers).flatMap(({ name, rect }) => {
    const area = areas.find(
      (each) =>
        each.sheet === lembar &&
        each.name.name.toLowerCase() === name.toLowerCase() &&
        covers(each, firstRow),
    );
    if (!area) return [];
    const from = (firstRow - area.top) * area.columns;
    const values = rows.map((_, i) => area.values[from + i * area.columns] ?? null);
    return runsWithoutErrors({ sheet: lembar, column: rect.left, top: firstRow, values });
  });
}

const covers = ({ top, rows }: Area, row: number): boolean => row >= top && row < top + rows;

const isFault = (value: CellValue): boolean => typeof value === "object" && value !== null;

function runsWithoutErrors({ values, ...source }: Watched): readonly Watched[] {
  const runs: Watched[] = [];
  let start = 0;
  for (let i = 0; i <= values.length; i++) {
    if (i < values.length && !isFault(values[i] ?? null)) continue;
    if (i > start) runs.push({ ...source, top: source.top + start, values: values.slice(start, i) });
    start = i + 1;
  }
  return runs;
}

function rangeOf({ sheet, column, top, values }: Watched): string {
  const letters = columnLetters(column);
  return `${quoteSheet(sheet)}!$${letters}$${top}:$${letters}$${top + values.length - 1}`;
}

/** Count and sums of the numbers are those that were read. */
function sumCheck(source: Watched): string {
  const numbers = source.values.flatMap((value, i) =>
    typeof value === "number" ? [[value, source.top + i] as const] : [],
  );
  const range = rangeOf(source);
  const sum = differs(
    `SUM(${range})`,
    numbers.map(([value]) => value),
  );
  const weighted = differs(
    `SUMPRODUCT(${range},ROW(${range}))`,
    numbers.map(([value, row]) => value * row),
  );
  return `OR(COUNT(${range})<>${numbers.length},${sum},${weighted})`;
}

/** What is smaller than twelve digits of the figures is binary noise of a sum in another order. */
function differs(formula: string, parts: readonly number[]): string {
  const size = parts.reduce((total, part) => total + Math.abs(part), 1);
  const decimals = DIGITS - Math.ceil(Math.log10(size));
  const sum = Number(parts.reduce((total, part) => total + part, 0).toPrecision(15));
  return `ROUND(${formula}-(${String(sum).toUpperCase()}),${decimals})<>0`;
}

const DIGITS = 12;

/** There are as many texts as were read. COUNTIF would do in Excel; LibreOffice takes numbers for `?*`, too. */
const countCheck = (source: Watched): string => {
  const range = rangeOf(source);
  return `SUMPRODUCT(ISTEXT(${range})*(${range}<>""))<>${source.values.filter(isText).length}`;
};

/** A text is the one that was read, which stands in the formula; a long one as far as a formula can hold it. */
const copyCheck =
  ({ sheet, column, top }: Watched) =>
  (value: CellValue, i: number): DraftCell => {
    if (typeof value !== "string" || value === "") return { value: null, style: KEY };
    const cell = `${quoteSheet(sheet)}!$${columnLetters(column)}$${top + i}`;
    return checkCell(`NOT(EXACT(${comparable(cell, value).join(",")}))`);
  };

const checkCell = (check: string): DraftCell => ({
  value: 0,
  formula: `IFERROR(IF(${check},1,0),1)`,
  style: KEY,
});
