import type { Pengenalan } from "../../app/kenali-tabel";
import { hasUsableBlok } from "../../app/usable-blok";
import { run } from "../run";
import { told, type Surroundings } from "../surroundings";
import { readyTables } from "./draft";

/** Which tables are there; where none can be used, which there would be with names. */
export async function look(around: Surroundings): Promise<void> {
  const { store, workbook } = around;
  store.dispatch({ type: "look-started" });
  const { periksa } = await around.loadWork();
  const found = await told(around, "look", periksa(workbook));
  if (found === null) return;
  if (hasUsableBlok(found.assessment)) {
    store.dispatch({ type: "look-done", found });
    return lookForMore(around);
  }
  const pengenalan = await recognise(around);
  if (pengenalan !== null) store.dispatch({ type: "look-done", found, pengenalan });
}

/** What was found, or null after a refusal was told. */
async function recognise(around: Surroundings): Promise<Pengenalan | null> {
  const { kenaliDanTanya } = await around.loadKenali();
  return told(around, "look", kenaliDanTanya(around.workbook));
}

/** Beside tables with names, quietly: what cannot be read now is found when somebody asks for it. */
async function lookForMore({ store, workbook, loadKenali }: Surroundings): Promise<void> {
  const { kenaliDanTanya } = await loadKenali();
  const found = await kenaliDanTanya(workbook);
  if (found.ok) store.dispatch({ type: "recognised", pengenalan: found.value, shown: false });
}

export async function recogniseAgain(around: Surroundings): Promise<void> {
  around.store.dispatch({ type: "look-started" });
  const pengenalan = await recognise(around);
  if (pengenalan !== null) around.store.dispatch({ type: "recognised", pengenalan, shown: true });
}

/** Makes the names, then computes with them and with what was answered. */
export async function name(around: Surroundings): Promise<void> {
  const { store, workbook } = around;
  const { kenali } = store.get();
  if (kenali === null) return;
  const { usulan } = kenali.pengenalan;
  const { uang } = kenali.draft;
  store.dispatch({ type: "naming-started" });
  const { beriNama } = await around.loadKenali();
  const wanted = { tabel: readyTables(usulan, kenali.draft), sel: usulan.sel, uang };
  const made = await told(around, "name", beriNama(workbook, wanted, usulan));
  if (made === null) return;
  store.dispatch({ type: "named", made });
  await run(around);
  await lookForMore(around);
}

/** Where no formula uses the names they go at once. */
export async function askUnname(around: Surroundings): Promise<void> {
  const { store, workbook } = around;
  store.dispatch({ type: "unnaming-started" });
  const { namaTerpakai } = await around.loadKenali();
  const terpakai = await told(around, "unname", namaTerpakai(workbook, store.get().dinamai));
  if (terpakai === null) return;
  if (terpakai.length === 0) await unname(around);
  else store.dispatch({ type: "unname-asked", terpakai });
}

export async function unname(around: Surroundings): Promise<void> {
  const { store, workbook } = around;
  store.dispatch({ type: "unnaming-started" });
  const { batalkanNama } = await around.loadKenali();
  const count = await told(around, "unname", batalkanNama(workbook, store.get().dinamai));
  if (count === null) return;
  await look(around);
  store.dispatch({ type: "unnamed", count });
}
