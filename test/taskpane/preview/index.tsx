import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import type { Theme } from "../../../src/app/ports";
import { findingKey } from "../../../src/domain/diperiksa";
import type { HostError } from "../../../src/domain/host-error";
import { createActions } from "../../../src/taskpane/actions";
import { chooseBahasa } from "../../../src/taskpane/mount";
import { PaneRoot } from "../../../src/taskpane/pane-root";
import type { PaneEvent } from "../../../src/taskpane/reducer";
import { initialState } from "../../../src/taskpane/state";
import { createStore } from "../../../src/taskpane/store";
import { fakeShell, fakeWork, untouchedWorkbook } from "../fakes";
import { fakeKenali, PENGENALAN } from "../sample-kenali";
import {
  checkedAssessment,
  emptyAssessment,
  foundOf,
  sampleAssessment,
  sampleFinding,
  sampleOutcome,
} from "../sample";

const FOUND: PaneEvent = { type: "look-done", found: foundOf(sampleAssessment) };
const RAN: PaneEvent = { type: "run-done", outcome: sampleOutcome };
const FOUND_MORE: PaneEvent = { type: "recognised", pengenalan: PENGENALAN, shown: false };
const MADE = ["Target_T38", "Realisasi_T38"].map((name) => ({
  ...({ kind: "define-name", scope: null, hidden: false } as const),
  name,
  refersTo: "'Sasaran'!$E$5:$E$8",
}));
const refused = (error: HostError): PaneEvent => ({ type: "failed", error, during: "run" });
const BROKEN_NAMES = {
  ...emptyAssessment,
  findings: [
    sampleFinding("nama-rusak", null, {
      blok: null,
      values: { nama: "Target_T38", rujukan: "#REF!", sebab: "ref" },
    }),
  ],
};

const UNSURE = { ...sampleAssessment, findings: [...PENGENALAN.tanya.arah, ...sampleAssessment.findings] };
const RAN_UNSURE: PaneEvent = { type: "run-done", outcome: { ...sampleOutcome, assessment: UNSURE } };
const TYPED: PaneEvent = { type: "setting-typed", name: "LKJIP_Celah", rows: [["bulatkan"]] };

const FIRST_KEY = sampleAssessment.findings.slice(0, 1).map(findingKey).join("");

/** The states that a person looks at. */
const STATES: Readonly<Record<string, readonly PaneEvent[]>> = {
  looking: [],
  first: [FOUND],
  none: [{ type: "look-done", found: foundOf(emptyAssessment) }],
  kenali: [{ type: "look-done", found: foundOf(emptyAssessment), pengenalan: PENGENALAN }],
  named: [FOUND, { type: "named", made: MADE }, RAN, FOUND_MORE],
  unnaming: [
    FOUND,
    { type: "named", made: MADE },
    RAN,
    { type: "unname-asked", terpakai: [{ sheet: "Rekap", row: 4, column: 3 }] },
  ],
  names: [{ type: "look-done", found: foundOf(BROKEN_NAMES) }],
  running: [FOUND, { type: "stage", stage: "hitung" }],
  done: [FOUND, RAN],
  checked: [FOUND, { type: "run-done", outcome: { ...sampleOutcome, assessment: checkedAssessment } }],
  stale: [FOUND, RAN, { type: "source-changed" }],
  refused: [FOUND, refused({ kind: "sheet-protected", sheets: ["Sasaran", "Program"] })],
  unknown: [FOUND, RAN, refused({ kind: "outcome-unknown" })],
  settings: [FOUND, RAN, TYPED],
  directions: [
    FOUND,
    RAN_UNSURE,
    { type: "direction-answered", indikator: "Angka Kematian Ibu", polaritas: "negatif" },
  ],
  opened: [FOUND, RAN, { type: "catatan-opened", kunci: FIRST_KEY }],
  asking: [FOUND, RAN, { type: "clean-asked" }],
  cleaning: [FOUND, RAN, { type: "clean-started" }],
  cleaned: [
    FOUND,
    RAN,
    { type: "clean-done", outcome: { removed: sampleOutcome.sheets, keptSkala: "LKjIP Skala" } },
  ],
  bug: [FOUND, { type: "broke", error: new Error("preview") }],
};

const query = new URLSearchParams(location.search);
const shell = fakeShell({
  displayLanguage: query.get("bahasa") ?? "id",
  theme: (query.get("theme") ?? "light") as Theme,
});
const element = document.getElementById("pane");
const root = element === null ? null : createRoot(element);

/** What is unfolded by a click: every part of the settings. */
const UNFOLDED: Readonly<Record<string, readonly string[]>> = {
  settings: ["Pengaturan", "Skala", "Penilaian", "Cetak dan tanda tangan"],
};

/** Clicks each heading as soon as it is there. */
function unfold([next, ...rest]: readonly string[]): void {
  if (next === undefined) return;
  const heading = [...document.querySelectorAll("button")].find(({ textContent }) => textContent === next);
  heading?.click();
  requestAnimationFrame(() => unfold(heading === undefined ? [next, ...rest] : rest));
}

/** The pane anew, in one of its states. */
function show(state: string): void {
  const store = createStore(initialState(chooseBahasa(shell)));
  const actions = createActions({
    workbook: untouchedWorkbook,
    shell,
    store,
    loadWork: async () => fakeWork(),
    loadKenali: async () => fakeKenali(),
    loadResult: async () => undefined,
    newBook: async () => ({ workbook: untouchedWorkbook, tab: "Lembar1", toBytes: () => new Uint8Array() }),
    breathe: () => new Promise((resolve) => setTimeout(resolve, 300)),
    copy: async () => true,
    today: () => ({ year: 2025, month: 1, day: 18 }),
    reload: () => location.reload(),
  });
  // At once: what is unfolded below must not be found in the state before.
  flushSync(() =>
    root?.render(<PaneRoot key={`${state} ${Date.now()}`} store={store} actions={actions} shell={shell} />),
  );
  for (const event of STATES[state] ?? []) store.dispatch(event);
  unfold(UNFOLDED[state] ?? []);
}

/** `#done` shows that state; another one needs no new page. */
const wanted = () => location.hash.slice(1) || (query.get("state") ?? "first");
window.addEventListener("hashchange", () => show(wanted()));
show(wanted());
