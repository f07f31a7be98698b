/** What a command of the ribbon or a key is called in the manifest, behind `LKjIP.`. */
export type RibbonCommand = "Hitung" | "Kenali" | "Bersihkan";

/**
 * Lets the ribbon's menu and its key set going what the pane can do. Where pane and commands share a page
 * (SharedRuntime 1.1), the pane opens with the result. Elsewhere a command would work where nobody sees what it says:
 * there it does nothing but say that the pane is to be opened.
 */
export function onRibbonCommands(commands: Readonly<Record<RibbonCommand, () => Promise<void>>>): void {
  // Older builds have neither commands by name nor a pane that can be opened.
  const { actions } = Office as Partial<typeof Office>;
  if (actions === undefined) return;
  for (const [name, command] of Object.entries(commands)) {
    actions.associate(`LKjIP.${name}`, (event?: Office.AddinCommands.Event) => {
      const done = hasSharedRuntime() ? command().then(() => Office.addin.showAsTaskpane()) : sayOpenPane();
      void done.finally(() => event?.completed?.());
    });
  }
}

const hasSharedRuntime = (): boolean => Office.context.requirements.isSetSupported("SharedRuntime", "1.1");

/** Per cent of the window. */
const DIALOG = { height: 40, width: 40 };

/** A small window with the guide's paragraph on it; an Excel without dialogs shows nothing, and nothing is done either. */
function sayOpenPane(): Promise<void> {
  if (!Office.context.requirements.isSetSupported("DialogApi", "1.1")) return Promise.resolve();
  const page = new URL("bantuan.html#buka-panel", window.location.href).href;
  return new Promise((resolve) => Office.context.ui.displayDialogAsync(page, DIALOG, () => resolve()));
}
