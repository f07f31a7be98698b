import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8 } from "fflate";
import { bookParts, buildBook, RELATIONS, zipParts, type BookSpec } from "../fixtures/package-builder";

/** Rows 1 to 5 of a small table: texts, numbers, a formula in column F. */
export const TABLE_ROWS =
  '<row r="1"><c r="A1" t="inlineStr"><is><t>Indikator</t></is></c><c r="D1" t="inlineStr"><is><t>Target</t></is></c></row>' +
  [2, 3, 4, 5]
    .map(
      (row) =>
        `<row r="${row}" spans="1:6"><c r="A${row}" t="inlineStr"><is><t>Indikator ${row}</t></is></c><c r="D${row}" s="1"><v>0.8</v></c>` +
        `<c r="E${row}" s="1"><v>0.7${row}</v></c><c r="F${row}" s="4"><f>E${row}/D${row}</f><v>0.9</v></c></row>`,
    )
    .join("");

export const TABLE_NAMES =
  "<definedName name=\"Indikator_T1\">'Lembar 1'!$A$2:$A$5</definedName><definedName name=\"Target_T1\">'Lembar 1'!$D$2:$D$5</definedName>" +
  "<definedName name=\"Realisasi_T1\">'Lembar 1'!$E$2:$E$5</definedName><definedName name=\"Capaian_T1\">'Lembar 1'!$F$2:$F$5</definedName>";

export const PLAIN_BOOK: BookSpec = { sheets: [{ title: "Lembar 1", data: TABLE_ROWS }], names: TABLE_NAMES };

const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const XM = "http://schemas.microsoft.com/office/excel/2006/main";

/** Everything that may stand behind the cells of a sheet, in the schema's order. */
const FULL_TAIL =
  '<sheetCalcPr fullCalcOnLoad="1"/><protectedRanges><protectedRange name="a" sqref="A1"/></protectedRanges>' +
  '<autoFilter ref="A1:F5"><filterColumn colId="0"><colorFilter dxfId="0"/></filterColumn></autoFilter><mergeCells count="1"><mergeCell ref="H1:I2"/></mergeCells>' +
  '<phoneticPr fontId="0"/><conditionalFormatting sqref="D2:D5"><cfRule type="cellIs" dxfId="0" priority="2" operator="lessThan"><formula>1</formula></cfRule>' +
  '<cfRule type="expression" dxfId="0" priority="5" stopIfTrue="1"><formula>D2&gt;1</formula></cfRule></conditionalFormatting>' +
  '<conditionalFormatting sqref="E2:E5"><cfRule type="dataBar" priority="3"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar>' +
  `<extLst><ext xmlns:x14="${X14}" uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}"><x14:id>{A}</x14:id></ext></extLst></cfRule></conditionalFormatting>` +
  '<dataValidations count="1"><dataValidation type="list" sqref="C2"><formula1>"a,b"</formula1></dataValidation></dataValidations>' +
  '<hyperlinks><hyperlink ref="A1" location="A2"/></hyperlinks><printOptions gridLines="1"/><pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/>' +
  '<pageSetup paperSize="9"/><headerFooter><oddFooter>&amp;P</oddFooter></headerFooter><rowBreaks count="0"/><ignoredErrors><ignoredError sqref="A1" numberStoredAsText="1"/></ignoredErrors>' +
  `<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="x14" xmlns:x14="${X14}"/></mc:AlternateContent>` +
  `<extLst><ext xmlns:x14="${X14}" uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings>` +
  `<x14:conditionalFormatting xmlns:xm="${XM}"><x14:cfRule type="dataBar" id="{A}"><x14:dataBar/></x14:cfRule><xm:sqref>E2:E5</xm:sqref></x14:conditionalFormatting>` +
  `<x14:conditionalFormatting xmlns:xm="${XM}"><x14:cfRule type="expression" priority="4" id="{B}"><xm:f>Lain!$A$1&gt;1</xm:f><x14:dxf/></x14:cfRule><xm:sqref>F2:F5</xm:sqref></x14:conditionalFormatting>` +
  "</x14:conditionalFormattings></ext></extLst>";

