import { findOwnSheets, isAddingName, ROLE_NAME, SHEET_ROLES } from "../domain/marks";
import type { DefinedName, Outline } from "../domain/snapshot";

/** Where a name stands with regard to the product's own sheets. */
export interface OwnNames {
  /** It points at one of them or is scoped to one. */
  readonly isOwn: (name: DefinedName) => boolean;
  /** It is on a sheet of ours that the user has copied: it repeats ours and says nothing new. */
  readonly isCopy: (name: DefinedName) => boolean;
}

export function ownNames(outline: Outline): OwnNames {
  const own = new Set(findOwnSheets(outline).map(({ title }) => title.toLowerCase()));
  const copies = new Set(
    outline.names
      .filter(isRoleMark)
      .flatMap(({ scope }) => (scope === null || own.has(scope.toLowerCase()) ? [] : [scope.toLowerCase()])),
  );
  return { isOwn: (name) => standsOn(name, own), isCopy: (name) => standsOn(name, copies) };
}

const isRoleMark = ({ name, target }: DefinedName): boolean =>
  name.toLowerCase() === ROLE_NAME.toLowerCase() &&
  target.kind === "constant" &&
  SHEET_ROLES.some((role) => role === target.value);

const standsOn = ({ scope, target }: DefinedName, sheets: ReadonlySet<string>): boolean =>
  (scope !== null && sheets.has(scope.toLowerCase())) ||
  (target.kind === "range" && sheets.has(target.sheet.toLowerCase()));

/** `LKJIP_Tahun` and the like; the mark of a sheet's role is none of them, nor the note of sheets to come. */
export const isSettingName = (name: string): boolean =>
  /^LKJIP_/i.test(name) && name.toLowerCase() !== ROLE_NAME.toLowerCase() && !isAddingName(name);
