import { ROLE_NAME } from "../../src/domain/marks";
import { findOwnSheets } from "../../src/domain/marks";
import {
  bookParts,
  buildBook,
  RELATIONS,
  unzipParts,
  zipParts,
  type BookSpec,
} from "../fixtures/package-builder";
import { PLAIN_BOOK, TABLE_NAMES, TABLE_ROWS } from "./made-up-books";
import { applied, snapshotOf } from "./open-for-test";
import { packageFaults } from "./package-validator";
import { removalPlan, samplePlan, sheetToWrite } from "./sample-plan";

const text = (parts: Record<string, Uint8Array>, name: string): string =>
  new TextDecoder().decode(parts[name]);

/** A workbook in which the user has dragged the product's sheet to the front. */
async function withOwnSheetFirst(activeTab: number): Promise<Uint8Array> {
  const spec: BookSpec = {
    ...PLAIN_BOOK,
    sheets: [...PLAIN_BOOK.sheets, { title: "Dua" }],
    names: `${TABLE_NAMES}<definedName name="_xlnm.Print_Area" localSheetId="1">Dua!$A$1</definedName>`,
    workbookHead: '<bookViews><workbookView activeTab="0"/></bookViews>',
  };
  const parts = unzipParts(await applied(buildBook(spec), samplePlan("Lembar 1")));
  const moved = text(parts, "xl/workbook.xml")
    .replace(/(<sheets>)(.*)(<sheet name="LKjIP Capaian".*?\/>)/, "$1$3$2")
    .replace('localSheetId="1">Dua', 'localSheetId="9">Dua')
    .replaceAll('localSheetId="2"', 'localSheetId="0"')
    .replace('localSheetId="9"', 'localSheetId="2"')
    .replace(/activeTab="\d+"/, `activeTab="${activeTab}"`);
  return zipParts({ ...parts, "xl/workbook.xml": new TextEncoder().encode(moved) });
}

