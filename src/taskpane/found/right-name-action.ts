import type { SalahTulis } from "../../app/beri-nama-benar";
import { told, type Surroundings } from "../surroundings";

export async function nameRight(around: Surroundings, salah: SalahTulis): Promise<void> {
  const { store, workbook } = around;
  store.dispatch({ type: "rename-started" });
  const { beriNamaBenar } = await around.loadWork();
  const found = await told(around, "rename", beriNamaBenar(workbook, salah));
  if (found !== null) store.dispatch({ type: "rename-done", found, salah });
}
