import { formatCell } from "../../src/domain/address";
import type { EditPlan } from "../../src/domain/edit-plan";
import { SHEET_TITLES } from "../../src/domain/marks";
import { columnNames, type GridCell, type WorkbookSpec } from "../fixtures/snapshot-builder";
import { NUMERIC, planOf } from "./numeric-workbook";
import { afterPlan, calculator } from "./written-workbook";

/** Every written cell with a formula: where, what is stored, what the formula gives. */
function formulas(spec: WorkbookSpec, plan: EditPlan) {
  const calculate = calculator(afterPlan(spec, plan));
  return plan.edits.flatMap((edit) =>
    edit.kind !== "write-sheet"
      ? []
      : edit.rows.flatMap(({ cells }, i) =>
          cells.flatMap(({ column, value, formula }) =>
            formula === null
              ? []
              : [
                  {
                    at: `${edit.title} ${formatCell(i + 1, column)}`,
                    formula,
                    stored: value,
                    result: calculate(edit.title, i + 1, column),
                  },
                ],
          ),
        ),
  );
}

const close = (a: unknown, b: unknown): boolean =>
  typeof a === "number" && typeof b === "number"
    ? Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a))
    : a === b;

test("every written formula, calculated, gives the engine's own figure and word", () => {
  const all = formulas(NUMERIC, planOf(NUMERIC));
  expect(all.length).toBeGreaterThan(60);
  expect(all.filter(({ stored, result }) => !close(stored, result))).toEqual([]);
});

test("the same with a cap on capaian, the other formula for negatives and another policy for gaps", () => {
  for (const settings of [
    [["LKJIP_BatasCapaian", 110]],
    [
      ["LKJIP_RumusNegatif", "T/R"],
      ["LKJIP_Celah", "bulatkan"],
    ],
    [["LKJIP_Celah", "batas-atas"]],
  ] as const) {
    const spec: WorkbookSpec = {
      sheets: [...NUMERIC.sheets, { title: "Atur", rows: settings.map(([, value]) => [value]) }],
      names: [...(NUMERIC.names ?? []), ...settings.map(([name], i) => [name, `Atur!$A$${i + 1}`] as const)],
    };
    expect(formulas(spec, planOf(spec)).filter(({ stored, result }) => !close(stored, result))).toEqual([]);
  }
});

test("an indicator without a direction has no live figure, nor its sasaran; a printed T / R is computed as T / R", () => {
  const spec: WorkbookSpec = {
    sheets: [
      {
        title: "IKU",
        rows: [
          ["Sasaran", "Indikator", "Target", "Realisasi", "Capaian"],
          ["Sasaran satu", "Angka kematian ibu", 95, 110, null],
          ["", "Indeks", 100, 90, null],
          ["Sasaran dua", "Prevalensi stunting", 18, 20, "90%"],
        ],
      },
    ],
    names: columnNames("IKU", 2, 4, {
      Sasaran_K: "A",
      Indikator_K: "B",
      Target_K: "C",
      Realisasi_K: "D",
      Capaian_K: "E",
    }),
  };
  const plan = planOf(spec);
  const all = formulas(spec, plan);
  expect(all.filter(({ stored, result }) => !close(stored, result))).toEqual([]);
  expect(all.filter(({ stored }) => close(stored, 110 / 95) || close(stored, 80 / 95))).toEqual([]);
  expect(all.filter(({ stored }) => close(stored, 0.9)).length).toBeGreaterThan(1);
  const painted = plan.edits.flatMap((edit) => (edit.kind === "paint" ? edit.rules : []));
  expect(painted.filter(({ rects }) => rects.some(({ top }) => top === 2))).toEqual([]);
});

test("no written formula shows an error, whatever the user's cells come to hold", () => {
  const plan = planOf(NUMERIC);
  for (const broken of [{ fault: "galat", text: "#DIV/0!" }, "n/a", "", null, 0, -5, true, 1e300] as const) {
    const spec: WorkbookSpec = {
      ...NUMERIC,
      sheets: NUMERIC.sheets.map((sheet) => ({
        ...sheet,
        rows: sheet.rows.map((row) =>
          row.map((cell) => (typeof cell === "string" || cell === null ? cell : broken)),
        ),
      })),
    };
    const faults = formulas(spec, plan).filter(({ result }) => typeof result === "object" && result !== null);
    expect([broken, faults]).toEqual([broken, []]);
  }
});

test("a capaian that comes to be better moves the sasaran's mean, its word and the summary along", () => {
  const plan = planOf(NUMERIC);
  const spec: WorkbookSpec = {
    ...NUMERIC,
    sheets: NUMERIC.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => row.map((cell) => (cell === 60 ? 30 : cell))),
    })),
  };
  const calculate = calculator(afterPlan(spec, plan));
  const before = calculator(afterPlan(NUMERIC, plan));
  const summary = plan.edits.find((edit) => edit.kind === "write-sheet" && edit.role === "ringkasan");
  const rows = summary?.kind === "write-sheet" ? summary.rows : [];
  const row = rows.findIndex(({ cells }) => cells.some(({ value }) => value === "Sasaran dua")) + 1;
  expect(before(SHEET_TITLES.ringkasan, row, 4)).toBe("●●●●○ Tinggi");
  expect(calculate(SHEET_TITLES.ringkasan, row, 4)).toBe("●●●●● Sangat Baik");
});

