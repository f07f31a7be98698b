import { parseTarget } from "../domain/reference";
import { ok, type Result } from "../domain/result";
import type { Area, DefinedName, Outline, Snapshot } from "../domain/snapshot";
import { queueAbove } from "./above";
import { queueAreas } from "./areas";
import type { Failure } from "./failure";
import { isAboutHiddenRows, queueHiddenRows } from "./hidden-rows";
import { cellCount, inReads, MOST_CELLS } from "./large-reads";
import type { Manner } from "./manner";
import { mergesThatMeet, queueMerges } from "./merges";
import { queueOutline, type KnownOutline } from "./outline";
import { ask, type Queue } from "./request";

/** What one look has seen. */
export interface Seen {
  readonly snapshot: Snapshot;
  /** Id of a sheet → its title. */
  readonly titles: ReadonlyMap<string, string>;
}

const nothing: Queue<undefined> = () => () => undefined;

/**
 * One look at the workbook: the outline, and the cells of the names given, all of one moment. Called without names it
 * is the first read; with those chosen from it, the second; once more before writing, the check, which puts what it
 * needs besides (`more`) on the same request. Only cells that are too many for one answer take further requests.
 */
export async function look<T = undefined>(
  names: readonly DefinedName[],
  { time, manner }: Asked,
  more: Queue<T> = nothing as Queue<T>,
): Promise<Result<Looked<T>, Failure>> {
  return lookIn(inReads(names), { time, manner, more, most: MOST_CELLS });
}

/** How long to wait for one answer, and of what Excel. */
export interface Asked {
  readonly time: number;
  readonly manner: Manner;
}

interface Looked<T> {
  readonly seen: Seen;
  readonly more: T;
}

interface Look<T> extends Asked {
  readonly more: Queue<T>;
  /** Cells of one read. */
  readonly most: number;
}

async function lookIn<T>(
  groups: readonly (readonly DefinedName[])[],
  how: Look<T>,
): Promise<Result<Looked<T>, Failure>> {
  const [first = [], ...rest] = groups;
  const looked = await ask(queueFirst(first, how), how.time);
  const cells = looked.ok ? await restOf(rest, looked.value.cells, how) : looked;
  if (looked.ok && cells.ok)
    return ok({ seen: seenOf(looked.value.known, cells.value), more: looked.value.more });
  const failed = cells as Result<never, Failure> & { readonly ok: false };
  const again = otherwise(groups, how, failed.error);
  return again === null ? failed : lookIn(again.groups, again.how);
}

/** How to look once more after a refusal: without the hidden rows, or for less at a time; null where nothing helps. */
function otherwise<T>(
  groups: readonly (readonly DefinedName[])[],
  how: Look<T>,
  failure: Failure,
): { readonly groups: typeof groups; readonly how: Look<T> } | null {
  if (how.manner.tellsHidden && isAboutHiddenRows(failure)) {
    how.manner.tellsHidden = false;
    return { groups, how };
  }
  if (failure.code !== "ResponsePayloadSizeLimitExceeded") return null;
  const most = Math.min(how.most, cellCount(groups.flat())) / 2;
  const smaller = inReads(groups.flat(), most);
  return smaller.length > groups.length ? { groups: smaller, how: { ...how, most } } : null;
}

type Cells = Pick<Snapshot, "areas" | "merges" | "above" | "hiddenRows">;

interface First<T> {
  readonly known: KnownOutline;
  readonly cells: Cells;
  readonly more: T;
}

const queueFirst =
  <T>(names: readonly DefinedName[], { more, manner }: Look<T>): Queue<First<T>> =>
  (context) => {
    const known = queueOutline(context);
    const cells = queueCells(names, manner.tellsHidden)(context);
    const others = more(context);
    return () => ({ known: known(), cells: cells(), more: others() });
  };

const queueCells =
  (names: readonly DefinedName[], hidden: boolean): Queue<Cells> =>
  (context) => {
    const areas = queueAreas(names)(context);
    const merges = queueMerges(sheetsOf(names))(context);
    const above = queueAbove(names)(context);
    const hiddenRows = queueHiddenRows(hidden ? sheetsOf(names) : [])(context);
    return () => ({ areas: areas(), merges: merges(), above: above(), hiddenRows: hiddenRows() });
  };

async function restOf<T>(
  [names, ...rest]: readonly (readonly DefinedName[])[],
  before: Cells,
  how: Look<T>,
): Promise<Result<Cells, Failure>> {
  if (names === undefined) return ok(before);
  const read = await ask(queueCells(names, how.manner.tellsHidden), how.time);
  if (!read.ok) return read;
  const { areas, merges, above, hiddenRows } = read.value;
  const together = {
    areas: [...before.areas, ...areas],
    merges: new Map([...before.merges, ...merges]),
    above: joined(before.above, above),
    hiddenRows: new Map([...before.hiddenRows, ...hiddenRows]),
  };
  return restOf(rest, together, how);
}

/** A sheet's names may lie in two reads. */
function joined(a: Snapshot["above"], b: Snapshot["above"]): Snapshot["above"] {
  const sheets = new Set([...a.keys(), ...b.keys()]);
  return new Map([...sheets].map((sheet) => [sheet, [...(a.get(sheet) ?? []), ...(b.get(sheet) ?? [])]]));
}

function seenOf({ outline, titles }: KnownOutline, { areas, merges, ...cells }: Cells): Seen {
  return {
    snapshot: {
      outline: resolved(outline, areas),
      areas,
      merges: mergesThatMeet(areas, merges),
      ...cells,
    },
    titles,
  };
}

/** Names of table columns point at the cells that Excel has found for them. */
function resolved(outline: Outline, areas: readonly Area[]): Outline {
  const found = areas
    .filter(({ name }) => parseTarget(name.refersTo).kind === "table")
    .map(({ name }) => name);
  if (found.length === 0) return outline;
  const names = outline.names.map(
    (name) => found.find(({ name: other, scope }) => other === name.name && scope === name.scope) ?? name,
  );
  return { ...outline, names };
}

/** Sheets that names point at, as far as that is known. */
const sheetsOf = (names: readonly DefinedName[]): readonly string[] => [
  ...new Set(names.flatMap(({ target }) => (target.kind === "range" ? [target.sheet] : []))),
];
