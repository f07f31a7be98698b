import { missingColumns } from "../../src/app/missing-columns";
import type { Blok } from "../../src/domain/laporan";
import { TEXT_PERAN } from "../../src/domain/peran";
import { parseLaporan } from "../../src/input/parse-laporan";
import { buildSnapshot, columnNames } from "../fixtures/snapshot-builder";

/** A table of one row that has names for these columns alone. */
const tableWith = (...perans: readonly string[]): Blok => {
  const row = perans.map((peran) => (WORDS.has(peran) ? "Pembinaan ormas" : 10));
  const names = perans.map((peran, i) => [`${peran}_T1`, "ABCDEFG"[i] ?? ""]);
  const snapshot = buildSnapshot({
    sheets: [{ title: "Kinerja", rows: [perans, row] }],
    names: columnNames("Kinerja", 2, 2, Object.fromEntries(names)),
  });
  const [blok] = parseLaporan(snapshot).bloks;
  if (blok === undefined) throw new Error("no table of these columns");
  return blok;
};

const WORDS: ReadonlySet<string> = new Set(TEXT_PERAN);

test("a table of performance misses what every report has in one", () => {
  expect(missingColumns(tableWith("Target", "Realisasi"))).toEqual([
    "Sasaran",
    "Indikator",
    "Satuan",
    "Capaian",
  ]);
  expect(
    missingColumns(tableWith("Sasaran", "Indikator", "Satuan", "Target", "Realisasi", "Capaian")),
  ).toEqual([]);
});

test("a plan misses Realisasi, and no printed figure", () => {
  expect(missingColumns(tableWith("Sasaran", "Indikator", "Satuan", "Target"))).toEqual(["Realisasi"]);
});

test("quarters make the year: Realisasi is not missing beside them", () => {
  expect(missingColumns(tableWith("Indikator", "Target", "RealisasiTW1"))).not.toContain("Realisasi");
});

test("rows of programmes belong to no sasaran, and are called by their programme", () => {
  expect(missingColumns(tableWith("Program", "Target", "Realisasi"))).toEqual(["Satuan", "Capaian"]);
});

test("a budget misses what was spent of it, and spending its printed percentage", () => {
  expect(missingColumns(tableWith("Uraian", "Anggaran"))).toEqual(["RealisasiAnggaran"]);
  expect(missingColumns(tableWith("Uraian", "Anggaran", "RealisasiAnggaran"))).toEqual(["Serapan"]);
});
