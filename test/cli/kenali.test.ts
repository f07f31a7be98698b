import { readFileSync } from "node:fs";
import { namelessReport } from "../fixtures/nameless-report";
import { simpleWorkbook } from "../fixtures/simple-workbook";
import { Desk, REPORT, type AssessmentJson, type Row } from "./command";

const desk = new Desk();
afterAll(() => desk.clear());

type WithUsulan = AssessmentJson & { readonly usulan: readonly Row[]; readonly sel: readonly Row[] };

const read = async (name: string, ...argv: readonly string[]): Promise<WithUsulan> => {
  const { out } = await desk.hitung(name, "--periksa", "--json", "-", ...argv);
  return JSON.parse(out) as WithUsulan;
};

test("the report's workbook without names gives its eleven tables, and the same rows, figures and Catatan", async () => {
  desk.put("bernama.xlsx", readFileSync(REPORT));
  desk.put("tanpa.xlsx", namelessReport());
  const named = await read("bernama.xlsx");
  const found = await read("tanpa.xlsx", "--kenali");
  const isSecondReading = ({ blok }: Row): boolean => blok === "T310K";
  expect(found.usulan.map(({ blok, yakin, dipakai }) => [blok, yakin, dipakai])).toEqual(
    named.blok.filter((row) => !isSecondReading(row)).map(({ blok }) => [blok, true, true]),
  );
  expect(found.blok).toEqual(named.blok.filter((row) => !isSecondReading(row)));
  for (const part of [
    "tahun",
    "tahunAkhirRenstra",
    "instansi",
    "kinerja",
    "sasaran",
    "anggaran",
    "total",
  ] as const)
    expect(found[part]).toEqual(named[part]);
  expect(found.catatan).toEqual(named.catatan.filter((row) => !isSecondReading(row)));
});

test("the output bears the names, running again finds nothing to name, and --hapus leaves them", async () => {
  desk.put("tanpa.xlsx", namelessReport());
  await desk.hitung("tanpa.xlsx", "--kenali", "--keluaran", "hasil.xlsx");
  const again = await read("hasil.xlsx", "--kenali");
  expect([again.usulan, again.sel]).toEqual([[], []]);
  await desk.hitung("hasil.xlsx", "--hapus", "--keluaran", "bersih.xlsx");
  expect((await read("bersih.xlsx")).blok).toHaveLength(11);
});

test("without --kenali the sentence says how many tables it would read", async () => {
  desk.put("tanpa.xlsx", namelessReport());
  const { status, err } = await desk.hitung("tanpa.xlsx", "--periksa");
  expect(status).toBe(2);
  expect(err).toContain("--kenali: 11 tabel");
});

test("where everything stays open nothing is written but the JSON, and the account says which cell is asked about", async () => {
  const rows = [
    ["Indikator", "Target 2024", "Target 2025", "Realisasi"],
    ["IKM", 80, 82, 79],
  ];
  desk.put("ragu.xlsx", simpleWorkbook({ sheets: [{ title: "Kinerja", rows }] }));
  const { status, out } = await desk.hitung("ragu.xlsx", "--kenali", "--json", "-");
  const { usulan } = JSON.parse(out) as WithUsulan;
  expect(status).toBe(2);
  expect(usulan).toMatchObject([{ yakin: false, dipakai: false, baris: [2, 2] }]);
  expect(usulan[0]?.pertanyaan).toContainEqual(
    expect.objectContaining({ kode: "tahun-tak-jelas", sel: "'Kinerja'!B1" }),
  );
});

test("a table that is partly named is completed, and its names stay as they are", async () => {
  const rows = [
    ["Sasaran", "Indikator", "Satuan", "Target", "Realisasi", "% Capaian"],
    ["Mutu", "IKM", "Indeks", 80, 79, "98,75%"],
    ["Mutu", "SAKIP", "Nilai", 72, 70, "97,22%"],
  ];
  const names = [
    ["Target_IKU", "Kinerja!$D$2:$D$3"],
    ["Realisasi_IKU", "Kinerja!$E$2:$E$3"],
  ] as const;
  desk.put("sebagian.xlsx", simpleWorkbook({ sheets: [{ title: "Kinerja", rows }], names }));
  const { usulan, kinerja } = await read("sebagian.xlsx", "--kenali");
  expect(usulan).toMatchObject([{ blok: "IKU", baris: [2, 3], dipakai: true }]);
  expect((usulan[0]?.kolom as readonly Row[]).map(({ peran, range }) => [peran, range])).toEqual([
    ["Sasaran", "'Kinerja'!A2:A3"],
    ["Indikator", "'Kinerja'!B2:B3"],
    ["Satuan", "'Kinerja'!C2:C3"],
    ["Capaian", "'Kinerja'!F2:F3"],
  ]);
  expect(kinerja.map(({ indikator }) => indikator)).toEqual(["IKM", "SAKIP"]);
});
