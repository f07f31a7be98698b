import { assess } from "../../src/engine/assess";
import { RULES } from "../../src/checks/rules";
import { parseLaporan } from "../../src/input/parse-laporan";
import { perbaikanOf } from "../../src/plan/perbaikan";
import { buildSnapshot, columnNames, type GridCell } from "../fixtures/snapshot-builder";

/** What Perbaiki sel would write into a printed % capaian of 75 out of 80, 93,75 %. */
function mended(printed: GridCell, isProtected = false) {
  const built = buildSnapshot({
    sheets: [{ title: "S", rows: [["Indikator", 80, 75, printed]] }],
    names: columnNames("S", 1, 1, { Indikator: "A", Target: "B", Realisasi: "C", Capaian: "D" }),
  });
  const sheets = built.outline.sheets.map((sheet) => ({ ...sheet, isProtected }));
  const snapshot = { ...built, outline: { ...built.outline, sheets } };
  const { findings } = assess(parseLaporan(snapshot), RULES);
  const [one] = perbaikanOf(findings, snapshot).values();
  return one === undefined
    ? null
    : [one.before.shown, one.after.value, one.after.numberFormat, one.after.shown];
}

test("a text keeps its words, and its figure gets the decimals that it has", () => {
  expect(mended("95%")).toEqual(["95%", "93,75%", null, "93,75%"]);
  expect(mended("95,00 % (sementara)")).toEqual([
    "95,00 % (sementara)",
    "93,75 % (sementara)",
    null,
    "93,75 % (sementara)",
  ]);
});

test("a number stays a number, a percentage a percentage, and its format shows the decimals", () => {
  expect(mended({ v: 0.95, nf: "0%" })).toEqual(["95%", 0.9375, "0.00%", "93,75%"]);
  expect(mended({ v: 0.95, nf: "0.00%" })).toEqual(["95%", 0.9375, null, "93,75%"]);
  expect(mended(95)).toEqual(["95%", 93.75, null, "93,75%"]);
});

test("a formula and a cell of a protected sheet are never offered", () => {
  expect(mended({ v: 0.95, nf: "0%", f: "C1/B1+0.0125" })).toBeNull();
  expect(mended("95%", true)).toBeNull();
});

test("a text of two figures is not touched, since nobody knows which is meant", () => {
  expect(mended("95% (19 dari 20)")).toBeNull();
});

test("a right figure has nothing to mend", () => {
  expect(mended("93,75%")).toBeNull();
});
