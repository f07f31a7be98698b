import { MAX_ROW } from "../../src/domain/address";
import type { Assessment } from "../../src/domain/assessment";
import type { WriteSheet } from "../../src/domain/edit-plan";
import { RULE_MARK } from "../../src/domain/marks";
import { DEFAULT_SKALA } from "../../src/domain/scale";
import { parseLaporan } from "../../src/input/parse-laporan";
import { ratedScale, bandRanges } from "../../src/plan/band-formulas";
import { bandTests } from "../../src/domain/scale";
import { beginning, comparable, linkFormula, longText } from "../../src/plan/formula-text";
import { planHitung } from "../../src/plan/plan-hitung";
import { cellText, LONGEST_CELL } from "../../src/plan/sheet/cell-limits";
import { catatanSheet, openCount } from "../../src/plan/sheets/catatan-sheet";
import { liveRules } from "../../src/plan/sheets/live-rules";
import { anggaranLength, capaianLength, overlongSheet } from "../../src/plan/sheets/sheet-lengths";
import { SourceFormulas } from "../../src/plan/sheets/source-formulas";
import { sheetBasis } from "../../src/plan/sheet-edits";
import { sourceCells } from "../../src/plan/source-cells";
import { assess } from "../fixtures/assess";
import { reportLaporan } from "../fixtures/report-laporan";
import { buildSnapshot, type WorkbookSpec } from "../fixtures/snapshot-builder";
import { NUMERIC, OPTIONS } from "./numeric-workbook";

const read = (spec: WorkbookSpec) => {
  const snapshot = buildSnapshot(spec);
  return { snapshot, assessment: assess(parseLaporan(snapshot)) };
};
const numeric = read(NUMERIC);
const report = { snapshot: buildSnapshot({ sheets: [] }), assessment: assess(reportLaporan()) };

function written({ assessment, snapshot }: typeof numeric, role: WriteSheet["role"]): WriteSheet {
  const sheet = planHitung(assessment, snapshot, OPTIONS).edits.find(
    (edit): edit is WriteSheet => edit.kind === "write-sheet" && edit.role === role,
  );
  if (!sheet) throw new Error(`no sheet ${role}`);
  return sheet;
}

describe("rows", () => {
  test.each([
    ["a workbook of numbers", numeric],
    ["the report", report],
  ])("the length of the sheets is known before they are made: %s", (_, source) => {
    expect(capaianLength(source.assessment)).toBe(written(source, "capaian").rows.length);
    expect(anggaranLength(source.assessment)).toBe(written(source, "anggaran").rows.length);
  });

  test("a sheet that just fits is written, one row more is refused with its name and its rows", () => {
    const rows = capaianLength(report.assessment);
    expect(overlongSheet(report.assessment, rows)).toBeNull();
    expect(overlongSheet(report.assessment, rows - 1)).toEqual({
      kind: "sheet-too-long",
      sheet: "LKjIP Capaian",
      rows,
      most: rows - 1,
    });
    const onlyMoney: Assessment = { ...report.assessment, kinerja: [] };
    const money = anggaranLength(onlyMoney);
    expect(overlongSheet(onlyMoney, money)).toBeNull();
    expect(overlongSheet(onlyMoney, money - 1)).toMatchObject({ sheet: "LKjIP Anggaran", rows: money });
  });

  test("tables that end in the last row of Excel are written, one row beyond is refused", () => {
    const [result] = numeric.assessment.sasaran;
    const [row] = numeric.assessment.kinerja;
    if (!result || !row) throw new Error("the workbook has rows");
    const many = (count: number): Assessment => ({
      ...numeric.assessment,
      ...{ anggaran: [], sasaran: [result], kinerja: new Array<typeof row>(count).fill(row) },
    });
    expect(overlongSheet(many(MAX_ROW - 7))).toBeNull();
    expect(overlongSheet(many(MAX_ROW - 6))).toMatchObject({ rows: MAX_ROW + 1, most: MAX_ROW });
  });

  test("findings that no row is left for are counted on the sheet, what a person has checked stays", () => {
    const [first] = report.assessment.findings;
    if (!first) throw new Error("the report has findings");
    const open = Array.from({ length: 30 }, (_, i) => ({ ...first, baris: i + 1 }));
    const checked = { ...first, baris: 31, diperiksa: "Sudah dicek ke dokumen" };
    const assessment: Assessment = { ...report.assessment, findings: [...open, checked] };
    const basis = sheetBasis(assessment, report.snapshot, OPTIONS);
    const textOf = (lastRow: number) =>
      (catatanSheet(basis, lastRow)?.sheet.rows ?? []).map(({ cells }) =>
        cells.map(({ value }) => value).join("|"),
      );
    const whole = textOf(MAX_ROW).length;
    // The line that counts what is left has its row kept free.
    expect(textOf(whole + 1)).toEqual(textOf(MAX_ROW));
    expect(textOf(whole)).toHaveLength(whole);
    expect(textOf(whole).join("\n")).toContain("Masih ada 1 catatan lagi yang tidak muat");
    expect(textOf(25)).toHaveLength(25);
    expect(textOf(25).join("\n")).toContain("Sudah dicek ke dokumen");
    expect(openCount("Kesalahan", 30, basis)).toContain("COUNTIFS");
  });
});

