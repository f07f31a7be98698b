import { columnLetters } from "../domain/address";
import {
  COLUMNS_ABOVE,
  ROWS_ABOVE,
  type DefinedName,
  type LineCell,
  type Snapshot,
} from "../domain/snapshot";
import type { Queue } from "./request";

interface Strip {
  readonly sheet: string;
  readonly from: number;
  readonly to: number;
}

/** The rows above the named ranges, each once; above a table's column stand its own headings. */
export const queueAbove =
  (names: readonly DefinedName[]): Queue<Snapshot["above"]> =>
  (context) => {
    const strips = stripsOf(names).map(({ sheet, from, to }) => {
      const address = `A${from}:${columnLetters(COLUMNS_ABOVE)}${to}`;
      const range = context.workbook.worksheets.getItem(sheet).getRange(address);
      return { sheet, from, range: range.load("values") };
    });
    return () => {
      const found = new Map<string, LineCell[]>();
      for (const { sheet, from, range } of strips) {
        const cells = found.get(sheet) ?? [];
        found.set(sheet, cells);
        cells.push(...filledCells(range.values, from));
      }
      return found;
    };
  };

/** Strips of one sheet do not overlap: a row is read once, however many tables stand below it. */
function stripsOf(names: readonly DefinedName[]): readonly Strip[] {
  const tops = new Map<string, Set<number>>();
  for (const name of names) {
    const { target } = name;
    if (target.kind !== "range" || target.rect.top === 1) continue;
    tops.set(target.sheet, (tops.get(target.sheet) ?? new Set()).add(target.rect.top));
  }
  return [...tops].flatMap(([sheet, rows]) => {
    let read = 0;
    return [...rows]
      .sort((a, b) => a - b)
      .map((top) => {
        const strip = { sheet, from: Math.max(top - ROWS_ABOVE, read + 1), to: top - 1 };
        read = Math.max(read, strip.to);
        return strip;
      })
      .filter(({ from, to }) => from <= to);
  });
}

const filledCells = (values: readonly (readonly unknown[])[], from: number): readonly LineCell[] =>
  values.flatMap((cells, r) =>
    cells.flatMap((value, c) =>
      value === "" || typeof value === "boolean"
        ? []
        : [{ row: from + r, column: c + 1, text: String(value).trim() }],
    ),
  );
