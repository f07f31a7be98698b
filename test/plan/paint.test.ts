import fc from "fast-check";
import type { Paint, PaintRule } from "../../src/domain/edit-plan";
import { formatRect, type Rect } from "../../src/domain/address";
import { hasRuleMark } from "../../src/domain/marks";
import { assess } from "../fixtures/assess";
import { parseLaporan } from "../../src/input/parse-laporan";
import { joinRects } from "../../src/plan/paint/rectangles";
import { planHitung } from "../../src/plan/plan-hitung";
import { buildSnapshot, columnNames, type GridCell, type WorkbookSpec } from "../fixtures/snapshot-builder";
import { evaluate, type Lookup } from "./evaluate-formula";
import { NUMERIC, OPTIONS, planOf } from "./numeric-workbook";
import { calculator } from "./written-workbook";

const paintsOf = (spec: WorkbookSpec): readonly Paint[] =>
  planOf(spec).edits.filter((edit): edit is Paint => edit.kind === "paint");
const shown = ({ rects, look }: PaintRule): string =>
  `${rects.map((rect) => formatRect(rect)).join(" ")} ${look.fill ?? "tanda"}`;

/** The rule's formula as Excel sees it from one cell: rows move with the cell, `$` columns stay. */
function holds({ rects, formula }: PaintRule, row: number, lookup: Lookup): boolean {
  const inItsRow = formula.replace(
    /INDEX\((\$[A-Z]+):\1,ROW\(\)\)/g,
    (_, column: string) => `${column}${rects[0]?.top ?? 0}`,
  );
  const moved = inItsRow.replace(
    /(\$[A-Z]+)(\d+)/g,
    (_, column: string, digits: string) => `${column}${Number(digits) + row - (rects[0]?.top ?? 0)}`,
  );
  const value = evaluate(moved, lookup);
  if (typeof value !== "boolean")
    throw new Error(`a rule must be true or false: ${formula} gives ${JSON.stringify(value)}`);
  return value;
}

const covers = (rects: readonly Rect[], row: number): boolean =>
  rects.some(({ top, bottom }) => row >= top && row <= bottom);

test("numeric rows of one kind get five rules that compute, the others keep a constant colour", () => {
  const paint = paintsOf(NUMERIC).find(({ sheet }) => sheet === "Kinerja '24");
  const coloured = (paint?.rules ?? []).filter(({ look }) => look.fill !== null && !look.bold);
  expect(coloured.filter(({ formula }) => formula === 'N("LKjIP")=0').map(shown)).toEqual(["G10 #92D050"]);
  const live = coloured.filter(({ formula }) => formula !== 'N("LKjIP")=0');
  expect(live.map(({ rects }) => rects.map((rect) => formatRect(rect)).join())).toEqual(
    ["G5:G7", "G8:G9"].flatMap((range) => Array.from({ length: 5 }, () => range)),
  );
});

test("a cell with a wrong figure is marked without colour too, and so that its own colour still shows", () => {
  const snapshot = buildSnapshot(NUMERIC);
  const assessment = assess(parseLaporan(snapshot));
  const [like] = assessment.findings;
  if (!like) throw new Error("no finding to go by");
  const wrong = {
    ...like,
    severity: "kesalahan" as const,
    cell: { sheet: "Kinerja '24", row: 5, column: 7 },
  };
  const plan = planHitung({ ...assessment, findings: [wrong] }, snapshot, OPTIONS);
  const paint = plan.edits.find(
    (edit): edit is Paint => edit.kind === "paint" && edit.sheet === wrong.cell.sheet,
  );
  expect(paint?.rules.at(-1)).toEqual({
    rects: [{ top: 5, left: 7, bottom: 5, right: 7 }],
    formula: 'N("LKjIP")=0',
    look: { fill: null, fontColor: null, bold: true, border: "#000000" },
  });
  // LibreOffice shows only the topmost rule of a cell: there, colour and mark come together.
  const top = (paint?.rules ?? []).filter(({ look }) => look.bold && look.fill !== null);
  expect(top).toHaveLength(5);
  expect(paint?.rules.slice(0, 5)).toEqual(top);
});