describe("tabs", () => {
  test("the product's sheet is known by its hidden name and keeps its place, its part and its id", async () => {
    const bytes = await withOwnSheetFirst(1);
    const { outline } = await snapshotOf(bytes);
    expect(findOwnSheets(outline)).toEqual([{ role: "capaian", title: "LKjIP Capaian" }]);
    const again = await applied(bytes, {
      edits: [{ kind: "remove-paint" }, { ...sheetToWrite("LKjIP Capaian"), rows: [] }],
    });
    expect((await snapshotOf(again)).outline.sheets.map(({ title }) => title)).toEqual([
      "LKjIP Capaian",
      "Lembar 1",
      "Dua",
    ]);
    expect(packageFaults(again)).toEqual([]);
  });

  test("a new sheet takes no id of the order of calculation, and none higher than Excel's last", async () => {
    const idOf = async (sheetId: string, chain: string) => {
      const parts = bookParts({
        ...PLAIN_BOOK,
        relations: `<Relationship Id="rId77" Type="${RELATIONS}/calcChain" Target="calcChain.xml"/>`,
        parts: {
          "xl/calcChain.xml": `<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${chain}</calcChain>`,
        },
      });
      const workbook = text(parts, "xl/workbook.xml").replace(/sheetId="1"/, `sheetId="${sheetId}"`);
      const bytes = zipParts({ ...parts, "xl/workbook.xml": new TextEncoder().encode(workbook) });
      const written = text(unzipParts(await applied(bytes, samplePlan("Lembar 1"))), "xl/workbook.xml");
      return /name="LKjIP Capaian" sheetId="(\d+)"/.exec(written)?.[1];
    };
    expect(await idOf("1", '<c r="F2" i="1"/>')).toBe("2");
    expect(await idOf("1", '<c r="F2" i="1"/><c r="A1" i="2"/>')).toBe("3");
    expect(await idOf("65533", '<c r="F2" i="1"/>')).toBe("65534");
    expect(await idOf("65534", '<c r="F2" i="1"/><c r="A1" i="2"/>')).toBe("3");
  });

  test.each([0, 1, 5, 9_998, 4_294_967_295])(
    "a tab that is not there, %i behind the last, is given back as the active one and as that of a name",
    async (behind) => {
      const bytes = buildBook({
        ...PLAIN_BOOK,
        names: `${TABLE_NAMES}<definedName name="Hilang" localSheetId="${1 + behind}">1</definedName>`,
        workbookHead: `<bookViews><workbookView firstSheet="${1 + behind}" activeTab="${1 + behind}"/></bookViews>`,
      });
      const written = await applied(bytes, samplePlan("Lembar 1"));
      // Neither is the product's: the second run and the removal leave both alone.
      expect(text(unzipParts(written), "xl/workbook.xml")).not.toMatch(/(?:activeTab|firstSheet)="1"/);
      expect((await snapshotOf(written)).outline.names.find(({ name }) => name === "Hilang")?.scope).not.toBe(
        "LKjIP Capaian",
      );
      const again = await applied(written, samplePlan("Lembar 1", "LKjIP Capaian"));
      const back = unzipParts(await applied(again, removalPlan()));
      expect(text(back, "xl/workbook.xml")).toBe(text(unzipParts(bytes), "xl/workbook.xml"));
    },
  );

  test.each(["", "x", "1.5", "-1", " "])(
    "an active tab that is no number is left alone: %j",
    async (number) => {
      const head = `<bookViews><workbookView activeTab="${number}"/></bookViews>`;
      const bytes = buildBook({ ...PLAIN_BOOK, workbookHead: head });
      const written = await applied(bytes, samplePlan("Lembar 1"));
      expect(text(unzipParts(written), "xl/workbook.xml")).toContain(head);
    },
  );

  test.each(["<definedNames/>", "<definedNames></definedNames>", "<definedNames >\n</definedNames>"])(
    "a list of names that is empty is so again: %j",
    async (list) => {
      const parts = bookParts({ ...PLAIN_BOOK, names: "" });
      const workbook = text(parts, "xl/workbook.xml").replace(
        /<definedNames>.*<\/definedNames>|(?=<\/workbook>)/,
        list,
      );
      expect(workbook).toContain(list);
      const bytes = zipParts({ ...parts, "xl/workbook.xml": new TextEncoder().encode(workbook) });
      const written = await applied(bytes, samplePlan("Lembar 1"));
      expect(packageFaults(written)).toEqual([]);
      expect(text(unzipParts(await applied(written, removalPlan())), "xl/workbook.xml")).toBe(workbook);
    },
  );

  test.each([
    [0, 0],
    [1, 0],
    [2, 1],
  ])(
    "active tab %i is tab %i when the sheet before it goes, and print areas follow their sheets",
    async (before, after) => {
      const bytes = await applied(await withOwnSheetFirst(before), removalPlan());
      const workbook = text(unzipParts(bytes), "xl/workbook.xml");
      expect(/activeTab="(\d+)"/.exec(workbook)?.[1]).toBe(String(after));
      expect(workbook).toContain(
        '<definedName name="_xlnm.Print_Area" localSheetId="1">Dua!$A$1</definedName>',
      );
      expect(packageFaults(bytes)).toEqual([]);
    },
  );

  test("titles with every kind of letter", async () => {
    const title = "Capaian 'A' & <B> – ½";
    const bytes = await applied(buildBook(PLAIN_BOOK), {
      edits: [
        { ...sheetToWrite(), title },
        { kind: "define-name", name: "LKJIP_X", scope: title, refersTo: "'a & b'!$A$1", hidden: false },
      ],
    });
    const { outline } = await snapshotOf(bytes);
    expect(outline.sheets[1]?.title).toBe(title);
    expect(outline.names.find(({ name }) => name === "LKJIP_X")).toMatchObject({
      scope: title,
      refersTo: "'a & b'!$A$1",
    });
    expect(text(unzipParts(bytes), "xl/workbook.xml")).toContain("'Capaian ''A'' &amp; &lt;B&gt; – ½'!$1:$1");
    expect(packageFaults(bytes)).toEqual([]);
  });

  test("new parts take names and ids that nothing has, whatever stands there already", async () => {
    const spec: BookSpec = {
      ...PLAIN_BOOK,
      parts: { "xl/Worksheets/SHEET2.xml": "<x/>" },
      relations: `<Relationship Id="rId900" Type="${RELATIONS}/theme" Target="worksheets/sheet1.xml"/>`,
    };
    const parts = unzipParts(await applied(buildBook(spec), samplePlan("Lembar 1")));
    expect(Object.keys(parts)).toContain("xl/worksheets/sheet3.xml");
    expect(text(parts, "xl/_rels/workbook.xml.rels")).toContain('Id="rId901"');
  });

  test("what the user has hung on the product's sheet goes with it, and nothing that others use", async () => {
    const run = unzipParts(await applied(buildBook(PLAIN_BOOK), samplePlan("Lembar 1")));
    const comments = `<Relationship Id="rId1" Type="${RELATIONS}/comments" Target="../comments1.xml"/><Relationship Id="rId2" Type="${RELATIONS}/image" Target="../media/logo.png"/>`;
    const relations = (inner: string): Uint8Array =>
      new TextEncoder().encode(
        `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`,
      );
    const types = text(run, "[Content_Types].xml").replace(
      "</Types>",
      '<Default Extension="png" ContentType="image/png"/><Override PartName="/xl/comments1.xml" ContentType="a/b"/></Types>',
    );
    const bytes = zipParts({
      ...run,
      "[Content_Types].xml": new TextEncoder().encode(types),
      "xl/worksheets/_rels/sheet2.xml.rels": relations(comments),
      "xl/worksheets/_rels/sheet1.xml.rels": relations(
        `<Relationship Id="rId1" Type="${RELATIONS}/image" Target="../media/logo.png"/>`,
      ),
      "xl/comments1.xml": new TextEncoder().encode("<comments/>"),
      "xl/media/logo.png": new Uint8Array([1, 2, 3]),
    });
    const after = await applied(bytes, removalPlan());
    const names = Object.keys(unzipParts(after));
    expect(names).not.toContain("xl/comments1.xml");
    expect(names).not.toContain("xl/worksheets/_rels/sheet2.xml.rels");
    expect(names).toContain("xl/media/logo.png");
    expect(packageFaults(after)).toEqual([]);
  });

  test("the calculation chain loses the entries of the sheet that goes, and goes itself when none is left", async () => {
    const chained = async (entries: string): Promise<Record<string, Uint8Array>> => {
      const run = unzipParts(await applied(buildBook(PLAIN_BOOK), samplePlan("Lembar 1")));
      const types = text(run, "[Content_Types].xml").replace(
        "</Types>",
        '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/></Types>',
      );
      const relations = text(run, "xl/_rels/workbook.xml.rels").replace(
        "</Relationships>",
        `<Relationship Id="rId50" Type="${RELATIONS}/calcChain" Target="calcChain.xml"/></Relationships>`,
      );
      const bytes = zipParts({
        ...run,
        "[Content_Types].xml": new TextEncoder().encode(types),
        "xl/_rels/workbook.xml.rels": new TextEncoder().encode(relations),
        "xl/calcChain.xml": new TextEncoder().encode(
          `<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${entries}</calcChain>`,
        ),
      });
      const after = await applied(bytes, removalPlan());
      expect(packageFaults(after)).toEqual([]);
      return unzipParts(after);
    };
    const mixed = await chained('<c r="F2" i="1"/><c r="B2" i="2"/><c r="B3"/><c r="F3" i="1"/><c r="F4"/>');
    expect(text(mixed, "xl/calcChain.xml")).toContain('<c r="F2" i="1"/><c r="F3" i="1"/><c r="F4"/>');
    expect(Object.keys(await chained('<c r="B2" i="2"/><c r="B3"/>'))).not.toContain("xl/calcChain.xml");
  });
});

