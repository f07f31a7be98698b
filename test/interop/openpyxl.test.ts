import { copyFileSync, readFileSync } from "node:fs";
import { hitungCapaian } from "../../src/app/hitung-capaian";
import { formatCell, formatRect, rectHas } from "../../src/domain/address";
import type { CellStyle, EditPlan, Paint, WriteSheet } from "../../src/domain/edit-plan";
import { hasRuleMark, ROLE_NAME } from "../../src/domain/marks";
import { nodeCodec } from "../../src/xlsx/node-codec";
import { openWorkbook } from "../../src/xlsx/open-workbook";
import { Desk, REPORT } from "../cli/command";
import {
  resavedByOpenpyxl,
  seenByOpenpyxl,
  type SeenSheet,
  type SeenStyle,
  type SeenWorkbook,
} from "./openpyxl";

const desk = new Desk();
let before: SeenWorkbook;
let after: SeenWorkbook;
let plan: EditPlan;

beforeAll(async () => {
  copyFileSync(REPORT, desk.path("laporan.xlsx"));
  await desk.hitung("laporan.xlsx");
  before = seenByOpenpyxl(REPORT);
  after = seenByOpenpyxl(desk.path("laporan-capaian.xlsx"));
  plan = await reportPlan();
});
afterAll(() => desk.clear());

async function reportPlan(): Promise<EditPlan> {
  const opened = openWorkbook(readFileSync(REPORT), REPORT, nodeCodec);
  if (!opened.ok) throw new Error(opened.error.kind);
  const today = { year: 2025, month: 1, day: 18 };
  const outcome = await hitungCapaian(opened.value, {
    paint: true,
    fill: false,
    write: true,
    bahasa: "id",
    today,
  });
  if (!outcome.ok || !outcome.value.plan) throw new Error("no plan");
  return outcome.value.plan;
}

const sheetOf = ({ sheets }: SeenWorkbook, title: string): SeenSheet => {
  const found = sheets.find((sheet) => sheet.title === title);
  if (!found) throw new Error(`no sheet ${title}`);
  return found;
};
const writes = (): readonly WriteSheet[] =>
  plan.edits.filter((edit): edit is WriteSheet => edit.kind === "write-sheet");
const argb = (color: string): string => `FF${color.slice(1)}`;

test("every sheet of the agency's is what it was: cells, styles, merges, widths, validation, comment, chart, names", () => {
  for (const source of before.sheets) {
    const { rules: _, ...rest } = source;
    expect(sheetOf(after, source.title)).toMatchObject(rest);
    expect(Object.keys(sheetOf(after, source.title).cells)).toEqual(Object.keys(source.cells));
  }
  expect(after.names).toMatchObject(before.names);
  expect(sheetOf(after, "Anggaran").charts).toBe(1);
  expect(sheetOf(after, "Sasaran").cells["D17"]?.comment).toContain("KPU Provinsi Sumatera Selatan");
});

test("the agency's own rules stay, in their order, below those of the product", () => {
  for (const source of before.sheets) {
    const rules = sheetOf(after, source.title).rules;
    const own = rules.filter(({ formula }) => formula.some(hasRuleMark));
    const theirs = rules.filter((rule) => !own.includes(rule));
    expect(theirs.map(({ priority: _, ...rule }) => rule)).toEqual(
      source.rules.map(({ priority: _, ...rule }) => rule),
    );
    expect(new Set(rules.map(({ priority }) => priority)).size).toBe(rules.length);
    if (own.length > 0 && theirs.length > 0) {
      expect(Math.max(...own.map(({ priority }) => priority))).toBeLessThan(
        Math.min(...theirs.map(({ priority }) => priority)),
      );
    }
  }
});

test("every planned rule over the agency's cells is found, with its formula and colour, in the planned order", () => {
  const paints = plan.edits.filter((edit): edit is Paint => edit.kind === "paint");
  expect(paints.map(({ sheet }) => sheet)).toEqual(
    expect.arrayContaining(["Sasaran", "Program", "Anggaran"]),
  );
  for (const { sheet, rules } of paints) {
    const found = sheetOf(after, sheet).rules.filter(({ formula }) => formula.some(hasRuleMark));
    expect(
      found.map(({ sqref, formula, fill }) => ({ sqref: sqref.split(" ").sort(), formula, fill })),
    ).toEqual(
      rules.map(({ rects, formula, look }) => ({
        sqref: rects.map((rect) => formatRect(rect)).sort(),
        formula: [formula],
        fill: look.fill === null ? null : argb(look.fill),
      })),
    );
  }
});

