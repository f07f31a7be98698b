import { unzipParts } from "../fixtures/package-builder";
import { ALL_BOOKS, type Book } from "./made-up-books";
import { applied, snapshotOf } from "./open-for-test";
import { packageFaults } from "./package-validator";
import { removalPlan, samplePlan } from "./sample-plan";

const text = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString("latin1");

/** Parts that a run may change besides the painted sheet. */
const LISTS = /^\[Content_Types\]\.xml$|workbook\.xml$|workbook\.xml\.rels$|styles\.xml$|docProps\/app\.xml$/;

describe.each(ALL_BOOKS.map((book): [string, Book] => [book.name, book]))("a workbook %s", (_, book) => {
  const run = (): Promise<Uint8Array> => applied(book.bytes, samplePlan(book.sheet));

  test("is read: names, values and formats of its table", async () => {
    const { areas } = await snapshotOf(book.bytes);
    const target = areas.find(({ name }) => name.name === "Target_T1");
    expect(target?.values.slice(0, 4).every((value) => value !== null)).toBe(true);
    expect(target?.rect).toEqual({ top: 2, left: 4, bottom: 5, right: 4 });
  });

  test("has no fault that was not there before, after the run", async () => {
    const before = packageFaults(book.bytes);
    expect(packageFaults(await run()).filter((fault) => !before.includes(fault))).toEqual([]);
  });

  test("keeps every part that need not change, byte by byte", async () => {
    const before = unzipParts(book.bytes);
    const after = unzipParts(await run());
    const changed = Object.keys(before).filter((name) => text(before[name]) !== text(after[name]));
    expect(changed.filter((name) => !LISTS.test(name) && !/sheet\d*\.xml$/i.test(name))).toEqual([]);
    expect(changed.filter((name) => /sheet\d*\.xml$/i.test(name)).length).toBe(1);
  });

  test("keeps its cells: the painted sheet differs in its rules alone", async () => {
    const before = unzipParts(book.bytes);
    const after = unzipParts(await run());
    const name =
      Object.keys(before).find(
        (part) => /sheet\d*\.xml$/i.test(part) && text(before[part]) !== text(after[part]),
      ) ?? "";
    const withoutRules = (xml: string): string =>
      xml
        .replace(
          /<(\w+:)?conditionalFormatting sqref="F2:F5"><(\w+:)?cfRule type="expression" dxfId="\d+" priority="\d+"><(\w+:)?formula>AND\(N.*?<\/(\w+:)?conditionalFormatting>/,
          "",
        )
        .replace(/priority="\d+"/g, 'priority=""');
    if (!book.name.includes("UTF-16"))
      expect(withoutRules(text(after[name]))).toBe(withoutRules(text(before[name])));
  });

  test("is the same to the byte when the run is done twice", async () => {
    const once = await run();
    const twice = await applied(once, samplePlan(book.sheet, "LKjIP Capaian"));
    expect(Buffer.from(twice).equals(Buffer.from(once))).toBe(true);
  });

  test("is what it was after Bersihkan Hasil", async () => {
    const before = unzipParts(book.bytes);
    const after = unzipParts(await applied(await run(), removalPlan()));
    expect(Object.keys(after).sort()).toEqual(Object.keys(before).sort());
    const changed = Object.keys(before).filter((name) => text(before[name]) !== text(after[name]));
    // A part in UTF-16 stays recoded.
    expect(changed).toEqual(book.name.includes("UTF-16") ? ["xl/worksheets/sheet1.xml"] : []);
  });
});