describe("names", () => {
  const names = async (inner: string, more: Partial<BookSpec> = {}) => {
    const { outline } = await snapshotOf(
      buildBook({
        sheets: [{ title: "Data 'A'", data: TABLE_ROWS }, { title: "Lain" }],
        names: inner,
        ...more,
      }),
    );
    return outline.names;
  };

  test("point at their sheet as its tab is spelt, or are broken", async () => {
    const found = await names(
      '<definedName name="A">\'DATA \'\'a\'\'\'!$A$1</definedName><definedName name="B">Hilang!$A$1</definedName><definedName name="C">#REF!</definedName><definedName name="D">[1]Data!$A$1</definedName><definedName name="E">Lain!$A$1,Lain!$B$1</definedName><definedName name="F">OFFSET(Lain!$A$1,1,0)</definedName>',
    );
    expect(found.map(({ target }) => target.kind)).toEqual([
      "range",
      "broken",
      "broken",
      "external",
      "areas",
      "computed",
    ]);
    expect(found[0]?.target).toMatchObject({ sheet: "Data 'A'" });
  });

  test("of both scopes, hidden or not; without Excel's own, functions and macros", async () => {
    const found = await names(
      '<definedName name="Target" localSheetId="1" hidden="true">Lain!$A$1</definedName><definedName name="Target">Lain!$A$1</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">Lain!$A$1</definedName><definedName name="Makro" function="1" vbProcedure="1">0</definedName><definedName name="Jauh" localSheetId="7">Lain!$A$1</definedName>',
    );
    expect(found.map(({ name, scope, hidden }) => [name, scope, hidden])).toEqual([
      ["Target", "Lain", true],
      ["Target", null, false],
    ]);
  });

  test("of a table's column reach over its data rows alone; case and line breaks in headings do not matter", async () => {
    const table =
      '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="T" displayName="TabelA" ref="B2:C9" totalsRowCount="1"><tableColumns count="2"><tableColumn id="1" name="Target_x000a_Tahun"/><tableColumn id="2" name="Realisasi"/></tableColumns></table>';
    const found = await names(
      '<definedName name="Target">tabela[Target\nTahun]</definedName><definedName name="Realisasi">TabelA[[#Data],[REALISASI]]</definedName><definedName name="Lain">TabelA[Tidak ada]</definedName><definedName name="X">TabelB[Realisasi]</definedName>',
      {
        sheets: [
          { title: "Data 'A'" },
          {
            title: "Lain",
            after: '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
            relations: `<Relationship Id="rId1" Type="${RELATIONS}/table" Target="../tables/t.xml"/>`,
          },
        ],
        parts: { "xl/tables/t.xml": table },
      },
    );
    expect(found.map(({ target }) => target)).toEqual([
      { kind: "range", sheet: "Lain", rect: { top: 3, left: 2, bottom: 8, right: 2 } },
      { kind: "range", sheet: "Lain", rect: { top: 3, left: 3, bottom: 8, right: 3 } },
      { kind: "broken" },
      { kind: "broken" },
    ]);
  });

  test("are defined, defined anew in their place, and taken out", async () => {
    const define = (name: string, refersTo: string, scope: string | null = null) => ({
      kind: "define-name" as const,
      name,
      scope,
      refersTo,
      hidden: false,
    });
    const bytes = await applied(buildBook(PLAIN_BOOK), {
      edits: [
        define("TARGET_T1", "'Lembar 1'!$D$2:$D$9"),
        define("Baru", "'Lembar 1'!$A$1"),
        { kind: "remove-name", name: "Realisasi_T1", scope: null },
        { kind: "remove-name", name: "Tidak_Ada", scope: "Tidak Ada" },
      ],
    });
    const { outline } = await snapshotOf(bytes);
    expect(outline.names.map(({ name, refersTo }) => [name, refersTo])).toEqual([
      ["Indikator_T1", "'Lembar 1'!$A$2:$A$5"],
      ["TARGET_T1", "'Lembar 1'!$D$2:$D$9"],
      ["Capaian_T1", "'Lembar 1'!$F$2:$F$5"],
      ["Baru", "'Lembar 1'!$A$1"],
    ]);
    expect(packageFaults(bytes)).toEqual([]);
  });

  test("the mark of a sheet is hidden", async () => {
    const { outline } = await snapshotOf(await applied(buildBook(PLAIN_BOOK), { edits: [sheetToWrite()] }));
    expect(outline.names.find(({ name }) => name === ROLE_NAME)).toMatchObject({
      scope: "LKjIP Capaian",
      hidden: true,
      target: { kind: "constant", value: "capaian" },
    });
  });

  test("that point at a sheet which goes are left without a cell, as Excel leaves them", async () => {
    const run = unzipParts(await applied(buildBook(PLAIN_BOOK), samplePlan("Lembar 1")));
    const workbook = text(run, "xl/workbook.xml").replace(
      "</definedNames>",
      "<definedName name=\"Milik\">'LKjIP Capaian'!$A$1</definedName></definedNames>",
    );
    const after = await applied(
      zipParts({ ...run, "xl/workbook.xml": new TextEncoder().encode(workbook) }),
      removalPlan(),
    );
    expect((await snapshotOf(after)).outline.names.find(({ name }) => name === "Milik")?.refersTo).toBe(
      "#REF!",
    );
  });
});

