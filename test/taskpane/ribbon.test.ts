import { onRibbonCommands } from "../../src/excel/ribbon";
import { ribbonCommands } from "../../src/taskpane/ribbon-commands";
import { initialState } from "../../src/taskpane/state";
import { createStore } from "../../src/taskpane/store";

/** Office as far as the ribbon needs it; what was asked of it, in order. */
function fakeOffice(shares: boolean, hasDialogs = true) {
  const asked: string[] = [];
  const commands = new Map<string, (event: { completed(): void }) => void>();
  Object.assign(globalThis, {
    window: { location: { href: "https://localhost:3000/index.html" } },
    Office: {
      actions: { associate: (name: string, command: () => void) => commands.set(name, command) },
      addin: { showAsTaskpane: () => (asked.push("pane"), Promise.resolve()) },
      context: {
        requirements: { isSetSupported: (set: string) => (set === "SharedRuntime" ? shares : hasDialogs) },
        ui: {
          displayDialogAsync: (page: string, _size: object, done: () => void) => {
            asked.push(`window ${page}`);
            done();
          },
        },
      },
    },
  });
  const click = (name: string) =>
    new Promise<void>((completed) => commands.get(name)?.({ completed: () => completed() }));
  return { asked, commands, click };
}

afterEach(() => ["Office", "window"].forEach((name) => Reflect.deleteProperty(globalThis, name)));

const nothing = () => Promise.resolve();

test("a command runs without the pane, which opens with its result where both are one page", async () => {
  const { asked, click } = fakeOffice(true);
  onRibbonCommands({ Hitung: async () => void asked.push("run"), Kenali: nothing, Bersihkan: nothing });
  await click("LKjIP.Hitung");
  expect(asked).toEqual(["run", "pane"]);
});

test.each(["Hitung", "Kenali", "Bersihkan"])(
  "where they are not, %s does nothing that nobody would see: a window says to open the pane",
  async (name) => {
    const { asked, click } = fakeOffice(false);
    const run = async () => void asked.push("run");
    onRibbonCommands({ Hitung: run, Kenali: run, Bersihkan: run });
    await click(`LKjIP.${name}`);
    expect(asked).toEqual(["window https://localhost:3000/bantuan.html#buka-panel"]);
  },
);

test("an Excel without windows of its own for add-ins is asked for none", async () => {
  const { asked, click } = fakeOffice(false, false);
  onRibbonCommands({ Hitung: async () => void asked.push("run"), Kenali: nothing, Bersihkan: nothing });
  await click("LKjIP.Hitung");
  expect(asked).toEqual([]);
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
