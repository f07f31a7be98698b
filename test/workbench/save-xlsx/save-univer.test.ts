/** @jest-environment ./test/workbench/univer-environment.cjs */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { hitungCapaian } from "../../../src/app/hitung-capaian";
import { createExcelWorkbook } from "../../../src/excel/excel-workbook";
import type { Book, Sheet } from "../../../src/workbench/host/book/book";
import { createLocalHost } from "../../../src/workbench/host/local-host";
import { loadWorkbook } from "../../../src/workbench/load-xlsx/load-workbook";
import { looksOf, notCarried } from "../../../src/workbench/save-xlsx/not-carried";
import { saveWorkbook } from "../../../src/workbench/save-xlsx/save-workbook";
import { bigWorkbook } from "../../bench/big-workbook";
import { startOffice } from "../node-office";
import { openInUniver, type OpenedUniver } from "../univer-workbook";

const REPORT = readFileSync(join(process.cwd(), "assets", "contoh-lkjip-2024.xlsx"));
const today = { year: 2026, month: 1, day: 18 };
const fileName = "laporan.xlsx";

const load = (bytes: Uint8Array) => {
  const loaded = loadWorkbook(bytes, fileName);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.error));
  return loaded.value;
};

async function save(bytes: Uint8Array, book: Book): Promise<Uint8Array> {
  const saved = await saveWorkbook({ bytes, fileName, book }, today);
  if (!saved.ok) throw new Error(JSON.stringify(saved.error));
  return saved.value;
}

const sheetOf = (book: Book, title: string): Sheet => {
  const found = book.sheets().find((sheet) => sheet.props().title === title);
  if (!found) throw new Error(`no sheet ${title}`);
  return found;
};

const cellAt = (row: number, column: number) => ({ top: row, left: column, bottom: row, right: column });

let opened: OpenedUniver;

afterEach(() => opened.dispose());

/** Opens in the spreadsheet, does something by hand, and tells what a save would leave out. */
function leftOutAfter(byHand: (book: Book) => void) {
  opened = openInUniver(load(REPORT));
  const before = looksOf(opened.book);
  byHand(opened.book);
  return notCarried(before, opened.book);
}

test("a workbook that was only looked at in the spreadsheet is saved byte by byte, and nothing is left out", async () => {
  expect(leftOutAfter(() => undefined)).toEqual({ tabs: [], looks: [] });
  expect(Buffer.from(await save(REPORT, opened.book)).equals(REPORT)).toBe(true);
});

test("a percentage that was typed is saved as one: 0,7 with its percent format, the rest of the cell's look as it was", async () => {
  const left = leftOutAfter((book) =>
    sheetOf(book, "Sasaran").edit(cellAt(18, 6), (cell) => ({
      ...{ content: 0.7, formula: null },
      style: { ...cell.style, numberFormat: "0%" },
    })),
  );
  expect(left).toEqual({ tabs: [], looks: [] });
  const was = load(REPORT).sheet("Sasaran").cell(18, 6).style;
  expect(was.numberFormat).not.toBe("0%");
  const { content, style } = load(await save(REPORT, opened.book))
    .sheet("Sasaran")
    .cell(18, 6);
  expect([content, style]).toEqual([0.7, { ...was, numberFormat: "0%" }]);
});

test("columns that the pane has filled keep their percent format in the saved file, and its paint is no change of looks", async () => {
  const bytes = bigWorkbook(20);
  opened = openInUniver(load(bytes));
  const before = looksOf(opened.book);
  const office = startOffice(createLocalHost(opened.book));
  office.installGlobals();
  const done = await hitungCapaian(createExcelWorkbook(), {
    ...{ write: true, paint: true, fill: true, today, bahasa: "id" },
  });
  office.dispose();
  expect(done.ok).toBe(true);
  expect(notCarried(before, opened.book)).toEqual({ tabs: [], looks: [] });
  const saved = load(await save(bytes, opened.book)).sheet("Kinerja");
  const filled = Array.from({ length: 20 }, (_, i) => saved.cell(5 + i, 7)).filter(
    ({ formula }) => formula !== null,
  );
  expect(filled.length).toBeGreaterThan(10);
  expect(new Set(filled.map(({ style }) => style.numberFormat))).toEqual(new Set(["0.00%"]));
});

test("what a save cannot hold is told by sheet: looks, merged cells, and sheets that came, went or were renamed", () => {
  const painted = leftOutAfter((book) =>
    sheetOf(book, "Program").edit(cellAt(6, 2), (cell) => ({
      ...cell,
      style: { ...cell.style, fill: "#FFFF00" },
    })),
  );
  expect(painted).toEqual({ tabs: [], looks: ["Program"] });
  const blank = opened.book.addSheet("Kosong");
  const beforeTyping = looksOf(opened.book);
  blank.edit(cellAt(3, 3), (cell) => ({ ...cell, content: 12 }));
  expect(notCarried(beforeTyping, opened.book)).toEqual({ tabs: [], looks: [] });
  opened.book.removeSheet(blank);
  const merged = sheetOf(opened.book, "Hibah");
  const before = looksOf(opened.book);
  merged.setMerges(merged.merges().slice(1));
  expect(notCarried(before, opened.book)).toEqual({ tabs: [], looks: ["Hibah"] });
  const sasaran = sheetOf(opened.book, "Sasaran");
  sasaran.setColumnWidth(2, 2, sasaran.columnWidth(2) + 40);
  expect(notCarried(before, opened.book).looks).toEqual(["Sasaran", "Hibah"]);
  opened.book.moveSheet(sheetOf(opened.book, "Renstra"), 2);
  expect(notCarried(before, opened.book).tabs).toEqual(["Sasaran", "Program", "Renstra"]);
  opened.book.moveSheet(sheetOf(opened.book, "Renstra"), 0);
  expect(notCarried(before, opened.book).tabs).toEqual([]);
  opened.book.retitle(merged, "Hibah 2024");
  opened.book.addSheet("Catatan rapat");
  opened.book.removeSheet(sheetOf(opened.book, "Renstra"));
  expect([...notCarried(before, opened.book).tabs].sort()).toEqual([
    "Catatan rapat",
    "Hibah 2024",
    "Renstra",
  ]);
});
