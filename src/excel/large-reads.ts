import { MAX_ROW } from "../domain/address";
import type { DefinedName } from "../domain/snapshot";
import { wanted } from "./areas";

/**
 * An answer of more than 5 MB is refused by Excel on the web. A cell comes with its value, its formula and its number
 * format: some thirty bytes for a figure, more for words. Where that was too hopeful, the reads are made smaller.
 */
const CELL_BYTES = 50;
const ANSWER_BYTES = 4_000_000;
export const MOST_CELLS = ANSWER_BYTES / CELL_BYTES;

/** Rows that a whole column is taken to have in use: what it really has is known only after the read. */
const ROWS_OF_A_COLUMN = 2_000;

/** Names in as few groups as the payload allows, in order. Pure. */
export function inReads(
  names: readonly DefinedName[],
  most = MOST_CELLS,
): readonly (readonly DefinedName[])[] {
  const groups: DefinedName[][] = [];
  let cells = most;
  for (const name of names) {
    const more = cellsOf(name);
    cells += more;
    if (cells > most) {
      groups.push([]);
      cells = more;
    }
    groups.at(-1)?.push(name);
  }
  return groups;
}

/** About how many cells a read of these names asks for. */
export const cellCount = (names: readonly DefinedName[]): number =>
  names.reduce((sum, name) => sum + cellsOf(name), 0);

function cellsOf({ target }: DefinedName): number {
  if (target.kind !== "range") return target.kind === "table" ? ROWS_OF_A_COLUMN : 0;
  const { top, left, bottom, right } = wanted(target.rect);
  const rows = bottom >= MAX_ROW ? ROWS_OF_A_COLUMN : bottom - top + 1;
  return rows * (right - left + 1);
}