describe("texts", () => {
  test.each([
    ["of 32 767 characters stays", "a".repeat(LONGEST_CELL), "a".repeat(LONGEST_CELL)],
    ["of one more ends in a sign", "a".repeat(LONGEST_CELL + 1), `${"a".repeat(LONGEST_CELL - 4)} […]`],
    [
      "is not cut within a character",
      `${"a".repeat(LONGEST_CELL - 5)}😀😀😀`,
      `${"a".repeat(LONGEST_CELL - 5)} […]`,
    ],
  ])("a text %s", (_, text, expected) => {
    expect(cellText(text)).toBe(expected);
  });

  test("no cell of a written sheet is longer, whatever the indicators are called", () => {
    const long = "Persentase ".repeat(3_000).slice(0, LONGEST_CELL);
    const source = read(withCell("C5", long));
    const texts = planHitung(source.assessment, source.snapshot, OPTIONS).edits.flatMap((edit) =>
      edit.kind === "write-sheet"
        ? edit.rows.flatMap(({ cells }) =>
            cells.flatMap(({ value }) => (typeof value === "string" ? [value] : [])),
          )
        : [],
    );
    expect(Math.max(...texts.map(({ length }) => length))).toBe(LONGEST_CELL);
    expect(texts.filter((text) => text.endsWith(" […]"))).not.toEqual([]);
  });

  test.each([254, 255, 256, 600])(
    "a text of %i characters in a formula is never one of more than 255",
    (length) => {
      const text = `"${"x".repeat(length - 3)}😀`;
      const literals = longText(text).split('"&"');
      expect(literals.map((part) => part.replace(/^"|"$/g, "").replaceAll('""', '"')).join("")).toBe(text);
      for (const part of longText(text).match(/"(?:[^"]|"")*"/g) ?? [])
        expect(part.slice(1, -1).replaceAll('""', '"').length).toBeLessThanOrEqual(255);
      const [cell] = comparable("A1", text);
      expect(cell).toBe(length <= 255 ? "A1" : length === 256 ? "LEFT(A1,254)" : "LEFT(A1,255)");
    },
  );

  test("half of a character is none", () => {
    expect(beginning("ab😀", 3)).toBe("ab");
    expect(beginning("ab😀", 4)).toBe("ab😀");
    expect(comparable("A1", `${"x".repeat(254)}😀`)[0]).toBe("LEFT(A1,254)");
  });

  test("a link whose address is too long for a formula is the name of its cell", () => {
    const link = (length: number) => linkFormula({ sheet: "x".repeat(length), row: 1, column: 1 }, "Sel");
    expect(link(249)).toBe(`HYPERLINK("#'${"x".repeat(249)}'!A1","Sel")`);
    expect(link(250)).toBeNull();
  });

  test.each([249, 250, 30_000])("a kriteria of %i characters keeps every rule within 255", (length) => {
    const skala = DEFAULT_SKALA.map((band) => ({ ...band, kriteria: band.kriteria.padEnd(length, "x") }));
    const scale = ratedScale(bandRanges(bandTests(skala, "batas-bawah")), false);
    const rules = liveRules({ value: 5, kriteria: 8, first: 1_048_000, last: 1_048_576, scale });
    expect(new Set(rules.map(({ formula }) => formula)).size).toBe(5);
    for (const { formula } of rules) {
      expect(formula).toContain(RULE_MARK);
      expect(formula.length).toBeLessThanOrEqual(255);
    }
    expect(scale.kriteriaOf(5) === null).toBe(length > 249);
  });
});

describe("number formats", () => {
  const formats = () => new SourceFormulas(sourceCells(numeric.snapshot));

  test("a unit too long for a number format is left to its own column", () => {
    expect(formats().formatWith("0.00", "x".repeat(248))).toHaveLength(255);
    expect(formats().formatWith("0.00", "x".repeat(249))).toBe("0.00");
    expect(formats().formatWith("General", "x".repeat(250))).toBeNull();
  });

  test("the 151st format of our own is none: Excel keeps some 200 in a workbook", () => {
    const known = formats();
    const made = Array.from({ length: 151 }, (_, i) => known.formatWith("0", `unit ${i}`));
    expect(made.slice(-2)).toEqual(['0" unit 149"', "0"]);
    expect(known.formatWith("0", "unit 0")).toBe('0" unit 0"');
  });
});

/** The workbook of numbers with one cell of its first sheet changed. */
function withCell(address: "C5", text: string): WorkbookSpec {
  const [first, ...others] = NUMERIC.sheets;
  if (!first || address !== "C5") throw new Error("its first sheet begins in B4");
  const rows = first.rows.map((row, i) => (i === 1 ? row.map((cell, c) => (c === 1 ? text : cell)) : row));
  return { ...NUMERIC, sheets: [{ ...first, rows }, ...others] };
}
