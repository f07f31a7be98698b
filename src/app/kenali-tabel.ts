import type { CellRef } from "../domain/address";
import type { DefineName } from "../domain/edit-plan";
import type { WorkbookGrid } from "../domain/grid";
import type { HostError } from "../domain/host-error";
import type { SatuanUang } from "../domain/laporan";
import { ROW_FIGURES, type Peran } from "../domain/peran";
import { err, ok, type Result } from "../domain/result";
import type { Outline } from "../domain/snapshot";
import type { Usulan } from "../domain/usulan";
import { blokKey, parseName } from "../input/name-grammar";
import type { NamedColumn } from "../kenali/named-tables";
import { recognise, type KnownNames } from "../kenali/recognise";
import { planNames, planWithoutNames } from "../plan/plan-names";
import { tanyaOf, type Tanya } from "./kenali-preview";
import type { Workbook } from "./ports";
import { readNamed } from "./read-named";

/** Looks for tables without names. Changes nothing. */
export async function kenaliTabel(workbook: Workbook): Promise<Result<Usulan, HostError>> {
  const grid = await workbook.readGrid();
  return grid.ok ? ok(usulanOf(grid.value)) : grid;
}

const usulanOf = (grid: WorkbookGrid): Usulan => recognise(grid, knownNames(grid.outline));

/** A proposal with what must be asked before it is computed. */
export interface Pengenalan {
  readonly usulan: Usulan;
  readonly tanya: Tanya;
}

/** The same for a person who can be asked. */
export async function kenaliDanTanya(workbook: Workbook): Promise<Result<Pengenalan, HostError>> {
  const grid = await workbook.readGrid();
  if (!grid.ok) return grid;
  const usulan = usulanOf(grid.value);
  return ok({ usulan, tanya: tanyaOf(grid.value, usulan) });
}

/** What is to be named: tables and cells as the user has left them, and in what unit a table's money is written. */
export interface Dipilih extends Pick<Usulan, "tabel" | "sel"> {
  readonly uang?: ReadonlyMap<string, SatuanUang>;
}

/**
 * Makes the names of what is sure in `wanted`, a proposal as the user has left it. `seen` is the proposal as it was
 * found: where the workbook would give another one by now, nothing is named.
 */
export async function beriNama(
  workbook: Workbook,
  wanted: Dipilih,
  seen: Usulan,
): Promise<Result<readonly DefineName[], HostError>> {
  const now = await kenaliTabel(workbook);
  if (!now.ok) return now;
  if (JSON.stringify(now.value) !== JSON.stringify(seen))
    return err({ kind: "changed-meanwhile", where: wanted.tabel[0]?.lembar ?? "" });
  const basis = await readNamed(workbook);
  if (!basis.ok) return basis;
  const made = planNames(wanted).filter((name) => !isTaken(name, basis.value.outline));
  const applied = await workbook.apply({ edits: made }, basis.value);
  return applied.ok ? ok(made) : applied;
}

/** A name that exists is the user's, whatever it points at. */
const isTaken = (made: DefineName, { names }: Outline): boolean =>
  names.some(({ name, scope }) => scope === null && name.toLowerCase() === made.name.toLowerCase());

/** Cells whose formula uses one of these names: without the names they would show an error. */
export const namaTerpakai = (
  workbook: Workbook,
  made: readonly DefineName[],
): Promise<Result<readonly CellRef[], HostError>> => workbook.formulasUsing(made.map(({ name }) => name));

/** Takes away what `beriNama` has made; a name that somebody has changed since then stays. */
export async function batalkanNama(
  workbook: Workbook,
  made: readonly DefineName[],
): Promise<Result<number, HostError>> {
  const basis = await readNamed(workbook);
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
