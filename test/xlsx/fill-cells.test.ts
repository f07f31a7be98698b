import type { EditPlan, FillCell } from "../../src/domain/edit-plan";
import { buildBook, unzipParts, type BookSpec } from "../fixtures/package-builder";
import { PLAIN_BOOK } from "./made-up-books";
import { applied, attempted, snapshotOf } from "./open-for-test";
import { packageFaults } from "./package-validator";

const filled = (row: number, column: number, value: number | string | null = 0.5): FillCell => ({
  row,
  column,
  formula: `E${row}/D${row}`,
  value,
  numberFormat: "0.00%",
});

const plan = (...cells: FillCell[]): EditPlan => ({ edits: [{ kind: "fill", sheet: "L", cells }] });

async function sheetAfter(
  data: string,
  cells: readonly FillCell[],
  more: Partial<BookSpec["sheets"][number]> = {},
  spec: Partial<BookSpec> = {},
) {
  const bytes = await applied(
    buildBook({ sheets: [{ title: "L", data, ...more }], ...spec }),
    plan(...cells),
  );
  expect(packageFaults(bytes)).toEqual([]);
  const parts = unzipParts(bytes);
  return {
    xml: new TextDecoder()
      .decode(parts["xl/worksheets/sheet1.xml"])
      .replace(/^[^]*?<(x:)?sheetData/, "<$1sheetData")
      .replace("</worksheet>", ""),
    parts,
    bytes,
  };
}

describe("formulas into empty cells", () => {
  test("between, before and behind the cells of a row, and in rows that are not there", async () => {
    const { xml } = await sheetAfter(
      '<row r="2"><c r="B2"><v>1</v></c><c r="D2"><v>2</v></c></row><row r="4"/>',
      [filled(3, 2), filled(2, 1), filled(2, 3), filled(2, 5), filled(4, 1), filled(9, 1, "teks & <x>")],
    );
    expect(xml.replace(/ s="\d+"/g, "")).toBe(
      '<sheetData><row r="2"><c r="A2"><f>E2/D2</f><v>0.5</v></c><c r="B2"><v>1</v></c><c r="C2"><f>E2/D2</f><v>0.5</v></c><c r="D2"><v>2</v></c><c r="E2"><f>E2/D2</f><v>0.5</v></c></row>' +
        '<row r="3"><c r="B3"><f>E3/D3</f><v>0.5</v></c></row><row r="4"><c r="A4"><f>E4/D4</f><v>0.5</v></c></row>' +
        '<row r="9"><c r="A9" t="str"><f>E9/D9</f><v>teks &amp; &lt;x&gt;</v></c></row></sheetData>',
    );
  });

  test("an empty cell keeps its style but for the number format", async () => {
    const { parts } = await sheetAfter('<row r="2"><c r="F2" s="2"/></row>', [filled(2, 6)]);
    const styles = new TextDecoder().decode(parts["xl/styles.xml"]);
    expect(styles).toContain(
      '<xf numFmtId="10" applyNumberFormat="1" fontId="1" fillId="0" borderId="0" xfId="0"/></cellXfs>',
    );
    expect(styles).toContain('<cellXfs count="6">');
  });

  test("a style that shows it so already is used as it is", async () => {
    const { xml } = await sheetAfter('<row r="2"><c r="F2" s="1"/></row>', [filled(2, 6)]);
    expect(xml).toContain('<c r="F2" s="1"><f>');
  });

  test("a missing cell takes the style of its row, else of its column", async () => {
    const before = '<cols><col min="6" max="7" style="1"/></cols>';
    const { xml } = await sheetAfter(
      '<row r="2" s="1" customFormat="1"/><row r="3"/>',
      [filled(2, 5), filled(3, 6)],
      { before },
    );
    expect(xml).toContain('<c r="E2" s="1">');
    expect(xml).toContain('<c r="F3" s="1">');
  });

  test("a sheet without any cell, and one under a prefix", async () => {
    expect((await sheetAfter("", [filled(1, 1)])).xml).toContain('<row r="1"><c r="A1"');
    const { xml } = await sheetAfter(
      '<row r="1"><c r="C1"><v>1</v></c></row>',
      [filled(1, 1), filled(1, 4)],
      {},
      { prefix: "x" },
    );
    expect(xml.replace(/ s="\d+"/g, "")).toContain(
      '<x:row r="1"><x:c r="A1"><x:f>E1/D1</x:f><x:v>0.5</x:v></x:c><x:c r="C1"><x:v>1</x:v></x:c><x:c r="D1"><x:f>',
    );
  });

  test("the workbook is asked to calculate when it opens", async () => {
    const { parts } = await sheetAfter("", [filled(1, 1)]);
    expect(new TextDecoder().decode(parts["xl/workbook.xml"])).toContain('fullCalcOnLoad="1"');
  });

  test("a cell that holds anything is never written over", async () => {
    for (const content of ["<v>0</v>", "<f>1</f>"]) {
      const result = await attempted(
        buildBook({ sheets: [{ title: "L", data: `<row r="2"><c r="F2">${content}</c></row>` }] }),
        plan(filled(2, 6)),
      );
      expect(result).toEqual({ ok: false, error: { kind: "changed-meanwhile", where: "'L'!F2" } });
    }
  });

  test("what was filled is read again, and stays when the product goes", async () => {
    const { bytes } = await sheetAfter(
      '<row r="2"><c r="F2" s="2"/></row>',
      [filled(2, 6)],
      {},
      { names: '<definedName name="Capaian">L!$F$2:$F$3</definedName>' },
    );
    const cleaned = await applied(bytes, { edits: [{ kind: "remove-paint" }] });
    const [area] = (await snapshotOf(cleaned)).areas;
    expect([area?.values[0], area?.formats[0], area?.formulas.get(0)]).toEqual([0.5, "0.00%", "E2/D2"]);
    expect(packageFaults(cleaned)).toEqual([]);
    expect(new TextDecoder().decode(unzipParts(cleaned)["xl/styles.xml"])).not.toContain("LKjIP");
  });
});

test("a plan that fills nothing changes nothing", async () => {
  const bytes = buildBook(PLAIN_BOOK);
  const after = unzipParts(await applied(bytes, { edits: [{ kind: "fill", sheet: "Lembar 1", cells: [] }] }));
  expect(after).toEqual(unzipParts(bytes));
});
