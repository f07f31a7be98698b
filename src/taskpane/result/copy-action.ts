import { told, type Surroundings } from "../surroundings";

/** Salinan pimpinan, from the figures of the last run. */
export async function makeCopy(around: Surroundings): Promise<void> {
  const { store, shell } = around;
  const { result, written, bahasa } = store.get();
  if (result === null) return;
  store.dispatch({ type: "copy-started" });
  await around.breathe();
  const [{ salinanPimpinan }, book] = await Promise.all([around.loadWork(), around.newBook()]);
  const options = { bahasa: written ?? bahasa, today: around.today() };
  const bytes = await told(around, "copy", salinanPimpinan(result.assessment, book, options));
  if (bytes !== null) store.dispatch({ type: "copy-done", opened: await shell.openAsNew(bytes) });
}
