import type { Book } from "../../../src/workbench/host/book/book";
import { createPlainWorkbook } from "../../../src/workbench/host/book/plain-workbook";
import type { PlainBook } from "../../../src/workbench/host/book/plain-book";
import { createLocalHost, type LocalHost } from "../../../src/workbench/host/local-host";
import { startOffice, type NodeOffice } from "../node-office";

/** The workbook that the tests of the host begin with. */
export const sample = (): PlainBook =>
  createPlainWorkbook({
    sheets: [
      {
        name: "Data",
        cells: {
          A1: "k",
          B1: "v",
          A2: "a",
          B2: 1,
          A3: "b",
          B3: 2,
          B4: { formula: "SUM(B2:B3)", value: 3, format: "0.00%" },
        },
        merges: ["D1:E2"],
        rules: [{ ranges: ["B2:B3"], formula: "B2>1", fill: "#FF0000" }],
        tables: [{ name: "Tabel1", range: "A1:B3", headings: ["k", "v"] }],
      },
      { name: "Tabel 3.2" },
    ],
    names: [
      { name: "Input", formula: "Data!$A$1:$B$3" },
      { name: "Rusak", formula: "#REF!" },
      { name: "Tetap", formula: "12.5" },
      { name: "Kolom", formula: "Tabel1[v]" },
      { name: "Peran", formula: '"capaian"', scope: "Tabel 3.2", hidden: true },
    ],
  });

const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => "none",
    (error: { code: string }) => error.code,
  );

/** The client has it for every object, the published types for none. */
const ensure = (object: unknown, state: object): void =>
  (object as { ensureUnchanged(state: object): void }).ensureUnchanged(state);

