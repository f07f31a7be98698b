import { describeFinding } from "../../src/checks/describe-finding";
import { assessTable, found, type Columns } from "../engine/tables";

const lastYear = (
  TargetLalu: Columns[string],
  RealisasiLalu: Columns[string],
  CapaianLalu: Columns[string],
) =>
  found(
    assessTable({
      Indikator: TargetLalu.map((_, i) => `Indeks ${i}`),
      Target: TargetLalu.map(() => 100),
      Realisasi: TargetLalu.map(() => 90),
      TargetLalu,
      RealisasiLalu,
      CapaianLalu,
    }),
    "capaian-lalu-beda",
    "capaian-dipangkas",
  );

test("last year's % is right rounded at the precision that it is printed at, and wrong a digit further", () => {
  // 40 : 60 is 66,666…
  const printed = ["66,67%", "67%", "66,7%", "66,68%", "68%"];
  expect(lastYear([60, 60, 60, 60, 60], [40, 40, 40, 40, 40], printed)).toEqual([
    "capaian-lalu-beda CapaianLalu 4",
    "capaian-lalu-beda CapaianLalu 5",
  ]);
  expect(lastYear([60], [40], ["66,66%"])).toEqual(["capaian-dipangkas CapaianLalu 1"]);
});

test("last year's % is not judged where its target or its realisasi is missing, or where it repeats the realisasi", () => {
  expect(lastYear([null, 60, "60 Dokumen"], [40, null, "40 Dokumen"], ["90%", "90%", "40 Dokumen"])).toEqual(
    [],
  );
});

test("a fraction of last year in a column without percent signs is read both ways", () => {
  expect(lastYear([80, 80], [60, 60], [0.75, 0.76])).toEqual(["capaian-lalu-beda CapaianLalu 2"]);
});

const words = (Kriteria: Columns[string], settings?: Parameters<typeof assessTable>[1]) =>
  assessTable(
    {
      Indikator: Kriteria.map((_, i) => `Indeks ${i}`),
      Target: Kriteria.map(() => 100),
      Realisasi: Kriteria.map(() => 95),
      Kriteria,
    },
    settings,
  );

test("rating words that the scale does not have are told once a table, and none of them is called wrong", () => {
  const assessment = words(["Baik", "Sangat Baik", "Memuaskan", "Tinggi"]);
  expect(found(assessment)).toEqual(["kriteria-beda Kriteria 4", "kriteria-lain Kriteria 1"]);
  const other = assessment.findings.find(({ code }) => code === "kriteria-lain");
  expect(other?.lain).toHaveLength(1);
  expect(other && describeFinding(other, "id").pesan).toBe(
    "“Baik” tidak ada dalam skala yang dipakai, sehingga kriteria di 2 sel ('A'!D2, D4) tidak diperiksa.",
  );
});

test("the regulation's own first word, and a remark that rates nothing, are no words of another scale", () => {
  expect(found(words(["Sangat Tinggi", "Tercapai"]))).toEqual([]);
});
