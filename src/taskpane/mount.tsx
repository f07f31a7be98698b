import { createRoot } from "react-dom/client";
import type { BukuBaru, Shell, Workbook } from "../app/ports";
import type { Bahasa } from "../text/bahasa";
import { createActions } from "./actions";
import { loadBody } from "./app";
import { PaneRoot } from "./pane-root";
import { ribbonCommands } from "./ribbon-commands";
import { initialState } from "./state";
import { createStore } from "./store";

/** Puts the pane into the page over a workbook and the program around it; gives what the ribbon's commands do there. */
export function mountPane(
  element: HTMLElement,
  workbook: Workbook,
  shell: Shell,
  newBook: () => Promise<BukuBaru>,
): ReturnType<typeof ribbonCommands> {
  const store = createStore(initialState(chooseBahasa(shell)));
  const actions = createActions({
    workbook,
    shell,
    store,
    loadWork: async () => (await import("./work")).work,
    loadKenali: async () => (await import("./kenali/kenali-work")).kenaliWork,
    loadResult: async () => (await loadBody()).loadResult(),
    newBook,
    breathe,
    today,
    copy,
    reload: () => window.location.reload(),
  });
  shell.onSourceChanged(() => store.dispatch({ type: "source-changed" }));
  createRoot(element).render(<PaneRoot store={store} actions={actions} shell={shell} />);
  actions.open();
  return ribbonCommands(store, actions);
}

/** What the user chose before, else English only where the program speaks English. */
export function chooseBahasa(shell: Pick<Shell, "displayLanguage" | "rememberedLanguage">): Bahasa {
  const remembered = shell.rememberedLanguage();
  if (remembered === "id" || remembered === "en") return remembered;
  return /^en\b/i.test(shell.displayLanguage) ? "en" : "id";
}

/** After the next frame and the clicks that wait; a hidden page draws no frames, hence the timer beside it. */
const breathe = (): Promise<void> =>
  new Promise((resolve) => {
    const on = () => setTimeout(resolve, 0);
    const timer = setTimeout(resolve, 100);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      on();
    });
  });

/** An old web view may refuse the clipboard to a frame. */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function today() {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}
