import type { CellRef } from "../../domain/address";
import type { Area, CellValue, DefinedName, Snapshot } from "../../domain/snapshot";
import { isFilled } from "../blok/column";
import { indexAreas } from "../blok/usable-columns";
import { isSettingName, ownNames } from "../own-names";

/** What a setting's name holds: one cell, a constant, a range, or nothing that can be used. */
export type SettingSource =
  | {
      readonly kind: "value";
      readonly value: CellValue;
      readonly format: string;
      readonly cell: CellRef | null;
    }
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
  const { isOwn } = ownNames(snapshot.outline);
  const areaOf = indexAreas(snapshot.areas);
  const found = new Map<string, Setting>();
  const given = new Set<string>();
  for (const [key, names] of settingNames(snapshot)) {
    const elsewhere = names.filter((name) => !isOwn(name));
    if (elsewhere.length > 0) given.add(key);
    const setting = choose(elsewhere.length > 0 ? elsewhere : names, areaOf);
    if (setting) found.set(key, setting);
  }
  return { found, given };
}

/** By upper-case name; a copy of LKjIP Skala says nothing new. */
function settingNames({ outline }: Snapshot): ReadonlyMap<string, readonly DefinedName[]> {
  const { isCopy } = ownNames(outline);
  const byName = new Map<string, DefinedName[]>();
  for (const name of outline.names) {
    if (!isSettingName(name.name) || isCopy(name)) continue;
    const key = name.name.toUpperCase();
    byName.set(key, [...(byName.get(key) ?? []), name]);
  }
  return byName;
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
  if (target.kind === "constant")
    return { kind: "value", value: target.value, format: "General", cell: null };
  return { kind: "unusable", refersTo };
}

/** The formula of a name that points at no cells. */
export const refersToOf = ({ source }: Setting): string =>
  source.kind === "unusable" ? source.refersTo : "";

/** The one cell of a setting; a range counts where no more than one of its cells is filled. */
export function singleValue(source: SettingSource): Exclude<SettingSource, { kind: "range" }> {
  if (source.kind !== "range") return source;
  const { values, formats, columns, rect, top, left, name, sheet } = source.area;
  const within = values.slice(0, (rect.bottom - top + 1) * columns);
  const at = Math.max(within.findIndex(isFilled), 0);
  if (within.slice(at + 1).some(isFilled)) return { kind: "unusable", refersTo: name.refersTo };
  const width = Math.max(columns, 1);
  const cell = { sheet, row: top + Math.floor(at / width), column: left + (at % width) };
  return { kind: "value", value: within[at] ?? null, format: formats[at] ?? "General", cell };
}
