import type { PengaturanTerbuka, Pratinjau } from "../../app/pengaturan";
import type { Draf } from "../state";
import { told, type Surroundings } from "../surroundings";

export async function openSettings(around: Surroundings): Promise<void> {
  const { store, workbook } = around;
  store.dispatch({ type: "open-started" });
  const { bukaPengaturan } = await around.loadWork();
  const pengaturan = await told(around, "open", bukaPengaturan(workbook));
  if (pengaturan !== null) store.dispatch({ type: "open-done", pengaturan });
}

export async function preview(
  around: Surroundings,
  terbuka: PengaturanTerbuka,
  draf: Draf,
): Promise<Pratinjau> {
  const { perubahanOf, pratinjauPengaturan } = await around.loadWork();
  return pratinjauPengaturan(terbuka, perubahanOf(draf));
}

export async function saveSettings(around: Surroundings): Promise<void> {
  const { store, workbook } = around;
  const { draf, bahasa, written } = store.get();
  store.dispatch({ type: "save-started" });
  const { perubahanOf, simpanPengaturan } = await around.loadWork();
  const options = { bahasa: written ?? bahasa, today: around.today() };
  const found = await told(around, "save", simpanPengaturan(workbook, perubahanOf(draf), options));
  if (found !== null) store.dispatch({ type: "save-done", found });
}
