import { deflateRawSync } from "node:zlib";
import { strToU8 } from "fflate";
import { browserCodec } from "../../src/xlsx/codec";
import { nodeCodec } from "../../src/xlsx/node-codec";
import { openWorkbook } from "../../src/xlsx/open-workbook";
import { writeArchive } from "../../src/xlsx/zip/write-archive";
import { crc32 } from "../../src/xlsx/zip/crc32";
import type { Entry } from "../../src/xlsx/zip/entry";
import { bookParts, buildBook, zipParts } from "../fixtures/package-builder";
import { PLAIN_BOOK, TABLE_ROWS } from "./made-up-books";
import { everyName } from "./open-for-test";

/** What opening and reading gives: `ok`, or the kind and reason of the refusal. */
async function outcome(bytes: Uint8Array, codec = nodeCodec): Promise<string> {
  const workbook = openWorkbook(bytes, "berkas.xlsx", codec);
  const read = workbook.ok ? await workbook.value.read(everyName) : workbook;
  if (read.ok) return "ok";
  const { error } = read;
  if ("path" in error) expect(error.path).toBe("berkas.xlsx");
  return "reason" in error ? `${error.kind}: ${error.reason}` : error.kind;
}

const plain = (): Uint8Array => buildBook(PLAIN_BOOK);
const withPart = (name: string, text: string): Uint8Array =>
  buildBook({ ...PLAIN_BOOK, parts: { [name]: text } });
const SHEET = "xl/worksheets/sheet1.xml";

/** Entries with whatever sizes and names, packed by the product's own writer. */
const archive = (entries: readonly Partial<Entry>[]): Uint8Array =>
  writeArchive(
    entries.map((entry) => ({
      name: "",
      nameBytes: strToU8(entry.name ?? ""),
      flags: 0,
      method: 8,
      time: 0x210000,
      externalAttributes: 0,
      crc: 0,
      size: 0,
      data: new Uint8Array(),
      ...entry,
    })),
  );

function packed(name: string, content: Uint8Array, more: Partial<Entry> = {}): Partial<Entry> {
  return { name, data: deflateRawSync(content), size: content.length, crc: crc32(content, 0), ...more };
}

const bookEntries = (): Partial<Entry>[] =>
  Object.entries(bookParts(PLAIN_BOOK)).map(([name, content]) => packed(name, content));

describe("a file that is no workbook", () => {
  test.each([
    ["empty", new Uint8Array(), "damaged: zip"],
    ["text", strToU8("Sasaran;Target\n1;2"), "not-xlsx"],
    ["a zip of other things", zipParts({ "a.txt": strToU8("a") }), "not-xlsx"],
    [
      "a document",
      buildBook({
        ...PLAIN_BOOK,
        parts: {
          "[Content_Types].xml": new TextDecoder()
            .decode(bookParts(PLAIN_BOOK)["[Content_Types].xml"])
            .replace(/spreadsheetml\.sheet\.main/, "wordprocessingml.document.main"),
        },
      }),
      "not-xlsx",
    ],
    [
      "a binary workbook",
      buildBook({
        ...PLAIN_BOOK,
        parts: {
          "[Content_Types].xml": new TextDecoder()
            .decode(bookParts(PLAIN_BOOK)["[Content_Types].xml"])
            .replace(
              /application\/vnd\.openxmlformats-officedocument\.spreadsheetml\.sheet\.main\+xml/,
              "application/vnd.ms-excel.sheet.binary.macroEnabled.main",
            ),
        },
      }),
      "unsupported: xlsb",
    ],
    [
      "one of before 2007",
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600)]),
      "not-xlsx",
    ],
    [
      "encrypted",
      Uint8Array.from([
        0xd0,
        0xcf,
        0x11,
        0xe0,
        0xa1,
        0xb1,
        0x1a,
        0xe1,
        ...new Uint8Array(600),
        ...[..."EncryptedPackage"].flatMap((c) => [c.charCodeAt(0), 0]),
      ]),
      "encrypted",
    ],
  ])("%s", async (_, bytes, expected) => {
    expect(await outcome(bytes)).toBe(expected);
  });
});

