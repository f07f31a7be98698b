import { readFileSync } from "node:fs";
import { join } from "node:path";
import { stateOf } from "../../../src/workbench/host/book/workbook-state";
import type { PlainBook } from "../../../src/workbench/host/book/plain-book";
import { loadWorkbook } from "../../../src/workbench/load-xlsx/load-workbook";
import { saveWorkbook } from "../../../src/workbench/save-xlsx/save-workbook";
import { openWorkbook } from "../../../src/xlsx/open-workbook";
import { bersihkanHasil } from "../../../src/app/bersihkan-hasil";
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

test("results that were cleaned away here are not in the saved file", async () => {
  const results = await calculated();
  expect(stateOf(load(await save(load(bytes), results)))).toEqual(stateOf(load(bytes)));
});

test("a Skala that was edited here and kept when the results were cleaned away is saved, alone", async () => {
  const book = load(await calculated());
  const scale = book.names().find(({ name }) => name === "LKJIP_Skala")?.formula ?? "";
  const [, column = "", row = "0"] = /!\$([A-Z])\$(\d+):/.exec(scale) ?? [];
  expect(column).toBe("F");
  book.typeInto(book.sheet("LKjIP Skala"), { row: Number(row), column: 6 }, 95);
  const opened = openWorkbook(await save(book), fileName);
  if (!opened.ok) throw new Error("not opened");
  await bersihkanHasil(opened.value, { removeEditedSkala: false });
  const kept = load(opened.value.toBytes());
  const titles = [...load(bytes).sheets(), book.sheet("LKjIP Skala")].map((sheet) => sheet.props().title);
  expect(kept.sheets().map((sheet) => sheet.props().title)).toEqual(titles);
  const saved = load(await save(kept));
  expect(saved.sheets().map((sheet) => sheet.props().title)).toEqual(titles);
  expect(saved.sheet("LKjIP Skala").cell(Number(row), 6).content).toBe(95);
});

test.each([
  ["that stood in the file already", true],
  ["that the run here has written", false],
])("reasons typed into LKjIP Catatan %s are saved, each with its Catatan", async (_, inFile) => {
  const results = await calculated();
  const book = load(results);
  const sheet = book.sheet("LKjIP Catatan");
  // Columns I and J: the reason, and the key by which a run finds it.
  const rows = { from: 5, to: 39 };
  expect(book.names().find(({ name }) => name === "LKJIP_Diperiksa")?.formula).toBe(
    `='LKjIP Catatan'!$I$${rows.from}:$J$${rows.to}`,
  );
  const pairs = (from: typeof sheet): readonly (readonly unknown[])[] => {
    const found: unknown[][] = [];
    for (let row = 1; row <= 60; row++) {
      const reason = from.cell(row, 9).content;
      if (String(reason).startsWith("Sudah dicek")) found.push([from.cell(row, 10).content, reason]);
    }
    return found.sort();
  };
  for (let row = rows.from; row <= rows.to; row++)
    book.typeInto(sheet, { row, column: 9 }, `Sudah dicek ${row}`);
  expect(pairs(sheet)).toHaveLength(35);
  expect(pairs(load(await save(book, inFile ? results : bytes)).sheet("LKjIP Catatan"))).toEqual(
    pairs(sheet),
  );
});
