import type { RemoveName } from "../domain/edit-plan";
import { findOwnSheets, isAddingName } from "../domain/marks";
import type { DefinedName, Outline } from "../domain/snapshot";

/** The workbook's names that the product has put on its own sheets. Names of the user's that point there are theirs. */
export function namesOnOwnSheets(outline: Outline): readonly DefinedName[] {
  const own = new Set(findOwnSheets(outline).map(({ title }) => title.toLowerCase()));
  return outline.names.filter(
    ({ name, scope, target }) =>
      scope === null &&
      /^LKJIP_/i.test(name) &&
      target.kind === "range" &&
      own.has(target.sheet.toLowerCase()),
  );
}

/** The note of a run that ended while it was adding sheets. */
export const oldNote = ({ names }: Outline): readonly RemoveName[] =>
  names.filter(({ name, scope }) => scope === null && isAddingName(name)).map(removeName);

export const removeName = ({ name, scope }: DefinedName): RemoveName => ({
  kind: "remove-name",
  name,
  scope,
});

/** Excel takes names that differ only in case for one. */
export const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
