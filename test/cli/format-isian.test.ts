import { readFileSync, writeFileSync } from "node:fs";
import type { Edit } from "../../src/domain/edit-plan";
import { opened, valueOf } from "../xlsx/open-for-test";
import { Desk, partsOf } from "./command";

const desk = new Desk();
afterAll(() => desk.clear());

const SHEET = "Isian LKjIP";

/** Cells as a person fills them in, by address. */
async function fill(file: string, cells: Readonly<Record<string, string | number>>): Promise<void> {
  const workbook = opened(new Uint8Array(readFileSync(desk.path(file))));
  const read = valueOf(await workbook.read(() => []));
  const edits = Object.entries(cells).map(([address, value]): Edit => {
    const [, column = "A", row = "1"] = /^([A-Z])(\d+)$/.exec(address) ?? [];
    const place = { sheet: SHEET, row: Number(row), column: column.charCodeAt(0) - 64 };
    return { kind: "cell", ...place, value, numberFormat: null, before: { value: null, numberFormat: null } };
  });
  valueOf(await workbook.apply({ edits }, read));
  writeFileSync(desk.path(file), workbook.toBytes());
}

test("the form is filled in and computed at once", async () => {
  const made = await desk.hitung("--format-isian", "isian.xlsx");
  expect(made).toMatchObject({ status: 0, err: "" });
  const empty = await desk.hitung("isian.xlsx", "--periksa");
  expect(empty.err).not.toContain("nama rentang yang dikenal");
  await fill("isian.xlsx", {
    ...{ C4: "Dinas Contoh", C5: 2024, C6: 2026 },
    ...{ B12: "Meningkatnya mutu", C12: "Indeks Mutu", D12: "Indeks", E12: 80, F12: 76 },
    ...{ B13: "Meningkatnya mutu", C13: "Angka Kematian Ibu", D13: "Kasus", E13: 100, F13: 75 },
    ...{ I13: "Negatif", J12: 85 },
    ...{ B36: "Program Mutu", C36: "Jumlah dokumen", D36: "Dokumen", E36: 4, F36: 4 },
    ...{ B60: "Meningkatnya mutu", C60: "Program Mutu", E60: 1_000_000_000, F60: 950_000_000 },
  });
  const { status, err } = await desk.hitung("isian.xlsx", "--json", "isian.json");
  expect({ status, err }).toEqual({ status: 0, err: "" });
  const json = desk.json("isian.json");
  expect(json).toMatchObject({
    ...{ tahun: 2024, tahunAkhirRenstra: 2026, instansi: "Dinas Contoh" },
    total: { anggaran: 1_000_000_000, realisasi: 950_000_000 },
  });
  expect(json.kinerja.map(({ blok, indikator, capaian }) => [blok, indikator, capaian])).toEqual([
    ["T1", "Indeks Mutu", 95],
    ["T1", "Angka Kematian Ibu", 125],
    ["T2", "Jumlah dokumen", 100],
  ]);
  expect(json.sasaran).toMatchObject([{ sasaran: "Meningkatnya mutu", serapan: 95 }]);
});

test("it is printed on the paper that was asked for, and says what may be entered", async () => {
  expect(await desk.hitung("--format-isian", "f4.xlsx", "--kertas", "F4")).toMatchObject({ status: 0 });
  const { "xl/worksheets/sheet2.xml": sheet = "" } = partsOf(desk.path("f4.xlsx"));
  expect(sheet).toContain('paperSize="14"');
  expect(sheet).toContain('<formula1>"Positif,Negatif"</formula1>');
  expect(sheet).toContain('type="decimal"');
  expect(await desk.hitung("--format-isian", "a4.xlsx")).toMatchObject({ status: 0 });
  expect(partsOf(desk.path("a4.xlsx"))["xl/worksheets/sheet2.xml"]).toContain('paperSize="9"');
});

test("a form that somebody may have filled in is replaced on request only", async () => {
  await desk.hitung("--format-isian", "lama.xlsx");
  expect(await desk.hitung("--format-isian", "lama.xlsx")).toMatchObject({ status: 2 });
  expect(await desk.hitung("--format-isian", "lama.xlsx", "--timpa")).toMatchObject({ status: 0 });
});

test.each([
  [["buku.xlsx", "--format-isian", "a.xlsx"], /tidak membaca berkas: buku\.xlsx/],
  [["--format-isian", "a.xlsx", "--periksa"], /--format-isian dan --periksa/],
  [["--format-isian", "a.xlsx", "--kertas", "A3"], /Isi --kertas tidak dikenal: A3/],
  [["--format-isian", "a.docx"], /a\.docx/],
  [["--kertas", "F4", "buku.xlsx"], /hanya untuk --format-isian/],
])("what cannot be meant is told in one sentence: %j", async (argv, sentence) => {
  const { status, err } = await desk.hitung(...argv);
  expect(status).toBe(2);
  expect(err).toMatch(sentence);
});
