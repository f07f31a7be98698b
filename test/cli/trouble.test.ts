import {
  chmodSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
} from "node:fs";
import { simpleWorkbook } from "../fixtures/simple-workbook";
import { Desk } from "./command";

const desk = new Desk();
afterAll(() => desk.clear());

const rows = [["Indeks", 80, 80]];
const names = [
  ["Indikator", "IKU!$A$1"],
  ["Target", "IKU!$B$1"],
  ["Realisasi", "IKU!$C$1"],
] as const;
const GOOD = simpleWorkbook({ sheets: [{ title: "IKU", rows }], names });
const PROTECTED = simpleWorkbook({
  sheets: [{ title: "IKU", rows, extras: { protection: '<sheetProtection sheet="1"/>' } }],
  names,
});
const LOCKED = simpleWorkbook({
  sheets: [{ title: "IKU", rows }],
  names,
  protection: '<workbookProtection lockStructure="1"/>',
});
const OLE = Uint8Array.from([
  0xd0,
  0xcf,
  0x11,
  0xe0,
  0xa1,
  0xb1,
  0x1a,
  0xe1,
  ...new Array<number>(600).fill(0),
]);

desk.put("baik.xlsx", GOOD);
desk.put("kata.xlsx", "bukan buku kerja");
desk.put("nol.xlsx", "");
desk.put("sandi.xlsx", OLE);
desk.put("potong.xlsx", GOOD.slice(0, GOOD.length >> 1));
desk.put("lembar.xlsx", PROTECTED);
desk.put("struktur.xlsx", LOCKED);
desk.put("lain.xlsx", GOOD);
symlinkSync("baik.xlsx", desk.path("tautan.xlsx"));
linkSync(desk.path("baik.xlsx"), desk.path("keras.xlsx"));
mkdirSync(desk.path("folder.xlsx"));

test.each([
  ["a file that is not there", ["tidak-ada.xlsx"]],
  ["a text file", ["kata.xlsx"]],
  ["an empty file", ["nol.xlsx"]],
  ["a workbook with a password", ["sandi.xlsx"]],
  ["a workbook that was cut off", ["potong.xlsx"]],
  ["a protected sheet that must be painted", ["lembar.xlsx"]],
  ["a workbook whose structure is protected", ["struktur.xlsx"]],
  ["the input as output", ["baik.xlsx", "--keluaran", "baik.xlsx"]],
  ["a symbolic link to the input as output", ["baik.xlsx", "--keluaran", "tautan.xlsx"]],
  ["a hard link to the input as output", ["baik.xlsx", "--keluaran", "keras.xlsx"]],
  ["a workbook that another wrote as output", ["baik.xlsx", "--keluaran", "lain.xlsx"]],
  ["a folder as output", ["baik.xlsx", "--keluaran", "folder.xlsx"]],
  ["an output in a folder that is not there", ["baik.xlsx", "--keluaran", "tidak/ada.xlsx"]],
  ["a JSON in a folder that is not there", ["baik.xlsx", "--json", "tidak/ada.json"]],
  ["a device", ["/dev/null"]],
])("%s ends in one sentence and status 2, and nothing is written or changed", async (_, argv) => {
  const before = contents();
  const { status, out, err } = await desk.hitung(...argv);
  expect({ status, out }).toEqual({ status: 2, out: "" });
  expect(err).toMatch(/^[^\n]{20,300}[.]\n$/);
  expect(err).not.toMatch(/ at |Error:|undefined/);
  expect(contents()).toEqual(before);
});

const contents = () =>
  readdirSync(desk.folder, { withFileTypes: true }).map((entry) => [
    entry.name,
    entry.isDirectory() ? "" : readFileSync(desk.path(entry.name)).toString("base64"),
  ]);

test("a file of more than 512 MB is refused before it is read, in words that say so", async () => {
  desk.put("besar.xlsx", "PK");
  truncateSync(desk.path("besar.xlsx"), 512 * 1024 * 1024 + 1);
  const before = process.memoryUsage().rss;
  const { status, err } = await desk.hitung("besar.xlsx");
  expect([status, process.memoryUsage().rss - before < 256 * 1024 * 1024]).toEqual([2, true]);
  expect(err).toContain("berkasnya lebih dari 512 MB");
  expect((await desk.hitung("besar.xlsx", "--bahasa", "en")).err).toContain("more than 512 MB");
  rmSync(desk.path("besar.xlsx"));
});

test("protected sheets can be rated without paint", async () => {
  expect((await desk.hitung("lembar.xlsx", "--tanpa-warna", "--keluaran", "polos.xlsx")).status).toBe(0);
});

test("a result of an earlier run is replaced; another's only with --timpa", async () => {
  desk.put("orang.xlsx", GOOD);
  expect((await desk.hitung("baik.xlsx", "--keluaran", "hasil.xlsx")).status).toBe(0);
  expect((await desk.hitung("baik.xlsx", "--keluaran", "hasil.xlsx")).status).toBe(0);
  const refused = await desk.hitung("baik.xlsx", "--keluaran", "orang.xlsx");
  expect(refused.status).toBe(2);
  expect(refused.err).toContain("--timpa");
  expect((await desk.hitung("baik.xlsx", "--keluaran", "orang.xlsx", "--timpa")).status).toBe(0);
});

test("where the workbook cannot be written, no JSON is left either", async () => {
  expect((await desk.hitung("baik.xlsx", "--keluaran", "lain.xlsx", "--json", "sisa.json")).status).toBe(2);
  expect(readdirSync(desk.folder).filter((name) => name.includes("sisa"))).toEqual([]);
});

test("a write-protected result is not replaced", async () => {
  expect((await desk.hitung("baik.xlsx", "--keluaran", "kunci.xlsx")).status).toBe(0);
  chmodSync(desk.path("kunci.xlsx"), 0o444);
  expect((await desk.hitung("baik.xlsx", "--keluaran", "kunci.xlsx")).status).toBe(2);
});
