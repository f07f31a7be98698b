import { formatSheetRect, type CellRef } from "../../domain/address";
import type { IssueCode, IssueValues } from "../../domain/issue-values";
import type { InputIssue } from "../../domain/laporan";
import type { Area, DefinedName, NameTarget } from "../../domain/snapshot";
import { asColumn, type Column } from "./column";
import type { NameEntry } from "../names/name-entry";
import type { NameGroup } from "./group-names";
import type { MergesOf } from "./merge-index";

export interface Columns {
  /** At most one per peran. */
  readonly usable: readonly Column[];
  readonly issues: readonly InputIssue[];
}

export type AreaOf = (name: DefinedName) => Area | null;

/** One key for a name, whatever object carries it. */
export const nameKey = ({ name, scope }: DefinedName): string =>
  `${scope?.toLowerCase() ?? ""}|${name.toLowerCase()}`;

export function indexAreas(areas: readonly Area[]): AreaOf {
  const found = new Map(areas.map((area) => [nameKey(area.name), area]));
  return (name) => found.get(nameKey(name)) ?? null;
}

/** Sorts a blok's names into columns that can be used and facts about those that cannot. Nothing is guessed. */
export function usableColumns(group: NameGroup, blok: string, areaOf: AreaOf, mergesOf: MergesOf): Columns {
  const issues: InputIssue[] = [];
  const columns: Column[] = [];
  for (const entry of group.entries) {
    const area = areaOf(entry.defined);
    const column = area && asColumn(entry, area, mergesOf(area.sheet));
    if (column) columns.push(column);
    else if (entry.peran === "Judul" && area)
      columns.push({ entry, area, rect: area.rect, open: false, single: true });
    else issues.push(area ? noColumn(entry, area, blok) : noCells(entry, blok));
  }
  const doubled = doubledNames(columns, blok);
  return { usable: doubled.usable, issues: [...issues, ...doubled.issues] };
}

const noColumn = ({ defined }: NameEntry, { sheet, rect }: Area, blok: string): InputIssue =>
  nameIssue(
    "nama-bukan-kolom",
    { nama: defined.name, range: formatSheetRect(sheet, rect) },
    { blok, cell: { sheet, row: rect.top, column: rect.left } },
  );

function noCells({ defined: { name, refersTo, target } }: NameEntry, blok: string): InputIssue {
  if (target.kind === "areas")
    return nameIssue("nama-banyak-area", { nama: name, rujukan: refersTo }, { blok, cell: null });
  return nameIssue(
    "nama-rusak",
    { nama: name, rujukan: refersTo, sebab: CAUSE[target.kind] },
    { blok, cell: null },
  );
}

/** A range without cells points at a sheet that holds none. */
const CAUSE = {
  broken: "ref",
  range: "ref",
  constant: "konstanta",
  computed: "dihitung",
  external: "luar",
  table: "tabel",
} as const satisfies Record<Exclude<NameTarget["kind"], "areas">, IssueValues["nama-rusak"]["sebab"]>;

interface Place {
  readonly blok: string | null;
  readonly cell: CellRef | null;
}

export const nameIssue = <C extends IssueCode>(
  code: C,
  values: IssueValues[C] & { readonly nama: string },
  { blok, cell }: Place,
): InputIssue => ({ code, cell, name: values.nama, blok, baris: null, values });

/** Two names for one peran: none is taken, unless both mean the same cells and there is nothing to choose. */
function doubledNames(columns: readonly Column[], blok: string): Columns {
  const byPeran = new Map<string, Column[]>();
  for (const column of columns) {
    const same = byPeran.get(column.entry.peran);
    if (same) same.push(column);
    else byPeran.set(column.entry.peran, [column]);
  }
  const usable: Column[] = [];
  const issues: InputIssue[] = [];
  for (const [peran, [first, ...others]] of byPeran) {
    if (!first) continue;
    if (others.length > 0) issues.push(doubledIssue(first, others, peran, blok));
    if (others.every((other) => addressOf(other) === addressOf(first))) usable.push(first);
  }
  return { usable, issues };
}

export const addressOf = ({ area, rect }: Column): string => formatSheetRect(area.sheet, rect);

const doubledIssue = (first: Column, others: readonly Column[], peran: string, blok: string): InputIssue =>
  nameIssue(
    "nama-ganda",
    { nama: first.entry.defined.name, lain: others.map(({ entry }) => entry.defined.name).join(", "), peran },
    { blok, cell: cornerOf(first) },
  );

export const cornerOf = ({ area, rect }: Column): CellRef => ({
  sheet: area.sheet,
  row: rect.top,
  column: rect.left,
});
