import type { Rect } from "../domain/address";
import type { Peran } from "../domain/peran";
import type { FoundTable } from "./table/find-tables";

/** A column that the workbook names already. */
export interface NamedColumn {
  readonly peran: Peran | "Judul";
  readonly blok: string;
  readonly sheet: string;
  readonly rect: Rect;
}

/** Names of one blok stand for some columns of a table: those that it lacks may be added. */
export interface PartlyNamed {
  readonly kind: "sebagian";
  readonly blok: string;
  readonly rows: readonly [number, number];
  readonly perans: ReadonlySet<string>;
  readonly columns: ReadonlySet<number>;
}

/** How far a found table is named: not at all, in one blok that may be completed, or in a way to keep away from. */
export type Named = { readonly kind: "bebas" } | PartlyNamed | { readonly kind: "lepas" };

export function namedPart(
  { view, rows: [first, last], left, right }: FoundTable,
  named: readonly NamedColumn[],
): Named {
  const here = named.filter(
    ({ sheet, rect, peran }) =>
      peran !== "Judul" &&
      sheet === view.grid.sheet &&
      rect.left <= right &&
      rect.right >= left &&
      rect.top <= last &&
      rect.bottom >= first,
  );
  const [one] = here;
  if (one === undefined) return { kind: "bebas" };
  const columns = here.filter(({ rect }) => rect.left === rect.right || rect.bottom > rect.top);
  const fits = columns.every(
    ({ blok, rect }) =>
      blok.toLowerCase() === one.blok.toLowerCase() &&
      rect.top === one.rect.top &&
      rect.bottom === one.rect.bottom,
  );
  if (!fits || one.rect.bottom > last + 1 || one.rect.top < first) return { kind: "lepas" };
  const perans = named
    .filter(({ blok }) => blok.toLowerCase() === one.blok.toLowerCase())
    .map(({ peran }) => peran);
  return {
    kind: "sebagian",
    blok: one.blok,
    rows: [one.rect.top, one.rect.bottom],
    perans: new Set(perans),
    columns: new Set(columns.map(({ rect }) => rect.left)),
  };
}
