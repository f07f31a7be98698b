import { parseLaporan } from "../../src/input/parse-laporan";
import { unitIn } from "../../src/input/blok/money-unit";
import { buildSnapshot, columnNames, type GridCell } from "../fixtures/snapshot-builder";

test.each<[string, string | null]>([
  ["(dalam ribuan rupiah)", "ribu"],
  ["dalam jutaan rupiah", "juta"],
  ["(Dalam Juta)", "juta"],
  ["Rp. juta", "juta"],
  ["Anggaran (Rp. Juta)", "juta"],
  ["(Rp 000)", "ribu"],
  ["(Rp. 000,-)", "ribu"],
  ["Rp 000.000", "juta"],
  ["(Rp x 1.000)", "ribu"],
  ["(Rp x 1.000.000)", "juta"],
  ["Anggaran (juta rupiah)", "juta"],
  ["dalam milyar rupiah", "miliar"],
  ["(dalam rupiah)", "rupiah"],
  ["Anggaran (Rp.)", null],
  ["Bantuan Rp 5 juta per orang", null],
  ["Rp 1.000.000", null],
  ["jutaan wisatawan", null],
])("“%s” says that the money is in %p", (text, satuan) => {
  expect(unitIn(text)).toBe(satuan);
});

const table = (lines: readonly GridCell[], settings: readonly (readonly [string, string])[] = []) => {
  const rows: (readonly GridCell[])[] = [
    ...lines.map((line) => [line]),
    ["Program", "Anggaran", "Realisasi"],
    ["Program A", 1200, "Rp 900.000.000"],
    ["Program B", "1,5 juta", "250"],
  ];
  const first = lines.length + 2;
  const names = columnNames("S", first, first + 1, {
    Program_A: "A",
    Anggaran_A: "B",
    RealisasiAnggaran_A: "C",
  });
  return parseLaporan(buildSnapshot({ sheets: [{ title: "S", rows }], names: [...names, ...settings] }));
};
const values = (laporan: ReturnType<typeof table>, peran: "Anggaran" | "RealisasiAnggaran") =>
  laporan.bloks[0]?.numbers[peran]?.readings.map((reading) => reading.kind === "angka" && reading.value);

test("a line above the table says thousands: plain numbers are multiplied, words of their own and whole rupiah are not", () => {
  const laporan = table(["Realisasi Anggaran", "(dalam ribuan rupiah)"]);
  expect(values(laporan, "Anggaran")).toEqual([1_200_000, 1_500_000]);
  expect(values(laporan, "RealisasiAnggaran")).toEqual([900_000_000, 250_000]);
  expect(laporan.bloks[0]?.numbers.RealisasiAnggaran?.readings[0]).toMatchObject({
    notes: ["angka-meragukan"],
  });
  expect(laporan.issues).toMatchObject([
    {
      code: "satuan-uang",
      cell: { sheet: "S", row: 4, column: 2 },
      values: { satuan: "ribu", sebab: "tulisan", isi: "(dalam ribuan rupiah)" },
    },
  ]);
});

test("the eighth row above the data is looked at, the ninth is not", () => {
  const filler = (count: number): readonly GridCell[] => Array.from({ length: count }, () => null);
  expect(values(table(["(Rp 000)", ...filler(6)]), "Anggaran")?.[0]).toBe(1_200_000);
  expect(values(table(["(Rp 000)", ...filler(7)]), "Anggaran")?.[0]).toBe(1200);
});

test("the setting of the table wins over that of the workbook, and both over a line", () => {
  const one = table(["(Rp 000)"], [["LKJIP_SatuanUang", '"juta"']]);
  expect(values(one, "Anggaran")?.[0]).toBe(1.2e9);
  expect(one.issues).toMatchObject([{ code: "satuan-uang", values: { isi: "LKJIP_SatuanUang" } }]);
  const two = table(
    ["(Rp 000)"],
    [
      ["LKJIP_SatuanUang", '"juta"'],
      ["LKJIP_SatuanUang_A", '"rupiah"'],
    ],
  );
  expect(values(two, "Anggaran")?.[0]).toBe(1200);
  expect(two.issues).toEqual([]);
});

test("a setting of the table that cannot be used is named", () => {
  expect(table([], [["LKJIP_SatuanUang_A", '"dolar"']]).issues).toMatchObject([
    { code: "pengaturan-rusak", values: { nama: "LKJIP_SatuanUang_A" } },
  ]);
});

test("year and quarter of a table stand in the lines above it too", () => {
  expect(table(["Perjanjian Kinerja Tahun 2023", "Triwulan II"]).bloks[0]?.waktu).toEqual({
    tahun: 2023,
    triwulan: 2,
  });
});

test("the year of the table is that of its own figures' headings, not that of last year's column", () => {
  const rows = [
    ["Capaian Renstra 2021-2026"],
    ["Indikator", "Realisasi 2023", "Target 2024", "Realisasi 2024"],
    ["Indeks", 70, 72, 71],
  ];
  const names = columnNames("S", 3, 3, {
    Indikator_A: "A",
    RealisasiLalu_A: "B",
    Target_A: "C",
    Realisasi_A: "D",
  });
  const { bloks } = parseLaporan(buildSnapshot({ sheets: [{ title: "S", rows }], names }));
  expect(bloks[0]?.waktu.tahun).toBe(2024);
});