/** What the host promises whatever workbook stands behind it. */
export function hostContract(open: (book: PlainBook) => { readonly book: Book; dispose(): unknown }): void {
  let host: LocalHost;
  let office: NodeOffice;
  let opened: ReturnType<typeof open>;

  beforeEach(() => {
    opened = open(sample());
    host = createLocalHost(opened.book);
    office = startOffice(host);
  });

  afterEach(() => {
    office.dispose();
    return opened.dispose();
  });

  test("reads values, formulas, formats and texts of a named range", async () => {
    const read = await office.run(async (context) => {
      const range = context.workbook.names.getItem("Input").getRange().getResizedRange(1, 0);
      range.load("address,values,formulas,numberFormat,text,rowIndex,columnIndex");
      await context.sync();
      return range.toJSON();
    });
    expect(read).toMatchObject({
      address: "Data!A1:B4",
      values: [
        ["k", "v"],
        ["a", 1],
        ["b", 2],
        ["", 3],
      ],
      formulas: [
        ["k", "v"],
        ["a", 1],
        ["b", 2],
        ["", "=SUM(B2:B3)"],
      ],
      text: [
        ["k", "v"],
        ["a", "1"],
        ["b", "2"],
        ["", "300.00%"],
      ],
      rowIndex: 0,
    });
    expect(read.numberFormat?.[3]?.[1]).toBe("0.00%");
  });

  test("lists the names of both scopes and tells which have cells", async () => {
    const seen = await office.run(async (context) => {
      const { workbook } = context;
      const sheet = workbook.worksheets.getItem("Tabel 3.2");
      workbook.names.load("items/name,items/formula,items/visible");
      sheet.names.load("items/name,items/formula,items/visible,items/scope");
      const ranges = ["Input", "Rusak", "Tetap", "Kolom", "Entah"].map((name) => {
        const range = workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
        range.load("address");
        return range;
      });
      await context.sync();
      return {
        names: workbook.names.items.map((item) => [item.name, item.formula]),
        scoped: sheet.names.items.map((item) => [item.name, item.formula, item.visible, item.scope]),
        addresses: ranges.map((range) => (range.isNullObject ? null : range.address)),
      };
    });
    expect(seen.names).toEqual([
      ["Input", "=Data!$A$1:$B$3"],
      ["Rusak", "=#REF!"],
      ["Tetap", "=12.5"],
      ["Kolom", "=Tabel1[v]"],
    ]);
    expect(seen.scoped).toEqual([["Peran", '="capaian"', false, "Worksheet"]]);
    expect(seen.addresses).toEqual(["Data!A1:B3", null, null, "Data!B2:B3", null]);
  });

  test("adds a sheet once, however often it is used afterwards", async () => {
    await office.run(async (context) => {
      const sheet = context.workbook.worksheets.add("LKjIP Capaian");
      sheet.getRange("A1:B1").values = [["Judul", "'=bukan rumus"]];
      await context.sync();
      sheet.getRange("A2:C2").numberFormat = [["@", "0.00%", "General"]];
      sheet.getRange("A2:C2").values = [["=1+1", 0.5, "95%"]];
      await context.sync();
    });
    const [, , added] = host.book.sheets();
    expect(host.book.sheets().map((sheet) => sheet.props().title)).toEqual([
      "Data",
      "Tabel 3.2",
      "LKjIP Capaian",
    ]);
    expect([added?.cell(1, 2), added?.cell(2, 1), added?.cell(2, 3)]).toMatchObject([
      { content: "=bukan rumus", formula: null },
      { content: "=1+1", formula: null },
      { content: 0.95, style: { numberFormat: "0%" } },
    ]);
  });

  test("counts what a user waits for apart from the client's clean-up", async () => {
    await office.run(async (context) => {
      context.workbook.worksheets.load("items/name");
      await context.sync();
      context.workbook.worksheets.getItem("Data").getRange("A9").values = [[1]];
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(host.requests.map(({ kind }) => kind)).toEqual(["work", "work", "clean-up"]);
    expect([host.trips(), host.trackedRanges()]).toEqual([2, 0]);
  });

  test("takes a write of many rows that the client sends in pieces", async () => {
    const values = Array.from({ length: 3000 }, (_, i) => [i, -i]);
    await office.run(async (context) => {
      context.workbook.worksheets.getItem("Data").getRange("G1:H3000").values = values;
      await context.sync();
    });
    const sheet = host.book.sheets()[0];
    expect([sheet?.cell(1, 7).content, sheet?.cell(1502, 8).content, sheet?.cell(3000, 8).content]).toEqual([
      0, -1501, -2999,
    ]);
  });

  test("puts a new rule before those that are there", async () => {
    const seen = await office.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      const rule = sheet.getRanges("B2:B3,D5").conditionalFormats.add("Custom");
      rule.custom.rule.formula = "=$B2>=0.5";
      rule.custom.format.fill.color = "#00b050";
      rule.custom.format.font.bold = true;
      const all = sheet.getRange().conditionalFormats;
      all.load("items/type,items/id");
      await context.sync();
      const formulas = all.items.map((item) => item.custom.rule.load("formula"));
      const areas = all.items.map((item) => item.getRanges().load("address"));
      await context.sync();
      return all.items.map((_item, i) => [formulas[i]?.formula, areas[i]?.address]);
    });
    expect(seen).toEqual([
      ["=$B2>=0.5", "Data!B2:B3, Data!D5"],
      ["=B2>1", "Data!B2:B3"],
    ]);
    expect(host.book.sheets()[0]?.rules()[0]?.look).toMatchObject({ fill: "#00B050", bold: true });
  });

  test("keeps formats, sizes, merges and print set-up", async () => {
    const seen = await office.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      const range = sheet.getRange("A5:B6");
      range.format.fill.color = "#ffc000";
      range.format.font.set({ bold: true, size: 14, color: "#112233" });
      range.format.set({
        wrapText: true,
        horizontalAlignment: "Center",
        verticalAlignment: "Top",
        columnWidth: 100,
        rowHeight: 30,
      });
      for (const side of ["EdgeTop", "InsideHorizontal"] as const)
        range.format.borders.getItem(side).color = "#808080";
      sheet.getRange("A5:A6").merge();
      sheet.freezePanes.freezeRows(4);
      sheet.showGridlines = false;
      sheet.pageLayout.set({
        orientation: "Landscape",
        paperSize: "A4",
        zoom: { horizontalFitToPages: 1, verticalFitToPages: 0 },
      });
      sheet.pageLayout.setPrintTitleRows("$1:$4");
      sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = "&P";
      const merged = sheet.getRange("A1:F9").getMergedAreasOrNullObject();
      merged.load("address");
      range.load(
        "format/fill/color,format/font/bold,format/font/size,format/wrapText,format/columnWidth,format/rowHeight",
      );
      await context.sync();
      return [
        merged.address,
        range.format.fill.color,
        range.format.font.size,
        range.format.columnWidth,
        range.format.rowHeight,
      ];
    });
    expect(seen).toEqual(["Data!D1:E2, Data!A5:A6", "#FFC000", 14, 100, 30]);
    const props = host.book.sheets()[0]?.props();
    expect(props).toMatchObject({
      frozenRows: 4,
      gridlines: false,
      print: {
        orientation: "Landscape",
        titleRows: "$1:$4",
        zoom: { horizontalFitToPages: 1 },
        headersFooters: { centerFooter: "&P" },
      },
    });
    expect(host.book.sheets()[0]?.cell(6, 1).style).toMatchObject({
      fill: "#FFC000",
      bold: true,
      top: { color: "#808080" },
    });
  });

  test("keeps page breaks, each before the row of its cell, in order and once", async () => {
    const seen = await office.run(async (context) => {
      const { horizontalPageBreaks } = context.workbook.worksheets.getItem("Data");
      for (const address of ["A9", "B5:C6", "A9", "A12"]) horizontalPageBreaks.add(address);
      horizontalPageBreaks.load("items/rowIndex");
      await context.sync();
      return horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex);
    });
    expect(seen).toEqual([4, 8, 11]);
    expect(host.book.sheets()[0]?.props().print.rowBreaks).toEqual([4, 8, 11]);
    await office.run(async (context) => {
      context.workbook.worksheets.getItem("Data").horizontalPageBreaks.removePageBreaks();
      await context.sync();
    });
    expect(host.book.sheets()[0]?.props().print.rowBreaks).toEqual([]);
  });

  test("refuses what it does not know, as Excel does", async () => {
    const code = await codeOf(
      office.run(async (context) => {
        context.workbook.worksheets.getItem("Data").getRange("A1").getSpecialCells("Blanks");
        await context.sync();
      }),
    );
    expect(code).toBe("ApiNotFound");
  });

  test("refuses a sheet that is not there, and says where", async () => {
    const error = await office
      .run(async (context) => {
        context.workbook.worksheets.getItem("Entah").load("name");
        await context.sync();
      })
      .catch((reason: OfficeExtension.Error) => reason);
    expect(error).toMatchObject({
      code: "ItemNotFound",
      debugInfo: { errorLocation: "WorksheetCollection.getItem" },
    });
  });

  test("lets names and formulas follow a renamed sheet, and breaks those of a deleted one", async () => {
    const seen = await office.run(async (context) => {
      const { worksheets, names } = context.workbook;
      worksheets.getItem("Tabel 3.2").getRange("A1").formulas = [["=Data!B2+1"]];
      worksheets.getItem("Data").name = "Data Baru";
      const cell = worksheets.getItem("Tabel 3.2").getRange("A1").load("formulas");
      const renamed = names.getItem("Input").load("formula");
      await context.sync();
      const followed = [cell.formulas[0]?.[0], renamed.formula];
      worksheets.getItem("Data Baru").delete();
      const broken = names.getItem("Input").load("formula");
      await context.sync();
      return [...followed, broken.formula];
    });
    expect(seen).toEqual(["='Data Baru'!B2+1", "='Data Baru'!$A$1:$B$3", "=#REF!"]);
  });

  test("stops before a change when what was read is no longer so", async () => {
    const code = await codeOf(
      office.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Data");
        sheet.load("name,visibility");
        await context.sync();
        ensure(sheet, { name: "Data", visibility: "Visible" });
        await context.sync();
        ensure(sheet, { name: "Lain" });
        sheet.getRange("A1").values = [["rusak"]];
        await context.sync();
      }),
    );
    expect(code).toBe("ConditionNotMet");
    expect(host.book.sheets()[0]?.cell(1, 1).content).toBe("k");
  });
}
