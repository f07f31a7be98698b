import type { KinerjaRow } from "../../src/domain/assessment";
import { kegiatanOf } from "../../src/plan/sheets/program-table";
import { programmes } from "../../src/plan/sheets/programmes";
import { assessTable, type Columns } from "../engine/tables";

const rowsOf = (columns: Columns): readonly KinerjaRow[] => assessTable(columns).kinerja;
/** Of each programme table: its programme and what stands in its first column. */
const tablesOf = (columns: Columns): readonly string[] =>
  programmes(rowsOf(columns)).map(
    ({ rows }) => `${rows[0].program ?? "-"}: ${rows.map(kegiatanOf).join(", ")}`,
  );

const filled = (count: number, value: string): readonly string[] =>
  Array.from({ length: count }, () => value);
const coded = (kode: readonly string[], uraian: readonly string[]): Columns => ({
  Kode: kode,
  Uraian: uraian,
  Indikator: uraian.map((words) => `Indikator ${words}`),
  Target: filled(kode.length, "10"),
  Realisasi: filled(kode.length, "9"),
});

test("one long table with codes becomes a table a programme", () => {
  const table = coded(
    ["8.01.02", "8.01.02.2.01", "8.01.02.2.01.01", "08.01.03", "8.1.3.2.1"],
    ["Program Ideologi", "Penguatan ideologi", "Forum", "PROGRAM POLITIK", "Pendidikan politik"],
  );
  expect(tablesOf(table)).toEqual([
    "Program Ideologi: Program Ideologi, Penguatan ideologi, Forum",
    "PROGRAM POLITIK: PROGRAM POLITIK, Pendidikan politik",
  ]);
});

test("urusan and bidang above the programmes are no programmes, and a row without a code belongs to what stands above it", () => {
  const table = coded(
    ["8", "8.01", "8.01.02", "", "8.01.02.2.01"],
    ["UNSUR PEMERINTAHAN", "KESATUAN BANGSA", "Program Ideologi", "Rincian", "Penguatan ideologi"],
  );
  expect(tablesOf(table)).toEqual([
    "-: UNSUR PEMERINTAHAN, KESATUAN BANGSA",
    "Program Ideologi: Program Ideologi, Rincian, Penguatan ideologi",
  ]);
});

test("without the word Program the rows that no code stands above are the programmes", () => {
  const table = coded(["1", "1.1", "1.2", "2", "2.1"], ["Pengawasan", "Reviu", "Audit", "Penunjang", "Gaji"]);
  expect(tablesOf(table)).toEqual(["Pengawasan: Pengawasan, Reviu, Audit", "Penunjang: Penunjang, Gaji"]);
});

test("activities without their programme stay one table, never a table a row", () => {
  const table = coded(
    ["8.01.02.2.01", "8.01.02.2.01.01", "8.01.02.2.02"],
    ["Penguatan ideologi", "Forum", "Wawasan kebangsaan"],
  );
  expect(tablesOf(table)).toHaveLength(1);
});

test("a Program column that holds all levels is read by its codes, too", () => {
  const { Uraian = [], ...rest } = coded(
    ["8.01.02", "8.01.02.2.01", "8.01.03", "8.01.03.2.01"],
    ["Program Ideologi", "Penguatan ideologi", "Program Politik", "Pendidikan politik"],
  );
  expect(tablesOf({ ...rest, Program: Uraian })).toEqual([
    "Program Ideologi: Program Ideologi, Penguatan ideologi",
    "Program Politik: Program Politik, Pendidikan politik",
  ]);
});

test("columns for each level need no codes", () => {
  const table = {
    ...coded(["8.01.02", "8.01.02.2.01", "8.01.02.2.02"], ["", "", ""]),
    Program: ["Program Ideologi", "", ""],
    Kegiatan: ["", "Penguatan", "Wawasan"],
  };
  expect(tablesOf(table)).toEqual(["Program Ideologi: Program Ideologi, Penguatan, Wawasan"]);
});
