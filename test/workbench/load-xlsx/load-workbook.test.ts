import { readFileSync } from "node:fs";
import { join } from "node:path";
import { stateOf } from "../../../src/workbench/host/book/workbook-state";
import { moveFormula } from "../../../src/xlsx/sheet/move-formula";
import { loadWorkbook } from "../../../src/workbench/load-xlsx/load-workbook";

const report = (): Uint8Array => readFileSync(join(process.cwd(), "assets", "contoh-lkjip-2024.xlsx"));

test("the report's workbook is read with its cells, looks, merges, sizes and names", () => {
  const loaded = loadWorkbook(report(), "contoh-lkjip-2024.xlsx");
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.error));
  const book = loaded.value;
  expect(book.sheets().map((sheet) => sheet.props().title)).toEqual(
    expect.arrayContaining(["Renstra", "Sasaran", "Program", "Anggaran", "Hibah"]),
  );
  const names = new Map(book.names().map(({ name, formula }) => [name, formula]));
  expect(names.get("Target_T32")).toMatch(/^='?Sasaran'?!\$[A-Z]+\$\d+/);
  const { sheets } = stateOf(book);
  const anggaran = sheets.find(({ title }) => title === "Anggaran");
  expect(
    Object.values(anggaran?.cells ?? {}).filter(({ value }) => typeof value === "number").length,
  ).toBeGreaterThan(10);
  expect(Object.values(anggaran?.cells ?? {}).some(({ style }) => style?.fill !== undefined)).toBe(true);
  expect(sheets.flatMap(({ merges }) => merges).length).toBeGreaterThan(5);
  expect(new Set(sheets.flatMap(({ sizes }) => sizes.widths)).size).toBeGreaterThan(3);
});

test("a file that is no workbook is refused with a reason", () => {
  const loaded = loadWorkbook(new TextEncoder().encode("bukan buku kerja"), "surat.docx");
  expect(loaded.ok ? null : loaded.error.kind).toBe("not-xlsx");
});

test.each([
  ["A1*$B$2+C$3+$D4", 2, 1, "B3*$B$2+D$3+$D6"],
  ["IF(A1=\"A1\",SUM('B2 x'!C3:D4),LOG10(A1))", 1, 0, "IF(A2=\"A1\",SUM('B2 x'!C4:D5),LOG10(A2))"],
  ["Data!A1+T32_Target", 0, 2, "Data!C1+T32_Target"],
])("a shared formula %s moved by %i rows and %i columns reads %s", (formula, rows, columns, moved) => {
  expect(moveFormula(formula, rows, columns)).toBe(moved);
});
