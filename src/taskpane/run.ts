import type { Stage } from "../app/stages";
import { told, type Surroundings } from "./surroundings";

/** Hitung Capaian, with directions that were answered just now. */
export async function run(around: Surroundings): Promise<void> {
  const { store, workbook } = around;
  const { options, bahasa, arah: answers } = store.get();
  const arah = [...answers].map(([indikator, polaritas]) => ({ indikator, polaritas }));
  const onStage = (stage: Stage) => enterStage(around, stage);
  store.dispatch({ type: "stage", stage: "baca" });
  void around.loadResult().catch(() => undefined);
  const { hitungCapaian } = await around.loadWork();
  const outcome = await told(
    around,
    "run",
    hitungCapaian(workbook, { ...options, bahasa, today: around.today(), write: true, onStage, arah }),
  );
  if (outcome !== null) store.dispatch({ type: "run-done", outcome });
}

/** Shows the stage, lets the browser hear a click on Hentikan, then answers whether to go on. */
async function enterStage({ store, breathe }: Surroundings, stage: Stage): Promise<boolean> {
  store.dispatch({ type: "stage", stage });
  await breathe();
  const { activity } = store.get();
  return !(activity.kind === "counting" && activity.stopping);
}
