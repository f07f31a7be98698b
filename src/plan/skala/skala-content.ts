import { findOwnSheets } from "../../domain/marks";
import { DEFAULT_PREDIKAT } from "../../domain/predikat";
import { DEFAULT_SKALA } from "../../domain/scale";
import type { Area, CellValue, Outline, Snapshot } from "../../domain/snapshot";
import { SETTING_KEYS } from "../../text/settings";

/** What stands in the editable cells of LKjIP Skala: the product's defaults, or what the user has made of them. */

export interface TypedCell {
  readonly value: string | number | boolean | null;
  readonly formula: string | null;
}
export type TypedRows = readonly (readonly TypedCell[])[];

/** Cells by the name that points at them, in the order in which the sheet has them. Names given elsewhere are absent. */
export type SkalaContent = ReadonlyMap<string, TypedRows>;

const KEPT_NAMES = ["LKJIP_Skala", ...SETTING_KEYS, "LKJIP_Arah", "LKJIP_Predikat"] as const;

/** What the product writes where the user has given nothing. */
export function defaultContent(outline: Outline, given: ReadonlySet<string>): SkalaContent {
  const free = KEPT_NAMES.filter((name) => !given.has(name.toUpperCase()) && !pointsElsewhere(outline, name));
  return new Map(free.map((name) => [name, defaultRows(name)]));
}

/** One empty cell where a setting has no default to write. */
export const defaultRows = (name: string): TypedRows => DEFAULTS[name] ?? [[typed(null)]];

const typed = (value: TypedCell["value"]): TypedCell => ({ value, formula: null });

const DEFAULTS: Readonly<Record<string, TypedRows>> = {
  LKJIP_Skala: DEFAULT_SKALA.map(({ batasBawah, kriteria, kode, warna }) =>
    [batasBawah, kriteria, kode, warna].map(typed),
  ),
  LKJIP_Predikat: DEFAULT_PREDIKAT.map(({ kelompok, predikat, nilai }) =>
    [kelompok, predikat, nilai].map(typed),
  ),
  LKJIP_Arah: [[typed(null), typed(null)]],
  LKJIP_Kertas: [[typed("A4")]],
  LKJIP_RumusNegatif: [[typed("2T-R")]],
  LKJIP_Celah: [[typed("batas-bawah")]],
};

/** A name of the user's that works, outside of the product's own sheets. */
function pointsElsewhere({ names, sheets, ...rest }: Outline, wanted: string): boolean {
  const own = new Set(findOwnSheets({ names, sheets, ...rest }).map(({ title }) => title.toLowerCase()));
  return names.some(
    ({ name, scope, target }) =>
      name.toLowerCase() === wanted.toLowerCase() &&
      target.kind !== "broken" &&
      !(target.kind === "range" && own.has(target.sheet.toLowerCase())) &&
      !(scope !== null && own.has(scope.toLowerCase())),
  );
}

/** What stands there now, for the names that point at our own sheet: as typed, broken or not. */
export function keptContent({ outline, areas }: Snapshot): SkalaContent {
  const sheet = findOwnSheets(outline).find(({ role }) => role === "skala")?.title;
  const kept = new Map<string, TypedRows>();
  if (sheet === undefined) return kept;
  for (const area of areas) {
    const name = KEPT_NAMES.find((known) => known.toLowerCase() === area.name.name.toLowerCase());
    if (name && area.sheet === sheet) kept.set(name, typedRows(area));
  }
  return kept;
}

function typedRows({ rect, rows, columns, values, formulas }: Area): TypedRows {
  const height = Math.min(rect.bottom - rect.top + 1, Math.max(rows, 1));
  const width = Math.min(rect.right - rect.left + 1, Math.max(columns, 1));
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_, column) => {
      const index = row * columns + column;
      return { value: plainValue(values[index] ?? null), formula: formulas.get(index) ?? null };
    }),
  );
}

const plainValue = (value: CellValue): TypedCell["value"] =>
  typeof value === "object" && value !== null ? value.text : value;

/** The user's entries where there are some, the defaults elsewhere. */
export const mergedContent = (defaults: SkalaContent, kept: SkalaContent): SkalaContent =>
  new Map([...defaults].map(([name, rows]) => [name, kept.get(name) ?? rows]));

/** Whether the user has changed anything of it. */
export const isEdited = (kept: SkalaContent): boolean =>
  [...kept].some(([name, rows]) =>
    name === "LKJIP_Arah" ? rows.some(isAnswered) : !sameRows(rows, defaultRows(name)),
  );

/** Questions that the product has put there are no entry of the user's; an answer is. */
const isAnswered = ([, arah]: TypedRows[number]): boolean => arah !== undefined && !isBlank(arah.value);

const sameRows = (a: TypedRows, b: TypedRows): boolean =>
  a.length === b.length &&
  a.every((row, i) => row.length === b[i]?.length && row.every((cell, j) => sameCell(cell, b[i]?.[j])));

const sameCell = (a: TypedCell, b: TypedCell | undefined): boolean =>
  b !== undefined &&
  a.formula === b.formula &&
  (a.value === b.value || (isBlank(a.value) && isBlank(b.value)));

const isBlank = (value: TypedCell["value"]): boolean => value === null || value === "";
