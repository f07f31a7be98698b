import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { simpleWorkbook } from "../fixtures/simple-workbook";
import { Desk, partsOf } from "./command";

const desk = new Desk();
afterAll(() => desk.clear());

const workbook = (realisasi: string | number) =>
  simpleWorkbook({
    sheets: [{ title: "IKU", rows: [["Indeks", 80, realisasi]] }],
    names: [
      ["Indikator", "IKU!$A$1"],
      ["Target", "IKU!$B$1"],
      ["Realisasi", "IKU!$C$1"],
    ],
  });

mkdirSync(desk.path("masuk"));
const put = (name: string, content: Uint8Array | string) =>
  writeFileSync(join(desk.path("masuk"), name), content);
put("b-dinas.xlsx", workbook(80));
put("a-badan.xlsx", workbook("delapan"));
put("c-rusak.xlsx", "bukan zip");
put("~$b-dinas.xlsx", "kunci Excel");
put("catatan.txt", "bukan buku kerja");

test("every workbook of a folder is done; a bad one does not stop the rest, and a table closes the run", async () => {
  const { status, out, err } = await desk.hitung("masuk", "--keluaran", "keluar/hasil", "--json", "json");
  expect(status).toBe(2);
  const progress = err.trimEnd().split("\n");
  expect(progress).toHaveLength(3);
  expect(progress[0]).toBe("[1/3] a-badan.xlsx: selesai");
  expect(progress[2]).toContain("[3/3] c-rusak.xlsx: ");
  expect(out.split("\n").map((line) => line.replace(/ {2,}/g, " | "))).toEqual([
    "Berkas | Tabel | Indikator | Kesalahan | Peringatan | Informasi | Hasil",
    expect.stringMatching(/^─/),
    expect.stringMatching(/^a-badan[.]xlsx [|] 1 [|] 1 [|] 1 [|] \d [|] 0 [|] .*a-badan[.]xlsx$/),
    expect.stringMatching(/^b-dinas[.]xlsx [|] 1 [|] 1 [|] 0 [|] 0 [|] 0 [|] .*b-dinas[.]xlsx$/),
    "c-rusak.xlsx | – | – | – | – | – | gagal",
    "2 berkas selesai, 1 gagal.",
    "",
  ]);
  expect(readdirSync(desk.path("keluar/hasil"))).toEqual(["a-badan.xlsx", "b-dinas.xlsx"]);
  expect(readdirSync(desk.path("json"))).toEqual(["a-badan.json", "b-dinas.json"]);
  expect(JSON.parse(readFileSync(desk.path("json/b-dinas.json"), "utf8"))).toMatchObject({
    kinerja: [{ capaian: 100 }],
  });
});

test("--hapus and --periksa work on a folder, too", async () => {
  expect((await desk.hitung("keluar/hasil", "--hapus", "--keluaran", "bersih")).status).toBe(0);
  expect(readdirSync(desk.path("bersih"))).toHaveLength(2);
  expect((await desk.hitung("keluar/hasil", "--periksa")).status).toBe(1);
});

test.each([
  ["without a folder for the results", ["masuk"], "--keluaran FOLDER2"],
  [
    "with its own folder for the results",
    ["masuk", "--keluaran", "./masuk/"],
    "harus lain dari folder masukan",
  ],
  ["with JSON on standard output", ["masuk", "--keluaran", "x", "--json", "-"], "bukan -"],
  ["without a workbook in it", ["json", "--keluaran", "x"], "tidak ada berkas .xlsx"],
])("a folder %s ends in a sentence and status 2", async (_, argv, words) => {
  const { status, out, err } = await desk.hitung(...argv);
  expect({ status, out }).toEqual({ status: 2, out: "" });
  expect(err).toContain(words);
});

test("with --kenali the workbooks of a folder without names are read by their headings, and bear names afterwards", async () => {
  mkdirSync(desk.path("tanpa-nama"));
  const rows = [
    ["Indikator", "Target", "Realisasi"],
    ["IKM", 80, 76],
    ["SAKIP", 72, 72],
  ];
  const nameless = simpleWorkbook({ sheets: [{ title: "IKU", rows }] });
  for (const name of ["a.xlsx", "b.xlsx"]) writeFileSync(join(desk.path("tanpa-nama"), name), nameless);
  const argv = ["tanpa-nama", "--keluaran", "bernama", "--json", "usulan"];
  expect(await desk.hitung(...argv)).toMatchObject({ status: 2 });
  expect(await desk.hitung(...argv, "--kenali")).toMatchObject({ status: 0 });
  for (const name of ["a", "b"]) {
    expect(desk.json(join("usulan", `${name}.json`)).kinerja).toMatchObject([
      { capaian: 95 },
      { capaian: 100 },
    ]);
    expect(partsOf(desk.path(join("bernama", `${name}.xlsx`)))["xl/workbook.xml"]).toContain("Realisasi_IKU");
  }
});
