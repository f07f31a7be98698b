import { unzipParts, zipParts, buildBook } from "../fixtures/package-builder";
import { MADE_UP, PLAIN_BOOK } from "./made-up-books";
import { packageFaults } from "./package-validator";

const SHEET = "xl/worksheets/sheet1.xml";
const BOOK = "xl/workbook.xml";

/** The faults of a good workbook in one part of which a text was replaced. */
function faultsWith(
  part: string,
  from: string | RegExp,
  to: string,
  book = "with everything behind the cells",
): readonly string[] {
  const parts = unzipParts(buildBook(MADE_UP[book] ?? PLAIN_BOOK));
  const before = new TextDecoder().decode(parts[part]);
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  return packageFaults(zipParts({ ...parts, [part]: new TextEncoder().encode(after) }));
}

test("a good workbook has no fault", () => {
  for (const spec of Object.values(MADE_UP)) expect(packageFaults(buildBook(spec))).toEqual([]);
});

test.each([
  [
    "a section out of order",
    SHEET,
    /(<pageSetup[^>]*>)(<headerFooter>.*<\/headerFooter>)/,
    "$2$1",
    "stands too late",
  ],
  [
    "a section twice",
    SHEET,
    '<printOptions gridLines="1"/>',
    "<printOptions/><printOptions/>",
    "printOptions twice",
  ],
  ["a wrong count", SHEET, 'mergeCells count="1"', 'mergeCells count="2"', "count of mergeCells"],
  ["a priority twice", SHEET, 'priority="3"', 'priority="2"', "priority in"],
  [
    "a look that is not there",
    SHEET,
    'type="cellIs" dxfId="0"',
    'type="cellIs" dxfId="7"',
    "dxfId 7 out of range",
  ],
  ["a style that is not there", SHEET, ' s="1"', ' s="5"', "out of range"],
  ["cells out of order", SHEET, 'r="D2"', 'r="Z2"', "out of order"],
  ["a row twice", SHEET, '<row r="3" spans', '<row r="2" spans', "out of order"],
  ["two tabs of one name", BOOK, 'name="Lain"', 'name="LEMBAR 1"', "sheet name"],
  ["a tab without a part", BOOK, 'r:id="rId2"', 'r:id="rId22"', "without a part"],
  [
    "a name of a tab that is not there",
    BOOK,
    '<definedName name="Target_T1"',
    '<definedName name="Target_T1" localSheetId="9"',
    "not there",
  ],
  [
    "names before the tabs",
    BOOK,
    /(<sheets>.*<\/sheets>)(<definedNames>.*<\/definedNames>)/,
    "$2$1",
    "stands too late",
  ],
  ["a type of a part that is not there", "[Content_Types].xml", "sheet2.xml", "sheet9.xml", "not there"],
  ["a relationship to nothing", "xl/_rels/workbook.xml.rels", "styles.xml", "gaya.xml", "points at nothing"],
  ["a relationship twice", "xl/_rels/workbook.xml.rels", 'Id="rId2"', 'Id="rId1"', "twice"],
  ["a part that is not XML", SHEET, "</sheetData>", "", SHEET],
])("the validator sees %s", (_, part, from, to, fault) => {
  expect(faultsWith(part, from, to).join("\n")).toContain(fault);
});

test("the validator sees a calculation chain with a cell that has no formula", () => {
  expect(faultsWith("xl/calcChain.xml", 'r="F3"', 'r="E3"', "with a calculation chain").join()).toContain(
    "no formula in E3",
  );
});
