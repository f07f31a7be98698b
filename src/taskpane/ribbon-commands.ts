import type { PaneActions } from "./pane-context";
import type { Store } from "./store";

/** What the ribbon's commands do, each ending when there is something to be shown. */
export function ribbonCommands(
  store: Store,
  actions: Pick<PaneActions, "run" | "recognise">,
): Readonly<Record<"Hitung" | "Kenali" | "Bersihkan", () => Promise<void>>> {
  const whenDone = async (start: () => void): Promise<void> => {
    await idle(store);
    start();
    await idle(store);
  };
  return {
    Hitung: () => whenDone(actions.run),
    Kenali: () => whenDone(actions.recognise),
    // It asks first, in the pane.
    Bersihkan: () => whenDone(() => store.dispatch({ type: "clean-asked" })),
  };
}

/** The page may still be taking its first look, or be busy with what was asked for before. */
const idle = (store: Store): Promise<void> =>
  new Promise((resolve) => {
    const isIdle = (): boolean => store.get().activity.kind === "idle";
    if (isIdle()) return resolve();
    const stop = store.subscribe(() => {
      if (!isIdle()) return;
      stop();
      resolve();
    });
  });
