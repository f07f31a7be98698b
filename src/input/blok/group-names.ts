import { ROW_FIGURES } from "../../domain/peran";
import { blokKey } from "../name-grammar";
import { byTable, type NameEntry } from "../names/name-entry";

/** The names of one blok, bad ones included: of the workbook, or of a sheet with what it takes from the workbook. */
export interface NameGroup {
  readonly key: string;
  readonly scope: string | null;
  readonly entries: readonly NameEntry[];
}

/**
 * Names scoped to a sheet make bloks of that sheet. What such a blok lacks it takes from the workbook's names where
 * these refer to the same sheet; a workbook blok wholly used so is none by itself.
 */
export function groupNames(names: readonly NameEntry[]): readonly NameGroup[] {
  const groups = groupByScope(names);
  const used = new Set<NameEntry>();
  const local = groups
    .filter(({ scope }) => scope !== null)
    .map((group) => complete(group, workbookGroup(groups, group.key), used));
  const global = groups.filter(({ scope, entries }) => scope === null && !isWhollyUsed(entries, used));
  return [...local, ...global];
}

/** A blok without any column of figures is the user's own (`Satuan_Kerja`) and is ignored silently. */
export const isOurs = ({ entries }: NameGroup): boolean =>
  entries.some(({ peran }) => ROW_FIGURES.has(peran));

const groupByScope = (names: readonly NameEntry[]): readonly NameGroup[] =>
  [...byTable(names).values()].flatMap((entries) => {
    const [first] = entries;
    return first ? [{ key: blokKey(first.blok), scope: first.scope, entries }] : [];
  });

const workbookGroup = (groups: readonly NameGroup[], key: string): readonly NameEntry[] =>
  groups.find((group) => group.scope === null && group.key === key)?.entries ?? [];

const sheetOf = ({ defined }: NameEntry): string | null =>
  defined.target.kind === "range" ? defined.target.sheet.toLowerCase() : null;

/** The sheet that the group's own columns are on. */
const homeOf = ({ entries, scope }: NameGroup): string =>
  entries.map(sheetOf).find((title) => title !== null) ?? (scope ?? "").toLowerCase();

function complete(group: NameGroup, workbook: readonly NameEntry[], used: Set<NameEntry>): NameGroup {
  const declared = new Set(group.entries.map(({ peran }) => peran));
  const sheet = homeOf(group);
  const lacking = workbook.filter(({ peran }) => !declared.has(peran));
  const taken = lacking.filter((entry) => sheetOf(entry) === sheet);
  for (const entry of taken) used.add(entry);
  if (taken.length === 0 || !isWhollyUsed(workbook, used))
    return { ...group, entries: [...group.entries, ...taken] };
  // A bad name points at no sheet: it comes along once, with the blok that takes the rest.
  const bad = lacking.filter((entry) => sheetOf(entry) === null && !used.has(entry));
  for (const entry of bad) used.add(entry);
  return { ...group, entries: [...group.entries, ...taken, ...bad] };
}

/** Nothing that points at cells is left over. */
function isWhollyUsed(entries: readonly NameEntry[], used: ReadonlySet<NameEntry>): boolean {
  const pointing = entries.filter((entry) => sheetOf(entry) !== null);
  return pointing.length > 0 && pointing.every((entry) => used.has(entry));
}
