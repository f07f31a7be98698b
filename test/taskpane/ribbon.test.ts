import { onRibbonCommands } from "../../src/excel/ribbon";
import { ribbonCommands } from "../../src/taskpane/ribbon-commands";
import { initialState } from "../../src/taskpane/state";
import { createStore } from "../../src/taskpane/store";

/** Office as far as the ribbon needs it; what was asked of it, in order. */
function fakeOffice(shares: boolean) {
  const asked: string[] = [];
  const commands = new Map<string, (event: { completed(): void }) => void>();
  Object.assign(globalThis, {
    Office: {
      actions: { associate: (name: string, command: () => void) => commands.set(name, command) },
      addin: { showAsTaskpane: () => (asked.push("pane"), Promise.resolve()) },
      context: { requirements: { isSetSupported: (set: string) => set === "SharedRuntime" && shares } },
    },
  });
  const click = (name: string) =>
    new Promise<void>((completed) => commands.get(name)?.({ completed: () => completed() }));
  return { asked, commands, click };
}

afterEach(() => Reflect.deleteProperty(globalThis, "Office"));

const nothing = () => Promise.resolve();

test("a command runs without the pane, which opens with its result where both are one page", async () => {
  const { asked, click } = fakeOffice(true);
  onRibbonCommands({ Hitung: async () => void asked.push("run"), Kenali: nothing, Bersihkan: nothing });
  await click("LKjIP.Hitung");
  expect(asked).toEqual(["run", "pane"]);
});

test("where they are not, the command runs and no pane is asked for", async () => {
  const { asked, click } = fakeOffice(false);
  onRibbonCommands({ Hitung: async () => void asked.push("run"), Kenali: nothing, Bersihkan: nothing });
  await click("LKjIP.Hitung");
  expect(asked).toEqual(["run"]);
});

test("an Excel without commands by name is left alone", () => {
  Object.assign(globalThis, { Office: {} });
  expect(() => onRibbonCommands({ Hitung: nothing, Kenali: nothing, Bersihkan: nothing })).not.toThrow();
});

test("Hitung Capaian waits for what is under way, and ends when its result is there", async () => {
  const store = createStore(initialState("id"));
  const told: string[] = [];
  store.dispatch({ type: "look-started" });
  const run = () => {
    told.push(store.get().activity.kind);
    store.dispatch({ type: "stage", stage: "baca" });
  };
  const command = ribbonCommands(store, { run, recognise: run })
    .Hitung()
    .then(() => void told.push("done"));
  await nothing();
  expect(told).toEqual([]);
  const error = { kind: "no-answer" } as const;
  store.dispatch({ type: "failed", error, during: "look" });
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(told).toEqual(["idle"]);
  store.dispatch({ type: "failed", error, during: "run" });
  await command;
  expect(told).toEqual(["idle", "done"]);
});

test("Bersihkan Hasil asks first, in the pane", async () => {
  const store = createStore(initialState("id"));
  store.dispatch({ type: "failed", error: { kind: "no-answer" }, during: "look" });
  await ribbonCommands(store, { run: () => undefined, recognise: () => undefined }).Bersihkan();
  expect(store.get().asking).toBe(true);
});
