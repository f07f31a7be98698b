import type { EditPlan } from "../domain/edit-plan";
import type { HostError } from "../domain/host-error";
import { err, type Result } from "../domain/result";
import type { Outline } from "../domain/snapshot";
import { chooseNames } from "../input/choose-names";
import { periksa, type Pemeriksaan } from "./periksa";
import type { Workbook } from "./ports";

/** A name that a typing error has made useless (`Realiasi_T1`), and the one that is meant. */
export interface SalahTulis {
  readonly nama: string;
  readonly usul: string;
}

/**
 * Gives the same cells the right name as well. Excel cannot rename, so the old name stays until the user takes it away:
 * a formula may use it. A name that is there already is never written over.
 */
export async function beriNamaBenar(
  workbook: Workbook,
  salah: SalahTulis,
): Promise<Result<Pemeriksaan, HostError>> {
  const read = await workbook.read(chooseNames);
  if (!read.ok) return read;
  const plan = planNamaBenar(salah, read.value.outline);
  if (plan === null) return err({ kind: "changed-meanwhile", where: salah.nama });
  const applied = await workbook.apply(plan, read.value);
  return applied.ok ? periksa(workbook) : applied;
}

function planNamaBenar({ nama, usul }: SalahTulis, { names }: Outline): EditPlan | null {
  const named = (wanted: string) => names.filter(({ name }) => name.toLowerCase() === wanted.toLowerCase());
  const [old] = named(nama);
  if (old === undefined || named(usul).some(({ scope }) => scope === old.scope)) return null;
  const { scope, refersTo } = old;
  return { edits: [{ kind: "define-name", name: usul, scope, refersTo, hidden: false }] };
}
