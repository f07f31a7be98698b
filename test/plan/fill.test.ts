import type { FillCells } from "../../src/domain/edit-plan";
import { formatCell } from "../../src/domain/address";
import { columnNames, type GridCell, type WorkbookSpec } from "../fixtures/snapshot-builder";
import { evaluate } from "./evaluate-formula";
import { NUMERIC, planOf } from "./numeric-workbook";
import { calculator } from "./written-workbook";

const fillsOf = (spec: WorkbookSpec): readonly FillCells[] =>
  planOf(spec, { fill: true }).edits.filter((edit): edit is FillCells => edit.kind === "fill");
const cellsOf = (fill: FillCells | undefined): readonly string[] =>
  (fill?.cells ?? []).map(({ row, column }) => formatCell(row, column));

const column = (...cells: readonly GridCell[]): WorkbookSpec => ({
  sheets: [{ title: "S", rows: cells.map((cell, i) => [`Indikator ${i}`, 10, 9, cell]) }],
  names: columnNames("S", 1, cells.length, { Indikator: "A", Target: "B", Realisasi: "C", Capaian: "D" }),
});

test("only empty cells beside numbers are filled, and only on request", () => {
  expect(planOf(NUMERIC).edits.filter(({ kind }) => kind === "fill")).toEqual([]);
  const [kinerja, anggaran] = fillsOf(NUMERIC);
  expect(cellsOf(kinerja)).toEqual(["G6", "G7", "G8", "G9"]);
  expect(cellsOf(anggaran)).toEqual(["E2", "F2", "E3", "F3", "E4", "F4"]);
});

test("a cell that holds anything, a dash or a formula without a result, is left alone", () => {
  expect(fillsOf(column("-", "n/a", { v: "", f: 'IF(1=1,"","")' }, 0.9, " "))).toEqual([]);
  expect(cellsOf(fillsOf(column(null, "-"))[0])).toEqual(["D1"]);
});

test("percentages are filled as fractions with a percent format, as points where the column has points", () => {
  expect(fillsOf(column(null))[0]?.cells[0]).toMatchObject({ value: 0.9, numberFormat: "0.00%" });
  expect(fillsOf(column({ v: null, nf: "0%" }))[0]?.cells[0]).toMatchObject({
    value: 0.9,
    numberFormat: "0%",
  });
  expect(fillsOf(column(90, null))[0]?.cells[0]).toMatchObject({ value: 90, numberFormat: "General" });
});

test("what is filled calculates to what is stored", () => {
  const calculate = calculator(NUMERIC);
  for (const { sheet, cells } of fillsOf(NUMERIC)) {
    for (const { formula, value } of cells) {
      expect(evaluate(formula, (other, row, col) => calculate(other ?? sheet, row, col))).toBeCloseTo(
        Number(value),
        9,
      );
    }
  }
});
