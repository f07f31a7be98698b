import { hasGaps } from "../../src/domain/scale";
import { createGradeScale } from "../../src/engine/predikat";
import { parseLaporan } from "../../src/input/parse-laporan";
import { assessTable, assessTables, found } from "../engine/tables";
import { assess } from "../fixtures/assess";
import { buildSnapshot } from "../fixtures/snapshot-builder";

/** Codes of one programme, written with zeros that fill and without: the first stands above the other two. */
const LEVELS = {
  Sasaran: ["Meningkatnya persatuan", "", ""],
  Kode: ["8.1", "08.01.02", "8.1.3"],
  Uraian: ["Program Ideologi", "Penguatan", "Pembinaan"],
};

test("codes with and without zeros that fill are one programme: its budget is counted once, in every sum", () => {
  const { total, sasaran, anggaran } = assessTable({
    ...LEVELS,
    Anggaran: [100, 60, 40],
    RealisasiAnggaran: [90, 54, 36],
  });
  expect(anggaran.map(({ summed }) => summed)).toEqual([false, true, true]);
  expect([total?.anggaran, total?.realisasi, total?.serapan]).toEqual([100, 90, 90]);
  expect([sasaran[0]?.anggaran, sasaran[0]?.realisasiAnggaran, sasaran[0]?.serapan]).toEqual([100, 90, 90]);
});

test("of a programme and its activities only the activity that spent too much is told", () => {
  const assessment = assessTable({ ...LEVELS, Anggaran: [100, 60, 40], RealisasiAnggaran: [110, 70, 40] });
  expect(found(assessment, "realisasi-melebihi-anggaran")).toEqual([
    "realisasi-melebihi-anggaran RealisasiAnggaran 2",
  ]);
});

test("a programme whose sum is not that of its activities is told, however the codes are written", () => {
  const assessment = assessTable({ ...LEVELS, Anggaran: [101, 60, 40], RealisasiAnggaran: [90, 54, 36] });
  expect(found(assessment, "jumlah-beda")).toEqual(["jumlah-beda Anggaran 1"]);
});

test("what a programme has spent on nothing is counted once", () => {
  const { findings } = assessTables({
    Kinerja: { Program: ["Program Ideologi"], Indikator: ["Jumlah forum"], Target: [5], Realisasi: [0] },
    Uang: { ...LEVELS, Anggaran: [100, 60, 40], RealisasiAnggaran: [90, 54, 36] },
  });
  const told = findings.filter(({ code }) => code === "nol-tetapi-terserap");
  expect(told.map(({ values }) => values.realisasiAnggaran)).toEqual([90]);
});

const MISSING = ["target-kosong", "realisasi-kosong"];

test("a budget without spending, and spending without a budget, lack the other; a row with neither is none", () => {
  const assessment = assessTable({
    Program: ["Program A", "Program B", "Program C"],
    Anggaran: [100, null, null],
    RealisasiAnggaran: [null, 50, null],
  });
  expect(found(assessment, ...MISSING)).toEqual([
    "realisasi-kosong RealisasiAnggaran 1",
    "target-kosong Anggaran 2",
  ]);
});

test("figures in a merged cell are those of its top row, and the rows below it lack nothing", () => {
  const rows = (merged: boolean) => {
    const sheets = [
      {
        title: "A",
        rows: [
          ["Program", "Anggaran", "Realisasi"],
          ["Program A", 100, 90],
          ["Program B", 50, null],
        ],
        merges: merged ? ["C2:C3"] : [],
      },
    ];
    const names = [
      ["Program_A", "A!$A$2:$A$3"],
      ["Anggaran_A", "A!$B$2:$B$3"],
      ["RealisasiAnggaran_A", "A!$C$2:$C$3"],
    ] as const;
    return found(assess(parseLaporan(buildSnapshot({ sheets, names }))), ...MISSING);
  };
  expect(rows(true)).toEqual([]);
  expect(rows(false)).toEqual(["realisasi-kosong RealisasiAnggaran 2"]);
});

test("a scale leaves gaps only where all of its edges are whole", () => {
  const scale = (...edges: readonly number[]) =>
    edges.map((batasBawah) => ({ batasBawah, kriteria: `K${batasBawah}`, kode: "", warna: "#00B050" }));
  expect(hasGaps(scale(91, 76, 0))).toBe(true);
  expect(hasGaps(scale(91, 75.5, 0))).toBe(false);
  expect(hasGaps(scale(90.5, 76, 0))).toBe(false);
});

test("of two equal grades of one group the first counts", () => {
  const grade = (predikat: string, nilai: number) => ({ kelompok: "Zona", predikat, nilai });
  const scale = createGradeScale([grade("Hijau", 3), grade("Kuning", 2), grade("HIJAU", 1)]);
  expect(scale.compare("Hijau", "Kuning")).toEqual([3, 2]);
});

test("A, A- and B+ are three grades", () => {
  const grade = (predikat: string, nilai: number) => ({ kelompok: "Mutu", predikat, nilai });
  const scale = createGradeScale([grade("A", 4), grade("A-", 3.5), grade("B+", 3)]);
  expect(scale.compare("A-", "A")).toEqual([3.5, 4]);
  expect(scale.compare("B +", "A -")).toEqual([3, 3.5]);
});