test("a mixed table of 1 000 rows makes few rules, and every row of figures computes its colour", () => {
  const rows = Array.from({ length: 1000 }, (_, i): GridCell[] => {
    const asText = i % 5 === 0;
    const percent = i % 3 === 0 ? { nf: "0.00%" } : {};
    const figure = (v: number): GridCell => (asText ? `${v} Dokumen` : { v, ...percent });
    return [`i${i}`, figure(10), figure(i % 12), i % 2 === 0 ? "Negatif" : "Positif"];
  });
  const spec = {
    sheets: [{ title: "S", rows, merges: ["C3:C4", "B203:B204", "C203:C204"] }],
    names: columnNames("S", 1, rows.length, { Indikator: "A", Target: "B", Realisasi: "C", Polaritas: "D" }),
  };
  const rules = paintsOf(spec)[0]?.rules ?? [];
  expect(rules.length).toBeLessThanOrEqual(30);
  const live = rules.filter(({ formula, look }) => formula !== 'N("LKjIP")=0' && !look.bold);
  const numeric = rows.flatMap(([, target, realisasi], i) =>
    typeof target === "object" && typeof realisasi === "object" ? [i + 1] : [],
  );
  // A merge covers row 4, and row 204.
  const expected = numeric.filter((row) => row !== 4 && row !== 204);
  for (const row of expected)
    expect([row, live.filter(({ rects }) => covers(rects, row)).length]).toEqual([row, 5]);
  expect(Math.max(...rules.map(({ formula }) => formula.length))).toBeLessThanOrEqual(255);
});

test("tables below each other share their rules where they stand in the same columns", () => {
  const rows = Array.from({ length: 20 }, (_, i): GridCell[] => [`i${i}`, 10, i]);
  const spec = {
    sheets: [{ title: "S", rows }],
    names: [
      ...columnNames("S", 1, 8, { Indikator_A: "A", Target_A: "B", Realisasi_A: "C" }),
      ...columnNames("S", 11, 18, { Indikator_B: "A", Target_B: "B", Realisasi_B: "C" }),
    ],
  };
  expect(
    paintsOf(spec)[0]
      ?.rules.filter(({ look }) => !look.bold)
      .map(shown),
  ).toEqual(["#00B050", "#92D050", "#FFC000", "#FFFF00", "#FF0000"].map((fill) => `C1:C8 C11:C18 ${fill}`));
});

test("every rule carries the product's mark", () => {
  for (const { rules } of paintsOf(NUMERIC))
    expect(rules.filter(({ formula }) => !hasRuleMark(formula))).toEqual([]);
});

const anyFigure = fc.oneof(
  fc.integer({ min: -200, max: 400 }),
  // Figures of a report, not the smallest numbers that a computer can hold.
  fc.double({ min: -1000, max: 1000, noNaN: true }).map((value) => Number(value.toFixed(6))),
  fc.constantFrom(0, 0.57, 90.995, 90.994999, 50.995, 75.5, 100, 65.5),
);
const anyRow = fc.record({
  target: fc.oneof(anyFigure, fc.constantFrom(1, 100)),
  realisasi: anyFigure,
  percent: fc.boolean(),
  arah: fc.constantFrom("", "Negatif"),
});
const settings = fc.record({
  LKJIP_Celah: fc.constantFrom("batas-bawah", "bulatkan", "batas-atas"),
  LKJIP_RumusNegatif: fc.constantFrom("2T-R", "T/R"),
});

