import { simpleWorkbook, type SimpleWorkbook } from "../fixtures/simple-workbook";
import { Desk, type Row } from "./command";

const desk = new Desk();
afterAll(() => desk.clear());

type Names = NonNullable<SimpleWorkbook["names"]>;

/** A good table beside the bad one: it must still be rated. */
const GOOD: Names = [
  ["Target_Baik", "Baik!$A$1:$A$2"],
  ["Realisasi_Baik", "Baik!$B$1:$B$2"],
];
const SHEETS: SimpleWorkbook["sheets"] = [
  {
    title: "Baik",
    rows: [
      [10, 9],
      [10, 8],
    ],
  },
  {
    title: "Data",
    rows: [
      ["Indikator satu", 10, 9, 90],
      ["Indikator dua", 20, 10, 50],
      ["Indikator tiga", 30, 30, 100],
    ],
  },
];

async function findingsOf(names: Names, sheets = SHEETS): Promise<readonly Row[]> {
  const { json } = await desk.assess(simpleWorkbook({ sheets, names: [...GOOD, ...names] }));
  expect(json.kinerja.filter(({ blok }) => blok === "Baik")).toMatchObject([
    { capaian: 90 },
    { capaian: 80 },
  ]);
  return json.catatan;
}

const severe = (kode: string) => expect.objectContaining({ kode, tingkat: "kesalahan" });

const TARGET = ["Target_X", "Data!$B$1:$B$3"] as const;
const REALISASI = ["Realisasi_X", "Data!$C$1:$C$3"] as const;

test.each([
  ["whose cells were deleted", "#REF!"],
  ["that is a number", "5"],
  ["that is computed by OFFSET", "OFFSET(Data!$C$1,0,0,3,1)"],
  ["that refers to another workbook", "[1]Data!$C$1:$C$3"],
])("a name %s is nama-rusak", async (_, refersTo) => {
  const findings = await findingsOf([TARGET, ["Realisasi_X", refersTo]]);
  expect(findings).toContainEqual(severe("nama-rusak"));
  expect(findings.find(({ kode }) => kode === "nama-rusak")?.pesan).toContain("Realisasi_X");
});

test("a name over two areas is nama-banyak-area", async () => {
  expect(await findingsOf([TARGET, ["Realisasi_X", "Data!$C$1,Data!$C$3"]])).toContainEqual(
    severe("nama-banyak-area"),
  );
});

test.each([
  ["a row", "Data!$B$1:$D$1"],
  ["two columns without merges", "Data!$C$1:$D$3"],
])("a name over %s is nama-bukan-kolom", async (_, refersTo) => {
  expect(await findingsOf([TARGET, ["Realisasi_X", refersTo]])).toContainEqual(severe("nama-bukan-kolom"));
});

test.each([
  ["of another length", "Data!$C$1:$C$2"],
  ["that begins in another row", "Data!$C$2:$C$4"],
  ["of another sheet", "Baik!$B$1:$B$3"],
])("a column %s is panjang-beda", async (_, refersTo) => {
  expect(await findingsOf([TARGET, ["Realisasi_X", refersTo]])).toContainEqual(severe("panjang-beda"));
});

test("two names for one column of a table are nama-ganda", async () => {
  expect(
    await findingsOf([
      TARGET,
      REALISASI,
      ["Capaian_X", "Data!$D$1:$D$3"],
      ["PersenCapaian_X", "Data!$A$1:$A$3"],
    ]),
  ).toContainEqual(severe("nama-ganda"));
});

test.each([
  ["Realisasi without Target", ["Realisasi_X", "Data!$C$1:$C$3"]],
  ["RealisasiAnggaran without Anggaran", ["RealisasiAnggaran_X", "Data!$C$1:$C$3"]],
] as const)("%s is blok-tidak-lengkap", async (_, name) => {
  expect(await findingsOf([name])).toContainEqual(severe("blok-tidak-lengkap"));
});

test("a copied sheet is blok-kembar", async () => {
  const rows = [["Indikator", 10, 9]];
  const findings = await findingsOf(
    [
      ["Indikator_A", "Asli!$A$1"],
      ["Target_A", "Asli!$B$1"],
      ["Realisasi_A", "Asli!$C$1"],
      ["Indikator_B", "Salinan!$A$1"],
      ["Target_B", "Salinan!$B$1"],
      ["Realisasi_B", "Salinan!$C$1"],
    ],
    [...SHEETS, { title: "Asli", rows }, { title: "Salinan", rows }],
  );
  expect(findings).toContainEqual(expect.objectContaining({ kode: "blok-kembar", tingkat: "peringatan" }));
});

test("a hidden sheet is read, and said to be hidden", async () => {
  const sheets: SimpleWorkbook["sheets"] = [
    ...SHEETS,
    { title: "Rahasia", rows: [[10, 5]], visibility: "hidden" },
  ];
  const { json } = await desk.assess(
    simpleWorkbook({
      sheets,
      names: [...GOOD, ["Target_R", "Rahasia!$A$1"], ["Realisasi_R", "Rahasia!$B$1"]],
    }),
  );
  expect(json.kinerja).toContainEqual(expect.objectContaining({ blok: "R", capaian: 50 }));
  expect(json.catatan).toContainEqual(
    expect.objectContaining({ kode: "lembar-tersembunyi", tingkat: "informasi" }),
  );
});

test("a line added under a table is baris-di-luar", async () => {
  const findings = await findingsOf([
    ["Target_X", "Data!$B$1:$B$2"],
    ["Realisasi_X", "Data!$C$1:$C$2"],
  ]);
  expect(findings).toContainEqual(expect.objectContaining({ kode: "baris-di-luar", tingkat: "peringatan" }));
});

test("names of the user's own, and names that fit nothing, are passed over in silence", async () => {
  const findings = await findingsOf([
    ["Satuan_Kerja", "Data!$A$1:$A$3"],
    ["Program_Kerja", "Data!$A$1:$A$3"],
    ["DaftarPegawai", "Data!$A$1:$D$3"],
  ]);
  expect(findings).toEqual([]);
});

test("without any usable table nothing is written but the JSON, and the user is told what to name", async () => {
  desk.put("kosong.xlsx", simpleWorkbook({ sheets: SHEETS, names: [["Realisasi_X", "Data!$C$1:$C$3"]] }));
  const { status, err } = await desk.hitung("kosong.xlsx", "--json", "kosong.json");
  expect(status).toBe(2);
  expect(err).toMatch(
    /^kosong[.]xlsx: tidak ada tabel yang dapat dihitung.*Realisasi_X belum memiliki kolom Target.*\n$/,
  );
  expect(desk.json("kosong.json").catatan).toContainEqual(severe("blok-tidak-lengkap"));
  expect(() => desk.json("kosong-capaian.xlsx")).toThrow("ENOENT");
});
