import { parseTarget } from "../domain/reference";
import type { Area, DefinedName, Outline, Snapshot } from "../domain/snapshot";
import { queueAreas } from "./areas";
import { mergesThatMeet, queueMerges } from "./merges";
import { queueOutline } from "./outline";
import type { Queue } from "./request";

/** What one look has seen. */
export interface Seen {
  readonly snapshot: Snapshot;
  /** Id of a sheet → its title. */
  readonly titles: ReadonlyMap<string, string>;
}

/**
 * One look at the workbook: the outline, and the cells of the names given, all of one moment. Called without names it
 * is the first read; with those chosen from it, the second; once more before writing, the check.
 */
export const queueLook =
  (names: readonly DefinedName[]): Queue<Seen> =>
  (context) => {
    const outline = queueOutline(context);
    const areas = queueAreas(names)(context);
    const merges = queueMerges(sheetsOf(names))(context);
    return () => {
      const read = areas();
      const known = outline();
      const snapshot = { outline: resolved(known.outline, read), areas: read, merges: mergesThatMeet(read, merges()) };
      return { snapshot, titles: known.titles };
    };
  };

/** Names of table columns point at the cells that Excel has found for them. */
function resolved(outline: Outline, areas: readonly Area[]): Outline {
  const found = areas.filter(({ name }) => parseTarget(name.refersTo).kind === "table").map(({ name }) => name);
  if (found.length === 0) return outline;
  const names = outline.names.map((name) => found.find(({ name: other, scope }) => other === name.name && scope === name.scope) ?? name);
  return { ...outline, names };
}

/** Sheets that names point at. Those of tables are left out: a table holds no merged cells. */
const sheetsOf = (names: readonly DefinedName[]): readonly string[] => [
  ...new Set(names.flatMap(({ target }) => (target.kind === "range" ? [target.sheet] : []))),
];
