import { bersihkanHasil } from "../../src/app/bersihkan-hasil";
import { hitungCapaian } from "../../src/app/hitung-capaian";
import { stateOf } from "../../src/workbench/host/book/workbook-state";
import type { Assumed } from "../../src/workbench/host/assumptions";
import { closeAll, HITUNG, openLocal, type LocalExcel } from "./local-excel";
import { usersPart } from "./parts-of-state";
import { sampleWorkbook } from "./sample-workbook";

/** What users of Excel report and no host shows by itself: the whole job under each. */
afterEach(closeAll);

const run = async ({ workbook }: LocalExcel, fill = true): Promise<unknown> => {
  const done = await hitungCapaian(workbook, { ...HITUNG, fill });
  return done.ok ? (done.value.leftOut ?? []) : done.error;
};

async function planned(): Promise<unknown> {
  const excel = openLocal(sampleWorkbook());
  expect(await run(excel)).toEqual([]);
  return stateOf(excel.book);
}

describe("Excel with another list separator", () => {
  test("a semicolon is learnt before anything is written, and remembered", async () => {
    const wanted = await planned();
    const excel = openLocal(sampleWorkbook());
    excel.host.fault({ kind: "list-separator", separator: ";" });
    expect(await run(excel)).toEqual([]);
    expect(stateOf(excel.book)).toEqual(wanted);
    // Two reads, a check with a comma that is refused, one with a semicolon, a write.
    expect(excel.host.trips()).toBe(5);
    excel.host.requests.length = 0;
    expect(await run(excel)).toEqual([]);
    expect(excel.host.requests.filter(({ error }) => error !== null)).toEqual([]);
  });

  test("where no separator is taken, areas are told one by one: every cell looks the same", async () => {
    const wanted = (await planned()) as ReturnType<typeof stateOf>;
    const excel = openLocal(sampleWorkbook());
    excel.host.fault({ kind: "list-separator", separator: "none" });
    expect(await run(excel)).toEqual([]);
    const found = stateOf(excel.book);
    expect(found.sheets.map(({ title, cells }) => [title, cells])).toEqual(
      wanted.sheets.map(({ title, cells }) => [title, cells]),
    );
  });
});

/** Answers to Uji Excel that are not those assumed, and with which everything must end well all the same. */
const OTHERWISE: readonly (readonly [Partial<Assumed>, readonly string[]])[] = [
  [{ nameFormula: "localised" }, []],
  [{ ruleFormula: "localised" }, []],
  [{ areasAddress: "cut" }, []],
  [{ mergeFromOutside: "seen" }, []],
  [{ visibleRows: "NotImplemented" }, []],
  [{ nameValue: "other" }, []],
  [{ errorLocation: "none" }, []],
  [{ hiddenName: "lost" }, []],
  [{ fitToWidth: "lost" }, []],
  [{ paperAfterFit: "lost" }, []],
  [{ listSeparator: ";", errorLocation: "none" }, []],
];

describe("Excel that answers otherwise than assumed", () => {
  test.each(OTHERWISE)(
    "%p: both runs end well, and Bersihkan Hasil gives back the start",
    async (assumed, without) => {
      const excel = openLocal(sampleWorkbook(), { assumed });
      const start = stateOf(excel.book);
      expect(await run(excel, false)).toEqual(without);
      const once = stateOf(excel.book);
      expect(await run(excel, false)).toEqual(without);
      expect(stateOf(excel.book)).toEqual(once);
      expect(await bersihkanHasil(excel.workbook, { removeEditedSkala: true })).toMatchObject({ ok: true });
      expect(usersPart(excel.book)).toEqual(usersPart(openLocal(sampleWorkbook()).book));
      expect(stateOf(excel.book).names).toEqual(start.names);
    },
  );
});

describe("Excel that does not let an add-in read a user's rules", () => {
  test("the run goes on; at the second one the old colours stay on that sheet, and this is said", async () => {
    const excel = openLocal(sampleWorkbook());
    excel.host.fault({ kind: "unreadable-rules", sheet: "Kinerja '24" });
    expect(await run(excel)).toEqual([]);
    const users = usersPart(excel.book);
    expect(await run(excel)).toEqual(["warna-lama"]);
    expect(usersPart(excel.book)).toEqual(users);
    expect(await bersihkanHasil(excel.workbook, { removeEditedSkala: true })).toMatchObject({
      ok: true,
      value: { leftOut: ["warna-lama"] },
    });
  });
});
