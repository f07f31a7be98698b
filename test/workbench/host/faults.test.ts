import { createPlainWorkbook } from "../../../src/workbench/host/book/plain-workbook";
import type { PlainBook } from "../../../src/workbench/host/book/plain-book";
import { stateOf } from "../../../src/workbench/host/book/workbook-state";
import { createLocalHost, type LocalHost } from "../../../src/workbench/host/local-host";
import { startOffice, type NodeOffice } from "../node-office";

let book: PlainBook;
let host: LocalHost;
let office: NodeOffice;

beforeEach(() => {
  book = createPlainWorkbook({
    sheets: [
      {
        name: "Data",
        rows: [
          ["a", 1],
          ["b", 2],
        ],
      },
      { name: "Lain" },
    ],
    names: [{ name: "Target", formula: "Data!$B$1:$B$2" }],
  });
  host = createLocalHost(book);
  office = startOffice(host);
});

afterEach(() => office.dispose());

const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => "none",
    (error: { code: string }) => error.code,
  );

/** Reads, then writes two cells: two requests, and what is in the cells afterwards. */
const readThenWrite = (): Promise<string> =>
  codeOf(
    office.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      sheet.load("name");
      await context.sync();
      sheet.getRange("C1").values = [["satu"]];
      sheet.getRange("C2").values = [["dua"]];
      await context.sync();
    }),
  );
const written = (): readonly unknown[] => [1, 2].map((row) => book.sheet("Data").cell(row, 3).content);

