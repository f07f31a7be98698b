import { assess } from "../fixtures/assess";
import { readPolaritas } from "../../src/domain/polaritas";
import type { Pengaturan } from "../../src/domain/laporan";
import { buildLaporan, type BlokSpec } from "../fixtures/laporan-builder";

const rate = (columns: BlokSpec["columns"], pengaturan: Partial<Pengaturan> = {}) =>
  assess(buildLaporan([{ nama: "A", columns }], pengaturan));
const codes = (assessment: ReturnType<typeof assess>) =>
  assessment.findings.map(({ code, baris }) => `${code} ${baris}`);

test("the direction is read from the words that agencies use", () => {
  for (const word of [
    "Negatif",
    "Minimal",
    "Minimize",
    "Semakin rendah semakin baik",
    "Makin rendah, makin baik",
    "menurun",
  ]) {
    expect([word, readPolaritas(word)]).toEqual([word, "negatif"]);
  }
  for (const word of ["Positif", "Maksimal", "Semakin tinggi semakin baik", "Meningkat", "+"]) {
    expect([word, readPolaritas(word)]).toEqual([word, "positif"]);
  }
  expect([readPolaritas(""), readPolaritas(" - "), readPolaritas("Netral")]).toEqual([
    "kosong",
    "kosong",
    "tidak-dikenal",
  ]);
});

test("a word that names no direction is found and leaves the indicator at positif", () => {
  const assessment = rate({ Indikator: ["IKM"], Target: ["80"], Realisasi: ["40"], Polaritas: ["Netral"] });
  expect(assessment.kinerja[0]).toMatchObject({ polaritas: "positif", capaian: 50 });
  expect(codes(assessment)).toContain("polaritas-tidak-dikenal 1");
});

test("`≤ 5` is an indicator that should fall where no direction is given, and only there", () => {
  const assessment = rate({
    Indikator: ["a", "b"],
    Target: ["≤ 5", "≤ 5"],
    Realisasi: ["4", "4"],
    Polaritas: ["", "Positif"],
  });
  expect(assessment.kinerja.map(({ capaian }) => capaian)).toEqual([120, 80]);
});

test("an indicator without data has no capaian and stays out of the mean", () => {
  const assessment = rate({
    Sasaran: ["S", ""],
    Indikator: ["a", "b"],
    Target: ["10", "10"],
    Realisasi: ["5", "-"],
  });
  expect(assessment.kinerja.map(({ capaian }) => capaian)).toEqual([50, null]);
  expect(assessment.sasaran[0]?.capaian).toBe(50);
  expect(codes(assessment)).toContain("realisasi-kosong 2");
});

test("weights count where every measured indicator has one", () => {
  const columns = { Sasaran: ["S", ""], Indikator: ["a", "b"], Target: ["10", "10"], Realisasi: ["10", "5"] };
  expect(rate({ ...columns, Bobot: ["75", "25"] }).sasaran[0]?.capaian).toBe(87.5);
  expect(rate({ ...columns, Bobot: ["75", ""] }).sasaran[0]?.capaian).toBe(75);
});

test("a cap cuts what enters the mean, not the indicator itself", () => {
  const assessment = rate(
    { Sasaran: ["S", ""], Indikator: ["a", "b"], Target: ["10", "10"], Realisasi: ["20", "5"] },
    { batasCapaian: 100 },
  );
  expect(assessment.kinerja[0]?.capaian).toBe(200);
  expect(assessment.sasaran[0]?.capaian).toBe(75);
});

test("grades are compared on their scale; better than asked is 100", () => {
  const assessment = rate({
    Indikator: ["Opini", "SAKIP", "RB"],
    Target: ["WTP", "BB", "B"],
    Realisasi: ["WDP", "B", "A"],
  });
  expect(assessment.kinerja.map(({ capaian }) => capaian)).toEqual([60, 80, 100]);
  expect(codes(assessment)).toEqual([]);
});

test("a grade that no scale knows is met by itself; a grade across from a plain number is no number", () => {
  const assessment = rate({ Indikator: ["x", "y"], Target: ["XYZ", "BB"], Realisasi: ["XYZ", "72"] });
  expect(codes(assessment)).toEqual(["bukan-angka 2"]);
  expect(assessment.kinerja.map(({ capaian }) => capaian)).toEqual([100, null]);
});

