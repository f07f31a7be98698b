import type { NumberReading, RangeReading, Reading } from "../../domain/reading";
import { createNumberReader } from "../../input/number/read-number";
import type { SheetView } from "../grid/sheet-view";
import type { FoundTable } from "../table/find-tables";

/** What the cells of a column hold, as shares (0 to 1) of those that are filled. */
export interface Profile {
  readonly filled: number;
  readonly figures: number;
  readonly percents: number;
  /** Rupiah by sign or format, or amounts of a million and more. */
  readonly moneys: number;
  /** A unit that is no percentage stands beside the figure. */
  readonly quantities: number;
  readonly texts: number;
  /** Words of direction: `Negatif`, `Makin rendah makin baik`, `↓`. */
  readonly directions: number;
  /** First filled cell as it stands there. */
  readonly example: string;
}

/** So many rows tell what a column holds. */
const SAMPLE = 300;
const MILLION = 1_000_000;
const read = createNumberReader();

export function profileOf({ view, rows: [first, last] }: FoundTable, column: number): Profile {
  const counts = { filled: 0, figures: 0, percents: 0, moneys: 0, quantities: 0, texts: 0, directions: 0 };
  let example = "";
  for (let row = first; row <= Math.min(last, first + SAMPLE - 1); row++) {
    if (!view.isFilled(row, column)) continue;
    const reading = read(view.valueAt(row, column), view.formatAt(row, column), false);
    const text = view.textAt(row, column);
    if (example === "") example = printedOf(reading) || text;
    count(counts, reading, text);
  }
  const share = (n: number): number => (counts.filled === 0 ? 0 : n / counts.filled);
  return {
    filled: counts.filled,
    figures: share(counts.figures),
    percents: share(counts.percents),
    moneys: share(counts.moneys),
    quantities: share(counts.quantities),
    texts: share(counts.texts),
    directions: share(counts.directions),
    example,
  };
}

const printedOf = (reading: Reading): string => ("printed" in reading ? reading.printed : "");

type Counts = Record<Exclude<keyof Profile, "example">, number>;

function count(counts: Counts, reading: Reading, text: string): void {
  counts.filled++;
  if (DIRECTION.test(text)) counts.directions++;
  if (reading.kind === "bukan-angka") counts.texts++;
  if (reading.kind === "angka" || reading.kind === "rentang") countFigure(counts, reading);
}

function countFigure(counts: Counts, reading: NumberReading | RangeReading): void {
  counts.figures++;
  if (reading.percent) counts.percents++;
  const value = reading.kind === "angka" ? reading.value : reading.upper;
  if (reading.unit === "rupiah" || Math.abs(value) >= MILLION) counts.moneys++;
  else if (reading.unit !== null) counts.quantities++;
}

const DIRECTION =
  /^(?:\(?[+−-]\)?|[↑↓▲▼]|positif|negatif|neg|pos|max|min|maks|maksimal|minimal|maximize|minimize|naik|turun|meningkat|menurun|tinggi|rendah|(?:se|ma)?makin .*)$/i;

/** Column of `1.`, `2.`, …: counts on from row to row. */
export function isSerial(view: SheetView, column: number, [first, last]: readonly [number, number]): boolean {
  let expected = 1;
  let seen = 0;
  for (let row = first; row <= Math.min(last, first + SAMPLE - 1); row++) {
    const text = view.textAt(row, column);
    if (text === "") continue;
    const place = Number(/^\(?(\d{1,4})[.)]?$/.exec(text)?.[1] ?? Number.NaN);
    if (place !== expected && place !== 1) return false;
    expected = place + 1;
    seen++;
  }
  return seen > 1;
}
