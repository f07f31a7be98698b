import { refusal, type Deed, type Probe } from "./probe";

/** Longer than Excel takes anywhere but in a cell. */
const LONG = "x".repeat(256);

const inCell =
  (content: string) =>
  (sheet: Excel.Worksheet): void => {
    sheet.getRange("A1").formulas = [[content]];
  };

const withRule =
  (formula: string) =>
  (sheet: Excel.Worksheet): void => {
    sheet.getRange("A1").conditionalFormats.add("Custom").custom.rule.formula = formula;
  };

/** What Excel is taken to refuse. Each is a mistake that the product must never make. */
export const REFUSALS = {
  titleTooLong: refusal((_sheet, { workbook }) => void workbook.worksheets.add("x".repeat(32)).delete()),
  titleReserved: refusal((_sheet, { workbook }) => void workbook.worksheets.add("History").delete()),
  titleTaken: async (tell) => {
    const titleOf: Deed = (sheet) => {
      sheet.load("name");
      return () => sheet.name;
    };
    const title = await tell(titleOf);
    return refusal(
      (_sheet, { workbook }) => void workbook.worksheets.add(title.ok ? title.value : "").delete(),
    )(tell);
  },
  missingSheet: refusal((_sheet, { workbook }) => void workbook.worksheets.getItem("Tidak ada").activate()),
  hiddenSheet: refusal((sheet) => {
    sheet.visibility = "Hidden";
    sheet.activate();
  }),
  protectedSheet: refusal((sheet) => {
    sheet.protection.protect();
    sheet.getRange("A1").values = [[1]];
  }),
  formulaTooLong: refusal(inCell(`=${"1+".repeat(4_096)}1`)),
  formulaText: refusal(inCell(`="${LONG}"`)),
  formulaBrackets: refusal(inCell("=SUM(A2")),
  formulaSemicolon: refusal(inCell("=SUM(A2;A3)")),
  formulaOperator: refusal(inCell("=1+")),
  formulaNesting: refusal(inCell(`=${"(".repeat(65)}1${")".repeat(65)}`)),
  textTooLong: refusal(inCell("x".repeat(32_768))),
  nameWithoutSheet: refusal((sheet) => void sheet.names.add("LKJIP_Uji", "=$A$1:$A$3")),
  nameBroken: refusal((sheet) => void sheet.names.add("LKJIP_Uji", "=SUM(")),
  ruleWithoutFormula: refusal((sheet) => void sheet.getRange("A1").conditionalFormats.add("Custom")),
  ruleBroken: refusal(withRule("=AND($A1>1,")),
  word: refusal((sheet) => {
    sheet.getRange("A1").format.horizontalAlignment = "Tengah" as "Center";
  }),
  colour: refusal((sheet) => {
    sheet.getRange("A1").format.fill.color = "bukan warna";
  }),
  numberFormat: refusal((sheet) => {
    sheet.getRange("A1").numberFormat = [['"Rp.']];
  }),
  fontSize: refusal((sheet) => {
    sheet.getRange("A1").format.font.size = 410;
  }),
  wideColumn: refusal((sheet) => {
    sheet.getRange("A1").format.columnWidth = 1_400;
  }),
  highRow: refusal((sheet) => {
    sheet.getRange("A1").format.rowHeight = 410;
  }),
  mergeAcross: refusal((sheet) => {
    sheet.getRange("A1:B2").merge();
    sheet.getRange("B2:C3").merge();
  }),
  zoom: refusal(({ pageLayout }) => {
    pageLayout.zoom = { scale: 9 };
  }),
  margin: refusal(({ pageLayout }) => {
    pageLayout.leftMargin = -1;
  }),
  footer: refusal(({ pageLayout }) => {
    pageLayout.headersFooters.defaultForAllPages.centerFooter = LONG;
  }),
  pageBreaks: refusal((sheet) => {
    for (let row = 2; row <= 1_028; row++) sheet.horizontalPageBreaks.add(`A${row}`);
  }),
  longAddress: refusal((sheet) => {
    const cells = Array.from({ length: 2_000 }, (_, i) => `A${2 * i + 1}`);
    sheet.getRanges(cells.join(",")).format.font.bold = true;
  }),
  // Excel on the desktop may ask for the file with a dialog: last.
  formulaSheet: refusal(inCell("='Tidak ada'!A1")),
} satisfies Readonly<Record<string, Probe>>;
