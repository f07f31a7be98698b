import type { CellRef } from "../../domain/address";
import type { Area, CellValue, DefinedName, Snapshot } from "../../domain/snapshot";
import { isFilled } from "../blok/column";
import { indexAreas } from "../blok/usable-columns";
import { isSettingName, ownNames } from "../own-names";

/** What a setting's name holds: one cell, a constant, a range, or nothing that can be used. */
export type SettingSource =
  | { readonly kind: "value"; readonly value: CellValue; readonly format: string; readonly cell: CellRef | null }
  | { readonly kind: "range"; readonly area: Area }
  | { readonly kind: "unusable"; readonly refersTo: string };

export interface Setting {
  /** As spelt. */
  readonly name: string;
  readonly source: SettingSource;
}

export interface Settings {
  /** By upper-case name. */
  readonly found: ReadonlyMap<string, Setting>;
  /** Names that stand outside of the product's own sheets. */
  readonly given: ReadonlySet<string>;
}

/**
 * Settings by name. The user's own win over those that the product keeps on LKjIP Skala; of several scopes the
 * workbook's wins, or the only one.
 */
export function findSettings(snapshot: Snapshot): Settings {
  const { isOwn, isCopy } = ownNames(snapshot.outline);
  const areaOf = indexAreas(snapshot.areas);
  const byName = new Map<string, DefinedName[]>();
  for (const name of snapshot.outline.names) {
    if (!isSettingName(name.name) || isCopy(name)) continue;
    const key = name.name.toUpperCase();
    byName.set(key, [...(byName.get(key) ?? []), name]);
  }
  const found = new Map<string, Setting>();
  const given = new Set<string>();
  for (const [key, names] of byName) {
    const elsewhere = names.filter((name) => !isOwn(name));
    if (elsewhere.length > 0) given.add(key);
    const setting = choose(elsewhere.length > 0 ? elsewhere : names, areaOf);
    if (setting) found.set(key, setting);
  }
  return { found, given };
}

function choose(names: readonly DefinedName[], areaOf: (name: DefinedName) => Area | null): Setting | null {
  const chosen = names.find(({ scope }) => scope === null) ?? names[0];
  if (!chosen) return null;
  const clash = chosen.scope !== null && names.length > 1;
  const source: SettingSource = clash
    ? { kind: "unusable", refersTo: names.map(({ refersTo }) => refersTo).join("; ") }
    : sourceOf(chosen, areaOf(chosen));
  return { name: chosen.name, source };
}

function sourceOf({ target, refersTo }: DefinedName, area: Area | null): SettingSource {
  if (area) return { kind: "range", area };
  if (target.kind === "constant") return { kind: "value", value: target.value, format: "General", cell: null };
  return { kind: "unusable", refersTo };
}

/** The one cell of a setting; a range counts where no more than one of its cells is filled. */
export function singleValue(source: SettingSource): Exclude<SettingSource, { kind: "range" }> {
  if (source.kind !== "range") return source;
  const { values, formats, columns, rect, top, left, name, sheet } = source.area;
  const end = Math.min(values.length, (rect.bottom - top + 1) * columns);
  const filled: number[] = [];
  for (let i = 0; i < end && filled.length < 2; i++) if (isFilled(values[i])) filled.push(i);
  if (filled.length > 1) return { kind: "unusable", refersTo: name.refersTo };
  const i = filled[0] ?? 0;
  const cell = { sheet, row: top + (columns > 0 ? Math.floor(i / columns) : 0), column: left + (columns > 0 ? i % columns : 0) };
  return { kind: "value", value: values[i] ?? null, format: formats[i] ?? "General", cell };
}
