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

/** Filled rows of the range, without headings above the first number; null where the name points at no range. */
export function settingRows({ source }: Setting, numberColumn: number): readonly SettingRow[] | null {
  if (source.kind !== "range") return null;
  const { values, formats, columns, rect, top, left, sheet, rows } = source.area;
  const found: SettingRow[] = [];
  for (let r = 0; r < Math.min(rows, rect.bottom - top + 1); r++) {
    const cells = values.slice(r * columns, (r + 1) * columns);
    const heading = found.length === 0 && isHeading(cells[numberColumn] ?? null);
    if (!cells.some(isFilled) || heading) continue;
    const cell = (column: number): CellRef => ({ sheet, row: top + r, column: left + column });
    found.push({ values: cells, formats: formats.slice(r * columns, (r + 1) * columns), cell });
  }
  return found;
}

const isHeading = (value: CellValue): boolean =>
  typeof value === "string" && /^(?:batas|nilai|interval|lower|value)\b[^\d]*$/i.test(value.trim());