describe("a damaged package", () => {
  test("cut anywhere", async () => {
    const bytes = plain();
    for (let length = 4; length < bytes.length - 1; length += 97)
      expect(await outcome(bytes.subarray(0, length))).toBe("damaged: zip");
  });

  test.each([
    [
      "a sheet that does not inflate",
      () =>
        archive(
          bookEntries().map((entry) =>
            entry.name === SHEET ? { ...entry, data: new Uint8Array(50).fill(7) } : entry,
          ),
        ),
      "damaged: zip",
    ],
    [
      "a sheet of another checksum",
      () => archive(bookEntries().map((entry) => (entry.name === SHEET ? { ...entry, crc: 1 } : entry))),
      "damaged: zip",
    ],
    [
      "a sheet that is longer than declared",
      () => archive(bookEntries().map((entry) => (entry.name === SHEET ? { ...entry, size: 10 } : entry))),
      "damaged: zip",
    ],
    [
      "a sheet that is shorter than declared",
      () =>
        archive(bookEntries().map((entry) => (entry.name === SHEET ? { ...entry, size: 1_000_000 } : entry))),
      "damaged: zip",
    ],
    [
      "an unknown way of packing",
      () => archive(bookEntries().map((entry) => (entry.name === SHEET ? { ...entry, method: 9 } : entry))),
      "unsupported: zip",
    ],
    [
      "packed with a password",
      () => archive(bookEntries().map((entry) => (entry.name === SHEET ? { ...entry, flags: 1 } : entry))),
      "encrypted",
    ],
    [
      "the same name twice",
      () => archive([...bookEntries(), packed("XL/Workbook.xml", strToU8("<a/>"))]),
      "damaged: zip",
    ],
    [
      "a name that leads out",
      () => archive([...bookEntries(), packed("../x.xml", strToU8("<a/>"))]),
      "damaged: zip",
    ],
    [
      "a name that leads out the Windows way",
      () => archive([...bookEntries(), packed("xl\\..\\..\\x.xml", strToU8("<a/>"))]),
      "damaged: zip",
    ],
    [
      "an absolute name",
      () => archive([...bookEntries(), packed("/etc/x", strToU8("<a/>"))]),
      "damaged: zip",
    ],
    ["a drive letter", () => archive([...bookEntries(), packed("C:/x", strToU8("<a/>"))]), "damaged: zip"],
    [
      "no workbook part",
      () => buildBook({ ...PLAIN_BOOK, parts: { "xl/workbook.xml": null } }),
      "damaged: parts",
    ],
    [
      "no sheets",
      () =>
        withPart(
          "xl/workbook.xml",
          '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>',
        ),
      "damaged: parts",
    ],
    [
      "no relationships",
      () => buildBook({ ...PLAIN_BOOK, parts: { "_rels/.rels": null } }),
      "damaged: parts",
    ],
    [
      "a sheet cut in the middle",
      () =>
        withPart(
          SHEET,
          `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${TABLE_ROWS.slice(0, 300)}`,
        ),
      "damaged: xml",
    ],
    [
      "a cell in the wrong row",
      () =>
        withPart(
          SHEET,
          '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A2"/></row></sheetData></worksheet>',
        ),
      "damaged: parts",
    ],
    [
      "a cell right of column XFD",
      () =>
        withPart(
          SHEET,
          '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="XFE1"/></row></sheetData></worksheet>',
        ),
      "damaged: parts",
    ],
    [
      "a row below the last",
      () =>
        withPart(
          SHEET,
          '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1048577"/></sheetData></worksheet>',
        ),
      "damaged: parts",
    ],
    [
      "a shared text that is not there",
      () =>
        buildBook({
          sheets: [{ title: "L", data: '<row r="1"><c r="A1" t="s"><v>5</v></c></row>' }],
          names: '<definedName name="Target">L!$A$1</definedName>',
          strings: "<si><t>a</t></si>",
        }),
      "damaged: parts",
    ],
    [
      "rows under another prefix than their sheet",
      () =>
        withPart(
          SHEET,
          '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:y="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><y:row r="1"/></sheetData></worksheet>',
        ),
      "unsupported: namespaces",
    ],
    [
      "an encoding that nobody uses here",
      () =>
        withPart(
          "xl/workbook.xml",
          new TextDecoder().decode(bookParts(PLAIN_BOOK)["xl/workbook.xml"]).replace("UTF-8", "windows-1252"),
        ),
      "unsupported: encoding",
    ],
  ])("%s", async (_, bytes, expected) => {
    expect(await outcome(bytes())).toBe(expected);
  });
});

