import type { DefineName } from "../domain/edit-plan";
import type { HostError } from "../domain/host-error";
import { ROW_FIGURES, type Peran } from "../domain/peran";
import { err, ok, type Result } from "../domain/result";
import type { Outline } from "../domain/snapshot";
import type { Usulan } from "../domain/usulan";
import { chooseNames } from "../input/choose-names";
import { blokKey, parseName } from "../input/name-grammar";
import type { NamedColumn } from "../kenali/named-tables";
import { recognise, type KnownNames } from "../kenali/recognise";
import { planNames, planWithoutNames } from "../plan/plan-names";
import type { Workbook } from "./ports";

/** Looks for tables without names. Changes nothing. */
export async function kenaliTabel(workbook: Workbook): Promise<Result<Usulan, HostError>> {
  const grid = await workbook.readGrid();
  return grid.ok ? ok(recognise(grid.value, knownNames(grid.value.outline))) : grid;
}

/**
 * Makes the names of what is sure in `wanted`, a proposal as the user has left it. `seen` is the proposal as it was
 * found: where the workbook would give another one by now, nothing is named.
 */
export async function beriNama(
  workbook: Workbook,
  wanted: Pick<Usulan, "tabel" | "sel">,
  seen: Usulan,
): Promise<Result<readonly DefineName[], HostError>> {
  const now = await kenaliTabel(workbook);
  if (!now.ok) return now;
  if (JSON.stringify(now.value) !== JSON.stringify(seen))
    return err({ kind: "changed-meanwhile", where: wanted.tabel[0]?.lembar ?? "" });
  const basis = await workbook.read(chooseNames);
  if (!basis.ok) return basis;
  const plan = planNames(wanted);
  const applied = await workbook.apply(plan, basis.value);
  return applied.ok ? ok(plan.edits.filter((edit) => edit.kind === "define-name")) : applied;
}

/** Takes away what `beriNama` has made; a name that somebody has changed since then stays. */
export async function batalkanNama(
  workbook: Workbook,
  made: readonly DefineName[],
): Promise<Result<number, HostError>> {
  const basis = await workbook.read(chooseNames);
  if (!basis.ok) return basis;
  const plan = planWithoutNames(made, (name) => stands(name, basis.value.outline));
  const applied = await workbook.apply(plan, basis.value);
  return applied.ok ? ok(plan.edits.length) : applied;
}

const stands = (made: DefineName, { names }: Outline): boolean =>
  names.some(
    ({ name, scope, refersTo }) =>
      name.toLowerCase() === made.name.toLowerCase() &&
      scope === null &&
      unquoted(refersTo) === unquoted(made.refersTo),
  );

/** Programs leave the quotes of a sheet's name away where they can. */
const unquoted = (refersTo: string): string => refersTo.replace(/^=/, "").replace(/'/g, "").toLowerCase();

function knownNames(outline: Outline): KnownNames {
  const names = new Set(outline.names.map(({ name }) => name.toLowerCase()));
  const parsed = outline.names.flatMap(({ name, target }) => {
    const read = parseName(name);
    return read ? [{ ...read, target }] : [];
  });
  const ours = new Set(parsed.filter(({ peran }) => ROW_FIGURES.has(peran)).map(({ blok }) => blokKey(blok)));
  return {
    bloks: new Set(parsed.map(({ blok }) => blokKey(blok))),
    columns: parsed.flatMap(({ peran, blok, target }): readonly NamedColumn[] =>
      target.kind === "range" && ours.has(blokKey(blok))
        ? [{ peran, blok, sheet: target.sheet, rect: target.rect }]
        : [],
    ),
    isTaken: (name) => names.has(name.toLowerCase()),
    isSound: (peran: Peran, blok: string) => {
      const read = parseName(`${peran}_${blok}`);
      return read?.peran === peran && read.blok === blok;
    },
  };
}
