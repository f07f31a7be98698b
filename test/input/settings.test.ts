import type { Laporan } from "../../src/domain/laporan";
import { ROLE_NAME } from "../../src/domain/marks";
import { DEFAULT_SKALA } from "../../src/domain/scale";
import { parseLaporan } from "../../src/input/parse-laporan";
import { buildSnapshot, type GridCell, type NameSpec, type SheetSpec } from "../fixtures/snapshot-builder";

const parse = (names: readonly NameSpec[], sheets: readonly SheetSpec[] = []): Laporan =>
  parseLaporan(buildSnapshot({ names, sheets }));

/** One setting in cell A1. */
const withCell = (name: string, cell: GridCell): Laporan =>
  parse([[name, "S!$A$1"]], [{ title: "S", rows: [[cell]] }]);

test("without settings the defaults serve and nothing is said", () => {
  expect(parse([])).toEqual({
    pengaturan: {
      tahun: null,
      tahunAkhirRenstra: null,
      instansi: null,
      totalAnggaran: null,
      kertas: "A4",
      rumusNegatif: "2T-R",
      batasCapaian: null,
      celah: "batas-bawah",
      satuanUang: null,
      akumulasi: null,
      kota: null,
      jabatan: null,
      namaPejabat: null,
      nip: null,
      nomorTabel: null,
      skala: DEFAULT_SKALA,
      arah: [],
      given: new Set(),
    },
    bloks: [],
    issues: [],
    lembar: [],
  });
});

test.each<[string, GridCell, object]>([
  ["LKJIP_Tahun", 2024, { tahun: 2024 }],
  ["LKJIP_Tahun", "Tahun 2024", { tahun: 2024 }],
  ["lkjip_tahun", "2024", { tahun: 2024 }],
  ["LKJIP_TahunAkhirRenstra", 2026, { tahunAkhirRenstra: 2026 }],
  ["LKJIP_Instansi", " Badan Kesbangpol ", { instansi: "Badan Kesbangpol" }],
  ["LKJIP_TotalAnggaran", "Rp. 290.903.256.295,-", { totalAnggaran: 290903256295 }],
  ["LKJIP_TotalAnggaran", { v: 290903256295, nf: '"Rp. "#,##0' }, { totalAnggaran: 290903256295 }],
  ["LKJIP_Kertas", "f4", { kertas: "F4" }],
  ["LKJIP_RumusNegatif", "t / r", { rumusNegatif: "T/R" }],
  ["LKJIP_RumusNegatif", "2T – R", { rumusNegatif: "2T-R" }],
  ["LKJIP_BatasCapaian", 120, { batasCapaian: 120 }],
  ["LKJIP_BatasCapaian", { v: 1.1, nf: "0%" }, { batasCapaian: 110 }],
  ["LKJIP_BatasCapaian", "100%", { batasCapaian: 100 }],
  ["LKJIP_Celah", "Batas Atas", { celah: "batas-atas" }],
  ["LKJIP_Celah", "bulatkan", { celah: "bulatkan" }],
  ["LKJIP_SatuanUang", "ribu", { satuanUang: "ribu" }],
  ["LKJIP_SatuanUang", "Juta", { satuanUang: "juta" }],
  ["LKJIP_SatuanUang", "miliar", { satuanUang: "miliar" }],
  ["LKJIP_SatuanUang", "Rupiah", { satuanUang: "rupiah" }],
  ["LKJIP_SatuanUang", "ribuan rupiah", { satuanUang: "ribu" }],
  ["LKJIP_Akumulasi", "Jumlah", { akumulasi: "jumlah" }],
  ["LKJIP_Akumulasi", "terakhir", { akumulasi: "terakhir" }],
  ["LKJIP_Kota", "Palembang", { kota: "Palembang" }],
  ["LKJIP_Jabatan", "Kepala Badan", { jabatan: "Kepala Badan" }],
  ["LKJIP_NamaPejabat", "Dr. H. Alfajri, S.H.", { namaPejabat: "Dr. H. Alfajri, S.H." }],
  ["LKJIP_NIP", "19660515 199203 1 012", { nip: "19660515 199203 1 012" }],
  ["LKJIP_NomorTabel", "3.4", { nomorTabel: { bab: 3, nomor: 4 } }],
  ["LKJIP_NomorTabel", "Tabel 3.12", { nomorTabel: { bab: 3, nomor: 12 } }],
  ["LKJIP_NomorTabel", 3.4, { nomorTabel: { bab: 3, nomor: 4 } }],
])("%s holding %p is understood", (name, cell, expected) => {
  const { pengaturan, issues } = withCell(name, cell);
  expect(pengaturan).toMatchObject({ ...expected, given: new Set([name.toUpperCase()]) });
  expect(issues).toEqual([]);
});

