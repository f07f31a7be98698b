/** @jest-environment ./test/workbench/univer-environment.cjs */
import { createPlainWorkbook } from "../../../src/workbench/host/book/plain-workbook";
import { NO_LOOK } from "../../../src/workbench/host/book/rule";
import { createLocalHost } from "../../../src/workbench/host/local-host";
import { startOffice, type NodeOffice } from "../node-office";
import { openInUniver, type OpenedUniver } from "../univer-workbook";

let opened: OpenedUniver;
let office: NodeOffice;

beforeEach(() => {
  const book = createPlainWorkbook({
    sheets: [
      {
        name: "Data Kinerja",
        rows: [
          ["a", 80, 60],
          ["b", 50, 55],
          ["c", 10, 2.5],
        ],
      },
      { name: "Hasil", props: { gridlines: false, frozenRows: 2 } },
    ],
    names: [
      { name: "Target", formula: "'Data Kinerja'!$B$1:$B$3" },
      { name: "Realisasi", formula: "'Data Kinerja'!$C$1:$C$3" },
    ],
  });
  opened = openInUniver(book);
  office = startOffice(createLocalHost(opened.book));
});

afterEach(() => {
  office.dispose();
  return opened.dispose();
});

const valuesOf = (formulas: readonly string[]): Promise<unknown[]> =>
  office.run(async (context) => {
    const range = context.workbook.worksheets
      .getItem("Hasil")
      .getRange("A1")
      .getResizedRange(formulas.length - 1, 0);
    range.formulas = formulas.map((formula) => [formula]);
    range.load("values");
    await context.sync();
    return range.values.map(([value]) => value as unknown);
  });

test("formulas written through office.js have their values in the same request", async () => {
  const values = await valuesOf([
    "=SUM(Target)",
    "='Data Kinerja'!C1/'Data Kinerja'!B1",
    '=IFERROR(1/0,"")',
    "=1/0",
    '=IF(A2>=0.75,"Tinggi","Rendah")',
    "=SUMPRODUCT((Target>20)*Realisasi)",
    "=TRUE",
  ]);
  expect(values).toEqual([140, 0.75, "", "#DIV/0!", "Tinggi", 115, true]);
});

test("a cell that the user types over changes what depends on it, and the page hears of it", async () => {
  await valuesOf(["=SUM(Target)"]);
  const heard: string[] = [];
  opened.book.onOutsideEdit(({ rect, source }) => heard.push(`${rect.top},${rect.left} ${source}`));
  const { ICommandService } = opened.parts.core;
  const [sheet] = opened.book.sheets();
  const cellValue = { 0: { 1: { v: 100, t: 2 } } };
  await opened.univer
    .__getInjector()
    .get(ICommandService)
    .executeCommand("sheet.command.set-range-values", {
      ...{ unitId: "buku", subUnitId: sheet?.id },
      ...{ range: { startRow: 0, endRow: 0, startColumn: 1, endColumn: 1 }, value: cellValue },
    });
  const value = await office.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Hasil").getRange("A1").load("values");
    await context.sync();
    return range.values[0]?.[0] as unknown;
  });
  expect([value, heard]).toEqual([160, ["1,2 Local"]]);
});

test("what depends on a name follows when the name is changed and when it is deleted", async () => {
  const seen = await office.run(async (context) => {
    const name = context.workbook.names.add("Batas", "=10");
    const range = context.workbook.worksheets.getItem("Hasil").getRange("C1");
    range.formulas = [["=Batas*2"]];
    const values: unknown[] = [];
    for (const change of [() => undefined, () => void (name.formula = "=11"), () => name.delete()]) {
      change();
      range.load("values");
      await context.sync();
      values.push(range.values[0]?.[0]);
    }
    return values;
  });
  expect(seen).toEqual([20, 22, "#NAME?"]);
});

