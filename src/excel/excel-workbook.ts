import type { Workbook } from "../app/ports";
import type { HostError } from "../domain/host-error";
import { err, type Result } from "../domain/result";
import type { ChooseNames, DefinedName, Outline, Snapshot } from "../domain/snapshot";
import { apply, type ApplyLimits } from "./apply";
import { hostErrorOf } from "./host-error";
import { queueLook } from "./look";
import { REQUEST_BYTES } from "./payload";
import { ask } from "./request";
import { FLOOR, hasFloor } from "./requirement";

export type ExcelOptions = Partial<ApplyLimits>;

const LIMITS: ApplyLimits = { readTime: 60_000, time: 120_000, bytes: REQUEST_BYTES, editPause: 1_000, editTries: 30 };

/**
 * The open workbook, over Office.js. A read takes one request for the outline and one for the cells of the chosen
 * names; later reads begin with the names of the last one and take a single request where these still stand. Writing
 * takes one request for the check and one for all edits, more only where the payload limit asks for it.
 */
export function createExcelWorkbook(options: ExcelOptions = {}): Workbook {
  const limits = { ...LIMITS, ...options };
  let known: Outline | null = null;
  return {
    async read(choose) {
      if (!hasFloor()) return err({ kind: "api-too-old", needed: `ExcelApi ${FLOOR}` });
      const read = await readWith(known, choose, limits.readTime);
      known = read.ok ? read.value.outline : null;
      return read;
    },
    apply: (plan, basis) => apply(plan, basis, limits),
  };
}

async function readWith(known: Outline | null, choose: ChooseNames, time: number): Promise<Result<Snapshot, HostError>> {
  const guess = known === null ? [] : choose(known);
  const first = await look(guess, time);
  // A name or a sheet that is gone makes the guess fail; then the outline must come first after all.
  if (!first.ok) return guess.length > 0 && isStale(first.error) ? readWith(null, choose, time) : first;
  const wanted = choose(first.value.outline);
  return sameNames(guess, wanted) ? first : readCells(wanted, choose, time);
}

async function readCells(
  wanted: readonly DefinedName[],
  choose: ChooseNames,
  time: number,
): Promise<Result<Snapshot, HostError>> {
  const second = await look(wanted, time);
  if (!second.ok || sameNames(wanted, choose(second.value.outline))) return second;
  return err({ kind: "changed-meanwhile", where: wanted[0]?.name ?? "" });
}

async function look(names: readonly DefinedName[], time: number): Promise<Result<Snapshot, HostError>> {
  const looked = await ask(queueLook(names), time);
  return looked.ok ? looked : err(hostErrorOf(looked.error));
}

const isStale = (error: HostError): boolean => error.kind === "changed-meanwhile";

const sameNames = (a: readonly DefinedName[], b: readonly DefinedName[]): boolean =>
  a.length === b.length && a.every((name, i) => isSame(name, b[i]));

const isSame = (a: DefinedName, b: DefinedName | undefined): boolean =>
  a.name === b?.name && a.scope === b.scope && a.refersTo === b.refersTo;
