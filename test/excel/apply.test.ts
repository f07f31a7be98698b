import type { EditPlan } from "../../src/domain/edit-plan";
import type { Snapshot } from "../../src/domain/snapshot";
import { stateOf } from "../../src/workbench/host/book/workbook-state";
import { closeAll, openLocal, snapshotOf, type LocalExcel } from "./local-excel";
import { cleanPlan, samplePlan } from "./sample-plan";
import { sampleWorkbook } from "./sample-workbook";

afterEach(closeAll);

const OURS = "LKjIP Capaian";

async function carryOut(
  { workbook }: LocalExcel,
  planOf: (basis: Snapshot) => EditPlan,
): Promise<readonly string[]> {
  const basis = await snapshotOf(workbook);
  const applied = await workbook.apply(planOf(basis), basis);
  if (!applied.ok) throw new Error(`not applied: ${JSON.stringify(applied.error)}`);
  return applied.value.sheets;
}

const run = (excel: LocalExcel, fill = false, rows = 3): Promise<readonly string[]> =>
  carryOut(excel, ({ outline }) => samplePlan(outline, { fill, written: rows }));

describe("Carrying out a plan in Excel", () => {
  test("the product's sheets stand behind the agency's, each with its hidden mark", async () => {
    const excel = openLocal(sampleWorkbook());
    expect(await run(excel)).toEqual([OURS, "LKjIP Skala"]);
    expect(excel.titles()).toEqual(["Kinerja '24", "Anggaran", OURS, "LKjIP Skala"]);
    expect(stateOf(excel.book).names).toMatchObject({
      [`${OURS}!LKJIP_Lembar`]: '="capaian" (hidden)',
      LKJIP_Skala: "='LKjIP Skala'!$A$2:$B$3",
    });
  });

  test("texts stay texts, whatever Excel would make of them, and formulas are formulas", async () => {
    const excel = openLocal(sampleWorkbook(10));
    await carryOut(excel, ({ outline }) => samplePlan(outline, { rows: 10 }));
    const sheet = excel.book.sheet(OURS);
    const texts = Array.from({ length: 10 }, (_, i) => sheet.cell(4 + i, 2));
    expect(texts.map(({ content, formula }) => [content, formula])).toEqual(
      [
        "=1+1",
        "100%",
        "1/2",
        "'kutip",
        "6 Dokumen",
        "Meningkatnya kerukunan",
        "TRUE",
        "+62 811",
        "-",
        "@dinas",
      ].map((text) => [text, null]),
    );
    expect(sheet.cell(4, 3).formula).toBe("='Kinerja ''24'!$C$5");
    expect([sheet.cell(4, 5).content, sheet.cell(4, 5).style.numberFormat]).toEqual([
      1_000_000,
      '"Rp. "#,##0",-"',
    ]);
  });

  test("looks, sizes, merges, frozen rows, grid lines and print set-up are as planned", async () => {
    const excel = openLocal(sampleWorkbook());
    await run(excel);
    const sheet = excel.book.sheet(OURS);
    expect(sheet.cell(3, 2).style).toMatchObject({
      bold: true,
      fill: "#E7E6E6",
      fontColor: "#262626",
      horizontal: "Center",
      vertical: "Center",
      wrap: true,
    });
    expect(sheet.cell(5, 4).style).toMatchObject({
      horizontal: "Right",
      vertical: "Top",
      bottom: { color: "#BFBFBF", weight: "Hairline" },
    });
    expect(sheet.cell(5, 5).style).toMatchObject({ italic: true, indent: 1 });
    expect([sheet.columnWidth(1), sheet.rowHeight(1), sheet.rowHeight(4)]).toEqual([161.25, 21, 30]);
    expect(sheet.merges()).toHaveLength(2);
    expect(sheet.props()).toMatchObject({ gridlines: false, frozenRows: 3 });
    expect(sheet.props().print).toMatchObject({
      orientation: "Landscape",
      paperSize: "Folio",
      zoom: { horizontalFitToPages: 1 },
      titleRows: "$1:$3",
      rowBreaks: [4],
      margins: { left: 36, right: 36, bottom: 54 },
      headersFooters: { centerFooter: "&A – &P / &N" },
    });
  });

  test("page breaks of an earlier run go when the sheet is written again", async () => {
    const excel = openLocal(sampleWorkbook());
    await run(excel);
    await run(excel, false, 2);
    expect(excel.book.sheet(OURS).props().print.rowBreaks).toEqual([]);
  });

  test("paint lies on top of the agency's rule and leaves its cells as they are", async () => {
    const excel = openLocal(sampleWorkbook());
    const [before] = stateOf(excel.book).sheets;
    await run(excel);
    const [after] = stateOf(excel.book).sheets;
    expect({ ...after, rules: [] }).toEqual({ ...before, rules: [] });
    const rules = excel.book.sheet("Kinerja '24").rules();
    expect(rules.map(({ formula }) => formula)).toEqual([
      '=AND($D5>=$C5,N("LKjIP")=0)',
      '=AND($D5<$C5,N("LKjIP")=0)',
      '=N("LKjIP")=0',
      "=D5<0",
    ]);
    expect(rules[2]).toMatchObject({
      rects: [{ top: 5 }, { top: 7 }],
      look: { bold: true, fontColor: "#C00000" },
    });
  });

  test("empty cells are filled on request, as one write for a whole column", async () => {
    const excel = openLocal(sampleWorkbook());
    await run(excel, true);
    const filled = [5, 6, 7].map((row) => excel.book.sheet("Kinerja '24").cell(row, 5));
    expect(filled.map(({ formula, style }) => [formula, style.numberFormat])).toEqual([
      ["=D5/C5", "0.00%"],
      ["=D6/C6", "0.00%"],
      ["=D7/C7", "0.00%"],
    ]);
  });

  test("running twice gives the same workbook as running once", async () => {
    const excel = openLocal(sampleWorkbook());
    await run(excel);
    const once = stateOf(excel.book);
    await run(excel);
    expect(stateOf(excel.book)).toEqual(once);
  });

  test("a sheet that was longer is rewritten in its place, without a rest of the longer one", async () => {
    const excel = openLocal(sampleWorkbook());
    await run(excel);
    const short = stateOf(excel.book).sheets[2];
    const other = openLocal(sampleWorkbook());
    await run(other, false, 40);
    other.book.moveSheet(other.book.sheet(OURS), 0);
    other.book.sheet("Anggaran").edit({ top: 9, left: 9, bottom: 9, right: 9 }, (cell) => ({
      ...cell,
      formula: `='${OURS}'!$A$1`,
      content: "x",
    }));
    await run(other);
    expect(other.titles()[0]).toBe(OURS);
    // The plain workbook does not fit rows to their text.
    expect({ ...stateOf(other.book).sheets[0], sizes: {} }).toEqual({ ...short, sizes: {} });
    expect(other.book.sheet("Anggaran").cell(9, 9).formula).toBe(`='${OURS}'!$A$1`);
  });

  test("cleaning takes out every rule, sheet and name of the product and nothing else", async () => {
    const excel = openLocal(sampleWorkbook());
    const start = stateOf(excel.book);
    await run(excel);
    expect(stateOf(excel.book)).not.toEqual(start);
    await carryOut(excel, ({ outline }) => cleanPlan(outline));
    expect(stateOf(excel.book)).toEqual(start);
  });

  test("an empty plan asks Excel nothing", async () => {
    const excel = openLocal(sampleWorkbook());
    const basis = await snapshotOf(excel.workbook);
    excel.host.requests.length = 0;
    expect(await excel.workbook.apply({ edits: [] }, basis)).toEqual({ ok: true, value: { sheets: [] } });
    expect(excel.host.trips()).toBe(0);
  });
});