test("the sheet on screen can be deleted and work goes on", async () => {
  const titles = await office.run(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.add("Sementara");
    sheet.activate();
    await context.sync();
    sheet.delete();
    worksheets.getItem("Hasil").getRange("A1:B2").values = [
      [1, 2],
      [3, 4],
    ];
    worksheets.load("items/name");
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });
  expect([titles, opened.book.sheets()[1]?.cell(2, 2).content]).toEqual([["Data Kinerja", "Hasil"], 4]);
});

test("cells that look like numbers and are text stay text", async () => {
  const seen = await office.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Hasil").getRange("A1:A5");
    range.values = [["'00123"], ["'=A1"], ["6 Dokumen"], ["'95%"], ["'"]];
    range.load("values,formulas");
    await context.sync();
    return [range.values.flat(), range.formulas.flat()];
  });
  const texts = ["00123", "=A1", "6 Dokumen", "95%", ""];
  expect(seen[0]).toEqual(texts);
  expect(seen[1]).toEqual(texts);
});

test("what was opened is there again: gridlines, frozen rows, formats taken back", async () => {
  const [, sheet] = opened.book.sheets();
  expect(sheet?.props()).toMatchObject({ gridlines: false, frozenRows: 2, title: "Hasil" });
  const fills = await office.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Hasil").getRange("B2");
    const seen: unknown[] = [];
    for (const change of [() => void (range.format.fill.color = "#00B050"), () => range.clear("Formats")]) {
      change();
      range.load("format/fill/color");
      await context.sync();
      seen.push(range.format.fill.color);
    }
    return seen;
  });
  expect(fills).toEqual(["#00B050", "#FFFFFF"]);
  expect(opened.book.sheets()[1]?.cell(2, 2).style.fill).toBeNull();
});

test("a rule that compares with other cells is drawn by that comparison, and stays what it was", async () => {
  const sheet = createPlainWorkbook({ sheets: [{ name: "Uji", rows: [[1, 2]] }] });
  const rule = (formula1: string, operator: string) => ({
    ...{ id: operator, type: "CellValue", stopIfTrue: false, formula: "", look: NO_LOOK },
    rects: [{ top: 5, left: 4, bottom: 9, right: 4 }],
    cellValue: { formula1, operator },
  });
  const rules = [rule("=C5", "GreaterThan"), rule("=90", "LessThan")];
  sheet.sheet("Uji").setRules(rules);
  const other = openInUniver(sheet);
  const model = other.univer.__getInjector().get(other.parts.conditional.ConditionalFormattingRuleModel);
  const drawn = model.getSubunitRules("buku", other.book.sheets()[0]?.id ?? "")?.map((one) => one.rule);
  expect(drawn).toMatchObject([
    { subType: "formula", value: "=D5>(C5)" },
    { subType: "number", operator: "lessThan", value: 90 },
  ]);
  expect(other.book.sheets()[0]?.rules()).toEqual(rules);
  await other.dispose();
});

test("a formula that asks for its own row over several areas is drawn from the highest of them", async () => {
  const sheet = createPlainWorkbook({ sheets: [{ name: "Uji", rows: [[1, 2]] }] });
  const areas = [
    { top: 9, left: 4, bottom: 10, right: 4 },
    { top: 5, left: 4, bottom: 6, right: 4 },
  ];
  const rule = {
    ...{ id: "satu", type: "Custom" as const, stopIfTrue: false, cellValue: null, look: NO_LOOK },
    ...{ rects: areas, formula: "=AND(1,INDEX($C:$C,ROW())>INDEX($AB:$AB,ROW()))" },
  };
  sheet.sheet("Uji").setRules([rule]);
  const other = openInUniver(sheet);
  const model = other.univer.__getInjector().get(other.parts.conditional.ConditionalFormattingRuleModel);
  const drawn = model.getSubunitRules("buku", other.book.sheets()[0]?.id ?? "")?.map((one) => one.rule);
  expect(drawn).toMatchObject([{ subType: "formula", value: "=AND(1,$C5>$AB5)" }]);
  expect(other.book.sheets()[0]?.rules()).toEqual([rule]);
  await other.dispose();
});