test.each<[string, GridCell]>([
  ["LKJIP_Tahun", "dua ribu"],
  ["LKJIP_Tahun", 24],
  ["LKJIP_Tahun", 2024.5],
  ["LKJIP_TahunAkhirRenstra", { v: 45657, nf: "dd/mm/yyyy" }],
  ["LKJIP_TotalAnggaran", "banyak"],
  ["LKJIP_TotalAnggaran", -5],
  ["LKJIP_Kertas", "Letter"],
  ["LKJIP_RumusNegatif", "T-R"],
  ["LKJIP_BatasCapaian", 50],
  ["LKJIP_BatasCapaian", 1.2],
  ["LKJIP_Celah", "bebas"],
  ["LKJIP_Tahun", { v: { fault: "galat", text: "#REF!" } }],
  ["LKJIP_SatuanUang", "dolar"],
  ["LKJIP_SatuanUang", "triliun"],
  ["LKJIP_Akumulasi", "rata-rata"],
  // Excel keeps 15 digits of a number: the last three of an NIP are lost.
  ["LKJIP_NIP", 196605151992031012],
  ["LKJIP_NomorTabel", "tiga"],
])("%s holding %p cannot be used: it is named, and the default serves", (name, cell) => {
  const { pengaturan, issues } = withCell(name, cell);
  expect(issues).toMatchObject([
    { code: "pengaturan-rusak", name, cell: { sheet: "S", row: 1, column: 1 }, values: { nama: name } },
  ]);
  expect(pengaturan).toMatchObject({ ...parse([]).pengaturan, given: new Set([name.toUpperCase()]) });
});

test.each(["LKJIP_Tahun", "LKJIP_Instansi", "LKJIP_BatasCapaian", "LKJIP_Celah"])(
  "an empty cell leaves %s at its default silently",
  (name) => {
    expect(withCell(name, null)).toMatchObject({
      issues: [],
      pengaturan: { tahun: null, instansi: null, batasCapaian: null, celah: "batas-bawah" },
    });
    expect(withCell(name, "  ").issues).toEqual([]);
  },
);

test("a setting may be a constant, or a merged cell; it may not be a range of several values or a broken name", () => {
  expect(
    parse([
      ["LKJIP_Tahun", "2024"],
      ["LKJIP_Kertas", '"F4"'],
    ]).pengaturan,
  ).toMatchObject({ tahun: 2024, kertas: "F4" });
  const sheet: SheetSpec = {
    title: "S",
    rows: [
      ["Badan", null],
      [2024, 2025],
    ],
    merges: ["A1:B1"],
  };
  expect(parse([["LKJIP_Instansi", "S!$A$1:$B$1"]], [sheet]).pengaturan.instansi).toBe("Badan");
  const laporan = parse(
    [
      ["LKJIP_Tahun", "S!$A$2:$B$2"],
      ["LKJIP_Celah", "#REF!"],
    ],
    [sheet],
  );
  expect(laporan.issues).toMatchObject([
    { code: "pengaturan-rusak", values: { nama: "LKJIP_Tahun", isi: "S!$A$2:$B$2" } },
    { code: "pengaturan-rusak", values: { nama: "LKJIP_Celah", isi: "#REF!" } },
  ]);
});

test("a whole budget read with a doubt is told", () => {
  const { pengaturan, issues } = withCell("LKJIP_TotalAnggaran", "Rp 1,234,567");
  expect(pengaturan.totalAnggaran).toBe(1234567);
  expect(issues).toMatchObject([
    { code: "angka-meragukan", values: { dibaca: 1234567, tercetak: "Rp 1,234,567" } },
  ]);
});

const TWO_SHEETS: readonly SheetSpec[] = [
  { title: "S", rows: [[2024]] },
  { title: "T", rows: [[2025]] },
];

