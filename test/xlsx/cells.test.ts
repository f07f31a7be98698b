import type { Area } from "../../src/domain/snapshot";
import { moveFormula } from "../../src/xlsx/sheet/move-formula";
import { formulaForFile, formulaFromFile } from "../../src/xlsx/sheet/function-names";
import { buildBook, type BookSpec } from "../fixtures/package-builder";
import { snapshotOf } from "./open-for-test";

async function areaOf(data: string, ref = "$A$1:$A$9", more: Partial<BookSpec> = {}): Promise<Area> {
  const bytes = buildBook({
    sheets: [{ title: "L", data }],
    names: `<definedName name="Target">L!${ref}</definedName>`,
    ...more,
  });
  const area = (await snapshotOf(bytes)).areas[0];
  if (!area) throw new Error("no area");
  return area;
}

const cell = (row: number, inner: string, attributes = ""): string =>
  `<row r="${row}"><c r="A${row}"${attributes}>${inner}</c></row>`;

describe("a cell is read as its program shows it", () => {
  test.each([
    ["a number", "<v>12.5</v>", "", 12.5],
    ["a negative number", "<v>-0.125</v>", "", -0.125],
    ["a number with an exponent", "<v>1E3</v>", "", 1000],
    ["a number of 17 digits", "<v>0.93753246753246755</v>", "", 0.93753246753246755],
    ["money that a double just holds", "<v>8999999999999999</v>", ' t="n"', 8999999999999999],
    ["a number with space around it", "<v> 7 </v>", "", 7],
    ["yes and no", "<v>1</v>", ' t="b"', true],
    ["an error", "<v>#DIV/0!</v>", ' t="e"', { fault: "galat", text: "#DIV/0!" }],
    ["a text of the cell itself", "<is><t>6 Dokumen</t></is>", ' t="inlineStr"', "6 Dokumen"],
    [
      "a text in runs",
      '<is><r><rPr><b/></rPr><t>6 </t></r><r><t xml:space="preserve">Dokumen </t></r></is>',
      ' t="inlineStr"',
      "6 Dokumen ",
    ],
    [
      "a text with its reading",
      '<is><t>課</t><rPh sb="0" eb="1"><t>カ</t></rPh></is>',
      ' t="inlineStr"',
      "課",
    ],
    [
      "a text with entities and escapes",
      "<is><t>a &amp; b &lt;c&gt; &#8211; _x000D__x005F_x000D_</t></is>",
      ' t="inlineStr"',
      "a & b <c> – \r_x000D_",
    ],
    ["a text in CDATA", "<is><t><![CDATA[<6>]]> Orang</t></is>", ' t="inlineStr"', "<6> Orang"],
    ["an empty text of a formula", '<f>""</f><v></v>', ' t="str"', ""],
    ["a text that a formula gives", "<f>A1</f><v>Baik</v>", ' t="str"', "Baik"],
    ["a formula that was never calculated", "<f>1+1</f>", "", { fault: "tanpa-nilai", text: "" }],
    ["a formula as openpyxl leaves it", "<f>1+1</f><v/>", "", { fault: "tanpa-nilai", text: "" }],
    ["a shared text", "<v>1</v>", ' t="s"', "dua"],
    ["a date that the cell shows as a number", "<v>2024-01-18T12:00:00</v>", ' t="d"', "2024-01-18T12:00:00"],
    ["a date", "<v>2024-01-18T12:00:00</v>", ' t="d" s="3"', 45309.5],
    ["a cell without anything", "", ' s="2"', null],
  ])("%s", async (_, inner, attributes, value) => {
    const strings = "<si><t>satu</t></si><si><r><t>d</t></r><r><t>ua</t></r></si>";
    const area = await areaOf(cell(1, inner, attributes) + cell(3, "<v>1</v>"), "$A$1:$A$2", { strings });
    expect(area.values[0]).toEqual(value);
  });

  test("days count from 1904 where the workbook says so", async () => {
    const area = await areaOf(cell(1, "<v>2024-01-18</v>", ' t="d" s="3"'), "$A$1:$A$2", {
      workbookHead: '<workbookPr date1904="1"/>',
    });
    expect(area.values[0]).toBe(45309 - 1462);
  });

  test("rows and cells without their place follow each other", async () => {
    const area = await areaOf(
      '<row><c><v>1</v></c><c><v>2</v></c></row><row r="4"><c r="B4"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>',
      "$A$1:$C$5",
    );
    expect([area.rows, area.columns]).toEqual([5, 3]);
    expect(area.values).toEqual([1, 2, null, null, null, null, null, null, null, null, 3, 4, 5, null, null]);
  });

  test("comments and unknown elements between cells are passed over", async () => {
    const area = await areaOf(
      '<!-- <c r="A1"><v>9</v></c> --><row r="1"><?x?><c r="A1"><!-- v --><v>1</v><extLst><ext uri="x"/></extLst></c><extLst/></row>',
    );
    expect(area.values).toEqual([1]);
  });

  test("number formats: built in, own, and the workbook's word over a built-in number", async () => {
    const area = await areaOf(
      [0, 1, 2, 3, 4].map((style, i) => cell(i + 1, "<v>1</v>", ` s="${style}"`)).join(""),
    );
    expect(area.formats).toEqual(["General", "0.00%", '"Rp. "#,##0",-"', "m/d/yyyy", "0%"]);
  });
});

