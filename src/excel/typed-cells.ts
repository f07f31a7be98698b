import { formatSheetRect, type Rect } from "../domain/address";
import { DIPERIKSA_NAME } from "../domain/diperiksa";
import type { DefineName, PlannedCell, WriteSheet } from "../domain/edit-plan";
import type { Area, CellValue } from "../domain/snapshot";
import type { Check } from "./check";
import { contentOf } from "./cell-content";
import type { Content, Step } from "./step";

/**
 * What people have typed on the product's own sheets: reasons beside the Catatan, the scale, settings, answers. While
 * such a sheet is written anew in its place, its typed cells stand a second time below everything, and their names
 * point there: whenever Excel or the connection goes, the next run finds them by their names.
 */
export interface TypedCells {
  readonly keep: readonly Step[];
  /** The names on the new cells, then the copies off. */
  readonly settle: readonly Step[];
}

/** Rows between everything that is on a sheet and the copies, so that no table reaches as far. */
const ROWS_BETWEEN = 10;

/** Pure. `names` are those of the plan that point at the sheet or are its own. */
export function typedCells(edit: WriteSheet, names: readonly DefineName[], check: Check): TypedCells {
  const sheet = edit.existing ?? edit.title;
  const held = names.flatMap((name) => heldBy(name, sheet, check.now.areas));
  const moved = held.filter(({ name, area }) => isMoved(name, area, edit));
  const copies = stacked(moved, firstFree(edit, check));
  const watched = held.find(({ name }) => name.name === DIPERIKSA_NAME)?.area ?? null;
  return {
    keep: [
      ...(watched === null ? [] : [{ kind: "see-typed" as const, sheet, area: watched }]),
      ...copies.map(({ area, rect }): Step => ({ kind: "cells", sheet, rect, contents: contentsOf(area) })),
      ...copies.map(({ name, rect }): Step => {
        const edit = { ...name, refersTo: formatSheetRect(sheet, rect) };
        return { kind: "define-name", edit, exists: true };
      }),
    ],
    settle: [
      ...copies.map(({ name }): Step => ({ kind: "define-name", edit: name, exists: true })),
      ...(copies.length === 0
        ? []
        : [{ kind: "drop-typed" as const, sheet, rects: copies.map(({ rect }) => rect) }]),
    ],
  };
}

interface Held {
  readonly name: DefineName;
  readonly area: Area;
}

const same = (a: string | null, b: string | null): boolean =>
  (a ?? "").toLowerCase() === (b ?? "").toLowerCase();

/** The cells that the name spans on that sheet now. */
function heldBy(name: DefineName, sheet: string, areas: readonly Area[]): readonly Held[] {
  const area = areas.find(
    (each) => each.sheet === sheet && same(each.name.name, name.name) && same(each.name.scope, name.scope),
  );
  return area === undefined || rowsOf(area) === 0 ? [] : [{ name, area }];
}

/** Without the rows that were read below the name. */
const rowsOf = ({ rows, rect, top }: Area): number => Math.min(rows, rect.bottom - top + 1);

/** Whether the new sheet holds anything else in these cells, or the name goes elsewhere. */
function isMoved({ refersTo }: DefineName, area: Area, edit: WriteSheet): boolean {
  if (refersTo !== area.name.refersTo) return true;
  for (let index = 0; index < rowsOf(area) * area.columns; index++) {
    const row = edit.rows[area.top - 1 + Math.floor(index / area.columns)];
    const column = area.left + (index % area.columns);
    const planned = row?.cells.find((cell) => cell.column === column);
    if (!holdsThe(area.values[index] ?? null, planned)) return true;
  }
  return false;
}

const holdsThe = (value: CellValue, planned: PlannedCell | undefined): boolean =>
  planned?.formula == null && (planned?.value ?? null) === value;

function firstFree(edit: WriteSheet, { extents }: Check): number {
  const before = extents.get(edit.existing ?? edit.title)?.rows ?? 0;
  return Math.max(before, edit.rows.length) + ROWS_BETWEEN;
}

/** The copies one below the other, each in its own columns. */
function stacked(held: readonly Held[], from: number): readonly (Held & { readonly rect: Rect })[] {
  let top = from;
  return held.map(({ name, area }) => {
    const bottom = top + rowsOf(area) - 1;
    const rect = { top, left: area.left, bottom, right: area.left + area.columns - 1 };
    top = bottom + 2;
    return { name, area, rect };
  });
}

function contentsOf(area: Area): readonly (readonly Content[])[] {
  return Array.from({ length: rowsOf(area) }, (_row, r) =>
    Array.from({ length: area.columns }, (_column, c) => contentOfValue(area.values[r * area.columns + c])),
  );
}

const contentOfValue = (value: CellValue | undefined): Content =>
  contentOf({ formula: null, value: typeof value === "object" ? (value?.text ?? null) : (value ?? null) });

/** The area as it stood when the write began to overwrite it, where that is not what the check has seen. */
export function typedMeanwhile(area: Area, values: readonly (readonly unknown[])[]): Area | null {
  const now = values.flatMap((row) => row.map((value) => (value === "" ? null : (value as CellValue))));
  const isSame = now.every((value, index) => value === (area.values[index] ?? null));
  return isSame ? null : { ...area, rows: values.length, values: now };
}
