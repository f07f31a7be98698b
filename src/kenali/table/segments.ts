import { FINEST_LABELS } from "../../domain/peran";
import type { Heading } from "../headings/heading";
import { isFigureHeading, isForeign, meaningOfWords } from "../headings/heading-signs";
import type { HeadingBlock } from "./heading-blocks";

/** Headings of one table. */
export type Segment = readonly Heading[];

/**
 * Tables side by side under one row of headings: a new one begins behind empty columns or at a `No.`, where the one
 * before is complete and the rest has a label of its own. `Target Akhir` alone behind an empty column still belongs to it.
 */
export function segmentsOf({ headings }: HeadingBlock): readonly Segment[] {
  const segments: Heading[][] = [];
  for (const chunk of chunksOf(headings)) {
    const current = segments.at(-1);
    if (current && !begins(chunk, current)) current.push(...chunk);
    else segments.push([...chunk]);
  }
  return segments;
}

function chunksOf(headings: readonly Heading[]): readonly Segment[] {
  const chunks: Heading[][] = [];
  headings.forEach((heading, i) => {
    const before = headings[i - 1];
    const isApart =
      before === undefined || heading.column - before.column > 1 || (i > 0 && isNumber(heading));
    if (isApart) chunks.push([heading]);
    else chunks.at(-1)?.push(heading);
  });
  return chunks;
}

const isNumber = ({ leaf }: Heading): boolean => /^(?:no|nomor|number)(?: urut)?$/.test(leaf);

const LABEL: ReadonlySet<string> = new Set([...FINEST_LABELS, "Kode"]);
export const isLabel = ({ leaf, words }: Heading): boolean =>
  LABEL.has(meaningOfWords(leaf) ?? "") || LABEL.has(meaningOfWords(words) ?? "");
const isFigures = ({ words }: Heading): boolean => isFigureHeading(words);

const begins = (chunk: Segment, current: Segment): boolean =>
  chunk.some(({ words }) => isForeign(words)) ||
  current.some(({ words }) => isForeign(words)) ||
  (current.some(isFigures) && current.some(isLabel) && (chunk.some(isLabel) || chunk.some(isNumber)));