function kinerjaBook(
  rows: readonly { target: number; realisasi: number; percent: boolean; arah: string }[],
  set: Record<string, string>,
): WorkbookSpec {
  const cell = (v: number, percent: boolean): GridCell => (percent ? { v, nf: "0.00%" } : v);
  return {
    sheets: [
      {
        title: "S",
        rows: rows.map((row, i) => [
          `Indikator ${i}`,
          cell(row.target, row.percent),
          cell(row.realisasi, row.percent),
          row.arah,
        ]),
      },
      { title: "Atur", rows: Object.values(set).map((value) => [value]) },
    ],
    names: [
      ...columnNames("S", 1, rows.length, { Indikator: "A", Target: "B", Realisasi: "C", Polaritas: "D" }),
      ...Object.keys(set).map((name, i) => [name, `Atur!$A$${i + 1}`] as const),
    ],
  };
}

test("exactly the engine's band is painted, whatever the figures, the policy and the formula", () => {
  fc.assert(
    fc.property(fc.array(anyRow, { minLength: 1, maxLength: 6 }), settings, (rows, set) => {
      const spec = kinerjaBook(rows, set);
      const { kinerja } = assess(parseLaporan(buildSnapshot(spec)));
      const rules = (paintsOf(spec)[0]?.rules ?? []).filter(({ look }) => look.fill !== null && !look.bold);
      const calculate = calculator(spec);
      for (const { sel, band } of kinerja) {
        const lit = rules.filter(
          (rule) =>
            covers(rule.rects, sel.row) &&
            holds(rule, sel.row, (sheet, row, column) => calculate(sheet ?? "S", row, column)),
        );
        expect(lit.map(({ look }) => look.fill)).toEqual(band === null ? [] : [band.warna]);
      }
    }),
    { numRuns: 100 },
  );
});

test("money beyond the budget is not painted, one rupiah below it is", () => {
  const spec: WorkbookSpec = {
    sheets: [
      {
        title: "A",
        rows: [
          [1000, 1001],
          [1000, 1000],
          [1000, 999],
          [0, 5],
          [1_000_000_000_000, 1_000_000_000_001],
        ],
      },
    ],
    names: columnNames("A", 1, 5, { Anggaran: "A", RealisasiAnggaran: "B" }),
  };
  const [paint] = paintsOf(spec);
  const calculate = calculator(spec);
  const fills = [1, 2, 3, 4, 5].map((row) =>
    (paint?.rules ?? [])
      .filter(
        (rule) =>
          rule.look.fill &&
          !rule.look.bold &&
          covers(rule.rects, row) &&
          holds(rule, row, (s, r, c) => calculate(s ?? "A", r, c)),
      )
      .map(({ look }) => look.fill),
  );
  expect(fills).toEqual([[], ["#00B050"], ["#00B050"], [], []]);
});

test("a rule never ends in an error, whatever the cells come to hold", () => {
  const [paint] = paintsOf(kinerjaBook([{ target: 5, realisasi: 4, percent: false, arah: "" }], {}));
  for (const target of [{ error: "#DIV/0!" }, "teks", "", null, 0, -1, true, 1e-308] as const) {
    for (const realisasi of [{ error: "#N/A" }, "6 Dokumen", null, 1e308, 3] as const) {
      const states = (paint?.rules ?? [])
        .filter(({ look }) => look.fill !== null && !look.bold)
        .map((rule) => holds(rule, 1, (_, __, column) => (column === 2 ? target : realisasi)));
      expect(states.filter(Boolean).length).toBeLessThanOrEqual(1);
    }
  }
});

test("without paint no rule is laid, and what an earlier run has laid goes", () => {
  const plan = planOf(NUMERIC, { paint: false });
  expect(plan.edits.filter(({ kind }) => kind === "paint")).toEqual([]);
  expect(plan.edits[0]).toEqual({ kind: "remove-paint" });
});

