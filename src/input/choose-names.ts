import { ROW_FIGURES } from "../domain/peran";
import type { DefinedName, Outline } from "../domain/snapshot";
import { blokKey, parseName } from "./name-grammar";
import { isSettingName, ownNames } from "./own-names";

/**
 * The names whose cells are wanted: every `Peran_Blok` and `Judul_Blok` of a table of figures, and the settings
 * `LKJIP_…`. Names that point at no cells, and those on the product's own sheets (settings excepted), are left out.
 */
export function chooseNames(outline: Outline): readonly DefinedName[] {
  const { isOwn } = ownNames(outline);
  const tables = outline.names.flatMap((name) => (isOwn(name) ? [] : (parseName(name.name) ?? [])));
  const ours = new Set(tables.filter(({ peran }) => ROW_FIGURES.has(peran)).map(({ blok }) => blokKey(blok)));
  return outline.names.filter((name) => {
    if (name.target.kind !== "range" && name.target.kind !== "table") return false;
    if (isSettingName(name.name)) return true;
    const parsed = isOwn(name) ? null : parseName(name.name);
    return parsed !== null && ours.has(blokKey(parsed.blok));
  });
}
