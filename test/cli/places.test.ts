import {
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { spawnSync } from "node:child_process";
import { hostname } from "node:os";
import { simpleWorkbook } from "../fixtures/simple-workbook";
import { packageFaults } from "../xlsx/package-validator";
import { Desk, partsOf, REPORT } from "./command";

const desk = new Desk();
afterAll(() => desk.clear());

const workbook = (names: readonly [string, string][] = NAMES, satuan = "%") =>
  simpleWorkbook({ sheets: [{ title: "IKU", rows: [["Indeks", 80, 72, satuan]] }], names });
const NAMES: readonly [string, string][] = [
  ["Indikator", "IKU!$A$1"],
  ["Target", "IKU!$B$1"],
  ["Realisasi", "IKU!$C$1"],
  ["Satuan", "IKU!$D$1"],
];

test("in a folder no input is written to through a link that stands where another one's result goes", async () => {
  for (const folder of ["masuk", "keluar"]) mkdirSync(desk.path(folder));
  for (const name of ["a.xlsx", "b.xlsx", "c.xlsx"]) desk.put(`masuk/${name}`, workbook());
  symlinkSync(desk.path("masuk/b.xlsx"), desk.path("keluar/a.xlsx"));
  linkSync(desk.path("masuk/c.xlsx"), desk.path("keluar/b.xlsx"));
  const before = ["b", "c"].map((name) => readFileSync(desk.path(`masuk/${name}.xlsx`)));
  const { status, err } = await desk.hitung("masuk", "--keluaran", "keluar", "--timpa");
  expect(status).toBe(2);
  expect(err.match(/adalah berkas masukan/g)).toHaveLength(2);
  expect(["b", "c"].map((name) => readFileSync(desk.path(`masuk/${name}.xlsx`)))).toEqual(before);
  expect(existsSync(desk.path("keluar/c.xlsx"))).toBe(true);
});

test("JSON replaces what is the product's own, and anything else only when asked", async () => {
  desk.put("buku.xlsx", workbook());
  desk.put("surat.json", '{"kepada": "Bupati"}');
  const refused = await desk.hitung("buku.xlsx", "--json", "surat.json");
  expect(refused).toMatchObject({ status: 2, err: expect.stringContaining("--timpa") });
  expect(readFileSync(desk.path("surat.json"), "utf8")).toContain("Bupati");
  expect(existsSync(desk.path("buku-capaian.xlsx"))).toBe(false);
  expect((await desk.hitung("buku.xlsx", "--json", "surat.json", "--timpa")).status).not.toBe(2);
  expect((await desk.hitung("buku.xlsx", "--json", "surat.json")).status).not.toBe(2);
  expect(desk.json("surat.json").versi).toBe(1);
});

test("a name of 255 bytes can be written, workbook and JSON", async () => {
  const long = (end: string) => `${"n".repeat(255 - end.length)}${end}`;
  desk.put("panjang.xlsx", workbook());
  const argv = ["panjang.xlsx", "--keluaran", long(".xlsx"), "--json", long(".json")];
  expect(await desk.hitung(...argv)).toMatchObject({ status: expect.any(Number), err: "" });
  expect(existsSync(desk.path(long(".xlsx"))) && existsSync(desk.path(long(".json")))).toBe(true);
});

test("what a killed run left beside the output goes with the next run; what a running one needs stays", async () => {
  const gone = spawnSync(process.execPath, ["-e", ""]).pid;
  const machine = hostname().replace(/[^\w]/g, "").slice(0, 40);
  const [left, alive, other] = [`${machine}-${gone}`, `${machine}-${process.ppid}`, "mesinlain-1"].map(
    (who) => `.lkjip-${who}-9.tmp`,
  );
  for (const name of [left, alive, other]) desk.put(name ?? "", "setengah");
  desk.put("sisa.xlsx", workbook());
  await desk.hitung("sisa.xlsx");
  const found = readdirSync(desk.folder).filter((name) => name.endsWith(".tmp"));
  expect(found.sort()).toEqual([alive, other].sort());
});

test("words behind -- are names, whatever they begin with", async () => {
  desk.put("-aneh.xlsx", workbook());
  expect((await desk.hitung("--periksa", "--", "-aneh.xlsx")).status).not.toBe(2);
});

test("control and escape characters of names and cells never reach the terminal raw", async () => {
  const name = "a\u001b[31m\nb\u202e.xlsx";
  desk.put(name, workbook(NAMES, "%\u0007"));
  const ended = await desk.hitung(name, "--keluaran", "bersih.xlsx");
  mkdirSync(desk.path("aneh"));
  writeFileSync(desk.path(`aneh/${name}`), "bukan zip");
  const folder = await desk.hitung("aneh", "--periksa");
  for (const text of [ended.out, ended.err, folder.out, folder.err])
    expect(text.replaceAll("\n", "")).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202e]/);
  expect(ended.out.split("\n")[0]).toContain("a␛[31m␊b");
  expect(folder.err.trimEnd().split("\n")).toHaveLength(1);
  expect(folder.out.trimEnd().split("\n")).toHaveLength(4);
});

