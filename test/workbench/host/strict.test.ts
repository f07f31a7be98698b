import { createPlainWorkbook } from "../../../src/workbench/host/book/plain-workbook";
import { formulaFault } from "../../../src/workbench/host/strict/formula-syntax";
import { createLocalHost } from "../../../src/workbench/host/local-host";
import { startOffice, type NodeOffice } from "../node-office";

/** What Excel refuses, the local host refuses, so that a mistake of ours shows here. */
let office: NodeOffice;
beforeEach(() => {
  office = startOffice(
    createLocalHost(createPlainWorkbook({ sheets: [{ name: "Data 1", merges: ["A1:B2"] }] })),
  );
});
afterEach(() => office.dispose());

const hasSheet = (title: string): boolean => title === "Data 1";

test.each([
  "=SUM(A1:A3)",
  "='Data 1'!A1/2",
  '=IF(A1="","",A1&"; (")',
  "=-A1%",
  "=SUM({1;2})",
  "=IF(A1>=0,,1)",
  "=ROW()-1",
  `=A1&"${"x".repeat(255)}"`,
  `=${"(".repeat(64)}1${")".repeat(64)}`,
])("the formula %.40s is taken", (formula) => {
  expect(formulaFault(formula, hasSheet)).toBeNull();
});

test.each([
  "=SUM(A1;A3)",
  "=SUM(A1:A3",
  "=A1)",
  '="terbuka',
  "=1+",
  "=*2",
  "=1*/2",
  "=()",
  "=Data 1!A1",
  "='Lembar lain'!A1",
  `=A1&"${"x".repeat(256)}"`,
  `=${"(".repeat(65)}1${")".repeat(65)}`,
  `=${"1+".repeat(4096)}1`,
])("the formula %.40s is refused", (formula) => {
  expect(formulaFault(formula, hasSheet)).not.toBeNull();
});

type Deed = (sheet: Excel.Worksheet, context: Excel.RequestContext) => void;

const REFUSED: Readonly<Record<string, Deed>> = {
  "a text of 32 768 characters": (sheet) => void (sheet.getRange("D1").values = [["x".repeat(32_768)]]),
  "a formula that does not end": (sheet) => void (sheet.getRange("D1").formulas = [["=SUM(A1"]]),
  "a number format with an open quote": (sheet) => void (sheet.getRange("D1").numberFormat = [['0"']]),
  "a colour that is none": (sheet) => void (sheet.getRange("D1").format.fill.color = "hijau tua"),
  "a column of 256 characters": (sheet) => void (sheet.getRange("D1").format.columnWidth = 1350),
  "a row of 410 points": (sheet) => void (sheet.getRange("D1").format.rowHeight = 410),
  "a merge across another": (sheet) => sheet.getRange("B2:C3").merge(),
  "a sheet called History": (_, { workbook }) => void workbook.worksheets.add("History"),
  "a name without a sheet": (_, { workbook }) => void workbook.names.add("Target_T1", "=$A$1:$A$3"),
  "a name on a sheet that is not there": (_, { workbook }) =>
    void workbook.names.add("Target_T1", "=Lain!$A$1"),
  "a name that is a cell": (_, { workbook }) => void workbook.names.add("TW1", "='Data 1'!$A$1"),
  "a name that is a cell by row and column": (_, { workbook }) =>
    void workbook.names.add("R1C1", "='Data 1'!$A$1"),
  "a rule with a broken formula": (sheet) => {
    sheet.getRange("D1").conditionalFormats.add("Custom").custom.rule.formula = "=AND(A1;B1)";
  },
  "a zoom of 5 per cent": (sheet) => void (sheet.pageLayout.zoom = { scale: 5 }),
  "a paper that is none": (sheet) => void (sheet.pageLayout.paperSize = "F4" as Excel.PaperType),
  "a footer of 256 characters": (sheet) =>
    void (sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = "x".repeat(256)),
  "values of another shape": (sheet) => void (sheet.getRange("D1:D2").values = [[1, 2]]),
};

test.each(Object.keys(REFUSED))("Excel refuses %s", async (what) => {
  await expect(
    office.run(async (context) => {
      REFUSED[what]?.(context.workbook.worksheets.getItem("Data 1"), context);
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: "InvalidArgument" });
});
