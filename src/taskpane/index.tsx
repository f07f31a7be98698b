import { createRoot } from "react-dom/client";
import { officeReady } from "../excel/office-ready";
import { loadBody } from "./app";
import { mountPane } from "./mount";
import { Outside } from "./outside";

/** How long a web view on a slow line may take to load the rest of office.js. */
const PATIENCE = 30_000;

/** The composition root: Excel's side and the pane's side, joined when office.js is ready. */
async function start(): Promise<void> {
  const element = document.getElementById("pane");
  if (element === null) return;
  // The engine is on its way while office.js finds out where it is.
  void import("./work");
  void loadBody();
  const [ready, { onRibbonCommands, openExcel }] = await Promise.all([
    officeReady(PATIENCE),
    import("../excel/open-excel"),
  ]);
  if (ready === "excel") {
    const { workbook, shell } = openExcel();
    const newBook = async () => (await import("../xlsx/blank-book")).blankBook();
    onRibbonCommands(mountPane(element, workbook, shell, newBook));
  } else {
    const bahasa = /^en\b/i.test(navigator.language) ? "en" : "id";
    createRoot(element).render(
      <Outside bahasa={bahasa} reason={ready} reload={() => window.location.reload()} />,
    );
  }
}

void start();
