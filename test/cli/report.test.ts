import { copyFileSync, readFileSync } from "node:fs";
import { Desk, partsOf, REPORT, type AssessmentJson, type Row } from "./command";

const desk = new Desk();
let json: AssessmentJson;
let account: string;

beforeAll(async () => {
  copyFileSync(REPORT, desk.path("laporan.xlsx"));
  account = (await desk.hitung("laporan.xlsx", "--json", "laporan.json")).out;
  json = desk.json("laporan.json");
});
afterAll(() => desk.clear());

const kegiatan = (name: string): Row | undefined => json.kinerja.find((row) => row.kegiatan === name);
const column = (rows: readonly Row[], key: string, decimals = 4): readonly number[] =>
  rows.map((row) => Number(Number(row[key]).toFixed(decimals)));

test("the years, the agency and the scale of the report are read", () => {
  expect(json).toMatchObject({
    versi: 1,
    tahun: 2024,
    tahunAkhirRenstra: 2026,
    instansi: "Badan Kesatuan Bangsa dan Politik Provinsi Sumatera Selatan",
  });
  expect(json.skala[0]).toEqual({
    batasBawah: 91,
    kriteria: "Sangat Baik",
    kode: "Hijau Tua",
    warna: "#00B050",
  });
  expect(column(json.skala, "batasBawah")).toEqual([91, 76, 66, 51, 0]);
});

test("every table of the report is a blok of its kind, in the order of the tabs", () => {
  expect(json.blok.map(({ blok, lembar, jenis, baris }) => [blok, lembar, jenis, baris])).toEqual([
    ["T21", "Renstra", "rencana", 5],
    ["T32", "Sasaran", "kinerja", 1],
    ["T35", "Sasaran", "kinerja", 1],
    ["T38", "Sasaran", "kinerja", 1],
    ["T33", "Program", "kinerja", 6],
    ["T34", "Program", "kinerja", 4],
    ["T36", "Program", "kinerja", 4],
    ["T37", "Program", "kinerja", 3],
    ["T39", "Program", "kinerja", 5],
    ["T311", "Anggaran", "anggaran", 5],
    ["T310", "Hibah", "rincian", 9],
    ["T310K", "Hibah", "rincian", 9],
  ]);
});

test("25 indicators are rated, and only those of the programme tables are programme rows", () => {
  expect(json.kinerja).toHaveLength(25);
  expect(json.kinerja.filter(({ barisProgram }) => barisProgram === true)).toHaveLength(22);
});

test("voter turnout of 72,19% against 77% is 93,75% of its target and 90,24% of that at the end of the Renstra", () => {
  expect(json.kinerja.find(({ blok }) => blok === "T38")).toEqual({
    blok: "T38",
    lembar: "Sasaran",
    baris: 1,
    barisProgram: false,
    sasaran: "Peningkatan Pastisipasi Masyarakat dalam PEMILU/PEMILUKADA",
    program: null,
    kegiatan: null,
    subKegiatan: null,
    indikator: "Persentase Partisipasi Masyarakat dalam PEMILU/PEMILUKADA",
    satuan: "%",
    target: 77,
    realisasi: 72.19,
    polaritas: "positif",
    arahPasti: true,
    capaian: expect.closeTo(93.75324675324676, 10),
    kriteria: "Sangat Baik",
    kode: "Hijau Tua",
    targetAkhir: 80,
    capaianAkhir: expect.closeTo(90.2375, 10),
    lalu: null,
    standarNasional: null,
    faktorPendukung: null,
    faktorPenghambat: null,
    tindakLanjut: null,
    triwulan: null,
    sel: "'Sasaran'!E17",
  });
});

test("a document that was never made is 0 and Sangat Rendah, whatever the report has printed", () => {
  expect(kegiatan("Fasilitas Tim Terpadu Pengawasan ORMAS")).toMatchObject({
    capaian: 0,
    kriteria: "Sangat Rendah",
    kode: "Merah",
  });
});

test("1.200 participants of 640 are 187,5%, without a cap", () => {
  expect(kegiatan("Pendidikan Politik dan Etika Budaya Politik")).toMatchObject({
    target: 640,
    realisasi: 1200,
    capaian: 187.5,
  });
});

test("each programme's serapan and its kriteria", () => {
  expect(column(json.anggaran, "serapan")).toEqual([68.717, 93.4765, 72.6659, 84.3991, 99.7435]);
  expect(json.anggaran.map(({ kriteria }) => kriteria)).toEqual([
    "Sedang",
    "Sangat Baik",
    "Sedang",
    "Tinggi",
    "Sangat Baik",
  ]);
  expect(json.anggaran[0]).toMatchObject({
    blok: "T311",
    baris: 1,
    sisa: 22_751_479_651,
    sel: "'Anggaran'!E5",
  });
});