/** Workbooks as other programs, other versions and bad luck make them; each has its table on `Lembar 1`. */
export const MADE_UP: Readonly<Record<string, BookSpec>> = {
  plain: PLAIN_BOOK,
  "without styles": {
    ...PLAIN_BOOK,
    sheets: [{ title: "Lembar 1", data: TABLE_ROWS.replace(/ s="\d"/g, "") }],
    styles: null,
  },
  "with a prefix on every element": { ...PLAIN_BOOK, prefix: "x" },
  strict: { ...PLAIN_BOOK, dialect: "strict" },
  "in an unusual folder": { ...PLAIN_BOOK, folder: "Data/Buku Kerja" },
  "with everything behind the cells": {
    ...PLAIN_BOOK,
    sheets: [{ title: "Lembar 1", data: TABLE_ROWS, after: FULL_TAIL }, { title: "Lain" }],
  },
  "without a list of rules' looks": {
    ...PLAIN_BOOK,
    styles:
      '<styleSheet><fonts count="1"><font/></fonts><fills count="2"><fill/><fill/></fills><borders count="1"><border/></borders><cellXfs count="5"><xf/><xf numFmtId="10"/><xf/><xf/><xf numFmtId="9"/></cellXfs></styleSheet>',
  },
  "with views, scopes and hidden tabs": {
    sheets: [
      { title: "Depan", state: "hidden" },
      { title: "Lembar 1", data: TABLE_ROWS },
      { title: "Akhir", state: "veryHidden" },
    ],
    workbookHead: '<bookViews><workbookView activeTab="1" firstSheet="1"/></bookViews>',
    names: `<definedName name="_xlnm.Print_Area" localSheetId="1">'Lembar 1'!$A$1:$F$5</definedName><definedName name="Lokal" localSheetId="2" hidden="1">Akhir!$A$1</definedName>${TABLE_NAMES}`,
    workbookTail: '<calcPr calcId="191029"/>',
  },
  "with a calculation chain": {
    ...PLAIN_BOOK,
    parts: {
      "xl/calcChain.xml":
        '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="F2" i="1"/><c r="F3"/><c r="F4" l="1"/><c r="F5"/></calcChain>',
    },
    types:
      '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/>',
    relations: `<Relationship Id="rId77" Type="${RELATIONS}/calcChain" Target="/xl/calcChain.xml"/>`,
  },
};

/** The same with other bytes for the same content. */
const utf16 = (text: string): Uint8Array => {
  const bytes = new Uint8Array(2 + text.length * 2);
  bytes.set([0xff, 0xfe]);
  for (let i = 0; i < text.length; i++)
    bytes.set([text.charCodeAt(i) & 255, text.charCodeAt(i) >> 8], 2 + i * 2);
  return bytes;
};

function recoded(): Uint8Array {
  const parts = bookParts(PLAIN_BOOK);
  const text = new TextDecoder()
    .decode(parts["xl/worksheets/sheet1.xml"])
    .replace('encoding="UTF-8"', 'encoding="UTF-16"');
  return zipParts({
    ...parts,
    "xl/worksheets/sheet1.xml": utf16(text),
    "xl/workbook.xml": withBom(parts["xl/workbook.xml"]),
  });
}

const withBom = (bytes: Uint8Array | undefined): Uint8Array =>
  new Uint8Array([0xef, 0xbb, 0xbf, ...(bytes ?? [])]);

/** Names in other case than the relationships spell them, and absolute targets. */
function otherCase(): Uint8Array {
  const parts = bookParts(PLAIN_BOOK);
  const sheet = parts["xl/worksheets/sheet1.xml"] ?? strToU8("");
  delete parts["xl/worksheets/sheet1.xml"];
  const relations = new TextDecoder()
    .decode(parts["xl/_rels/workbook.xml.rels"])
    .replace("worksheets/sheet1.xml", "/XL/Worksheets/Sheet1.XML");
  return zipParts({
    ...parts,
    "xl/worksheets/Sheet1.xml": sheet,
    "xl/_rels/workbook.xml.rels": strToU8(relations),
  });
}

const PACKAGES = join(__dirname, "../fixtures/packages");

/** What other programs wrote: title of the sheet with the table. */
export const WRITERS: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync(PACKAGES)
    .filter((name) => name.endsWith(".xlsx"))
    .map((name) => [name, "Sasaran"]),
);

export interface Book {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Sheet with the table. */
  readonly sheet: string;
}

export const ALL_BOOKS: readonly Book[] = [
  ...Object.entries(MADE_UP).map(([name, spec]) => ({ name, bytes: buildBook(spec), sheet: "Lembar 1" })),
  { name: "in UTF-16 and with a byte order mark", bytes: recoded(), sheet: "Lembar 1" },
  { name: "with part names in other case", bytes: otherCase(), sheet: "Lembar 1" },
  ...Object.entries(WRITERS).map(([name, sheet]) => ({
    name: `of ${name}`,
    bytes: new Uint8Array(readFileSync(join(PACKAGES, name))),
    sheet,
  })),
];
