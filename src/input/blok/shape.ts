import type { InputIssue } from "../../domain/laporan";
import { KEY_PERAN, WHOLE_TABLE } from "../../domain/peran";
import type { Column } from "./column";
import { addressOf, cornerOf, nameIssue } from "./usable-columns";

/** Columns of one blok that stand side by side, and the single cells that hold for all of it. */
export interface Shape {
  readonly columns: readonly Column[];
  /** `Sasaran_Blok`, `Program_Blok` and `Judul_Blok` as one cell. */
  readonly cells: readonly Column[];
  readonly issues: readonly InputIssue[];
}

/**
 * All columns of a blok have the same first row and length on one sheet. Those that differ from the most common
 * shape (at a tie, that of the first peran in `KEY_PERAN`) are left out; whole columns need not begin together.
 */
export function fitTogether(columns: readonly Column[], blok: string): Shape {
  const loose = columns.filter(
    ({ single, entry }) => entry.peran === "Judul" || (single && WHOLE_TABLE.has(entry.peran)),
  );
  const firm = columns.filter((column) => !loose.includes(column));
  const reference = commonest(firm);
  const beside = loose.filter(
    ({ entry, rect }) => entry.peran !== "Judul" && reference?.rect.top === rect.top && reference.single,
  );
  const fitting = firm.filter((column) => reference && spanOf(column) === spanOf(reference));
  const wrong = firm.filter((column) => !fitting.includes(column));
  return {
    columns: [...fitting, ...beside.filter((column) => sameSheet(column, reference))],
    cells: loose.filter((column) => !(beside.includes(column) && sameSheet(column, reference))),
    issues: reference ? wrong.map((column) => differs(column, reference, blok)) : [],
  };
}

const KEYS: readonly string[] = KEY_PERAN;

const sameSheet = (column: Column, other: Column | null): boolean => column.area.sheet === other?.area.sheet;

const spanOf = ({ area, rect, open }: Column): string =>
  open ? `${area.sheet}|open` : `${area.sheet}|${rect.top}|${rect.bottom}`;

function commonest(columns: readonly Column[]): Column | null {
  const counts = new Map<string, number>();
  for (const column of columns) counts.set(spanOf(column), (counts.get(spanOf(column)) ?? 0) + 1);
  const rank = ({ entry }: Column): number =>
    (KEYS.indexOf(entry.peran) + KEYS.length + 1) % (KEYS.length + 1);
  const most = Math.max(0, ...counts.values());
  return (
    [...columns].sort((a, b) => rank(a) - rank(b)).find((column) => counts.get(spanOf(column)) === most) ??
    null
  );
}

const differs = (column: Column, reference: Column, blok: string): InputIssue =>
  nameIssue(
    "panjang-beda",
    {
      nama: column.entry.defined.name,
      range: addressOf(column),
      lain: reference.entry.defined.name,
      rangeLain: addressOf(reference),
    },
    { blok, cell: cornerOf(column) },
  );
