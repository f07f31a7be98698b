import type { InputIssue } from "../../domain/laporan";
import type { Snapshot } from "../../domain/snapshot";
import { keyColumn, type BuiltBlok } from "./build-blok";

/** Rows that nobody sees count all the same: told once a table, at the first of them. */
export function hiddenRowIssue(
  { blok, columns }: BuiltBlok,
  { hiddenRows }: Snapshot,
): readonly InputIssue[] {
  const { firstRow, rows, lembar, nama } = blok;
  const counted = (hiddenRows.get(lembar) ?? []).flatMap(({ first, last }) =>
    rowsBetween(Math.max(first, firstRow), Math.min(last, firstRow + rows.length - 1)).filter(
      (row) => rows[row - firstRow] === "data" || rows[row - firstRow] === "total",
    ),
  );
  const [row] = counted;
  const key = keyColumn(columns);
  if (row === undefined || !key) return [];
  return [
    {
      code: "baris-tersembunyi",
      cell: { sheet: lembar, row, column: key.rect.left },
      name: key.entry.defined.name,
      blok: nama,
      baris: row - firstRow + 1,
      values: { nama: key.entry.defined.name, banyak: counted.length },
    },
  ];
}

const rowsBetween = (first: number, last: number): readonly number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
