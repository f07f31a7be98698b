import { findingKey } from "../domain/diperiksa";
import type { Finding } from "../domain/finding";
import type { HostError } from "../domain/host-error";
import type { ArahJawaban } from "../domain/polaritas";
import type { Result } from "../domain/result";
import type { Perbaikan } from "../app/perbaiki-sel";
import type { Shell, Workbook } from "../app/ports";
import type { Stage } from "../app/stages";
import type { Tanggal } from "../text/dates";
import type { PaneActions } from "./pane-context";
import type { Attempt, PaneState } from "./state";
import type { Store } from "./store";
import type { Work } from "./work";

/** What the actions reach out to. Everything that is not pure comes in here. */
export interface Surroundings {
  readonly workbook: Workbook;
  readonly shell: Shell;
  readonly store: Store;
  /** The use cases; loaded once, at the first look. */
  readonly loadWork: () => Promise<Work>;
  /** Fetches the view of a result, while the run that brings it goes on. */
  readonly loadResult: () => Promise<unknown>;
  /** Settles when the browser has had time to draw and to hear a click. */
  readonly breathe: () => Promise<void>;
  readonly today: () => Tanggal;
  /** Puts a text on the clipboard; false where that is not allowed. */
  readonly copy: (text: string) => Promise<boolean>;
  readonly reload: () => void;
}

export function createActions(around: Surroundings): PaneActions {
  const { shell, store } = around;
  const whenIdle = (start: () => Promise<void>) => () => {
    if (store.get().activity.kind === "idle") start().catch(broke(store));
  };
  const actions: PaneActions = {
    open: () => void look(around).catch(broke(store)),
    look: whenIdle(() => look(around)),
    run: whenIdle(() => run(around, answersOf(store.get()))),
    answer: (arah) => whenIdle(() => run(around, arah))(),
    stop: () => store.dispatch({ type: "stop-asked" }),
    clean: (removeEditedSkala) => whenIdle(() => clean(around, removeEditedSkala))(),
    mark: (finding, alasan) => whenIdle(() => mark(around, finding, alasan))(),
    mend: (perbaikan) => whenIdle(() => mend(around, perbaikan, true))(),
    takeBack: (perbaikan) => whenIdle(() => mend(around, perbaikan, false))(),
    copy: (figure) =>
      void around.copy(figure).then((ok) => store.dispatch({ type: "copied", figure, ok }), broke(store)),
    goTo: (cell) => void told(around, "go", shell.goTo(cell)).catch(broke(store)),
    openSheet: (title) => void told(around, "go", shell.activateSheet(title)).catch(broke(store)),
    retry: (during) => retryOf(actions, around)[during](),
    speak: (bahasa) => {
      shell.rememberLanguage(bahasa);
      store.dispatch({ type: "bahasa", bahasa });
    },
    reload: around.reload,
  };
  return actions;
}

const answersOf = ({ arah }: PaneState): readonly ArahJawaban[] =>
  [...arah].map(([indikator, polaritas]) => ({ indikator, polaritas }));

/** A bug: handed on to the error boundary. */
const broke = (store: Store) => (error: unknown) => store.dispatch({ type: "broke", error });

const retryOf = (actions: PaneActions, { store }: Surroundings): Readonly<Record<Attempt, () => void>> => ({
  look: actions.look,
  run: actions.run,
  clean: () => store.dispatch({ type: "clean-asked" }),
  mark: () => store.dispatch({ type: "notice-closed" }),
  mend: () => store.dispatch({ type: "notice-closed" }),
  go: () => store.dispatch({ type: "notice-closed" }),
});

/** Which tables are there. */
async function look(around: Surroundings): Promise<void> {
  const { store, workbook } = around;
  store.dispatch({ type: "look-started" });
  const { periksa } = await around.loadWork();
  const found = await told(around, "look", periksa(workbook));
  if (found !== null) store.dispatch({ type: "look-done", found });
}

async function run(around: Surroundings, arah: readonly ArahJawaban[]): Promise<void> {
  const { store, workbook } = around;
  const { options, bahasa } = store.get();
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

async function clean(around: Surroundings, removeEditedSkala: boolean): Promise<void> {
  const { store, workbook } = around;
  store.dispatch({ type: "clean-started" });
  const { bersihkanHasil } = await around.loadWork();
  const outcome = await told(around, "clean", bersihkanHasil(workbook, { removeEditedSkala }));
  if (outcome !== null) store.dispatch({ type: "clean-done", outcome });
}

async function mark(around: Surroundings, finding: Finding, alasan: string | null): Promise<void> {
  const { store, workbook } = around;
  const { bahasa, written } = store.get();
  store.dispatch({ type: "mark-started" });
  const { tandaiDiperiksa } = await around.loadWork();
  const options = { kunci: findingKey(finding), alasan, bahasa: written ?? bahasa, today: around.today() };
  const outcome = await told(around, "mark", tandaiDiperiksa(workbook, options));
  if (outcome !== null) store.dispatch({ type: "mark-done", assessment: outcome.assessment });
}

async function mend(around: Surroundings, done: Perbaikan, canGoBack: boolean): Promise<void> {
  const { store, workbook } = around;
  store.dispatch({ type: "mend-started" });
  const { perbaikiSel, takenBack } = await around.loadWork();
  const outcome = await told(around, "mend", perbaikiSel(workbook, done));
  const back = canGoBack ? takenBack(done) : null;
  if (outcome !== null) store.dispatch({ type: "mend-done", outcome, done, back });
}

/** The value, or null after the refusal has been told. */
async function told<T>(
  { store }: Surroundings,
  during: Attempt,
  answer: Promise<Result<T, HostError>>,
): Promise<T | null> {
  const result = await answer;
  if (result.ok) return result.value;
  store.dispatch({ type: "failed", error: result.error, during });
  return null;
}