describe("how much of a sheet is read", () => {
  const five = [1, 2, 3, 4, 5].map((row) => cell(row, `<v>${row}</v>`)).join("");

  test("the range, and what stands right under it", async () => {
    const area = await areaOf(five, "$A$2:$A$3");
    expect([area.top, area.rows, area.values]).toEqual([2, 4, [2, 3, 4, 5]]);
  });

  test("a whole column up to its last value", async () => {
    const area = await areaOf(five + cell(9, "", ' s="1"'), "$A:$A");
    expect([area.rows, area.rect.bottom]).toEqual([5, 1_048_576]);
  });

  test("at most fifty rows below", async () => {
    const area = await areaOf(
      Array.from({ length: 200 }, (_, i) => cell(i + 1, `<v>${i}</v>`)).join(""),
      "$A$1:$A$10",
    );
    expect(area.rows).toBe(60);
  });

  test("an empty range under the used part has no rows", async () => {
    expect((await areaOf(five, "$A$20:$A$30")).rows).toBe(0);
  });

  test("a name over the whole sheet stays within bounds, with one cell in the last corner", async () => {
    const area = await areaOf(`${five}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`, "$A$1:$XFD$20");
    expect([area.rows, area.columns <= 64]).toEqual([70, true]);
  });
});

describe("formulas", () => {
  test("shared ones read as in their own cell", async () => {
    const data =
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1*$C$1+SUM(B$1:B1)&amp;"B1"</f><v>1</v></c></row>' +
      '<row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"></f><v>3</v></c></row>';
    const area = await areaOf(data);
    expect([...area.formulas]).toEqual([
      [0, 'B1*$C$1+SUM(B$1:B1)&"B1"'],
      [1, 'B2*$C$1+SUM(B$1:B2)&"B1"'],
      [2, 'B3*$C$1+SUM(B$1:B3)&"B1"'],
    ]);
  });

  test("array formulas count as formulas", async () => {
    const area = await areaOf(cell(1, '<f t="array" ref="A1:A2">SUM(B1:B2)</f><v>1</v>', ' cm="1"'));
    expect([...area.formulas]).toEqual([[0, "SUM(B1:B2)"]]);
  });

  test.each([
    ["A1+$A1+A$1+$A$1", 2, 1, "B3+$A3+B$1+$A$1"],
    ["'A1 B2'!A1&\"A1\"", 1, 0, "'A1 B2'!A2&\"A1\""],
    ["SUM(A:B,1:2,$A:B)", 1, 1, "SUM(B:C,2:3,$A:C)"],
    ["LOG10(A1)+Tabel1[Kolom A1]+A1.B+XFD1", 0, 1, "LOG10(B1)+Tabel1[Kolom A1]+A1.B+A1"],
    ["TARIF_A1*A1B", 5, 5, "TARIF_A1*A1B"],
  ])("%s moves with its cell", (formula, rows, columns, moved) => {
    expect(moveFormula(formula, rows, columns)).toBe(moved);
  });

  test("newer functions are stored under the name that the file format wants, and shown without it", () => {
    expect(formulaForFile('IFNA(A1,"IFNA(")+SUM(B1)')).toBe('_xlfn.IFNA(A1,"IFNA(")+SUM(B1)');
    expect(formulaFromFile('_xlfn.IFNA(A1,"_xlfn.X")+_xlfn._xlws.FILTER(B1)')).toBe(
      'IFNA(A1,"_xlfn.X")+FILTER(B1)',
    );
  });
});