test("only functions of Excel 2013 that are not volatile, and no formula longer than Excel takes", () => {
  const plan = planOf(NUMERIC, { fill: true });
  const texts = plan.edits.flatMap((edit) => {
    if (edit.kind === "paint") return edit.rules.map(({ formula }) => formula);
    if (edit.kind === "fill") return edit.cells.map(({ formula }) => formula);
    if (edit.kind !== "write-sheet") return [];
    return [
      ...edit.rules.map(({ formula }) => formula),
      ...edit.rows.flatMap(({ cells }) => cells.flatMap(({ formula }) => formula ?? [])),
    ];
  });
  const used = new Set(
    texts.flatMap((text) => text.replace(/"[^"]*"|'[^']*'/g, "").match(/[A-Z]+(?=\()/g) ?? []),
  );
  expect([...used].sort()).toEqual([
    "ABS",
    "AND",
    "AVERAGE",
    "COUNT",
    "COUNTIF",
    "COUNTIFS",
    "EXACT",
    "HYPERLINK",
    "IF",
    "IFERROR",
    "ISNUMBER",
    "ISTEXT",
    "MAX",
    "N",
    "NOT",
    "OR",
    "REPT",
    "ROUND",
    "ROW",
    "SUM",
    "SUMPRODUCT",
  ]);
  expect(Math.max(...texts.map(({ length }) => length))).toBeLessThan(8192);
});

test("the summary says that a source has changed as soon as a number or a text is another, and not before", () => {
  const spec: WorkbookSpec = {
    ...NUMERIC,
    sheets: NUMERIC.sheets.map((sheet, s) => ({
      ...sheet,
      rows: sheet.rows.map((row) => row.map((cell) => (s === 0 && cell === 60 ? "60 Orang" : cell))),
    })),
  };
  const plan = planOf(spec);
  const summary = plan.edits.find((edit) => edit.kind === "write-sheet" && edit.role === "ringkasan");
  if (summary?.kind !== "write-sheet") throw new Error("no summary");
  const row =
    summary.rows.findIndex(({ cells }) => cells.some(({ formula }) => formula?.includes("Sumber berubah"))) +
    1;
  const column =
    summary.rows[row - 1]?.cells.find(({ formula }) => formula?.includes("Sumber berubah"))?.column ?? 0;
  const saidWith = (change: (cell: GridCell) => GridCell) => {
    const edited = {
      ...spec,
      sheets: spec.sheets.map((sheet) => ({
        ...sheet,
        rows: sheet.rows.map((cells) => cells.map(change)),
      })),
    };
    return calculator(afterPlan(edited, plan))(SHEET_TITLES.ringkasan, row, column);
  };
  const saidAfter = (from: unknown, to: string | number) => saidWith((cell) => (cell === from ? to : cell));
  expect(saidAfter("nothing", 1)).toBe("");
  expect(saidAfter("60 Orang", "61 Orang")).toBe("Sumber berubah sejak dihitung: klik Hitung Capaian");
  expect(saidAfter(100, 101)).toBe("Sumber berubah sejak dihitung: klik Hitung Capaian");
  const [one, other] = [640, 3.2];
  expect(saidWith((cell) => (cell === one ? other : cell === other ? one : cell))).toBe(
    "Sumber berubah sejak dihitung: klik Hitung Capaian",
  );
});

test("revenue above its target keeps its word and stays out of the sums, in formulas as in values", () => {
  const spec: WorkbookSpec = {
    sheets: [
      {
        title: "LRA",
        rows: [
          ["Pendapatan Daerah", 1000, 1100],
          ["Belanja Pegawai", 600, 540],
          ["Belanja Modal", 400, 440],
        ],
      },
    ],
    names: columnNames("LRA", 1, 3, { Uraian_L: "A", Anggaran_L: "B", RealisasiAnggaran_L: "C" }),
  };
  const all = formulas(spec, planOf(spec)).filter(({ at }) => at.startsWith("LKjIP Anggaran"));
  expect(all.filter(({ stored, result }) => !close(stored, result))).toEqual([]);
  const words = all.flatMap(({ stored }) => (typeof stored === "string" ? [stored] : []));
  expect(words).toEqual(["●●●●● Sangat Baik", "●●●●○ Tinggi", "", "●●●●● Sangat Baik", "●●●●● Sangat Baik"]);
  expect(all.filter(({ formula }) => formula.startsWith("SUM(")).map(({ result }) => result)).toEqual([
    1000, 980, 1000, 980,
  ]);
});
