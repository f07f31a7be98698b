/** What a command of the ribbon or a key is called in the manifest, behind `LKjIP.`. */
export type RibbonCommand = "Hitung" | "Kenali" | "Bersihkan";

/**
 * Lets the ribbon's menu and its key set going what the pane can do. Where pane and commands share a page
 * (SharedRuntime 1.1), the pane opens with the result; elsewhere the command runs in a page of its own, and the written
 * sheets are all that is seen of it.
 */
export function onRibbonCommands(commands: Readonly<Record<RibbonCommand, () => Promise<void>>>): void {
  // Older builds have neither commands by name nor a pane that can be opened.
  const { actions } = Office as Partial<typeof Office>;
  if (actions === undefined) return;
  for (const [name, command] of Object.entries(commands)) {
    actions.associate(`LKjIP.${name}`, (event?: Office.AddinCommands.Event) => {
      void command()
        .then(showPane)
        .finally(() => event?.completed?.());
    });
  }
}

async function showPane(): Promise<void> {
  if (Office.context.requirements.isSetSupported("SharedRuntime", "1.1")) await Office.addin.showAsTaskpane();
}
