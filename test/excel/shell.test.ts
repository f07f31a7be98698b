import type { Shell } from "../../src/app/ports";
import type { Witness } from "../../src/excel/excel-workbook";
import { createExcelWorkbook } from "../../src/excel/excel-workbook";
import { createExcelShell } from "../../src/excel/shell";
import { isSourceChange } from "../../src/excel/source-events";
import { isDark, isDarkColor } from "../../src/excel/theme";
import { closeAll, openLocal, snapshotOf, type LocalExcel } from "./local-excel";
import { samplePlan } from "./sample-plan";
import { sampleWorkbook } from "./sample-workbook";

afterEach(closeAll);

interface Opened extends LocalExcel {
  readonly shell: Shell;
  readonly witness: Witness;
}

async function openPane(): Promise<Opened> {
  const excel = openLocal(sampleWorkbook());
  const witness: Witness = { seen: null, wroteAt: -Infinity };
  const workbook = createExcelWorkbook({}, witness);
  await snapshotOf(workbook);
  return { ...excel, workbook, witness, shell: createExcelShell(witness) };
}

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 30));

describe("Excel around the workbook", () => {
  test("a cell is shown: its sheet comes to the front and the cell is selected", async () => {
    const { shell, book } = await openPane();
    expect(await shell.goTo({ sheet: "Anggaran", row: 3, column: 2 })).toEqual({
      ok: true,
      value: undefined,
    });
    expect([book.activeSheet().props().title, book.selection().rect]).toEqual([
      "Anggaran",
      { top: 3, left: 2, bottom: 3, right: 2 },
    ]);
    expect(await shell.activateSheet("Kinerja '24")).toMatchObject({ ok: true });
    expect(book.activeSheet().props().title).toBe("Kinerja '24");
  });

  test("a cell that is gone, or another workbook in front, is told as an error", async () => {
    const { shell, host } = await openPane();
    expect(await shell.goTo({ sheet: "Hilang", row: 1, column: 1 })).toMatchObject({
      ok: false,
      error: { kind: "changed-meanwhile" },
    });
    host.fault({ kind: "other-workbook" });
    expect(await shell.activateSheet("Anggaran")).toEqual({ ok: false, error: { kind: "other-workbook" } });
  });

  test("a cell on a hidden sheet is told as that, and the sheet stays hidden", async () => {
    const { shell, book } = await openPane();
    book.sheet("Anggaran").setProps({ visibility: "Hidden" });
    const told = { ok: false, error: { kind: "sheet-hidden", sheet: "Anggaran" } };
    expect(await shell.goTo({ sheet: "Anggaran", row: 3, column: 2 })).toEqual(told);
    expect(await shell.activateSheet("Anggaran")).toEqual(told);
    expect(book.sheet("Anggaran").props().visibility).toBe("Hidden");
  });

  test("a figure that the user or a co-author changes is told; a cell elsewhere is not", async () => {
    const { shell, book } = await openPane();
    let told = 0;
    const end = shell.onSourceChanged(() => told++);
    await settle();
    book.typeInto(book.sheet("Anggaran"), { row: 40, column: 12 }, "catatan");
    await settle();
    expect(told).toBe(0);
    book.typeInto(book.sheet("Kinerja '24"), { row: 5, column: 4 }, 88);
    await settle();
    expect(told).toBe(1);
    end();
    await settle();
    book.typeInto(book.sheet("Kinerja '24"), { row: 5, column: 4 }, 89);
    await settle();
    expect(told).toBe(1);
  });

  test("the product's own writes and its own sheets never count as a change", async () => {
    const { shell, book, workbook } = await openPane();
    let told = 0;
    shell.onSourceChanged(() => told++);
    await settle();
    const basis = await snapshotOf(workbook);
    expect(await workbook.apply(samplePlan(basis.outline), basis)).toMatchObject({ ok: true });
    await snapshotOf(workbook);
    await settle();
    book.typeInto(book.sheet("LKjIP Capaian"), { row: 1, column: 1 }, "coret");
    await settle();
    expect(told).toBe(0);
  });

  test("where Excel does not say who wrote, the time of our own write tells", async () => {
    const { witness, book } = await openPane();
    const event = {
      worksheetId: book.sheet("Kinerja '24").id,
      address: "D5",
      changeType: "RangeEdited",
      source: "Local",
    } as Excel.WorksheetChangedEventArgs;
    const at = (wroteAt: number): boolean => isSourceChange(event, { ...witness, wroteAt });
    expect([at(-Infinity), at(Date.now() - 10), at(Infinity), at(Date.now() - 60_000)]).toEqual([
      true,
      false,
      false,
      true,
    ]);
    expect(isSourceChange({ ...event, source: "Remote" }, { ...witness, wroteAt: Date.now() })).toBe(true);
    expect(isSourceChange({ ...event, address: "XFD1", changeType: "RowInserted" }, witness)).toBe(true);
  });

  test("dark is what Excel says outright, else its colour behind the cells, else the browser's choice", () => {
    const windowsText = (words: string) => ({ isDarkTheme: words as unknown as boolean });
    expect(isDark({ isDarkTheme: true, bodyBackgroundColor: "#FFFFFF" }, false)).toBe(true);
    expect(isDark({ ...windowsText("#000000"), bodyBackgroundColor: "#FFFFFF" }, true)).toBe(false);
    expect(isDark({ ...windowsText("#000001"), bodyBackgroundColor: "#262626" }, false)).toBe(true);
    expect([isDark(undefined, true), isDark(undefined, false), isDark({}, true)]).toEqual([
      true,
      false,
      true,
    ]);
  });

  test("dark and light backgrounds are told apart", () => {
    expect(["#FFFFFF", "#262626", "#0078D4", "#F3F2F1"].map(isDarkColor)).toEqual([false, true, true, false]);
  });

  test("the language that was chosen is remembered under the workbook's partition", async () => {
    const kept = new Map<string, string>();
    const storage = {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
    };
    Object.defineProperty(globalThis, "localStorage", { value: storage, configurable: true });
    const { shell } = await openPane();
    expect(shell.rememberedLanguage()).toBeNull();
    shell.rememberLanguage("en");
    expect([shell.rememberedLanguage(), shell.displayLanguage, [...kept.keys()]]).toEqual([
      "en",
      "id-ID",
      ["LKjIP.bahasa"],
    ]);
  });
});
