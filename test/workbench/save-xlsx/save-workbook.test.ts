import { readFileSync } from "node:fs";
import { join } from "node:path";
import { stateOf } from "../../../src/workbench/host/book/workbook-state";
import type { PlainBook } from "../../../src/workbench/host/book/plain-book";
import { loadWorkbook } from "../../../src/workbench/load-xlsx/load-workbook";
import { saveWorkbook } from "../../../src/workbench/save-xlsx/save-workbook";
import { openWorkbook } from "../../../src/xlsx/open-workbook";
import { hitungCapaian } from "../../../src/app/hitung-capaian";
import { readArchive } from "../../../src/xlsx/zip/read-archive";

const bytes = readFileSync(join(process.cwd(), "assets", "contoh-lkjip-2024.xlsx"));
const fileName = "contoh-lkjip-2024.xlsx";
const today = { year: 2026, month: 1, day: 18 };

function load(from: Uint8Array): PlainBook {
  const loaded = loadWorkbook(from, fileName);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.error));
  return loaded.value;
}

async function save(book: PlainBook, from: Uint8Array = bytes): Promise<Uint8Array> {
  const saved = await saveWorkbook({ bytes: from, fileName, book }, today);
  if (!saved.ok) throw new Error(JSON.stringify(saved.error));
  return saved.value;
}

/** The report's workbook after Hitung Capaian. */
async function calculated(): Promise<Uint8Array> {
  const opened = openWorkbook(bytes, fileName);
  if (!opened.ok) throw new Error("not opened");
  await hitungCapaian(opened.value, { write: true, paint: true, fill: false, today, bahasa: "id" });
  return opened.value.toBytes();
}

test("a workbook in which nothing was done is saved as it was opened", async () => {
  expect(Buffer.from(await save(load(bytes))).equals(bytes)).toBe(true);
});

test("what was typed is in the saved file, and everything else of the package too", async () => {
  const book = load(bytes);
  const sheet = book.sheet("Anggaran");
  book.typeInto(sheet, { row: 5, column: 3 }, 123_456);
  book.typeInto(sheet, { row: 60, column: 2 }, "  baris <baru> & lain");
  book.typeInto(sheet, { row: 60, column: 1 }, true);
  book.typeInto(book.sheet("Sasaran"), { row: 5, column: 5 }, null);
  const saved = await save(book);
  const again = load(saved);
  expect([
    again.sheet("Anggaran").cell(5, 3).content,
    again.sheet("Anggaran").cell(60, 2).content,
    again.sheet("Anggaran").cell(60, 1).content,
    again.sheet("Sasaran").cell(5, 5).content,
  ]).toEqual([123_456, "  baris <baru> & lain", true, null]);
  expect(again.sheet("Anggaran").cell(5, 3).style).toEqual(book.sheet("Anggaran").cell(5, 3).style);
  // The order of calculation would name cells that hold no formula any more; Excel makes a new one.
  const names = (from: Uint8Array): string[] =>
    readArchive(from)
      .map(({ name }) => name)
      .filter((name) => name !== "xl/calcChain.xml");
  expect(names(saved)).toEqual(names(bytes));
});

test("a name that was added is saved, one that was removed is gone", async () => {
  const book = load(bytes);
  book.putName({
    id: "baru",
    name: "Kriteria_T32",
    scope: null,
    formula: "=Sasaran!$H$5",
    visible: true,
    comment: "",
  });
  const old = book.names().find(({ name }) => name === "Judul_T33");
  book.removeName(old?.id ?? "");
  const names = load(await save(book))
    .names()
    .map(({ name }) => name);
  expect([names.includes("Kriteria_T32"), names.includes("Judul_T33")]).toEqual([true, false]);
});

test("after Hitung Capaian the saved file holds the sheets and the paint, as the command line would write them", async () => {
  const after = await calculated();
  const saved = await save(load(after));
  const [ours, theirs] = [stateOf(load(saved)), stateOf(load(after))];
  expect(ours.sheets.map(({ title }) => title)).toEqual(theirs.sheets.map(({ title }) => title));
  expect(ours.sheets.map(({ rules }) => rules)).toEqual(theirs.sheets.map(({ rules }) => rules));
  expect(ours.sheets.find(({ title }) => title === "LKjIP Capaian")?.cells).toEqual(
    theirs.sheets.find(({ title }) => title === "LKjIP Capaian")?.cells,
  );
});

test.each([
  ["that stood in the file already", true],
  ["that the run here has written", false],
])("reasons typed into LKjIP Catatan %s are saved, each with its Catatan", async (_, inFile) => {
  const results = await calculated();
  const book = load(results);
  const sheet = book.sheet("LKjIP Catatan");
  const [first, last] = [5, 39];
  expect(book.names().find(({ name }) => name === "LKJIP_Diperiksa")?.formula).toBe(
    `='LKjIP Catatan'!$I$${first}:$J$${last}`,
  );
  const column = typeof sheet.cell(first, 9).content === "string" ? 10 : 9;
  for (let row = first; row <= last; row++) book.typeInto(sheet, { row, column }, `Sudah dicek ${row}`);
  const again = load(await save(book, inFile ? results : bytes)).sheet("LKjIP Catatan");
  const found: unknown[] = [];
  for (let row = 1; row <= 60; row++) found.push(again.cell(row, column).content);
  expect(found.filter((text) => String(text).startsWith("Sudah dicek"))).toHaveLength(last - first + 1);
});
