import { readFileSync } from "node:fs";
import { join } from "node:path";
import { formatCellRef } from "../../src/domain/address";
import type { Assessment } from "../../src/domain/assessment";
import { assess } from "../fixtures/assess";
import { chooseNames } from "../../src/input/choose-names";
import { parseLaporan } from "../../src/input/parse-laporan";
import { openWorkbook } from "../../src/xlsx/open-workbook";

const REPORT = join(__dirname, "..", "..", "assets", "contoh-lkjip-2024.xlsx");
const GOLDEN = join(__dirname, "report-findings.golden.txt");

let assessment: Assessment;

beforeAll(async () => {
  const opened = openWorkbook(readFileSync(REPORT), REPORT);
  if (!opened.ok) throw new Error(opened.error.kind);
  const read = await opened.value.read(chooseNames);
  if (!read.ok) throw new Error(read.error.kind);
  assessment = assess(parseLaporan(read.value));
});

const count = (code: string): number => assessment.findings.filter((finding) => finding.code === code).length;

/** Each line of the golden list: severity, code, cell, what is printed; after `#` why it is right. */
const lines = (): readonly string[] =>
  assessment.findings.map(({ severity, code, cell, tercetak }) =>
    [severity, code, cell ? formatCellRef(cell) : "-", tercetak ?? "-"].join(" | "),
  );

test("the report's findings are those of the list, each of which says why it is right", () => {
  const golden = readFileSync(GOLDEN, "utf8").trim().split("\n");
  expect(lines()).toEqual(golden.map((line) => line.replace(/\s+#.*$/, "")));
  expect(golden.filter((line) => !/ # \S.{10,}/.test(line))).toEqual([]);
});

test.each([
  ["capaian-beda", 3],
  ["capaian-tahun-beda", 2],
  ["capaian-tahun-berisi-realisasi", 1],
  ["capaian-akhir-berisi-target", 1],
  ["capaian-akhir-beda", 0],
  ["serapan-dipangkas", 2],
  ["serapan-beda", 0],
  ["sisa-beda", 0],
  ["presisi-campur", 1],
  ["jumlah-beda", 1],
  ["total-anggaran-beda", 1],
  ["target-akhir-lebih-kecil", 2],
  ["satuan-tidak-cocok", 6],
  ["satuan-kosong", 2],
  ["satuan-beda", 0],
  ["indikator-kosong", 1],
  ["indikator-ganda", 0],
  ["di-celah-skala", 1],
  ["target-beda-antar-tabel", 1],
  ["indikator-tanpa-realisasi", 4],
  ["nol-tetapi-terserap", 1],
  ["nama-mirip", 4],
  ["polaritas-diduga-negatif", 0],
])("the report has %s %d times", (code, times) => expect(count(code)).toBe(times));

test("no more than seven figures of the report are called wrong", () => {
  expect(assessment.findings.filter(({ severity }) => severity === "kesalahan").length).toBeLessThanOrEqual(
    7,
  );
});

test("the sub-total of the grants of 2024 is 20 rupiah off, the budget 13.518.641.596 short of the whole", () => {
  const of = (code: string) => assessment.findings.find((finding) => finding.code === code);
  expect(of("jumlah-beda")?.values).toMatchObject({ selisih: 20, dasar: "sejak-jumlah" });
  expect(of("total-anggaran-beda")?.values).toMatchObject({ selisih: 13_518_641_596, penunjang: 1 });
});
