import type { EditPlan, PaintRule } from "../../src/domain/edit-plan";
import { hasRuleMark, RULE_MARK } from "../../src/domain/marks";
import { bookParts, buildBook, RELATIONS, unzipParts, zipParts } from "../fixtures/package-builder";
import { MADE_UP, PLAIN_BOOK, TABLE_ROWS } from "./made-up-books";
import { applied } from "./open-for-test";
import { packageFaults } from "./package-validator";
import { painting, removalPlan, samplePlan } from "./sample-plan";

const text = (bytes: Uint8Array, name = "xl/worksheets/sheet1.xml"): string =>
  new TextDecoder().decode(unzipParts(bytes)[name]);
const full = (): Uint8Array => buildBook(MADE_UP["with everything behind the cells"] ?? PLAIN_BOOK);
const paint = (...rules: PaintRule[]): EditPlan => ({
  edits: [{ kind: "remove-paint" }, { kind: "paint", sheet: "Lembar 1", rules }],
});

/** Type and priority of every rule in the order in which Excel asks them. */
const order = (xml: string): readonly string[] =>
  [...xml.matchAll(/<(?:\w+:)?cfRule type="(\w+)"[^>]*?priority="(\d+)"[^>]*>(.*?)<\/(?:\w+:)?cfRule>/g)]
    .map(([, type, priority, inner]): [number, string] => [
      Number(priority),
      `${type}${hasRuleMark((inner ?? "").replaceAll("&quot;", '"')) ? " LKjIP" : ""}`,
    ])
    .sort((a, b) => a[0] - b[0])
    .map(([priority, type]) => `${priority} ${type}`);

describe("the product's rules lie on top, and the user's keep their order", () => {
  test("those of extensions included", async () => {
    expect(order(text(full()))).toEqual(["2 cellIs", "3 dataBar", "4 expression", "5 expression"]);
    expect(order(text(await applied(full(), samplePlan("Lembar 1"))))).toEqual([
      "1 expression LKjIP",
      "2 expression LKjIP",
      "4 cellIs",
      "5 dataBar",
      "6 expression",
      "7 expression",
    ]);
  });

  test("a further run with fewer rules leaves no gap that the user's would not have had", async () => {
    const once = await applied(full(), samplePlan("Lembar 1"));
    const less = await applied(once, paint(...painting("F", 2, 5).slice(0, 1)));
    expect(order(text(less))).toEqual([
      "1 expression LKjIP",
      "3 cellIs",
      "4 dataBar",
      "5 expression",
      "6 expression",
    ]);
    expect(order(text(await applied(less, removalPlan())))).toEqual([
      "2 cellIs",
      "3 dataBar",
      "4 expression",
      "5 expression",
    ]);
  });

  test("pivot tables, which know their rules by priority, are told", async () => {
    const pivot =
      '<pivotTableDefinition xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><conditionalFormats count="1"><conditionalFormat priority="3"/></conditionalFormats></pivotTableDefinition>';
    const spec = MADE_UP["with everything behind the cells"] ?? PLAIN_BOOK;
    const [first, ...rest] = spec.sheets;
    const bytes = buildBook({
      ...spec,
      sheets: [
        {
          title: "Lembar 1",
          ...first,
          relations: `<Relationship Id="rId1" Type="${RELATIONS}/pivotTable" Target="../pivotTables/p.xml"/>`,
        },
        ...rest,
      ],
      parts: { "xl/pivotTables/p.xml": pivot },
    });
    const run = await applied(bytes, samplePlan("Lembar 1"));
    expect(text(run, "xl/pivotTables/p.xml")).toContain('priority="5"');
    expect(text(await applied(run, removalPlan()), "xl/pivotTables/p.xml")).toBe(pivot);
  });
});

describe("the product's rules are known by their mark", () => {
  test("spaced by another program, in any sheet, and in an extension", async () => {
    const parts = bookParts(MADE_UP["with everything behind the cells"] ?? PLAIN_BOOK);
    const xml = new TextDecoder()
      .decode(parts["xl/worksheets/sheet1.xml"])
      .replace("<formula>D2&gt;1</formula>", '<formula>AND( N( "LKjIP" ) = 0,D2&gt;1)</formula>')
      .replace("<xm:f>Lain!$A$1&gt;1</xm:f>", "<xm:f>N(&quot;LKjIP&quot;)=0</xm:f>");
    const after = await applied(
      zipParts({ ...parts, "xl/worksheets/sheet1.xml": new TextEncoder().encode(xml) }),
      { edits: [{ kind: "remove-paint" }] },
    );
    expect(order(text(after))).toEqual(["2 cellIs", "3 dataBar"]);
    expect(text(after)).toContain("<xm:sqref>E2:E5</xm:sqref>");
    expect(text(after)).not.toContain("<xm:sqref>F2:F5</xm:sqref>");
    expect(packageFaults(after)).toEqual([]);
  });

  test("elements that hold nothing else go with them", async () => {
    const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
    const own = `<extLst><ext xmlns:x14="${X14}" uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="expression" priority="1" id="{B}"><xm:f>N("LKjIP")=0</xm:f></x14:cfRule><xm:sqref>F2</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>`;
    const after = await applied(
      buildBook({ ...PLAIN_BOOK, sheets: [{ title: "Lembar 1", data: TABLE_ROWS, after: own }] }),
      { edits: [{ kind: "remove-paint" }] },
    );
    expect(text(after)).toMatch(/<\/sheetData><\/worksheet>$/);
  });
});

describe("many blocks under one rule", () => {
  const rects = Array.from({ length: 2500 }, (_, i) => ({
    top: 2 * i + 2,
    left: 6,
    bottom: 2 * i + 2,
    right: 6,
  }));

  test("are shared out over several rules with the same look, all of them found again", async () => {
    const look = { fill: "#00B050", fontColor: null, bold: false, border: null };
    const run = await applied(buildBook(PLAIN_BOOK), paint({ rects, formula: RULE_MARK, look }));
    const xml = text(run);
    expect([...xml.matchAll(/sqref="([^"]*)"/g)].map(([, list]) => list?.split(" ").length)).toEqual([
      1000, 1000, 500,
    ]);
    expect(new Set([...xml.matchAll(/dxfId="(\d+)"/g)].map(([, id]) => id)).size).toBe(1);
    expect(packageFaults(run)).toEqual([]);
    expect(text(await applied(run, removalPlan([])))).toBe(text(buildBook(PLAIN_BOOK)));
  });
});

test("formulas of the user's that point at a sheet which goes show #REF!, as in Excel", async () => {
  const data = `${TABLE_ROWS}<row r="9"><c r="A9"><f>SUM('LKjIP Capaian'!$B$2:B9)+'lkjip capaian'!C3&amp;"'LKjIP"+D2</f><v>1</v></c></row>`;
  const run = await applied(
    buildBook({ ...PLAIN_BOOK, sheets: [{ title: "Lembar 1", data }] }),
    samplePlan("Lembar 1"),
  );
  expect(text(await applied(run, removalPlan()))).toContain(`<f>SUM(#REF!)+#REF!&amp;"'LKjIP"+D2</f>`);
});
