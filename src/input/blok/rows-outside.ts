import { formatSheetRect, rectHas, type Rect } from "../../domain/address";
import type { InputIssue } from "../../domain/laporan";
import { LABELS, ROW_FIGURES } from "../../domain/peran";
import { ROWS_BELOW } from "../../domain/snapshot";
import type { Frame } from "./frame";
import { keyColumn, rowsBelow, type BuiltBlok, type Workshop } from "./build-blok";
import { isClosingLine } from "./closing-lines";
import { valueAt } from "./column";
import { isFigure } from "./read-cell";
import { nameIssue, nameKey } from "./usable-columns";

/**
 * Filled rows directly under a blok: the commonest accident after a line was added below the named range. Only what
 * would be a row of data counts, with a label of its own and a figure, and not the rows of another blok.
 */
export function rowsOutside(built: BuiltBlok, shop: Workshop): readonly InputIssue[] {
  const { blok, columns } = built;
  const key = keyColumn(columns);
  if (!key || columns.some(({ open }) => open) || !hasRowBelow(built)) return [];
  const banyak = countRows(built, shop);
  if (banyak === 0) return [];
  const top = key.rect.bottom + 1;
  const rect: Rect = {
    top,
    bottom: top + banyak - 1,
    left: Math.min(...columns.map((column) => column.rect.left)),
    right: Math.max(...columns.map((column) => column.rect.right)),
  };
  const values = { nama: key.entry.defined.name, range: formatSheetRect(blok.lembar, rect), banyak };
  return [
    nameIssue("baris-di-luar", values, {
      blok: blok.nama,
      cell: { sheet: blok.lembar, row: top, column: key.rect.left },
    }),
  ];
}

/** Whether the sheet goes on below the range at all. */
const hasRowBelow = ({ columns }: BuiltBlok): boolean =>
  columns.some(({ area, rect }) => area.rows > rect.bottom - rect.top + 1);

function countRows(built: BuiltBlok, shop: Workshop): number {
  const { judge, numbers, words, frame } = rowsBelow(built, shop, ROWS_BELOW);
  const inputs = numbers.filter(({ peran }) => ROW_FIGURES.has(peran));
  const labels = words.filter((_, i) => words.length > 0 && isLabel(words[i]?.peran ?? ""));
  const others = rectsOfOthers(built, shop, frame);
  const isRow = (i: number): boolean =>
    judge(i) === "data" &&
    !frame.columns.some((column) => isClosingLine(valueAt(column, frame.firstRow + i))) &&
    inputs.some(({ readings }) => readings[i] !== undefined && isFigure(readings[i])) &&
    (labels.length === 0 || labels.some(({ own }) => own[i] !== "")) &&
    !frame.columns.some(({ rect }) => others.some((other) => rectHas(other, frame.firstRow + i, rect.left)));
  let count = 0;
  while (count < ROWS_BELOW && isRow(count)) count++;
  return count;
}

const isLabel = (peran: string): boolean => LABELS.some((label) => label === peran);

/** Ranges of other bloks in the rows below. */
function rectsOfOthers(
  { blok, columns }: BuiltBlok,
  { columnAreas }: Workshop,
  { firstRow, lastRow }: Frame,
): readonly Rect[] {
  const own = new Set(columns.map(({ area }) => nameKey(area.name)));
  return columnAreas
    .filter(({ sheet, rect }) => sheet === blok.lembar && rect.bottom >= firstRow && rect.top <= lastRow)
    .flatMap(({ name, rect }) => (own.has(nameKey(name)) ? [] : [rect]));
}