describe("a file that is out to do harm", () => {
  const bomb = (size: number): Partial<Entry> => {
    const zeros = deflateRawSync(Buffer.alloc(1 << 24, 32));
    return { name: "xl/worksheets/bom.xml", size, data: zeros };
  };

  test("a part that claims to be huge", async () => {
    expect(await outcome(archive([...bookEntries(), bomb(0xfffffff0)]))).toBe("too-large: zip");
  });

  test("many parts that are large together", async () => {
    const parts = Array.from({ length: 30 }, (_, i) => ({ ...bomb(45 * 1024 * 1024), name: `xl/b${i}.xml` }));
    expect(await outcome(archive([...bookEntries(), ...parts]))).toBe("too-large: zip");
  });

  test("entries that share their bytes", async () => {
    const bytes = archive(bookEntries());
    const view = new DataView(bytes.buffer);
    const directory = view.getUint32(bytes.length - 6, true);
    const second = directory + 46 + view.getUint16(directory + 28, true);
    view.setUint32(second + 42, view.getUint32(directory + 42, true), true);
    expect(await outcome(bytes)).toBe("damaged: zip");
  });

  test.each([
    [
      "entities that grow",
      '<!DOCTYPE a [<!ENTITY b "bbbbbbbbbb"><!ENTITY c "&b;&b;&b;">]><workbook>&c;</workbook>',
      "unsupported: dtd",
    ],
    ["an entity from outside", '<!DOCTYPE a SYSTEM "file:///etc/passwd"><workbook/>', "unsupported: dtd"],
    [
      "an unknown entity",
      '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheets><sheet name="&b;" r:id="rId1" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/></sheets></workbook>',
      "damaged: xml",
    ],
    ["elements in elements without end", "<a>".repeat(100_000), "damaged: xml"],
  ])("%s", async (_, xml, expected) => {
    expect(await outcome(withPart("xl/workbook.xml", xml))).toBe(expected);
  });

  test("a million shared texts, of which one is used", async () => {
    const start = Date.now();
    const strings = "<si><t>teks</t></si>".repeat(1_000_000);
    const bytes = buildBook({
      sheets: [{ title: "L", data: '<row r="1"><c r="A1" t="s"><v>999999</v></c></row>' }],
      names: '<definedName name="Target">L!$A$1</definedName>',
      strings,
    });
    expect(await outcome(bytes)).toBe("ok");
    expect(Date.now() - start).toBeLessThan(20_000);
  });

  test("all 16 384 columns, and names over the whole sheet", async () => {
    const cells = Array.from({ length: 16_384 }, () => "<c><v>1</v></c>").join("");
    const names = Array.from(
      { length: 50 },
      (_, i) => `<definedName name="Target_T${i}">L!$A$1:$XFD$1048576</definedName>`,
    ).join("");
    const bytes = buildBook({
      sheets: [{ title: "L", data: `<row>${cells}</row><row r="1048576">${cells}</row>` }],
      names,
    });
    expect(await outcome(bytes)).toMatch(/^(ok|too-large: sheet)$/);
  });
});

test("a browser says the same of all of them", async () => {
  expect(await outcome(plain(), browserCodec)).toBe("ok");
  const longer = archive(
    bookEntries().map((entry) => (entry.name === SHEET ? { ...entry, size: 10 } : entry)),
  );
  expect(await outcome(longer, browserCodec)).toBe("damaged: zip");
  expect(await outcome(plain().subarray(0, 900), browserCodec)).toBe("damaged: zip");
});