test("sasaran join over case, spacing, punctuation and list letters, and are numbered as they first appear", () => {
  const assessment = assess(
    buildLaporan([
      {
        nama: "U",
        columns: {
          Sasaran: ["b. kualitas layanan", "A. Stabilitas"],
          Anggaran: ["200", "100"],
          RealisasiAnggaran: ["50", "100"],
        },
      },
      {
        nama: "K",
        columns: {
          Sasaran: ["Stabilitas", "Kualitas  Layanan,"],
          Indikator: ["a", "b"],
          Target: ["1", "1"],
          Realisasi: ["1", "1"],
        },
      },
    ]),
  );
  expect(assessment.sasaran.map(({ nomor, sasaran, serapan }) => [nomor, sasaran, serapan])).toEqual([
    [1, "Stabilitas", 100],
    [2, "Kualitas  Layanan,", 25],
  ]);
});

test("rows without a sasaran go last", () => {
  const assessment = rate({
    Sasaran: ["", "S"],
    Indikator: ["a", "b"],
    Target: ["1", "2"],
    Realisasi: ["1", "1"],
  });
  expect(assessment.sasaran.map(({ sasaran, capaian }) => [sasaran, capaian])).toEqual([
    ["S", 50],
    [null, 100],
  ]);
});

test("the amended budget is the base where it is filled", () => {
  const assessment = rate({
    Program: ["P", "Q"],
    AnggaranMurni: ["100", "100"],
    AnggaranPerubahan: ["200", ""],
    RealisasiAnggaran: ["50", "50"],
  });
  expect(assessment.anggaran.map(({ serapan, sisa }) => [serapan, sisa])).toEqual([
    [25, 150],
    [50, 50],
  ]);
});

test("who spent more than the budget has a serapan and no kriteria", () => {
  expect(rate({ Program: ["P"], Anggaran: ["100"], RealisasiAnggaran: ["101"] }).anggaran[0]).toMatchObject({
    serapan: 101,
    band: null,
  });
});

test("only the lowest rows of a hierarchy are summed, whether codes or columns show it", () => {
  const money = { Anggaran: ["300", "300", "100", "200"], RealisasiAnggaran: ["150", "150", "50", "100"] };
  const byKode = rate({
    Kode: ["8.01", "8.01.02", "8.01.02.01", "8.01.02.02"],
    Uraian: ["a", "b", "c", "d"],
    ...money,
  });
  const byWords = rate({
    Program: ["P", "", "", ""],
    Kegiatan: ["", "K", "", ""],
    SubKegiatan: ["", "", "x", "y"],
    ...money,
  });
  for (const assessment of [byKode, byWords]) {
    expect(assessment.total).toMatchObject({ anggaran: 300, realisasi: 150 });
    expect(assessment.anggaran.map(({ summed }) => summed)).toEqual([false, false, true, true]);
  }
});

test("a programme that is printed again beside each activity is no parent", () => {
  const assessment = rate({
    Program: ["P", "P", "Q"],
    Kegiatan: ["k", "l", "m"],
    Anggaran: ["1", "2", "3"],
    RealisasiAnggaran: ["1", "2", "3"],
  });
  expect(assessment.total?.anggaran).toBe(6);
});

test("the year before is compared: realisasi in its unit, capaian in percent points", () => {
  const assessment = rate({
    Indikator: ["a"],
    Target: ["80"],
    Realisasi: ["72"],
    TargetLalu: ["80"],
    RealisasiLalu: ["60"],
  });
  expect(assessment.kinerja[0]).toMatchObject({
    lalu: { target: 80, realisasi: 60, capaian: 75, selisihRealisasi: 12, selisihCapaian: 15 },
  });
});

test("a fraction beside a percentage is taken as it is, with a warning", () => {
  const assessment = rate({ Indikator: ["a", "b"], Target: ["80%", "1%"], Realisasi: [0.75, 0.75] });
  expect(assessment.kinerja[0]?.capaian).toBeCloseTo(0.9375);
  expect(codes(assessment)).toEqual(["angka-meragukan 1"]);
});

test("`0 konflik` is met by 0, missed by more; a target of 0 that should rise cannot be used", () => {
  const assessment = rate({
    Indikator: ["a", "b", "c"],
    Target: ["0", "0", "0"],
    Realisasi: ["0", "2", "2"],
    Polaritas: ["Negatif", "Negatif", ""],
  });
  expect(assessment.findings.map(({ code, baris, severity }) => [code, baris, severity])).toEqual([
    ["target-nol", 3, "kesalahan"],
    ["target-nol", 2, "peringatan"],
  ]);
});