test("two machines that take a half each do the folder together", async () => {
  mkdirSync(desk.path("besar"));
  for (let i = 1; i <= 5; i++) desk.put(`besar/${i}.xlsx`, workbook());
  for (const [share, count] of [
    ["1/2", 2],
    ["2/2", 3],
  ] as const) {
    const { out } = await desk.hitung("besar", "--keluaran", "dibagi", "--bagian", share);
    expect(out).toContain(`${count} berkas selesai, 0 gagal.`);
  }
  expect(readdirSync(desk.path("dibagi"))).toHaveLength(5);
  for (const share of ["0/2", "3/2", "dua"])
    expect((await desk.hitung("besar", "--periksa", "--bagian", share)).status).toBe(2);
  expect((await desk.hitung("buku.xlsx", "--bagian", "1/2")).err).toContain("hanya untuk folder");
});

test("without a table the JSON is written all the same, and the sentence says why there is none", async () => {
  desk.put("kosong.xlsx", workbook([]));
  const none = await desk.hitung("kosong.xlsx", "--json", "kosong.json");
  expect(none.status).toBe(2);
  expect(none.err).toContain("belum ada nama");
  expect(desk.json("kosong.json")).toMatchObject({ versi: 1, blok: [] });
  desk.put("patah.xlsx", workbook([["Target_T1", "#REF!"]]));
  const broken = await desk.hitung("patah.xlsx");
  expect(broken).toMatchObject({ status: 2, err: expect.stringContaining("Target_T1") });
  expect(broken.err).toContain("belum dapat dipakai");
});

test("the leadership's copy holds the results as values, without Catatan and Skala, in a whole workbook", async () => {
  const { out } = await desk.hitung(REPORT, "--keluaran", "penuh.xlsx", "--salinan", "pimpinan.xlsx");
  expect(out).toContain("pimpinan.xlsx");
  const parts = partsOf(desk.path("pimpinan.xlsx"));
  const titles = [...(parts["xl/workbook.xml"] ?? "").matchAll(/<sheet name="([^"]*)"/g)].map(([, t]) => t);
  expect(titles).toEqual(["LKjIP Ringkasan", "LKjIP Capaian", "LKjIP Anggaran", "LKjIP Bab III"]);
  const sheets = Object.entries(parts).filter(([name]) => name.startsWith("xl/worksheets/"));
  for (const [, xml] of sheets) expect(xml).not.toContain("<f>");
  // The colours are fills of the cells themselves: nothing is left to be calculated.
  expect(sheets.some(([, xml]) => xml.includes("<conditionalFormatting"))).toBe(false);
  for (const colour of ["FF00B050", "FF92D050", "FFFF0000"]) expect(parts["xl/styles.xml"]).toContain(colour);
  expect(packageFaults(readFileSync(desk.path("pimpinan.xlsx")))).toEqual([]);
  for (const [copy, words] of [
    ["penuh.xlsx", "harus berkas yang berbeda"],
    ["salinan.pdf", "harus berakhiran .xlsx"],
  ] as const)
    expect((await desk.hitung(REPORT, "--keluaran", "penuh.xlsx", "--salinan", copy)).err).toContain(words);
});

test.each([
  ["control character", "\u000b"],
  ["escape of one", "_x000B_"],
  ["non-character", "\ufffe"],
])("a %s in a unit leaves a workbook that opens elsewhere", async (_, satuan) => {
  desk.put("satuan.xlsx", workbook(NAMES, `Dok${satuan}umen`));
  expect((await desk.hitung("satuan.xlsx", "--timpa")).status).not.toBe(2);
  expect(packageFaults(readFileSync(desk.path("satuan-capaian.xlsx")))).toEqual([]);
});