test("the list of tabs in the document's properties follows", async () => {
  const app =
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><HeadingPairs><vt:vector size="4" baseType="variant"><vt:variant><vt:lpstr>Lembar Kerja</vt:lpstr></vt:variant><vt:variant><vt:i4>1</vt:i4></vt:variant><vt:variant><vt:lpstr>Rentang</vt:lpstr></vt:variant><vt:variant><vt:i4>1</vt:i4></vt:variant></vt:vector></HeadingPairs><TitlesOfParts><vt:vector size="2" baseType="lpstr"><vt:lpstr>Lembar 1</vt:lpstr><vt:lpstr>Target_T1</vt:lpstr></vt:vector></TitlesOfParts></Properties>';
  const root = text(bookParts(PLAIN_BOOK), "_rels/.rels").replace(
    "</Relationships>",
    `<Relationship Id="rId5" Type="${RELATIONS}/extended-properties" Target="docProps/app.xml"/></Relationships>`,
  );
  const bytes = buildBook({ ...PLAIN_BOOK, parts: { "docProps/app.xml": app, "_rels/.rels": root } });
  const run = await applied(bytes, samplePlan("Lembar 1"));
  expect(text(unzipParts(run), "docProps/app.xml")).toContain("<vt:i4>2</vt:i4>");
  expect(text(unzipParts(run), "docProps/app.xml")).toContain(
    '<vt:vector size="3" baseType="lpstr"><vt:lpstr>Lembar 1</vt:lpstr><vt:lpstr>LKjIP Capaian</vt:lpstr><vt:lpstr>Target_T1</vt:lpstr>',
  );
  expect(text(unzipParts(await applied(run, removalPlan())), "docProps/app.xml")).toBe(app);
});

test("page breaks of a written sheet stand behind its footer, as the schema has them", async () => {
  const parts = unzipParts(await applied(buildBook(PLAIN_BOOK), samplePlan("Lembar 1")));
  const sheet = Object.keys(parts)
    .map((name) => text(parts, name))
    .find((xml) => xml.includes("<rowBreaks"));
  expect(sheet).toContain(
    '</headerFooter><rowBreaks count="1" manualBreakCount="1"><brk id="2" max="16383" man="1"/></rowBreaks></worksheet>',
  );
});
