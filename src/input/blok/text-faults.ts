import type { Blok, InputIssue } from "../../domain/laporan";
import type { CellFault, CellValue } from "../../domain/snapshot";
import { valueAt } from "./column";
import type { BuiltBlok } from "./build-blok";

/** An Excel error or a formula without a value where words should stand; figures have it in their reading. */
export function textFaults({ blok, columns }: BuiltBlok): readonly InputIssue[] {
  const issues: InputIssue[] = [];
  for (const column of columns) {
    const words = column.area.values.some(isFault) ? textOf(blok, column.entry.peran) : null;
    if (!words) continue;
    blok.rows.forEach((kind, i) => {
      const value = valueAt(column, blok.firstRow + i);
      if (kind !== "data" || !isFault(value)) return;
      const cell = { sheet: blok.lembar, row: blok.firstRow + i, column: column.rect.left };
      const values = { peran: words.peran, nama: words.name, tercetak: value.text };
      issues.push({
        code: CODES[value.fault],
        cell,
        name: words.name,
        blok: blok.nama,
        baris: i + 1,
        values,
      });
    });
  }
  return issues;
}

const CODES = { galat: "galat-sel", "tanpa-nilai": "rumus-tanpa-nilai" } as const;

const isFault = (value: CellValue): value is CellFault => typeof value === "object" && value !== null;

const textOf = (blok: Blok, peran: string) =>
  Object.values(blok.texts).find((column) => column.peran === peran) ?? null;
