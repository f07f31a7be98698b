import { columnLetters, MAX_ROW } from "../domain/address";
import { roundHalfUp, type Band, type BandTest } from "../domain/scale";
import { LONGEST_FORMULA, LONGEST_TEXT, textLiteral } from "./formula-text";
import { fillTemplate, rowTemplate, type RowTemplate } from "./row-formula";

/**
 * The engine's decision between the bands, as Excel can repeat it: binary noise off at nine decimals, then plain
 * comparisons. Rounding half up and comparing with an edge is the same as comparing with half a step below it, so
 * no ROUND to two decimals stands in a formula: Excel rounds negative halves the other way.
 */
export interface BandRange {
  readonly band: Band;
  /** In percent points, of the figure at nine decimals: from ≤ figure < below. Null where the band has no end. */
  readonly from: number | null;
  readonly below: number | null;
}

export function bandRanges(tests: readonly BandTest[]): readonly BandRange[] {
  let below: number | null = null;
  return tests.map((test) => {
    const range: BandRange = { band: test.band, from: lowestFigure(test), below };
    below = range.from;
    return range;
  });
}

/** The smallest figure that the test lets in, before rounding. */
function lowestFigure({ condition, decimals }: BandTest): number | null {
  if (condition === null) return null;
  const steps = roundHalfUp(condition.threshold * 10 ** decimals, 7);
  const step = condition.op === ">" ? Math.floor(steps) + 1 : Math.ceil(steps);
  return (step * 10 - 5) / 10 ** (decimals + 1);
}

/** The bands of one kind of figure. */
export interface RatedScale {
  readonly ranges: readonly BandRange[];
  /** Serapan: who spent more than there was is not rated at all. */
  readonly upToFull: boolean;
  /** The kriteria as it stands on a sheet: `●●●●○ Tinggi`, so that a grey print tells it, too. */
  readonly wordOf: (band: Band) => string;
  /** Of the cell in that column which holds the fraction; null where Excel could not hold the formula. */
  readonly kriteriaOf: (column: number) => RowTemplate | null;
}

export function ratedScale(ranges: readonly BandRange[], upToFull: boolean): RatedScale {
  const known = new Map<number, RowTemplate | null>();
  const words = new Map(
    ranges.map(({ band }, i) => [band, `${"●".repeat(ranges.length - i)}${"○".repeat(i)} ${band.kriteria}`]),
  );
  const wordOf = (band: Band): string => words.get(band) ?? band.kriteria;
  return {
    wordOf,
    ranges,
    upToFull,
    kriteriaOf: (column) => {
      let template = known.get(column);
      if (template === undefined)
        known.set(column, (template = kriteriaTemplate({ ranges, upToFull, wordOf }, columnLetters(column))));
      return template;
    },
  };
}

/** Percent points at nine decimals of an expression that gives a fraction. */
export const percentPoints = (fraction: string): string => `ROUND(100*${fraction},9)`;

/** True where an expression that gives a fraction lies in the band. */
export function inBand(fraction: string, { from, below }: BandRange, upToFull: boolean): string {
  const figure = percentPoints(fraction);
  const tests = [
    ...(upToFull ? [`${fraction}<=1`] : []),
    ...(from === null ? [] : [`${figure}>=${from}`]),
    ...(below === null ? [] : [`${figure}<${below}`]),
  ];
  return tests.length === 0 ? "TRUE" : tests.length === 1 ? (tests[0] ?? "TRUE") : `AND(${tests.join(",")})`;
}

/** Excel nests 64 calls; the guards around the chain need a few of them. */
const MOST_BANDS = 50;

/** The kriteria of the row's cell in a column, which holds a fraction; `""` where it holds none. */
function kriteriaTemplate(
  { ranges, upToFull, wordOf }: Omit<RatedScale, "kriteriaOf">,
  letters: string,
): RowTemplate | null {
  const template = rowTemplate((row) => {
    const cell = letters + row;
    const figure = percentPoints(cell);
    const chain = ranges.reduceRight<string>((rest, { band, from }) => {
      const word = textLiteral(wordOf(band));
      return from === null ? word : `IF(${figure}>=${from},${word},${rest})`;
    }, '""');
    return `IF(ISNUMBER(${cell}),${upToFull ? `IF(${cell}>1,"",${chain})` : chain},"")`;
  });
  const tooLong = ranges.some(({ band }) => wordOf(band).length > LONGEST_TEXT);
  return tooLong || ranges.length > MOST_BANDS || fillTemplate(template, MAX_ROW).length > LONGEST_FORMULA
    ? null
    : template;
}
