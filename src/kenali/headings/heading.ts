import { headingText } from "./heading-words";
import { isFigureHeading, isForeign, meaningOfWords, signsOf, type Signs } from "./heading-signs";

/** The heading of one column: its own cell and the merged cells above it. */
export interface Heading {
  readonly column: number;
  /** Row of its own cell. */
  readonly row: number;
  /** As printed, outermost first, each once. */
  readonly levels: readonly string[];
  /** All levels as one text to compare. */
  readonly words: string;
  readonly leaf: string;
  readonly parents: string;
  readonly years: readonly number[];
  readonly signs: Signs;
  readonly leafSigns: Signs;
}

/** What stands for a word under the heading of a year. */
const LETTERS: Readonly<Record<string, string>> = { T: "target", R: "realisasi", C: "capaian" };

export function headingOf(column: number, row: number, levels: readonly string[]): Heading {
  const texts = levels.map((level, i) => headingText(i === 0 ? level : (LETTERS[level.trim()] ?? level)));
  const said = texts.map(({ words }) => words).filter((words) => words !== "");
  const leaf = said.at(-1) ?? "";
  const words = said.join(" ");
  return {
    column,
    row,
    levels,
    words,
    leaf,
    parents: said.slice(0, -1).join(" "),
    years: texts.flatMap(({ years }) => years),
    signs: signsOf(words),
    leafSigns: signsOf(leaf),
  };
}

const LONGEST = 140;

/** A cell whose text is a heading by itself, wherever it stands. */
export function isHeadingText(text: string): boolean {
  if (text.length > LONGEST) return false;
  const { words } = headingText(text);
  return meaningOfWords(words) !== null || isFigureHeading(words) || isForeign(words);
}

/** What may stand under a merged heading: a year, a quarter, `K`, `Rp`, or a heading. */
export const isChildText = (text: string): boolean =>
  isHeadingText(text) ||
  text.trim() in LETTERS ||
  /^\(?(?:(?:19|20)\d\d|k|rp\.?|%|i{1,3}|iv|(?:tw|triw\.?|triwulan) ?(?:i{1,3}|iv|[1-4])|n ?[-+] ?\d|s ?[/.] ?d\.?.*|(?:ribu|juta|miliar)? ?rupiah)\)?$/i.test(
    text.trim(),
  );
