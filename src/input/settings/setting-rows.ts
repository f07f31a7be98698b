import type { CellRef } from "../../domain/address";
import type { CellValue } from "../../domain/snapshot";
import { isFilled } from "../blok/column";
import type { Setting } from "./setting-cells";

/** A filled row of a settings range. */
export interface SettingRow {
  readonly values: readonly CellValue[];
  readonly formats: readonly string[];
  readonly cell: (column: number) => CellRef;
}

/** Filled rows of the range, without the headings above them; null where the name points at no range. */
export function settingRows(
  { source }: Setting,
  isHeading: (values: readonly CellValue[]) => boolean,
): readonly SettingRow[] | null {
  if (source.kind !== "range") return null;
  const { values, formats, columns, rect, top, left, sheet, rows } = source.area;
  const found: SettingRow[] = [];
  for (let r = 0; r < Math.min(rows, rect.bottom - top + 1); r++) {
    const cells = values.slice(r * columns, (r + 1) * columns);
    if (!cells.some(isFilled) || (found.length === 0 && isHeading(cells))) continue;
    const cell = (column: number): CellRef => ({ sheet, row: top + r, column: left + column });
    found.push({ values: cells, formats: formats.slice(r * columns, (r + 1) * columns), cell });
  }
  return found;
}

/** A word where the rows below have a number. */
export const isNumberHeading = (value: CellValue | undefined): boolean =>
  typeof value === "string" && /^(?:batas|nilai|interval|lower|value)\b[^\d]*$/i.test(value.trim());
