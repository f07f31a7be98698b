import { Collection, HostObject } from "../objects/host-object";
import { pascal, type Members } from "./members";
import type { QueryInfo } from "./protocol";

/** What is asked of an object: members, and of those that are objects their members. */
export interface Wanted {
  readonly [member: string]: Wanted;
}

/** `values`, `format/fill/color` and so on, as a tree in the spelling of the wire. */
export function wantedOf(query: QueryInfo | undefined): Wanted {
  const tree: Record<string, Wanted> = {};
  for (const path of query?.Select ?? []) addPath(tree, path);
  for (const path of query?.Expand ?? []) addPath(tree, path);
  return tree;
}

function addPath(tree: Record<string, Wanted>, path: string): void {
  let at = tree;
  for (const part of path.split(/[/.]/)) at = at[pascal(part)] ??= {};
}

/** The answer to a query: PascalCase JSON, with the identity that lets the client find the object again. */
export function answer(
  object: HostObject | null,
  wanted: Wanted,
  members: Members,
  page?: QueryInfo,
): unknown {
  if (object === null) return null;
  if (object instanceof Collection)
    return collection(object as Collection<HostObject>, wanted, members, page);
  const given: Record<string, unknown> = { ...object.identity() };
  for (const name of namesOf(object, wanted)) {
    const value = members.get(object, name);
    given[name] = value instanceof HostObject ? answer(value, wanted[name] ?? {}, members) : (value ?? null);
  }
  return given;
}

function collection(
  object: Collection<HostObject>,
  wanted: Wanted,
  members: Members,
  page?: QueryInfo,
): unknown {
  const from = page?.Skip ?? 0;
  const items = object.list().slice(from, page?.Top === undefined ? undefined : from + page.Top);
  const { Items, ...own } = wanted;
  const counted = "Count" in own ? { Count: object.list().length } : {};
  const ofItems = Items ?? Object.fromEntries(Object.entries(own).filter(([name]) => name !== "Count"));
  return { ...object.identity(), ...counted, _Items: items.map((item) => answer(item, ofItems, members)) };
}

function namesOf(object: HostObject, wanted: Wanted): Set<string> {
  const names = Object.keys(wanted).filter((name) => name !== "*" && name !== "$none");
  const all = Object.keys(wanted).length === 0 || "*" in wanted;
  return new Set(all ? [...object.scalars(), ...names] : names);
}

/** Whether an answer needs the formulas' values. */
export function needsValues(query: QueryInfo | undefined): boolean {
  const select = query?.Select ?? [];
  return select.length === 0 || select.some((path) => /values|text|valueTypes|\*/i.test(path));
}