test("of two scopes the workbook's wins, or the only one; two sheets without it are not guessed from", () => {
  expect(
    parse(
      [
        ["LKJIP_Tahun", "T!$A$1", "T"],
        ["LKJIP_Tahun", "S!$A$1"],
      ],
      TWO_SHEETS,
    ).pengaturan.tahun,
  ).toBe(2024);
  expect(parse([["LKJIP_Tahun", "T!$A$1", "T"]], TWO_SHEETS).pengaturan.tahun).toBe(2025);
  const both = parse(
    [
      ["LKJIP_Tahun", "T!$A$1", "T"],
      ["LKJIP_Tahun", "S!$A$1", "S"],
    ],
    TWO_SHEETS,
  );
  expect(both).toMatchObject({ pengaturan: { tahun: null }, issues: [{ code: "pengaturan-rusak" }] });
});

const SKALA = "LKjIP Skala";
const MARK: NameSpec = [ROLE_NAME, '"skala"', SKALA];

test("a setting on LKjIP Skala is read and is not the workbook's own; elsewhere it wins", () => {
  const sheets: readonly SheetSpec[] = [
    { title: "S", rows: [["bulatkan"]] },
    { title: SKALA, rows: [["batas-atas"]] },
  ];
  const own: NameSpec = ["LKJIP_Celah", `'${SKALA}'!$A$1`];
  expect(parse([MARK, own], sheets).pengaturan).toMatchObject({ celah: "batas-atas", given: new Set() });
  const elsewhere: NameSpec = ["LKJIP_Celah", "S!$A$1", "S"];
  expect(parse([MARK, own, elsewhere], sheets).pengaturan).toMatchObject({
    celah: "bulatkan",
    given: new Set(["LKJIP_CELAH"]),
  });
});

test("a copy that the user has made of LKjIP Skala says nothing", () => {
  const sheets: readonly SheetSpec[] = [
    { title: SKALA, rows: [["batas-atas"]] },
    { title: `${SKALA} (2)`, rows: [["bulatkan"]] },
  ];
  const names: readonly NameSpec[] = [
    MARK,
    ["LKJIP_Celah", `'${SKALA}'!$A$1`],
    [ROLE_NAME, '"skala"', `${SKALA} (2)`],
    ["LKJIP_Celah", `'${SKALA} (2)'!$A$1`, `${SKALA} (2)`],
  ];
  expect(parse(names, sheets).pengaturan).toMatchObject({ celah: "batas-atas", given: new Set() });
});

describe("the scale", () => {
  const scale = (
    rows: readonly (readonly GridCell[])[],
    refersTo = `S!$A$1:$D$${Math.max(rows.length, 1)}`,
  ): Laporan => parse([["LKJIP_Skala", refersTo]], [{ title: "S", rows }]);

  test("is taken from the workbook, headings and empty rows aside", () => {
    const { pengaturan, issues } = scale([
      ["Batas bawah", "Kriteria", "Kode", "Warna"],
      [90, "Sangat Tinggi", "Hijau", "#00b050"],
      [{ v: 0.755, nf: "0.0%" }, "Tinggi", "", "#92D050"],
      [null, null, null, null],
      ["0", "Rendah", "Merah", " #FF0000 "],
    ]);
    expect(pengaturan.skala).toEqual([
      { batasBawah: 90, kriteria: "Sangat Tinggi", kode: "Hijau", warna: "#00B050" },
      { batasBawah: 75.5, kriteria: "Tinggi", kode: "", warna: "#92D050" },
      { batasBawah: 0, kriteria: "Rendah", kode: "Merah", warna: "#FF0000" },
    ]);
    expect(issues).toEqual([]);
  });

  const GOOD = [90, "Baik", "Hijau", "#00B050"];
  test.each<[string, readonly (readonly GridCell[])[], string, number, number]>([
    ["edges that do not descend", [GOOD, [90, "Rendah", "", "#FF0000"]], "urutan", 2, 1],
    ["an edge that is no number", [GOOD, ["rendah", "Rendah", "", "#FF0000"]], "angka", 2, 1],
    ["an edge that is missing", [GOOD, [null, "Rendah", "", "#FF0000"]], "angka", 2, 1],
    ["a colour that is none", [GOOD, [50, "Rendah", "", "merah"]], "warna", 2, 4],
    ["no colour", [[90, "Baik", "Hijau", null]], "warna", 1, 4],
    ["a band without a word", [[90, "", "Hijau", "#00B050"]], "kriteria", 1, 2],
  ])("with %s is broken: the cell is named and the default serves", (_, rows, sebab, row, column) => {
    const { pengaturan, issues } = scale(rows);
    expect(issues).toMatchObject([
      { code: "skala-rusak", name: "LKJIP_Skala", cell: { sheet: "S", row, column }, values: { sebab } },
    ]);
    expect(pengaturan.skala).toBe(DEFAULT_SKALA);
  });

  test("without rows, without its fourth column, or with a broken name is broken", () => {
    expect(scale([[null, null, null, null]]).issues).toMatchObject([
      { code: "skala-rusak", values: { sebab: "kosong" } },
    ]);
    expect(scale([[90, "Baik", "Hijau"]], "S!$A$1:$C$1").issues).toMatchObject([
      { code: "skala-rusak", values: { sebab: "warna" } },
    ]);
    expect(scale([], "#REF!").issues).toMatchObject([
      { code: "skala-rusak", cell: null, values: { sebab: "nama", isi: "#REF!" } },
    ]);
  });
});

