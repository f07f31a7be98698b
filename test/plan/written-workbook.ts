import type { EditPlan, WriteSheet } from "../../src/domain/edit-plan";
import type { Snapshot } from "../../src/domain/snapshot";
import {
  buildSnapshot,
  type GridCell,
  type NameSpec,
  type SheetSpec,
  type WorkbookSpec,
} from "../fixtures/snapshot-builder";
import { evaluate, type Lookup, type Value } from "./evaluate-formula";

/** The workbook as it stands after a plan, so that it can be read again. Formulas keep the stored results. */
export function afterPlan(spec: WorkbookSpec, plan: EditPlan): WorkbookSpec {
  const written = plan.edits.flatMap((edit) => (edit.kind === "write-sheet" ? [edit] : []));
  const gone = new Set(plan.edits.flatMap((edit) => (edit.kind === "remove-sheet" ? [edit.sheet] : [])));
  const replaced = new Map(written.map((sheet) => [sheet.existing ?? "", gridOf(sheet)]));
  const kept = spec.sheets.flatMap((sheet) =>
    gone.has(sheet.title) ? [] : [replaced.get(sheet.title) ?? sheet],
  );
  return {
    sheets: [...kept, ...written.filter(({ existing }) => existing === null).map(gridOf)],
    names: namesAfter(spec.names ?? [], plan, gone),
  };
}

export const readAfter = (spec: WorkbookSpec, plan: EditPlan): Snapshot =>
  buildSnapshot(afterPlan(spec, plan));

function gridOf({ title, rows }: WriteSheet): SheetSpec {
  const width = Math.max(1, ...rows.flatMap((row) => row.cells.map(({ column }) => column)));
  return {
    title,
    rows: rows.map(({ cells }) => {
      const grid: GridCell[] = Array.from({ length: width }, () => null);
      for (const { column, value, formula } of cells)
        grid[column - 1] = formula === null ? value : { v: value, f: formula };
      return grid;
    }),
  };
}

const keyOf = (name: string, scope: string | null | undefined): string =>
  `${scope ?? ""}!${name}`.toLowerCase();
const keyOfSpec = (spec: NameSpec): string =>
  "name" in spec ? keyOf(spec.name, spec.scope) : keyOf(spec[0], spec[2]);

function namesAfter(
  names: readonly NameSpec[],
  { edits }: EditPlan,
  gone: ReadonlySet<string>,
): readonly NameSpec[] {
  const after = new Map(names.map((spec) => [keyOfSpec(spec), spec]));
  for (const edit of edits) {
    if (edit.kind === "remove-name") after.delete(keyOf(edit.name, edit.scope));
    if (edit.kind === "define-name") {
      const { name, refersTo, scope } = edit;
      after.set(keyOf(name, scope), scope === null ? [name, refersTo] : [name, refersTo, scope]);
    }
  }
  return [...after].flatMap(([key, spec]) =>
    [...gone].some((title) => key.startsWith(`${title.toLowerCase()}!`)) ? [] : [spec],
  );
}

/** Calculates every cell of a workbook on demand, formulas included; what a formula points at is calculated first. */
export function calculator({ sheets }: WorkbookSpec): Lookup {
  const known = new Map<string, Value>();
  const lookup =
    (own: string): Lookup =>
    (sheet, row, column) => {
      const title = sheet ?? own;
      const key = `${title}!${row}!${column}`;
      const there = known.get(key);
      if (there !== undefined) return there;
      const value = valueOf(title, row, column);
      known.set(key, value);
      return value;
    };
  return lookup("");

  function valueOf(title: string, row: number, column: number): Value {
    const sheet = sheets.find((one) => one.title === title);
    const [, letters = "A", digits = "1"] = /^([A-Z]+)(\d+)$/.exec(sheet?.at ?? "A1") ?? [];
    const cell = sheet?.rows[row - Number(digits)]?.[column - (letters.charCodeAt(0) - 64)] ?? null;
    if (typeof cell !== "object" || cell === null) return cell;
    if ("fault" in cell) return { error: cell.text };
    if (cell.f !== undefined) return evaluate(cell.f, lookup(title));
    return typeof cell.v === "object" && cell.v !== null ? { error: cell.v.text } : cell.v;
  }
}
