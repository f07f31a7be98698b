import type { Laporan } from "../../src/domain/laporan";
import type { CellValue } from "../../src/domain/snapshot";
import { parseLaporan } from "../../src/input/parse-laporan";
import { buildSnapshot, columnNames, type NameSpec } from "../fixtures/snapshot-builder";

const HEAD = [
  "Sasaran Strategis",
  "Indikator Kinerja",
  "Satuan",
  "Target 2024",
  "Realisasi 2024",
  "% Capaian",
];
const ROW: readonly CellValue[] = ["S1", "I1", "Indeks", 80, 72, "90%", 100, 90];
const ROWS = [HEAD, ROW, ROW.map((v) => (v === "I1" ? "I2" : v)), ROW.map((v) => (v === "I1" ? "I3" : v))];

const parse = (names: readonly NameSpec[]): Laporan =>
  parseLaporan(buildSnapshot({ sheets: [{ title: "S", rows: ROWS }], names }));
const over = (first: number, last: number, columns: Readonly<Record<string, string>>): readonly NameSpec[] =>
  columnNames("S", first, last, columns);
const shape = ({ bloks }: Laporan) =>
  bloks.map(({ nama, texts, numbers }) => [nama, ...Object.keys(texts), ...Object.keys(numbers)]);
const told = ({ issues }: Laporan) => issues.map(({ code, values }) => [code, values.nama, values.usul]);

/** What Excel's Create from Selection makes of the headings above. */
const CREATED = {
  Sasaran_Strategis: "A",
  Indikator_Kinerja: "B",
  Satuan: "C",
  Target_2024: "D",
  Realisasi_2024: "E",
  __Capaian: "F",
};

test("names that Excel makes of headings are one table", () => {
  const laporan = parse(over(2, 4, CREATED));
  expect(shape(laporan)).toEqual([
    ["2024", "Sasaran", "Indikator", "Satuan", "Target", "Realisasi", "Capaian"],
  ]);
  expect(told(laporan)).toEqual([]);
});

test("headings of money: Anggaran (Rp), Realisasi (Rp.) and the programme beside them", () => {
  const laporan = parse(over(2, 4, { Program: "A", "Anggaran__Rp.": "G", "Realisasi__Rp.": "H" }));
  expect(shape(laporan)).toEqual([["Rp.", "Program", "Anggaran", "RealisasiAnggaran"]]);
});

test("an orphan over other rows, or beside a table that has the column, stays alone", () => {
  const table = over(2, 4, { Target_T1: "D", Realisasi_T1: "E", Satuan_T1: "C" });
  expect(shape(parse([...table, ...over(2, 3, { Indikator: "B" })]))[0]).not.toContain("Indikator");
  expect(shape(parse([...table, ...over(2, 4, { Satuan: "B" })]))).toEqual([
    ["T1", "Satuan", "Target", "Realisasi"],
  ]);
});

test("two tables over the same rows: nobody says whose the orphan is", () => {
  const names = over(2, 4, {
    Target_A: "D",
    Realisasi_A: "E",
    Target_B: "G",
    Realisasi_B: "H",
    Indikator: "B",
  });
  expect(shape(parse(names))).toEqual([
    ["A", "Target", "Realisasi"],
    ["B", "Target", "Realisasi"],
  ]);
});

test("Satuan_Kerja and Program_Kerja are the user's own, whatever rows they cover", () => {
  const names = over(2, 4, { Target_A: "D", Realisasi_A: "E", Satuan_Kerja: "C", Program_Kerja: "B" });
  const laporan = parse(names);
  expect(shape(laporan)).toEqual([["A", "Target", "Realisasi"]]);
  expect(told(laporan)).toEqual([]);
});

test("a bare table keeps its own columns", () => {
  const names = over(2, 4, { Target: "D", Realisasi: "E", Indikator: "B" });
  expect(shape(parse(names))).toEqual([["", "Indikator", "Target", "Realisasi"]]);
});

test("Target_TW1 is a quarter where a table covers its rows, and else a quarter's own table", () => {
  const quarter = { Target_TW1: "G", Realisasi_TW1: "H" };
  const year = over(2, 4, { Target_A: "D", Realisasi_A: "E" });
  expect(shape(parse([...year, ...over(2, 4, quarter)]))).toEqual([
    ["A", "Target", "Realisasi", "TargetTW1", "RealisasiTW1"],
  ]);
  expect(shape(parse(over(2, 4, quarter)))).toEqual([["TW1", "Target", "Realisasi"]]);
});

test("Target_Renstra stays the end of the Renstra where no table Renstra waits for its target", () => {
  const names = over(2, 4, { Target: "D", Realisasi: "E", Target_Renstra: "G" });
  expect(shape(parse(names))).toEqual([["", "Target", "Realisasi", "TargetAkhir"]]);
});

test.each([
  ["Realiasi_T1", { Target_T1: "D", Indikator_T1: "B" }, "Realisasi_T1"],
  ["Capain_T1", { Target_T1: "D", Realisasi_T1: "E" }, "Capaian_T1"],
  ["Indiktor_T1", { Target_T1: "D", Realisasi_T1: "E" }, "Indikator_T1"],
  ["Targte", { Realisasi: "E", Indikator: "B", Capaian: "F", Anggaran: "G" }, "Target"],
])("%s is told as a slip, with the name that was meant", (slip, columns, usul) => {
  const laporan = parse(over(2, 4, { ...columns, [slip]: "F" }));
  expect(told(laporan)).toContainEqual(["nama-mungkin-salah", slip, usul]);
});

test.each(["Relasi_T1", "Catatan_T1", "Satker_T1", "Capain_T9", "Programmer_T1"])(
  "%s is no slip: three letters off, no such table, or a word of its own",
  (name) => {
    const laporan = parse(over(2, 4, { Target_T1: "D", Realisasi_T1: "E", Program_T1: "A", [name]: "F" }));
    expect(told(laporan).map(([code]) => code)).not.toContain("nama-mungkin-salah");
  },
);