describe("the grades", () => {
  const grades = (rows: readonly (readonly GridCell[])[]): Laporan =>
    parse(
      [
        ["LKJIP_Predikat", `S!$A$1:$C$${rows.length}`],
        ["Target_A", "S!$E$1"],
        ["Realisasi_A", "S!$F$1"],
      ],
      [{ title: "S", rows }],
    );

  test("are taken from the workbook, and read in the tables too", () => {
    const { pengaturan, bloks } = grades([
      ["SPIP", "Level 3", 3, null, "level 3", "WTP"],
      [null, "Level 2", 2],
    ]);
    expect(pengaturan.predikat).toEqual([
      { kelompok: "SPIP", predikat: "Level 3", nilai: 3 },
      { kelompok: "SPIP", predikat: "Level 2", nilai: 2 },
    ]);
    expect(bloks[0]?.numbers.Target?.readings[0]).toMatchObject({ kind: "predikat", grade: "LEVEL-3" });
    expect(bloks[0]?.numbers.Realisasi?.readings[0]).toMatchObject({ kind: "bukan-angka" });
  });

  test("that have no value are named, and the usual ones serve", () => {
    const { pengaturan, issues } = grades([["SPIP", "Level 3", "tiga", null, 1, 1]]);
    expect(pengaturan.predikat).toBeUndefined();
    expect(issues).toMatchObject([
      { code: "pengaturan-rusak", name: "LKJIP_Predikat", cell: { row: 1, column: 1 } },
    ]);
  });
});

test("the answers of LKJIP_Arah are read as they stand, whatever sheet they are on, without their headings", () => {
  const sheet: SheetSpec = {
    title: "Isian",
    rows: [
      ["Indikator", "Arah"],
      ["Angka kematian ibu", "Negatif"],
      [null, null],
      ["Jumlah temuan", " ▼ "],
      ["Tingkat inflasi", null],
    ],
  };
  const { pengaturan, issues } = parse([["LKJIP_Arah", "Isian!$A$1:$B$5"]], [sheet]);
  expect(issues).toEqual([]);
  expect(pengaturan.arah).toEqual([
    { indikator: "Angka kematian ibu", arah: "Negatif", cell: { sheet: "Isian", row: 2, column: 2 } },
    { indikator: "Jumlah temuan", arah: "▼", cell: { sheet: "Isian", row: 4, column: 2 } },
  ]);
});

test("an LKJIP_Arah that is no table of two columns is named", () => {
  const sheet: SheetSpec = { title: "S", rows: [["Angka kematian ibu"]] };
  for (const refersTo of ["S!$A$1", "#REF!"]) {
    const { pengaturan, issues } = parse([["LKJIP_Arah", refersTo]], [sheet]);
    expect(pengaturan.arah).toEqual([]);
    expect(issues).toMatchObject([{ code: "pengaturan-rusak", values: { nama: "LKJIP_Arah" } }]);
  }
});
