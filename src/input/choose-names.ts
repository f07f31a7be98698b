import type { DefinedName, Outline } from "../domain/snapshot";

/** The names whose cells are wanted: every `Peran_Blok` and `Judul_Blok`, and the settings `LKJIP_…`. */
export function chooseNames(outline: Outline): readonly DefinedName[] {
  return outline.names;
}