describe("Faults on request", () => {
  test("without one, both cells are written", async () => {
    expect([await readThenWrite(), written()]).toEqual(["none", ["satu", "dua"]]);
  });

  test("a protected sheet refuses cells, formats, rules and names, and shows it", async () => {
    const lift = host.fault({ kind: "protected-sheet", sheet: "Data" });
    expect(await readThenWrite()).toBe("AccessDenied");
    const codes = await Promise.all(
      [
        (sheet: Excel.Worksheet): void => void (sheet.getRange("A1").format.fill.color = "#FF0000"),
        (sheet: Excel.Worksheet): void => void sheet.getRange("A1").conditionalFormats.add("Custom"),
        (sheet: Excel.Worksheet): void => void sheet.names.add("X", "=1"),
        (sheet: Excel.Worksheet): void => sheet.getRange("A1:A2").merge(),
        (sheet: Excel.Worksheet): void => sheet.getRange("A1:A2").clear(),
      ].map((change) =>
        codeOf(
          office.run(async (context) => {
            change(context.workbook.worksheets.getItem("Data"));
            await context.sync();
          }),
        ),
      ),
    );
    expect(codes).toEqual(Array(5).fill("AccessDenied"));
    const isProtected = (): Promise<boolean> =>
      office.run(async (context) => {
        const { protection } = context.workbook.worksheets.getItem("Data");
        protection.load("protected");
        await context.sync();
        return protection.protected;
      });
    expect(await isProtected()).toBe(true);
    lift();
    expect([await isProtected(), await readThenWrite()]).toEqual([false, "none"]);
  });

  test("a protected structure refuses sheets and lets cells be written", async () => {
    host.fault({ kind: "protected-structure" });
    const code = await codeOf(
      office.run(async (context) => {
        context.workbook.worksheets.add("Baru");
        await context.sync();
      }),
    );
    expect([code, await readThenWrite(), book.sheets().length]).toEqual(["AccessDenied", "none", 2]);
  });

  test("a workbook opened for reading says so and refuses changes", async () => {
    host.fault({ kind: "read-only" });
    const readOnly = await office.run(async (context) => {
      context.workbook.load("readOnly");
      await context.sync();
      return context.workbook.readOnly;
    });
    expect([readOnly, await readThenWrite(), written()]).toEqual([true, "AccessDenied", [null, null]]);
  });

  test("a cell being edited refuses everything, from the start or from the middle", async () => {
    const lift = host.fault({ kind: "cell-edit" });
    expect([await readThenWrite(), written()]).toEqual(["InvalidOperationInCellEditMode", [null, null]]);
    lift();
    const actions = host.requests.length;
    expect(await readThenWrite()).toBe("none");
    expect(host.requests.length).toBeGreaterThan(actions);
    book.sheet("Data").edit({ top: 1, left: 3, bottom: 2, right: 3 }, (cell) => ({ ...cell, content: null }));
    const later = host.fault({ kind: "cell-edit", at: { request: 2, action: 8 } });
    expect([await readThenWrite(), written()]).toEqual(["InvalidOperationInCellEditMode", ["satu", null]]);
    later();
  });

  test("a refusal at the n-th request or action happens once", async () => {
    host.fault({ kind: "refuse", at: { request: 2 }, code: "general" });
    expect([await readThenWrite(), written()]).toEqual(["GeneralException", [null, null]]);
    host.fault({ kind: "refuse", at: { request: 2, action: 8 }, code: "invalidOperation" });
    expect([await readThenWrite(), written()]).toEqual(["InvalidOperation", ["satu", null]]);
    expect(await readThenWrite()).toBe("none");
  });

  test("no answer: the page waits for ever, whether the work was done or not", async () => {
    for (const applied of [false, true]) {
      host.fault({ kind: "no-answer", at: { request: 2 }, applied });
      const waited = await Promise.race([
        readThenWrite(),
        new Promise((resolve) => setTimeout(() => resolve("waiting"), 60)),
      ]);
      expect([waited, written()]).toEqual(["waiting", applied ? ["satu", "dua"] : [null, null]]);
    }
  });

  test("a lost connection fails each request until it is back", async () => {
    const lift = host.fault({ kind: "lost-connection", at: { request: 2 }, applied: true });
    const code = await readThenWrite();
    expect([code, written()]).toEqual([expect.not.stringMatching("none"), ["satu", "dua"]]);
    expect(await readThenWrite()).toBe(code);
    lift();
    expect(await readThenWrite()).toBe("none");
  });

  test("a request beyond the payload limit is refused whole", async () => {
    const lift = host.fault({ kind: "payload-limit", bytes: 900 });
    const code = await codeOf(
      office.run(async (context) => {
        context.workbook.worksheets.getItem("Data").getRange("A9").values = [["x".repeat(1000)]];
        await context.sync();
      }),
    );
    expect([code, book.sheet("Data").cell(9, 1).content]).toEqual(["RequestPayloadSizeLimitExceeded", null]);
    lift();
    expect(await readThenWrite()).toBe("none");
  });

  test("an answer beyond the payload limit is refused", async () => {
    book
      .sheet("Data")
      .edit({ top: 1, left: 1, bottom: 300, right: 1 }, (cell) => ({ ...cell, content: "isi sel" }));
    host.fault({ kind: "payload-limit", bytes: 2000 });
    const code = await codeOf(
      office.run(async (context) => {
        context.workbook.worksheets.getItem("Data").getRange("A1:A300").load("values");
        await context.sync();
      }),
    );
    expect(code).toBe("ResponsePayloadSizeLimitExceeded");
  });

  test("an older Excel says so and lacks the later members", async () => {
    host.fault({ kind: "api-set", version: "1.12" });
    const { requirements } = office.Office.context;
    expect([
      requirements.isSetSupported("ExcelApi", "1.12"),
      requirements.isSetSupported("ExcelApi", "1.13"),
    ]).toEqual([true, false]);
    const code = await codeOf(
      office.run(async (context) => {
        context.workbook.worksheets
          .getItem("Data")
          .getRange("A1:B2")
          .getMergedAreasOrNullObject()
          .load("address");
        await context.sync();
      }),
    );
    expect(code).toBe("ApiNotFound");
  });

  test("with the focus in another workbook, what needs the window is refused", async () => {
    host.fault({ kind: "other-workbook" });
    const codes: string[] = [];
    for (const use of [
      (context: Excel.RequestContext): void => context.workbook.worksheets.getItem("Lain").activate(),
      (context: Excel.RequestContext): void => void context.workbook.getSelectedRange().load("address"),
      (context: Excel.RequestContext): void => void context.workbook.worksheets.add("Baru"),
      (context: Excel.RequestContext): void =>
        context.workbook.worksheets.getItem("Lain").freezePanes.freezeRows(1),
      (context: Excel.RequestContext): void =>
        void (context.workbook.worksheets.getItem("Lain").getRange("A1").values = [[1]]),
    ]) {
      codes.push(
        await codeOf(
          office.run(async (context) => {
            use(context);
            await context.sync();
          }),
        ),
      );
    }
    expect(codes).toEqual([
      "InactiveWorkbook",
      "InactiveWorkbook",
      "InactiveWorkbook",
      "InactiveWorkbook",
      "none",
    ]);
  });

  test("a co-author takes the sheet away between reading and writing", async () => {
    host.fault({
      kind: "co-author",
      at: { request: 2 },
      change: (shared) => shared.removeSheet(book.sheet("Data")),
    });
    expect([await readThenWrite(), book.sheets().length]).toEqual(["ItemNotFound", 1]);
  });

  test("a co-author changes a name between two requests", async () => {
    host.fault({
      kind: "co-author",
      at: { request: 2 },
      change: (shared) =>
        shared.names().forEach((name) => shared.putName({ ...name, formula: "=Data!$A$1" })),
    });
    const addresses = await office.run(async (context) => {
      const seen: string[] = [];
      for (let i = 0; i < 2; i++) {
        const range = context.workbook.names.getItem("Target").getRange().load("address");
        await context.sync();
        seen.push(range.address);
      }
      return seen;
    });
    expect(addresses).toEqual(["Data!B1:B2", "Data!A1"]);
  });

  test("the page hears of edits, and who made them", async () => {
    const heard: unknown[] = [];
    await office.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async (event) => {
        heard.push([event.type, event.address, event.source, event.changeType]);
      });
      await context.sync();
    });
    book.typeInto(book.sheet("Data"), { row: 2, column: 2 }, 7);
    book.typeInto(book.sheet("Data"), { row: 2, column: 1 }, "z", "Remote");
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(heard).toEqual([
      ["WorksheetChanged", "B2", "Local", "RangeEdited"],
      ["WorksheetChanged", "A2", "Remote", "RangeEdited"],
    ]);
  });

  test("two workbooks compare by everything they hold", async () => {
    const before = stateOf(book);
    expect(stateOf(book)).toEqual(before);
    await readThenWrite();
    expect(stateOf(book)).not.toEqual(before);
    expect(stateOf(book).sheets[0]?.cells["C1"]).toEqual({ value: "satu" });
  });
});
