import { ROW_FIGURES } from "../domain/peran";
import type { DefinedName, Outline } from "../domain/snapshot";
import { blokKey, parseName } from "./name-grammar";
import { readNames } from "./names/read-names";
import { isSettingName } from "./own-names";

/** More tables, and more names that the contract knows, than any workbook has that people look after. */
export const MOST_TABLES = 1_000;
const MOST_NAMES = 10_000;

/** So many tables that nobody oversees them: names that a program has spilt, or an attack. They are not read. */
export function isCrowded({ names }: Outline): boolean {
  const tables = new Set<string>();
  let known = 0;
  for (const { name } of names) {
    const parsed = parseName(name);
    if (parsed || isSettingName(name)) known++;
    if (parsed && ROW_FIGURES.has(parsed.peran)) tables.add(blokKey(parsed.blok));
  }
  return tables.size > MOST_TABLES || known > MOST_NAMES;
}

/**
 * The names whose cells are wanted: every `Peran_Blok` and `Judul_Blok` of a table of figures, and the settings
 * `LKJIP_…`. Names that point at no cells, and those on the product's own sheets (settings excepted), are left out; of a
 * crowded workbook all are.
 */
export function chooseNames(outline: Outline): readonly DefinedName[] {
  if (isCrowded(outline)) return [];
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
