import type { Result } from "../../domain/result";
import type { HostError } from "../../domain/host-error";
import { hostErrorSentence } from "../../text/host-errors";
import { SAVING_WORDS } from "../../text/workbench";
import { createLocalHost } from "../host/local-host";
import { loadWorkbook } from "../load-xlsx/load-workbook";
import { looksOf, notCarried, type Looks } from "../save-xlsx/not-carried";
import { saveWorkbook, type OpenedFile } from "../save-xlsx/save-workbook";
import { FaultMenu } from "./fault-menu";
import { byId, say } from "./page-parts";
import { PaneFrame } from "./pane-frame";
import { UniverView } from "./univer-view";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The composition root: a file, the spreadsheet that shows it, the host over that, and the pane beside it. */
class Workbench {
  readonly #view = new UniverView(byId("sheet"));
  readonly #faults = new FaultMenu(byId("faults"));
  readonly pane = new PaneFrame(byId<HTMLIFrameElement>("pane"), new URLSearchParams(location.search));
  opened: (OpenedFile & { readonly looks: Looks }) | null = null;
  host: ReturnType<typeof createLocalHost> | null = null;

  open(bytes: Uint8Array, fileName: string): Result<void, HostError> {
    const loaded = loadWorkbook(bytes, fileName);
    if (!loaded.ok) return loaded;
    byId("sheet").querySelector(".waiting")?.remove();
    const book = this.#view.open(loaded.value);
    this.opened = { bytes, fileName, book, looks: looksOf(book) };
    this.host = createLocalHost(book);
    this.#faults.join(this.host);
    this.pane.show(this.host);
    byId("file").textContent = fileName;
    return { ok: true, value: undefined };
  }

  showSheet(title: string): void {
    const sheet = this.opened?.book.sheets().find((each) => each.props().title === title);
    if (sheet) this.opened?.book.activate(sheet);
  }

  async save(): Promise<void> {
    if (!this.opened) return;
    const { tabs, looks } = notCarried(this.opened.looks, this.opened.book);
    if (tabs.length > 0) return say(SAVING_WORDS.tabs.id(tabs.join(", ")));
    const saved = await saveWorkbook(this.opened, today());
    if (!saved.ok) return tell(saved.error);
    download(saved.value, this.opened.fileName);
    if (looks.length > 0) say(SAVING_WORDS.looks.id(looks.join(", ")));
  }

  async choose(file: File): Promise<void> {
    const opened = this.open(new Uint8Array(await file.arrayBuffer()), file.name);
    if (!opened.ok) tell(opened.error);
  }
}

/** Hands the bytes to the browser as a file. */
function download(bytes: Uint8Array, fileName: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: XLSX }));
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

function tell(error: HostError): void {
  say(hostErrorSentence(error, "id"));
}

function today(): { readonly year: number; readonly month: number; readonly day: number } {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}

/** The sheet of the sample whose cells get colours: who tries the workbench sees them appear. */
const RATED = "Sasaran";

async function start(): Promise<void> {
  performance.mark("mulai");
  const sample = fetch("/contoh-lkjip-2024.xlsx").then((answer) => answer.arrayBuffer());
  const workbench = new Workbench();
  performance.mark("lembar-siap");
  Object.assign(window, {
    workbench: Object.assign(workbench, { attach: (page: Window) => workbench.pane.attach(page) }),
  });
  const chosen = byId<HTMLInputElement>("chosen");
  byId("open").addEventListener("click", () => chosen.click());
  byId("save").addEventListener("click", () => void workbench.save());
  chosen.addEventListener("change", () => {
    const [file] = chosen.files ?? [];
    if (file) void workbench.choose(file);
    chosen.value = "";
  });
  const opened = workbench.open(new Uint8Array(await sample), "contoh-lkjip-2024.xlsx");
  performance.mark("buku-dibuka");
  if (!opened.ok) tell(opened.error);
  workbench.showSheet(RATED);
  for (const id of ["open", "save"]) byId<HTMLButtonElement>(id).disabled = false;
}

void start();