test("a column of merged cells, two wide or two high, is painted whole", () => {
  const spec: WorkbookSpec = {
    sheets: [
      {
        title: "S",
        rows: [
          ["a", "5 Buku", "5 Buku", null],
          ["b", "4 Buku", "1 Buku", null],
          ["c", "4 Buku", null, null],
        ],
        merges: ["C1:D1", "C2:D3"],
      },
    ],
    names: columnNames("S", 1, 3, { Indikator: "A", Target: "B", Realisasi: "C:D" }),
  };
  expect(paintsOf(spec)[0]?.rules.map(shown)).toEqual(["C1:D1 #00B050", "C2:D3 #FF0000"]);
});

test("a figure that alternates with text a thousand times still makes few rules", () => {
  const rows = Array.from({ length: 2000 }, (_, i): GridCell[] => [`i${i}`, i % 2 ? 10 : "10 Buku", 9]);
  const spec = {
    sheets: [{ title: "S", rows }],
    names: columnNames("S", 1, rows.length, { Indikator: "A", Target: "B", Realisasi: "C" }),
  };
  const rules = paintsOf(spec)[0]?.rules ?? [];
  expect(rules.length).toBeLessThanOrEqual(200 * 5 + 5);
  const painted = rules
    .flatMap(({ rects, look }) => (look.fill === "#92D050" ? rects : []))
    .reduce((sum, { top, bottom }) => sum + bottom - top + 1, 0);
  expect(painted).toBe(2000);
});

test("neighbouring cells become rectangles that cover the same cells", () => {
  const cell = fc.record({ row: fc.integer({ min: 1, max: 30 }), column: fc.integer({ min: 1, max: 3 }) });
  fc.assert(
    fc.property(fc.uniqueArray(cell, { selector: ({ row, column }) => `${row},${column}` }), (cells) => {
      const joined = joinRects(
        cells.map(({ row, column }) => ({ top: row, left: column, bottom: row, right: column })),
      );
      const covered = joined.flatMap(({ top, bottom, left }) =>
        Array.from({ length: bottom - top + 1 }, (_, i) => `${top + i},${left}`),
      );
      expect(covered.sort()).toEqual(cells.map(({ row, column }) => `${row},${column}`).sort());
    }),
  );
});

test("a hundred thousand rows are planned in a few seconds of work at most", () => {
  const rows = Array.from({ length: 100_000 }, (_, i): GridCell[] => [
    "Sasaran",
    `Persentase nomor ${i}`,
    100,
    i % 130,
  ]);
  const spec = {
    sheets: [{ title: "S", rows }],
    names: columnNames("S", 1, rows.length, { Sasaran: "A", Indikator: "B", Target: "C", Realisasi: "D" }),
  };
  const snapshot = buildSnapshot(spec);
  const assessment = { ...assess(parseLaporan(snapshot)), findings: [] };
  const start = process.cpuUsage();
  const plan = planHitung(assessment, snapshot, OPTIONS);
  const { user, system } = process.cpuUsage(start);
  expect(plan.edits.length).toBeGreaterThan(5);
  // Time of the processor, not of the clock: other tests run at the same time.
  expect((user + system) / 1000).toBeLessThan(6000);
});

test("the colour of revenue follows it above 100 %, that of spending goes out there", () => {
  const spec: WorkbookSpec = {
    sheets: [
      {
        title: "LRA",
        rows: [
          ["Pendapatan Daerah", 1000, 1100],
          ["Belanja Pegawai", 600, 660],
        ],
      },
    ],
    names: columnNames("LRA", 1, 2, { Uraian_L: "A", Anggaran_L: "B", RealisasiAnggaran_L: "C" }),
  };
  const rules = paintsOf(spec).flatMap((paint) => paint.rules);
  const cells = calculator(spec);
  const colours = [1, 2].map((row) =>
    rules
      .filter(({ rects, look }) => look.fill !== null && covers(rects, row))
      .filter((rule) => holds(rule, row, (_, at, column) => cells("LRA", at, column)))
      .map(({ look }) => look.fill),
  );
  expect(colours).toEqual([["#00B050"], []]);
});
