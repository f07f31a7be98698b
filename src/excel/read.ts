import type { HostError } from "../domain/host-error";
import { err, type Result } from "../domain/result";
import type { ChooseNames, DefinedName, Outline } from "../domain/snapshot";
import { readError } from "./host-error";
import { look, type Asked, type Seen } from "./look";
import { withUnfinished } from "./unfinished";

/**
 * Reads the outline and the cells of the names that `choose` picks. Two requests; one where the names of an earlier
 * read (`known`) are still those that are wanted.
 */
export async function read(
  known: Outline | null,
  choose: ChooseNames,
  how: Asked,
): Promise<Result<Seen, HostError>> {
  const guess = known === null ? [] : choose(known);
  const first = await looked(guess, how);
  // A name or a sheet that is gone makes the guess fail; then the outline must come first after all.
  if (!first.ok) return guess.length > 0 && isStale(first.error) ? read(null, choose, how) : first;
  const wanted = choose(first.value.snapshot.outline);
  return sameNames(guess, wanted) ? first : readCells(wanted, choose, how);
}

async function readCells(
  wanted: readonly DefinedName[],
  choose: ChooseNames,
  how: Asked,
): Promise<Result<Seen, HostError>> {
  const second = await looked(wanted, how);
  if (!second.ok || sameNames(wanted, choose(second.value.snapshot.outline))) return second;
  return err({ kind: "changed-meanwhile", where: wanted[0]?.name ?? "" });
}

async function looked(names: readonly DefinedName[], how: Asked): Promise<Result<Seen, HostError>> {
  const result = await look(names, how);
  const seen = result.ok ? await withUnfinished(result.value.seen, how.time) : result;
  return seen.ok ? seen : err(readError(seen.error));
}

const isStale = (error: HostError): boolean => error.kind === "changed-meanwhile";

const sameNames = (a: readonly DefinedName[], b: readonly DefinedName[]): boolean =>
  a.length === b.length && a.every((name, i) => isSame(name, b[i]));

const isSame = (a: DefinedName, b: DefinedName | undefined): boolean =>
  a.name === b?.name && a.scope === b.scope && a.refersTo === b.refersTo;
