import { findingKey } from "../domain/diperiksa";
import type { Finding } from "../domain/finding";
import type { Perbaikan } from "../app/perbaiki-sel";
import { askUnname, look, name, recogniseAgain, unname } from "./kenali/kenali-actions";
import { makeForm } from "./isian/isian-actions";
import { nameRight } from "./found/right-name-action";
import { openSettings, preview, saveSettings } from "./pengaturan/pengaturan-actions";
import { makeCopy } from "./result/copy-action";
import { run } from "./run";
import { told, type Surroundings } from "./surroundings";
import type { PaneActions } from "./pane-context";
import type { Attempt } from "./state";
import type { Store } from "./store";

export function createActions(around: Surroundings): PaneActions {
  const { shell, store } = around;
  const whenIdle = (start: () => Promise<void>) => () => {
    if (store.get().activity.kind === "idle") start().catch(broke(store));
  };
  const actions: PaneActions = {
    open: () => void look(around).catch(broke(store)),
    look: whenIdle(() => look(around)),
    run: whenIdle(() => run(around)),
    stop: () => store.dispatch({ type: "stop-asked" }),
    clean: (removeEditedSkala) => whenIdle(() => clean(around, removeEditedSkala))(),
    mark: (finding, alasan) => whenIdle(() => mark(around, finding, alasan))(),
    mend: (perbaikan) => whenIdle(() => mend(around, perbaikan, true))(),
    takeBack: (perbaikan) => whenIdle(() => mend(around, perbaikan, false))(),
    openSettings: whenIdle(() => openSettings(around)),
    preview: (terbuka, draf) => preview(around, terbuka, draf),
    saveSettings: whenIdle(() => saveSettings(around)),
    nameRight: (salah) => whenIdle(() => nameRight(around, salah))(),
    makeCopy: whenIdle(() => makeCopy(around)),
    copy: (figure) =>
      void around.copy(figure).then((ok) => store.dispatch({ type: "copied", figure, ok }), broke(store)),
    recognise: whenIdle(() => recogniseAgain(around)),
    name: whenIdle(() => name(around)),
    askUnname: whenIdle(() => askUnname(around)),
    unname: whenIdle(() => unname(around)),
    makeForm: (options) => whenIdle(() => makeForm(around, options))(),
    showRange: (sheet, rect) => void told(around, "go", shell.showRange(sheet, rect)).catch(broke(store)),
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

/** A bug: handed on to the error boundary. */
const broke = (store: Store) => (error: unknown) => store.dispatch({ type: "broke", error });

const retryOf = (actions: PaneActions, { store }: Surroundings): Readonly<Record<Attempt, () => void>> => ({
  look: actions.look,
  run: actions.run,
  clean: () => store.dispatch({ type: "clean-asked" }),
  mark: () => store.dispatch({ type: "notice-closed" }),
  mend: () => store.dispatch({ type: "notice-closed" }),
  open: actions.openSettings,
  save: actions.saveSettings,
  rename: () => store.dispatch({ type: "notice-closed" }),
  copy: actions.makeCopy,
  go: () => store.dispatch({ type: "notice-closed" }),
  // What is to be named may have changed: it is looked at anew.
  name: actions.look,
  unname: () => store.dispatch({ type: "notice-closed" }),
  form: () => store.dispatch({ type: "notice-closed" }),
});

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
