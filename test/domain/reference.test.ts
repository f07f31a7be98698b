import { columnLetters, columnNumber, formatCellRef, formatSheetRect } from "../../src/domain/address";
import { parseCell, parseRect, parseTarget } from "../../src/domain/reference";

const range = (sheet: string, top: number, left: number, bottom = top, right = left) => ({
  kind: "range",
  sheet,
  rect: { top, left, bottom, right },
});

test.each([
  ["Sasaran!$C$5:$C$9", range("Sasaran", 5, 3, 9)],
  ["'Anggaran 2024'!$C$5", range("Anggaran 2024", 5, 3)],
  ["'Jum''at [x'!A1", { kind: "external" }],
  ["'Jum''at'!A1", range("Jum'at", 1, 1)],
  ["Résumé!$E:$E", range("Résumé", 1, 5, 1048576)],
  ["Sheet1!$A$1:Sheet1!$A$9", range("Sheet1", 1, 1, 9)],
  ["'a,b'!$A$1,'a,b'!$C$1", { kind: "areas" }],
  ["(S!$A$1:$A$3,S!$C$1)", { kind: "areas" }],
  ["#REF!", { kind: "broken" }],
  ["Sheet1!#REF!", { kind: "broken" }],
  ["'Data #REF! lama'!$A$1", range("Data #REF! lama", 1, 1)],
  ["2024", { kind: "constant", value: 2024 }],
  ["12.5%", { kind: "constant", value: 0.125 }],
  ['"capaian"', { kind: "constant", value: "capaian" }],
  ['"a ""b"""', { kind: "constant", value: 'a "b"' }],
  ["Tabel1[Target]", { kind: "table", table: "Tabel1", column: "Target" }],
  ["Tabel1[[#Data],[Target 2024]]", { kind: "table", table: "Tabel1", column: "Target 2024" }],
  ["Tabel1[Realisasi '[Rp']]", { kind: "table", table: "Tabel1", column: "Realisasi [Rp]" }],
  ["OFFSET(S!$A$1,0,0,COUNTA(S!$A:$A),1)", { kind: "computed" }],
  ["S!$A$1:INDEX(S!$A:$A,9)", { kind: "computed" }],
  ["Sheet1:Sheet3!$A$1", { kind: "computed" }],
  ["[1]Sheet1!$A$1", { kind: "external" }],
  ["'C:\\data\\[buku.xlsx]Sheet1'!$A$1:$A$3", { kind: "external" }],
])("the name's formula %s is understood", (refersTo, target) => {
  expect(parseTarget(refersTo)).toEqual(target);
});

test("cells and blocks are read in every spelling and refused beyond the sheet", () => {
  expect(parseCell("xfd1048576")).toEqual({ row: 1048576, column: 16384 });
  expect(parseCell("XFE1")).toBeNull();
  expect(parseCell("A0")).toBeNull();
  expect(parseRect("$F$9:$E$5")).toEqual({ top: 5, left: 5, bottom: 9, right: 6 });
  expect(parseRect("$5:$9")).toEqual({ top: 5, left: 1, bottom: 9, right: 16384 });
  expect(parseRect("A:5")).toBeNull();
  expect(parseRect("E")).toBeNull();
});

test("letters and numbers of every column agree", () => {
  for (let column = 1; column <= 16384; column++) expect(columnNumber(columnLetters(column))).toBe(column);
});

test("a sheet's name is always quoted where it is written", () => {
  expect(formatCellRef({ sheet: "Jum'at", row: 12, column: 6 })).toBe("'Jum''at'!F12");
  expect(formatSheetRect("S", { top: 1, left: 1, bottom: 1, right: 1 })).toBe("'S'!$A$1");
});
