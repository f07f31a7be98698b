import { cellOf, type Blok, type Laporan } from "../../src/domain/laporan";
import type { CellValue } from "../../src/domain/snapshot";
import { ROLE_NAME } from "../../src/domain/marks";
import { parseLaporan } from "../../src/input/parse-laporan";
import { buildSnapshot, columnNames, type NameSpec, type SheetSpec } from "../fixtures/snapshot-builder";

const HEAD = [
  "Sasaran",
  "Program",
  "Indikator",
  "Satuan",
  "Target",
  "Realisasi",
  "%",
  "Anggaran",
  "Realisasi (Rp.)",
];
const ROW = ["S1", "P1", "I1", "Orang", 10, 9, "90%", 100, 90];
const SHEET: SheetSpec = { title: "S", rows: [HEAD, ROW, ROW.map((v) => (v === "I1" ? "I2" : v))] };
const LETTERS = {
  Sasaran: "A",
  Program: "B",
  Indikator: "C",
  Satuan: "D",
  Target: "E",
  Realisasi: "F",
  Capaian: "G",
  Anggaran: "H",
  RealisasiAnggaran: "I",
};

/** Names of some columns of SHEET for a blok. */
const columns = (blok: string, perans: readonly (keyof typeof LETTERS)[], sheet = "S"): readonly NameSpec[] =>
  columnNames(
    sheet,
    2,
    3,
    Object.fromEntries(perans.map((peran) => [blok ? `${peran}_${blok}` : peran, LETTERS[peran]])),
  );

const parse = (names: readonly NameSpec[], sheets: readonly SheetSpec[] = [SHEET]): Laporan =>
  parseLaporan(buildSnapshot({ sheets, names }));
const only = (laporan: Laporan): Blok => {
  expect(laporan.bloks).toHaveLength(1);
  return laporan.bloks[0] as Blok;
};
const jenisOf = ({ jenis }: Blok): readonly string[] =>
  Object.entries(jenis).flatMap(([name, is]) => (is ? [name] : []));

test.each([
  [["Target", "Realisasi"], ["kinerja"]],
  [["Anggaran", "RealisasiAnggaran"], ["anggaran"]],
  [
    ["Target", "Realisasi", "Anggaran", "RealisasiAnggaran"],
    ["kinerja", "anggaran"],
  ],
  [["Indikator", "Target"], ["rencana"]],
  [["Anggaran"], ["rincian"]],
  [
    ["Target", "Realisasi", "Anggaran"],
    ["kinerja", "rincian"],
  ],
] as const)("%p make a table of %p", (perans, jenis) => {
  expect(jenisOf(only(parse(columns("A", perans))))).toEqual(jenis);
});

test("an amended budget makes a budget table too", () => {
  const names: readonly NameSpec[] = [
    ["Pagu_Perubahan_A", "S!$H$2:$H$3"],
    ["Realisasi_Anggaran_A", "S!$I$2:$I$3"],
  ];
  const blok = only(parse(names));
  expect(jenisOf(blok)).toEqual(["anggaran"]);
  expect(blok.numbers.AnggaranPerubahan?.readings[0]).toMatchObject({ value: 100 });
});

test("bare names make a table with the empty name", () => {
  expect(only(parse(columns("", ["Target", "Realisasi"]))).nama).toBe("");
});

test("a table is spelt as in the name of its target, whatever the case of the others", () => {
  const names: readonly NameSpec[] = [
    ["realisasi_t38", "S!$F$2:$F$3"],
    ["TARGET_T38", "S!$E$2:$E$3"],
    ["Indikator_t38", "S!$C$2:$C$3"],
  ];
  expect(only(parse(names))).toMatchObject({
    nama: "T38",
    texts: { Indikator: { name: "Indikator_t38", values: ["I1", "I2"] } },
  });
});

test.each([
  [["Target", "Realisasi", "Sasaran"], false],
  [["Target", "Realisasi", "Program"], true],
  [["Anggaran", "RealisasiAnggaran", "Program"], false],
] as const)("%p: rows of a programme: %p", (perans, barisProgram) => {
  expect(only(parse(columns("A", perans))).barisProgram).toBe(barisProgram);
});

const TITLE = "Realisasi Program Bina  Bangsa\nYANG Menunjang Sasaran  Strategis 3";

test("one cell holds the sasaran, the programme and the title of the whole table", () => {
  const sheet: SheetSpec = {
    title: "S",
    rows: [...SHEET.rows, [TITLE, " Sasaran satu ", "Program satu"]],
    merges: ["A4:B4"],
  };
  const names: readonly NameSpec[] = [
    ...columns("A", ["Target", "Realisasi"]),
    ["Sasaran_A", "S!$B$4"],
    ["Program_A", "S!$C$4"],
    ["Judul_A", "S!$A$4"],
  ];
  expect(only(parse(names, [sheet]))).toMatchObject({
    sasaran: { text: "Sasaran satu" },
    program: "Program satu",
    judul: TITLE,
    barisProgram: true,
    texts: {},
  });
});

test("without cells of its own the table's title gives programme and number of the sasaran", () => {
  const sheet: SheetSpec = { title: "S", rows: [...SHEET.rows, [TITLE]], merges: ["A4:F4"] };
  const names: readonly NameSpec[] = [...columns("A", ["Target", "Realisasi"]), ["Judul_A", "S!$A$4:$F$4"]];
  expect(only(parse(names, [sheet]))).toMatchObject({
    sasaran: { nomor: 3 },
    program: "Bina Bangsa",
    barisProgram: true,
  });
});

