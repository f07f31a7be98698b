import { columnLetters } from "../../domain/address";
import type { BandRange } from "../band-formulas";

/** How the figure of a row follows from its two cells; rows of one way are computed by one formula. */
export interface LiveWay {
  /** `R/T`: positif, and serapan; `2T-R` and `T/R`: negatif. */
  readonly rumus: "R/T" | "2T-R" | "T/R";
  /** Which cell alone holds a percentage, and so a fraction: the other counts in hundreds. */
  readonly percent: "target" | "realisasi" | "";
  /** Money spent beyond the budget is not rated; revenue is. */
  readonly upToFull: boolean;
}

/** What a cell is called: `$E5`, or `INDEX($E:$E,ROW())`. */
export type CellName = (column: number) => string;

/** Relative to the first row of one rectangle. */
export const relativeTo =
  (row: number): CellName =>
  (column) =>
    `$${columnLetters(column)}${row}`;

/**
 * In whichever row it is evaluated: Excel takes a relative formula of several areas from the one through which it is
 * set (office-js #5194), and this one has nothing relative in it.
 */
export const inItsRow: CellName = (column) => {
  const letters = `$${columnLetters(column)}`;
  return `INDEX(${letters}:${letters},ROW())`;
};

/**
 * True where the figure lies in the band. Short, since some of Excel's ways take no rule beyond 255 characters: the
 * figure stands in it once. Errors and texts end in an error or FALSE.
 */
export function liveTest(target: string, realisasi: string, way: LiveWay, range: BandRange): string {
  const valid = `${target}${way.rumus === "R/T" ? ">0" : ">=0"}`;
  const within = isOpenUpwards(range) && way.upToFull ? [`${realisasi}<=${target}`] : [];
  const tests = [
    `COUNT(${target},${realisasi})=2`,
    valid,
    ...within,
    inRange(points(target, realisasi, way), range),
  ];
  return `AND(${tests.join(",")})`;
}

const isOpenUpwards = ({ below }: BandRange): boolean => below === null || below > 100;

/** The figure in percent points. */
function points(t: string, r: string, { rumus, percent }: LiveWay): string {
  const share = { target: `${r}/${t}`, realisasi: `10000*${r}/${t}`, "": `100*${r}/${t}` }[percent];
  if (rumus === "R/T") return share;
  if (rumus === "2T-R") return `IF(${t}=0,100*(${r}<=0),MAX(0,200-${share}))`;
  const inverse = { target: `10000*${t}/${r}`, realisasi: `${t}/${r}`, "": `100*${t}/${r}` }[percent];
  return `IF(${r}>0,${inverse},IF(${t}=0,100,200-${share}))`;
}

/** Half a step of the ninth decimal, at which the engine takes binary noise off a figure. */
const NOISE = 5e-10;

/** One comparison for a band with two ends: how far the figure is from its middle. */
function inRange(figure: string, { from, below }: BandRange): string {
  if (from === null) return below === null ? "TRUE" : `${figure}<${decimal(below - NOISE)}`;
  if (below === null) return `${figure}>=${decimal(from - NOISE)}`;
  return `ABS(${figure}-${decimal((from + below) / 2 - NOISE)})<${decimal((below - from) / 2)}`;
}

/** Without exponent, as formulas of every program take it. */
const decimal = (value: number): string => value.toFixed(10).replace(/\.?0+$/, "");
