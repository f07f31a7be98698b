import { assessTable, found } from "../engine/tables";

const printed = (Capaian: readonly (string | null)[]) =>
  found(
    assessTable({
      Sasaran: ["Tertib", "Tertib"],
      Indikator: ["Skor A", "Skor B"],
      Target: [100, 100],
      Realisasi: [90, 80],
      Capaian,
    }),
    "capaian-beda",
  );

test("one cell of % capaian for the rows of a sasaran may show their mean", () => {
  expect(printed(["85%", null])).toEqual([]);
  expect(printed(["90%", null])).toEqual([]);
});

test("a mean that is none, or that stands beside a figure of its own in the next row, is wrong", () => {
  expect(printed(["84%", null])).toEqual(["capaian-beda Capaian 1"]);
  expect(printed(["85%", "80%"])).toEqual(["capaian-beda Capaian 1"]);
});

const sisa = (SisaAnggaran: readonly number[]) =>
  found(
    assessTable({
      Program: SisaAnggaran.map((_, i) => `Program ${i}`),
      Anggaran: SisaAnggaran.map((_, i) => 10_000_000 + i),
      RealisasiAnggaran: SisaAnggaran.map(() => 8_000_000),
      SisaAnggaran,
    }),
    "sisa-beda",
  );

test("a column of Lebih/(Kurang) may say what is left with a minus, in each of its rows", () => {
  expect(sisa([-2_000_000])).toEqual([]);
  expect(sisa([-2_000_000, -2_000_001])).toEqual([]);
  expect(sisa([-2_000_000, 2_000_001])).toEqual(["sisa-beda SisaAnggaran 1"]);
});

const year = (...quarters: readonly number[]) => {
  const { kinerja, findings } = assessTable({
    Indikator: ["Peserta yang dilatih"],
    Satuan: ["Orang"],
    Target: [100],
    ...Object.fromEntries(quarters.map((figure, i) => [`RealisasiTW${i + 1}`, [figure]])),
  });
  const told = findings.find(({ code }) => code === "realisasi-dari-triwulan");
  return [kinerja[0]?.realisasi, told?.severity];
};

test("quarters that rise to within a tenth of the target are cumulative, a little further off they are added up", () => {
  expect(year(40, 60, 80, 90)).toEqual([90, "peringatan"]);
  expect(year(40, 60, 80, 89)).toEqual([269, "informasi"]);
  expect(year(40, 60, 80, 110)).toEqual([110, "peringatan"]);
  expect(year(40, 60, 80, 111)).toEqual([291, "informasi"]);
});

test("quarters whose sum is one and a half times the target are added up, beyond that they are cumulative", () => {
  expect(year(55, 95)).toEqual([150, "informasi"]);
  expect(year(56, 95)).toEqual([95, "peringatan"]);
  expect(year(95, 95)).toEqual([190, "informasi"]);
});
