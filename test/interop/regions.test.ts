import { copyFileSync, readFileSync } from "node:fs";
import { Desk, REPORT } from "../cli/command";
import { LEADERSHIP_BOOKS } from "../fixtures/leadership/books";
import { workbookOf } from "../fixtures/agencies/agency";
import { simpleWorkbook } from "../fixtures/simple-workbook";
import { convert, shownTexts, type Region } from "./libreoffice";

const desk = new Desk();
const REGIONS: readonly Region[] = ["id-ID", "en-US"];
const shown = new Map<string, readonly (readonly string[])[]>();
const sheet = (title: string, region: Region) => shown.get(`${title} ${region}`) ?? [];
const cells = (title: string, region: Region) => sheet(title, region).flat();

beforeAll(async () => {
  const [numbers] = LEADERSHIP_BOOKS;
  copyFileSync(REPORT, desk.path("laporan.xlsx"));
  desk.put("angka.xlsx", simpleWorkbook(workbookOf(numbers)));
  await desk.hitung("laporan.xlsx");
  await desk.hitung("angka.xlsx");
  const [laporan, angka] = ["laporan", "angka"].map((name) => desk.path(`${name}-capaian.xlsx`));
  if (!laporan || !angka) throw new Error("no result");
  for (const region of REGIONS) {
    const seen = shownTexts([laporan, angka], region);
    shown.set(`LKjIP Anggaran ${region}`, seen(laporan, "LKjIP Anggaran"));
    shown.set(`LKjIP Bab III ${region}`, seen(laporan, "LKjIP Bab III"));
    shown.set(`LKjIP Capaian ${region}`, seen(angka, "LKjIP Capaian"));
  }
}, 300_000);
afterAll(() => desk.clear());

test("money has the separators of the region, and its digits are the same in both", () => {
  expect(cells("LKjIP Anggaran", "id-ID")).toEqual(
    expect.arrayContaining(["Rp. 72.727.982.780,-", "Rp. 277.384.614.699,-", "68,72%"]),
  );
  expect(cells("LKjIP Anggaran", "en-US")).toEqual(
    expect.arrayContaining(["Rp. 72,727,982,780,-", "Rp. 277,384,614,699,-", "68.72%"]),
  );
  const digits = (region: Region) =>
    cells("LKjIP Anggaran", region)
      .filter((text) => text.startsWith("Rp. "))
      .map((text) => text.replace(/[.,]/g, ""));
  expect(digits("id-ID").length).toBeGreaterThan(20);
  expect(digits("en-US")).toEqual(digits("id-ID"));
});

test("what goes into the document reads the same under Indonesian and English regional settings", () => {
  expect(cells("LKjIP Bab III", "id-ID")).toEqual(expect.arrayContaining(["Rp. 72.727.982.780,-", "93,75%"]));
  expect(sheet("LKjIP Bab III", "en-US")).toEqual(sheet("LKjIP Bab III", "id-ID"));
});

test("numbers without a format of their own show their thousands, smaller ones as they were typed", () => {
  expect(cells("LKjIP Capaian", "id-ID")).toEqual(
    expect.arrayContaining(["12.500", "11.870 Orang", "240", "86,2 Indeks", "95 per 100.000 KH"]),
  );
  expect(cells("LKjIP Capaian", "en-US")).toEqual(
    expect.arrayContaining(["12,500", "11,870 Orang", "240", "86.2 Indeks"]),
  );
});

test("no cell is too narrow for its figure", () => {
  for (const region of REGIONS)
    for (const title of ["LKjIP Anggaran", "LKjIP Bab III", "LKjIP Capaian"])
      expect(cells(title, region).filter((text) => /^#/.test(text))).toEqual([]);
});

test("a table of Bab III that is copied into a document keeps its merged cells and its widths", () => {
  // What LibreOffice puts into the clipboard for a word processor is what it writes as HTML.
  const [path = ""] = convert([desk.path("laporan-capaian.xlsx")], "html");
  const [, page = ""] = readFileSync(path, "utf8")
    .split(/<em>LKjIP Bab III<\/em>/)
    .slice(-2);
  const sheet = page.slice(0, page.indexOf("</table>"));
  expect(sheet.match(/<colgroup [^>]*width="\d+"/g)?.length).toBeGreaterThanOrEqual(4);
  const [, money = ""] = sheet.split("Tabel 3.11");
  // Two programmes of the first sasaran, two of the second.
  expect(money.match(/<td[^>]*rowspan=2[^>]*>/g)).toHaveLength(2);
  expect(sheet.match(/<td[^>]*colspan=\d/g)?.length).toBeGreaterThan(20);
});
