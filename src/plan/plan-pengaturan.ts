import { rectHas, type Rect } from "../domain/address";
import type { Assessment } from "../domain/assessment";
import type { EditPlan, WriteCell } from "../domain/edit-plan";
import { roomOf, type Isi, type Isian, type Perubahan } from "../domain/perubahan";
import type { Area, Snapshot } from "../domain/snapshot";
import { sameName } from "./own-names";
import type { CatatanOptions } from "./plan-catatan";
import { sheetBasis } from "./sheet-edits";
import { defaultRows, type SkalaContent, type TypedRows } from "./skala/skala-content";
import { skalaContent, skalaEdits } from "./skala/skala-edits";

/**
 * Settings into the workbook's own cells: where the user's name points, else on LKjIP Skala, which is written anew. What
 * is locked, or does not fit into the user's range, stays. `assessment` is made under the new settings. Pure.
 */
export function planPengaturan(
  assessment: Assessment,
  snapshot: Snapshot,
  { perubahan, isian, ...options }: CatatanOptions & PengaturanBaru,
): EditPlan {
  const basis = sheetBasis(assessment, snapshot, options);
  const content = skalaContent(basis, snapshot);
  const [here, there] = [new Map<string, TypedRows>(), [] as WriteCell[]];
  for (const [name, isi] of perubahan) {
    const own = [...content.keys()].find((key) => sameName(key, name));
    if (own === undefined) there.push(...elsewhere(isian.get(name.toUpperCase()), isi, snapshot));
    else here.set(own, isi === null ? defaultRows(own) : rowsOf(isi));
  }
  const changed: SkalaContent = new Map([...content, ...here]);
  return { edits: [...(here.size > 0 ? skalaEdits(basis, snapshot, changed) : []), ...there] };
}

export interface PengaturanBaru {
  readonly perubahan: Perubahan;
  /** As the workbook has them, by upper-case name. */
  readonly isian: ReadonlyMap<string, Isian>;
}

const elsewhere = (isian: Isian | undefined, isi: Isi | null, snapshot: Snapshot): readonly WriteCell[] =>
  isian?.tempat && isian.terkunci === null && (isi ?? []).length <= roomOf(isian)
    ? cellsOf(isian.tempat, isi ?? [], snapshot)
    : [];

const rowsOf = (isi: Isi): TypedRows => isi.map((row) => row.map((value) => ({ value, formula: null })));

/** The range of the user's row by row; what is left of it is emptied. Cells that hold the value already stay untouched. */
function cellsOf(
  { sheet, rect }: { readonly sheet: string; readonly rect: Rect },
  isi: Isi,
  snapshot: Snapshot,
): readonly WriteCell[] {
  const cells: WriteCell[] = [];
  const height = Math.min(rect.bottom - rect.top + 1, Math.max(isi.length, usedRows(sheet, rect, snapshot)));
  for (let r = 0; r < height; r++)
    for (let c = 0; c <= rect.right - rect.left; c++) {
      const [row, column] = [rect.top + r, rect.left + c];
      const before = valueAt(sheet, row, column, snapshot);
      const value = isi[r]?.[c] ?? null;
      if (before !== value)
        cells.push({
          ...{ kind: "cell", sheet, row, column, value, numberFormat: null },
          before: { value: before, numberFormat: null },
        });
    }
  return cells;
}

const usedRows = (sheet: string, { top, left }: Rect, { areas }: Snapshot): number =>
  areas.find((area) => area.sheet === sheet && area.top <= top && area.left <= left)?.rows ?? 0;

function valueAt(sheet: string, row: number, column: number, { areas }: Snapshot): string | number | null {
  const area = areas.find((each) => each.sheet === sheet && holds(each, row, column));
  const value = area?.values[(row - area.top) * area.columns + (column - area.left)];
  return typeof value === "string" || typeof value === "number" ? value : null;
}

const holds = ({ top, left, rows, columns }: Area, row: number, column: number): boolean =>
  rectHas({ top, left, bottom: top + rows - 1, right: left + columns - 1 }, row, column);
