import type { IsianOptions } from "../../app/format-isian";
import { look } from "../kenali/kenali-actions";
import { told, type Surroundings } from "../surroundings";

/** Adds the form, looks at its tables and leads to it. */
export async function makeForm(around: Surroundings, wanted: Omit<IsianOptions, "bahasa">): Promise<void> {
  const { store, workbook, shell } = around;
  const { bahasa } = store.get();
  store.dispatch({ type: "form-started" });
  const { formatIsian } = await around.loadKenali();
  const sheet = await told(around, "form", formatIsian(workbook, { ...wanted, bahasa }));
  if (sheet === null) return;
  await look(around);
  store.dispatch({ type: "form-made", sheet });
  await told(around, "go", shell.activateSheet(sheet));
}
