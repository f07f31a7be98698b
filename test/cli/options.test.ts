import { readdirSync } from "node:fs";
import { simpleWorkbook } from "../fixtures/simple-workbook";
import { Desk } from "./command";

const desk = new Desk();
afterAll(() => desk.clear());

const GOOD = simpleWorkbook({
  sheets: [{ title: "IKU", rows: [["Indeks", 80, 80]] }],
  names: [
    ["Indikator", "IKU!$A$1"],
    ["Target", "IKU!$B$1"],
    ["Realisasi", "IKU!$C$1"],
  ],
});

beforeEach(() => desk.put("a.xlsx", GOOD));

test.each([
  ["nothing to work on", [], "Sebutkan buku kerja .xlsx atau folder yang akan dihitung."],
  ["an option that does not exist", ["a.xlsx", "--warna"], "Pilihan --warna tidak dikenal."],
  ["a value that is missing", ["a.xlsx", "--keluaran"], "Pilihan --keluaran harus diikuti isinya."],
  [
    "an option in place of a value",
    ["a.xlsx", "--json", "--periksa"],
    "Pilihan --json harus diikuti isinya.",
  ],
  ["an option twice", ["a.xlsx", "--bahasa", "id", "--bahasa", "en"], "Pilihan --bahasa ditulis dua kali."],
  [
    "a language that is not spoken",
    ["a.xlsx", "--bahasa", "fr"],
    "Isi --bahasa tidak dikenal: fr. Yang berlaku: id, en.",
  ],
  [
    "two workbooks",
    ["a.xlsx", "b.xlsx"],
    "Sebutkan satu berkas atau satu folder saja; yang tertulis: a.xlsx, b.xlsx.",
  ],
  [
    "--hapus with --periksa",
    ["a.xlsx", "--hapus", "--periksa"],
    "Pilihan --hapus dan --periksa tidak dapat dipakai bersama.",
  ],
  [
    "a JSON over the input",
    ["a.xlsx", "--json", "./a.xlsx"],
    "./a.xlsx: JSON tidak boleh menimpa sebuah buku kerja.",
  ],
  [
    "an output that Excel would not open",
    ["a.xlsx", "--keluaran", "b.xls"],
    "b.xls: berkas hasil harus berakhiran .xlsx",
  ],
])("%s ends in one sentence and status 2, and nothing is written", async (_, argv, sentence) => {
  const before = readdirSync(desk.folder);
  const { status, out, err } = await desk.hitung(...argv);
  expect({ status, out }).toEqual({ status: 2, out: "" });
  expect(err.startsWith(sentence)).toBe(true);
  expect(err.trimEnd().split("\n")).toHaveLength(1);
  expect(readdirSync(desk.folder)).toEqual(before);
});

test("--bantuan explains every option, in either language", async () => {
  for (const bahasa of ["id", "en"]) {
    const { status, out, err } = await desk.hitung("--bantuan", "--bahasa", bahasa);
    expect({ status, err }).toEqual({ status: 0, err: "" });
    for (const option of [
      "--keluaran",
      "--json",
      "--bahasa",
      "--tanpa-warna",
      "--periksa",
      "--hapus",
      "--timpa",
    ]) {
      expect(out).toContain(option);
    }
  }
});

test("an option may carry its value in one word", async () => {
  const { status, out } = await desk.hitung("a.xlsx", "--json=-", "--bahasa=en", "--keluaran=c.xlsx");
  expect(status).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ versi: 1, kinerja: [{ capaian: 100 }] });
});

test("--json - keeps standard output for the JSON; the account goes to standard error", async () => {
  const { out, err } = await desk.hitung("a.xlsx", "--json", "-");
  expect(JSON.parse(out)).toMatchObject({ versi: 1 });
  expect(err).toContain("1 ditemukan (1 kinerja)");
});

test("--periksa writes no workbook and lists what was found", async () => {
  desk.put(
    "salah.xlsx",
    simpleWorkbook({
      sheets: [{ title: "IKU", rows: [["Indeks", 80, "delapan puluh"]] }],
      names: [
        ["Indikator", "IKU!$A$1"],
        ["Target", "IKU!$B$1"],
        ["Realisasi", "IKU!$C$1"],
      ],
    }),
  );
  const { status, out } = await desk.hitung("salah.xlsx", "--periksa");
  expect(status).toBe(1);
  expect(out).toContain("buku kerja tidak ditulis");
  expect(out).toContain("Kesalahan 'IKU'!C1: Realisasi berisi “delapan puluh”");
  expect(readdirSync(desk.folder)).not.toContain("salah-capaian.xlsx");
});

test("the account speaks English on request", async () => {
  const { out } = await desk.hitung("a.xlsx", "--bahasa", "en");
  expect(out).toContain("1 found (1 performance)");
  expect(out).toContain("1 rated · Sangat Baik 1");
});

test("without --keluaran the result stands beside the input, of whatever case its ending is", async () => {
  desk.put("LAPORAN.XLSX", GOOD);
  expect((await desk.hitung("LAPORAN.XLSX")).status).toBe(0);
  expect(readdirSync(desk.folder)).toContain("LAPORAN-capaian.XLSX");
});

test("the account stays short however many sasaran and findings there are", async () => {
  const rows = Array.from({ length: 300 }, (_, i) => [
    `Sasaran ke-${i + 1}`,
    `Indikator ${i + 1}`,
    "belum",
    i,
  ]);
  const named = (name: string, letter: string) => [name, `IKU!$${letter}$1:$${letter}$300`] as const;
  desk.put(
    "banyak.xlsx",
    simpleWorkbook({
      sheets: [{ title: "IKU", rows }],
      names: [named("Sasaran", "A"), named("Indikator", "B"), named("Target", "C"), named("Realisasi", "D")],
    }),
  );
  const { out } = await desk.hitung("banyak.xlsx", "--periksa");
  expect(out.split("\n").length).toBeLessThan(40);
  expect(out).toContain("… dan 288 lagi");
});
