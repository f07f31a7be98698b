import { ROW_FIGURES } from "../../domain/peran";
import { ROWS_ABOVE, type LineCell, type Snapshot } from "../../domain/snapshot";
import { cellText } from "../cell-text";
import { valueAt, type Column } from "./column";

/**
 * What stands in the eight rows above a table's data, headings included, the nearest line first. Rows of another table
 * above are not looked past: its title says nothing of this one.
 */
export function linesAbove(
  columns: readonly Column[],
  firstRow: number,
  { areas, above }: Snapshot,
): readonly LineCell[] {
  const sheet = columns[0]?.area.sheet ?? "";
  const floor = Math.max(
    firstRow - ROWS_ABOVE - 1,
    ...areas.flatMap((area) =>
      area.sheet === sheet && area.rect.bottom < firstRow && area.rect.bottom > area.rect.top
        ? [area.rect.bottom]
        : [],
    ),
  );
  const near = ({ row }: LineCell): boolean => row > floor && row < firstRow;
  return [...(above.get(sheet) ?? []).filter(near), ...headingsWithin(columns, floor + 1, firstRow)].sort(
    (a, b) => b.row - a.row || a.column - b.column,
  );
}

/** Lines that may say what time the table speaks of: headings of its own figures, then what stands alone in its row. */
export function linesOfTime(lines: readonly LineCell[], columns: readonly Column[]): readonly string[] {
  const keys = columns.filter(({ entry }) => ROW_FIGURES.has(entry.peran)).map(({ rect }) => rect.left);
  return [
    ...keys.flatMap((left) => lines.filter(({ column }) => column === left)),
    ...lines.filter((line) => isAlone(line, lines)),
  ].map(({ text }) => text);
}

/** Nothing else stands in the row: a title, not a heading among others. */
export const isAlone = ({ row, column }: LineCell, lines: readonly LineCell[]): boolean =>
  lines.every((other) => other.row !== row || other.column === column);

/** Headings that a whole-column name holds above its figures. */
const headingsWithin = (columns: readonly Column[], from: number, to: number): readonly LineCell[] =>
  columns.flatMap((column) =>
    Array.from({ length: Math.max(0, to - from) }, (_, i) => {
      const text = column.rect.top <= from + i ? cellText(valueAt(column, from + i)) : "";
      return { row: from + i, column: column.rect.left, text };
    }).filter(({ text }) => text !== ""),
  );
