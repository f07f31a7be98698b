import { ROW_FIGURES } from "../domain/peran";
import type { DefinedName, Outline } from "../domain/snapshot";
import { blokKey } from "./name-grammar";
import { readNames } from "./names/read-names";
import { isSettingName } from "./own-names";

/**
 * The names whose cells are wanted: every `Peran_Blok` and `Judul_Blok` of a table of figures, and the settings
 * `LKJIP_…`. Names that point at no cells, and those on the product's own sheets (settings excepted), are left out.
 */
export function chooseNames(outline: Outline): readonly DefinedName[] {
  const { entries } = readNames(outline);
  const tables = new Set(
    entries.filter(({ peran }) => ROW_FIGURES.has(peran)).map(({ blok }) => blokKey(blok)),
  );
  const wanted = new Set(
    entries.filter(({ blok }) => tables.has(blokKey(blok))).map(({ defined }) => defined),
  );
  return outline.names.filter(
    (name) =>
      (name.target.kind === "range" || name.target.kind === "table") &&
      (isSettingName(name.name) || wanted.has(name)),
  );
}