test("the written sheets stand behind the agency's, known by their role", () => {
  expect(after.sheets.map(({ title }) => title)).toEqual([
    ...before.sheets.map(({ title }) => title),
    ...writes().map(({ title }) => title),
  ]);
  for (const { title, role } of writes()) expect(sheetOf(after, title).names[ROLE_NAME]).toBe(`"${role}"`);
});

test("every planned value, formula and style is found in its cell, and no other cell holds anything", () => {
  for (const { title, rows, styles, merges } of writes()) {
    const { cells } = sheetOf(after, title);
    const planned = rows.flatMap((row, i) =>
      row.cells.map((cell) => ({ cell, row: i + 1, at: formatCell(i + 1, cell.column) })),
    );
    for (const { at, row, cell } of planned) {
      const { value, formula, style, column } = cell;
      const seen = cells[at] ?? { value: null, shown: null, style: null };
      expect([title, at, seen.value]).toEqual([
        title,
        at,
        formula === null ? (value === "" ? null : value) : `=${formula}`,
      ]);
      if (formula !== null && value !== null)
        expect([title, at, seen.shown ?? ""]).toEqual([title, at, value]);
      const look = styles[style];
      // openpyxl leaves out how the covered cells of a merge look.
      const covered = merges.some(
        (rect) => rectHas(rect, row, column) && !(rect.top === row && rect.left === column),
      );
      if (seen.style && look && !covered) expectStyle(seen.style, look);
    }
    const filled = Object.keys(cells).filter((at) => cells[at]?.value !== null);
    const places = new Set(planned.map(({ at }) => at));
    expect(filled.filter((at) => !places.has(at))).toEqual([]);
  }
});

function expectStyle({ font, fill, format, align }: SeenStyle, look: CellStyle): void {
  expect({
    name: font[0],
    size: font[1],
    bold: font[2],
    fill: fill?.[1] ?? null,
    format,
    horizontal: align[0] ?? "general",
    wrap: align[2],
  }).toEqual({
    // The workbook's own font.
    name: "Arial",
    size: look.size ?? 10,
    bold: look.bold,
    fill: look.fill === null ? null : argb(look.fill),
    format: look.numberFormat ?? "General",
    horizontal: look.horizontal ?? "general",
    wrap: look.wrap,
  });
}

test("merges, widths, frozen rows and print set-up are as planned", () => {
  for (const { title, merges, widths, freezeRows, print } of writes()) {
    const seen = sheetOf(after, title);
    expect(seen.merges).toEqual(merges.map((rect) => formatRect(rect)).sort());
    expect(Object.keys(seen.widths).length).toBeGreaterThan(0);
    expect(widths.length).toBeGreaterThan(0);
    expect(seen.freeze).toBe(freezeRows > 0 ? `A${freezeRows + 1}` : null);
    expect(seen.gridLines).toBe(false);
    expect(seen.print).toMatchObject({
      orientation: print.landscape ? "landscape" : "portrait",
      paper: print.paper === "A4" ? 9 : 14,
      fitToPage: true,
      footer: print.footer,
    });
  }
});

test("names that the plan defines are found, and text that looks like a formula stays text", () => {
  for (const edit of plan.edits) {
    if (edit.kind !== "define-name") continue;
    const names = edit.scope === null ? after.names : sheetOf(after, edit.scope).names;
    expect([edit.name, names[edit.name]]).toEqual([edit.name, edit.refersTo]);
  }
});

test("saved again by openpyxl and run again, the product still knows its own sheets and rules", async () => {
  resavedByOpenpyxl(desk.path("laporan-capaian.xlsx"), desk.path("simpanan.xlsx"));
  await desk.hitung("simpanan.xlsx", "--keluaran", "ulang.xlsx");
  const again = seenByOpenpyxl(desk.path("ulang.xlsx"));
  expect(again.sheets.map(({ title }) => title)).toEqual(after.sheets.map(({ title }) => title));
  const ruleCount = ({ sheets }: SeenWorkbook) => sheets.map(({ rules }) => rules.length);
  expect(ruleCount(again)).toEqual(ruleCount(after));
  await desk.hitung("simpanan.xlsx", "--hapus", "--keluaran", "bersih.xlsx");
  const cleaned = seenByOpenpyxl(desk.path("bersih.xlsx"));
  expect(cleaned.sheets.map(({ title, rules }) => [title, rules.length])).toEqual(
    before.sheets.map(({ title, rules }) => [title, rules.length]),
  );
});