test("a title of another kind says nothing of sasaran and programme", () => {
  const sheet: SheetSpec = { title: "S", rows: [...SHEET.rows, ["Capaian Kinerja Sasaran Strategis 2"]] };
  const names: readonly NameSpec[] = [...columns("A", ["Target", "Realisasi"]), ["Judul_A", "S!$A$4"]];
  expect(only(parse(names, [sheet]))).toMatchObject({
    judul: "Capaian Kinerja Sasaran Strategis 2",
    sasaran: null,
    program: null,
  });
});

test("in a table of one row a sasaran in that row is its column", () => {
  const names = columnNames("S", 2, 2, { Sasaran_A: "A", Target_A: "E", Realisasi_A: "F" });
  expect(only(parse(names))).toMatchObject({ sasaran: null, texts: { Sasaran: { values: ["S1"] } } });
});

test("tables stand in the order of tabs, rows and columns", () => {
  const second = { ...SHEET, title: "A-depan" };
  const names: readonly NameSpec[] = [
    ...columns("X", ["Target", "Realisasi"], "A-depan"),
    ...columns("R", ["Anggaran", "RealisasiAnggaran"]),
    ["Target_B", "S!$E$3"],
    ["Realisasi_B", "S!$F$3"],
    ...columns("L", ["Target", "Realisasi"]),
  ];
  expect(parse(names, [SHEET, second]).bloks.map(({ nama }) => nama)).toEqual(["L", "R", "B", "X"]);
});

test("names scoped to a sheet make its own table, and take the workbook's column of the same sheet", () => {
  const copy = { ...SHEET, title: "S (2)", rows: [HEAD, ["S1", "P1", "I1", "Orang", 10, 7]] };
  const names: readonly NameSpec[] = [
    ["Target_A", "S!$E$2"],
    ["Indikator_A", "S!$C$2"],
    ["Realisasi_A", "S!$F$2", "S"],
    ["Target_A", "'S (2)'!$E$2", "S (2)"],
    ["Realisasi_A", "'S (2)'!$F$2", "S (2)"],
  ];
  const { bloks, issues } = parse(names, [{ ...SHEET, rows: [HEAD, ROW] }, copy]);
  expect(bloks.map(({ nama, lembar, texts }) => [nama, lembar, texts.Indikator?.values])).toEqual([
    ["A", "S", ["I1"]],
    ["A", "S (2)", undefined],
  ]);
  expect(issues).toEqual([]);
});

test("a workbook's table that a sheet's table takes but for one column stands by itself too", () => {
  const names: readonly NameSpec[] = [
    ...columns("A", ["Target", "Realisasi"]),
    ["Realisasi_A", "S!$G$2:$G$3", "S"],
  ];
  expect(parse(names).bloks.map(({ numbers }) => numbers.Realisasi?.rect.left)).toEqual([7, 6]);
});

test("a broken name of a workbook's table that is wholly used is reported once", () => {
  const names: readonly NameSpec[] = [
    ["Target_A", "S!$E$2:$E$3"],
    ["Satuan_A", "#REF!"],
    ["Realisasi_A", "S!$F$2:$F$3", "S"],
  ];
  const { bloks, issues } = parse(names);
  expect(bloks).toHaveLength(1);
  expect(issues).toMatchObject([{ code: "nama-rusak", name: "Satuan_A" }]);
});

test("titles of sheets are compared without regard to case, odd signs and all", () => {
  const title = "Kinerja '24 é";
  const names: readonly NameSpec[] = [
    ["Target_A", "'KINERJA ''24 é'!$E$2:$E$3"],
    ["Realisasi_A", "'kinerja ''24 é'!$F$2:$F$3", "KINERJA '24 é"],
  ];
  expect(only(parse(names, [{ ...SHEET, title }]))).toMatchObject({ lembar: title, nama: "A" });
});

test("names on the product's own sheets make no table", () => {
  const names: readonly NameSpec[] = [
    ...columns("A", ["Target", "Realisasi"]),
    [ROLE_NAME, '"capaian"', "S"],
  ];
  expect(parse(names)).toMatchObject({ bloks: [], issues: [] });
});

test("the cell of a row is found in every column, merged or not", () => {
  const blok = only(parse(columns("A", ["Target", "Realisasi", "Capaian"])));
  expect(cellOf(blok, "Capaian", 1)).toEqual({ sheet: "S", row: 3, column: 7 });
  expect(cellOf(blok, "Sasaran", 1)).toBeNull();
});

test("words that are numbers are read as typed, and an error among them is named", () => {
  const rows: readonly (readonly CellValue[])[] = [
    [8.01, 10, 9],
    [{ fault: "galat", text: "#N/A" }, 10, 9],
  ];
  const names = columnNames("S", 1, 2, { Indikator_A: "A", Target_A: "B", Realisasi_A: "C" });
  const laporan = parse(names, [{ title: "S", rows }]);
  expect(only(laporan).texts.Indikator?.values).toEqual(["8,01", ""]);
  expect(laporan.issues).toMatchObject([
    {
      code: "galat-sel",
      cell: { sheet: "S", row: 2, column: 1 },
      blok: "A",
      baris: 2,
      values: { peran: "Indikator", tercetak: "#N/A" },
    },
  ]);
});
