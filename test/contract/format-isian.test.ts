import { bersihkanHasil } from "../../src/app/bersihkan-hasil";
import { formatIsian, ISIAN_ROWS, type IsianOptions } from "../../src/app/format-isian";
import { hitungCapaian } from "../../src/app/hitung-capaian";
import type { Workbook } from "../../src/app/ports";
import { loadWorkbook } from "../../src/workbench/load-xlsx/load-workbook";
import { closeAll, HITUNG, openLocal } from "../excel/local-excel";
import { simpleWorkbook } from "../fixtures/simple-workbook";
import { valueOf } from "../xlsx/open-for-test";
import { SUBJECTS } from "./subjects";

afterEach(closeAll);

const TITLE = "Isian LKjIP";
const OPTIONS: IsianOptions = { bahasa: "id", kertas: "F4", baris: { ...ISIAN_ROWS, sasaran: 3 } };
const BOOK = simpleWorkbook({ sheets: [{ title: "Lembar1", rows: [["Catatan rapat"]] }] });

/** Cells as a person fills them in. */
async function fill(workbook: Workbook, cells: readonly (readonly [number, number, string | number])[]) {
  const read = valueOf(await workbook.read(() => []));
  const before = { value: null, numberFormat: null };
  const edits = cells.map(([row, column, value]) => ({
    ...{ kind: "cell" as const, sheet: TITLE, row, column, value, numberFormat: null, before },
  }));
  valueOf(await workbook.apply({ edits }, read));
}

describe.each(["file", "Excel"] as const)("in the %s", (kind) => {
  test("the form is added to a workbook, filled in and computed at once, and stays when results are removed", async () => {
    const subject = SUBJECTS[kind](BOOK);
    expect(valueOf(await formatIsian(subject.workbook, OPTIONS))).toBe(TITLE);
    const { names } = subject.state();
    expect(names["Target_T1"]).toContain("E$12:$E$14");
    expect(Object.keys(names)).toHaveLength(28);
    await fill(subject.workbook, [
      ...([
        [12, 2, "Meningkatnya mutu"],
        [12, 3, "Indeks Mutu"],
        [12, 5, 80],
        [12, 6, 76],
      ] as const),
    ]);
    const filled = subject.state();
    const { assessment } = valueOf(await hitungCapaian(subject.workbook, HITUNG));
    expect(assessment.kinerja.map(({ capaian }) => capaian)).toEqual([95]);
    valueOf(await bersihkanHasil(subject.workbook, { removeEditedSkala: true }));
    expect(subject.state().sheets.map(({ title }) => title)).toEqual(filled.sheets.map(({ title }) => title));
    expect(Object.keys(subject.state().names)).toEqual(Object.keys(filled.names));
  });

  test("a sheet of its title or a name of its tables stands in the way: nothing is written, and it is said what", async () => {
    const subject = SUBJECTS[kind](BOOK);
    valueOf(await formatIsian(subject.workbook, OPTIONS));
    const before = subject.state();
    expect(await formatIsian(subject.workbook, OPTIONS)).toMatchObject({
      ok: false,
      error: { kind: "form-taken", sheet: TITLE },
    });
    const other = await formatIsian(subject.workbook, OPTIONS, "Isian lain");
    expect(other).toMatchObject({ ok: false, error: { kind: "form-taken", sheet: null } });
    expect(subject.state()).toEqual(before);
  });
});

test("both Workbooks hold the same after it", async () => {
  const [file, excel] = (["file", "Excel"] as const).map((kind) => SUBJECTS[kind](BOOK));
  for (const subject of [file, excel]) valueOf(await formatIsian(subject!.workbook, OPTIONS));
  expect(excel!.state()).toEqual(file!.state());
});

const openForm = () => openLocal(valueOf(loadWorkbook(BOOK, "uji.xlsx")), { readTime: 20_000, time: 20_000 });

test("Excel is told the lists and limits of the cells", async () => {
  const { workbook, book } = openForm();
  valueOf(await formatIsian(workbook, OPTIONS));
  const limits =
    book
      .sheets()
      .find((sheet) => sheet.props().title === TITLE)
      ?.limits() ?? [];
  const rules = limits.map(({ rule }) => rule);
  expect(rules).toContainEqual({ list: { inCellDropDown: true, source: "Positif,Negatif" } });
  expect(rules).toContainEqual({ wholeNumber: { formula1: 1990, formula2: 2100, operator: "Between" } });
  expect(limits.every(({ errorAlert }) => (errorAlert as { showAlert: boolean }).showAlert)).toBe(true);
});

test("an Excel that takes no limits gets the form without them, and one that refuses a name gets nothing", async () => {
  const old = openForm();
  old.host.fault({ kind: "refuse-member", member: "Range.DataValidation" });
  expect(valueOf(await formatIsian(old.workbook, OPTIONS))).toBe(TITLE);
  const strict = openForm();
  strict.host.fault({ kind: "refuse-member", member: "NamedItemCollection.Add" });
  expect((await formatIsian(strict.workbook, OPTIONS)).ok).toBe(false);
  expect(strict.titles()).toEqual(["Lembar1"]);
  expect(strict.book.names()).toEqual([]);
});
