import { reduce, type PaneEvent } from "../../src/taskpane/reducer";
import { initialState, type PaneState } from "../../src/taskpane/state";
import { emptyAssessment, foundOf, sampleAssessment, sampleOutcome } from "./sample";

const after = (...events: readonly PaneEvent[]): PaneState => events.reduce(reduce, initialState("id"));
const FOUND = { type: "look-done", found: foundOf(sampleAssessment) } as const;
const RAN = { type: "run-done", outcome: sampleOutcome } as const;

test("the pane begins by looking for tables, in Indonesian, with colour and without filling", () => {
  const state = initialState("id");
  expect(state).toMatchObject({
    bahasa: "id",
    activity: { kind: "looking" },
    options: { paint: true, fill: false },
  });
});

test("after the look the tables are there and nothing runs", () => {
  expect(after(FOUND)).toMatchObject({ activity: { kind: "idle" }, found: { ownSheets: [] }, result: null });
});

test("the stage that is entered is shown, and a wish to stop outlasts it", () => {
  const state = after(
    FOUND,
    { type: "stage", stage: "baca" },
    { type: "stop-asked" },
    { type: "stage", stage: "hitung" },
  );
  expect(state.activity).toEqual({ kind: "counting", stage: "hitung", stopping: true });
});

test("a wish to stop changes nothing where nothing runs", () => {
  expect(after(FOUND, { type: "stop-asked" }).activity).toEqual({ kind: "idle" });
});

test("a run brings its result and its sheets", () => {
  const state = after(FOUND, { type: "stage", stage: "tulis" }, RAN);
  expect(state.result).toBe(sampleOutcome);
  expect(state.found?.ownSheets).toEqual(sampleOutcome.sheets);
  expect(state.activity).toEqual({ kind: "idle" });
});

test("a run over a workbook whose names have gone brings no result", () => {
  const gone = { ...sampleOutcome, assessment: emptyAssessment, sheets: [] };
  expect(after(FOUND, { type: "run-done", outcome: gone })).toMatchObject({
    result: null,
    found: { ownSheets: [] },
  });
});

test("a change of a source cell makes the result out of date, and a new run makes it good", () => {
  const stale = after(FOUND, RAN, { type: "source-changed" });
  expect(stale.stale).toBe(true);
  expect(reduce(stale, RAN).stale).toBe(false);
});

test("a change without a result is nothing to tell", () => {
  expect(after(FOUND, { type: "source-changed" }).stale).toBe(false);
});

test.each<PaneEvent>([
  { type: "stage", stage: "tulis" },
  { type: "clean-started" },
  { type: "mark-started" },
])("what changes while the product itself writes is no change of the user's: $type", (writing) => {
  expect(after(FOUND, RAN, writing, { type: "source-changed" }).stale).toBe(false);
});

test("a refusal ends what was under way, keeps the earlier result and says what was tried", () => {
  const state = after(
    FOUND,
    RAN,
    { type: "stage", stage: "tulis" },
    {
      type: "failed",
      error: { kind: "cell-being-edited" },
      during: "run",
    },
  );
  expect(state.activity).toEqual({ kind: "idle" });
  expect(state.result).toBe(sampleOutcome);
  expect(state.notice).toEqual({ kind: "trouble", error: { kind: "cell-being-edited" }, during: "run" });
});

test("a new attempt takes the old refusal off the pane", () => {
  const failed = { type: "failed", error: { kind: "read-only" }, during: "run" } as const;
  expect(after(FOUND, failed, { type: "stage", stage: "baca" }).notice).toBeNull();
  expect(after(FOUND, failed, { type: "notice-closed" }).notice).toBeNull();
});

test("Bersihkan Hasil asks first, and can be called off", () => {
  expect(after(FOUND, RAN, { type: "clean-asked" }).asking).toBe(true);
  expect(after(FOUND, RAN, { type: "clean-asked" }, { type: "clean-cancelled" })).toMatchObject({
    asking: false,
    result: sampleOutcome,
  });
});

test("after Bersihkan Hasil the result is gone, the tables are still known, the kept sheet is named", () => {
  const outcome = { removed: ["LKjIP Capaian"], keptSkala: "LKjIP Skala" };
  const state = after(FOUND, RAN, { type: "clean-started" }, { type: "clean-done", outcome });
  expect(state).toMatchObject({ result: null, stale: false, notice: { kind: "cleaned", outcome } });
  expect(state.found).toEqual(foundOf(sampleAssessment, ["LKjIP Skala"]));
});

test("a narrowing to a table that has no Catatan any more is taken off", () => {
  const narrowed = after(FOUND, RAN, { type: "blok-chosen", blok: "T38" });
  expect(reduce(narrowed, RAN).blok).toBe("T38");
  const clean = { ...sampleOutcome, assessment: { ...sampleAssessment, findings: [] } };
  expect(reduce(narrowed, { type: "run-done", outcome: clean }).blok).toBeNull();
});

test("a run ends with a sentence, which gives way once the tables have changed", () => {
  expect(after(FOUND, RAN).notice).toEqual({ kind: "ran", rated: 24, kesalahan: 2 });
  expect(after(FOUND, RAN, { type: "source-changed" })).toMatchObject({ notice: null, stale: true });
});

test("a count leads to its Catatan in whichever table they are", () => {
  const state = after(
    FOUND,
    RAN,
    { type: "blok-chosen", blok: "T38" },
    { type: "severity-shown", severity: "informasi" },
  );
  expect(state).toMatchObject({ blok: null, shown: { severity: "informasi" } });
});

test("choices are kept one by one", () => {
  const state = after({ type: "options", options: { fill: true } }, { type: "bahasa", bahasa: "en" });
  expect(state).toMatchObject({ options: { paint: true, fill: true }, bahasa: "en" });
});

test("a bug outside of the components reaches the error boundary", () => {
  const error = new Error("bug");
  expect(after({ type: "broke", error }).bug).toEqual({ error });
});

test("a mark is written in the language of the sheets, whatever the pane speaks by now", () => {
  expect(after(FOUND, RAN, { type: "bahasa", bahasa: "en" })).toMatchObject({ bahasa: "en", written: "id" });
});