test("per sasaran capaian, serapan and efisiensi", () => {
  expect(json.sasaran.map(({ nomor }) => nomor)).toEqual([1, 2, 3]);
  expect(column(json.sasaran, "capaian")).toEqual([100, 100, 93.7532]);
  expect(column(json.sasaran, "serapan", 2)).toEqual([69.99, 81.27, 99.74]);
  expect(json.sasaran[2]).toEqual({
    nomor: 3,
    sasaran: "Peningkatan Pastisipasi Masyarakat dalam PEMILU/PEMILUKADA",
    capaian: expect.closeTo(93.75324675324676, 10),
    kriteria: "Sangat Baik",
    anggaran: 198_793_103_269,
    realisasiAnggaran: 198_283_182_664,
    serapan: expect.closeTo(99.74349180297769, 10),
    efisiensi: expect.closeTo(-5.99024504973093, 10),
    tingkatEfisiensi: "Target belum tercapai",
  });
});

test("the total over all programmes", () => {
  expect(json.total).toEqual({
    anggaran: 277_384_614_699,
    realisasi: 253_506_311_919,
    serapan: expect.closeTo(91.3916268189888, 10),
    sisa: 23_878_302_780,
    kriteria: "Sangat Baik",
  });
});

test("every catatan has its keys, its cell and its sentence", () => {
  for (const finding of json.catatan) {
    expect(Object.keys(finding)).toEqual([
      "kode",
      "tingkat",
      "sel",
      "blok",
      "baris",
      "tercetak",
      "hitung",
      "nilaiTercetak",
      "nilaiHitung",
      "pesan",
    ]);
    expect(finding.pesan).toEqual(expect.stringMatching(/\w.+[.)]$/));
  }
  expect(json.catatan.find(({ kode, blok }) => kode === "capaian-beda" && blok === "T38")).toMatchObject({
    tingkat: "kesalahan",
    sel: "'Sasaran'!E17",
    baris: 1,
    tercetak: "95%",
    hitung: "93,75%",
    nilaiTercetak: 95,
  });
});

test("the account names tables, kriteria, findings and the place of the output", () => {
  expect(account).toContain("12 ditemukan (8 kinerja, 1 anggaran, 2 rincian, 1 rencana)");
  expect(account).toContain("25 dinilai · Sangat Baik 24 · Sangat Rendah 1");
  expect(account).toContain("91,39% (Rp 253.506.311.919 dari Rp 277.384.614.699)");
  expect(account).toMatch(/\d+ kesalahan, \d+ peringatan, \d+ informasi/);
  expect(account).toContain("laporan-capaian.xlsx");
});

test("errors in the data end in status 1; the input is as it was", async () => {
  expect((await desk.hitung("laporan.xlsx")).status).toBe(1);
  expect(Buffer.compare(readFileSync(desk.path("laporan.xlsx")), readFileSync(REPORT))).toBe(0);
});

test("run again on its own output, nothing changes", async () => {
  await desk.hitung("laporan-capaian.xlsx", "--keluaran", "lagi.xlsx", "--json", "lagi.json");
  expect(desk.json("lagi.json")).toEqual(json);
  expect(partsOf(desk.path("lagi.xlsx"))).toEqual(partsOf(desk.path("laporan-capaian.xlsx")));
});

test("--hapus on an output gives the workbook that went in, part by part", async () => {
  const { status, out } = await desk.hitung("laporan-capaian.xlsx", "--hapus", "--keluaran", "bersih.xlsx");
  expect(status).toBe(0);
  expect(out).toContain("LKjIP Capaian");
  expect(partsOf(desk.path("bersih.xlsx"))).toEqual(partsOf(desk.path("laporan.xlsx")));
});

test("charts, comments and the sheets that are not painted keep their bytes", () => {
  const before = partsOf(desk.path("laporan.xlsx"));
  const after = partsOf(desk.path("laporan-capaian.xlsx"));
  const kept = Object.keys(before).filter((name) =>
    /chart|drawing|comments|theme|sheet1[.]xml$|sheet.[.]xml[.]rels/i.test(name),
  );
  expect(kept.length).toBeGreaterThanOrEqual(8);
  for (const name of kept) expect([name, after[name] === before[name]]).toEqual([name, true]);
});

test("--tanpa-warna leaves every sheet of the user's as it was, to the byte", async () => {
  await desk.hitung("laporan.xlsx", "--tanpa-warna", "--keluaran", "polos.xlsx");
  const before = partsOf(desk.path("laporan.xlsx"));
  const after = partsOf(desk.path("polos.xlsx"));
  for (let i = 1; i <= 5; i++)
    expect(after[`xl/worksheets/sheet${i}.xml`]).toBe(before[`xl/worksheets/sheet${i}.xml`]);
  expect(after["xl/workbook.xml"]).toContain("LKjIP Capaian");
});
