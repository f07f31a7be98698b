import { assessTable, assessTables, found } from "../engine/tables";

const galat = { fault: "galat", text: "#DIV/0!" } as const;
const cells = (columns: Parameters<typeof assessTable>[0]) =>
  found(assessTable({ Indikator: ["a"], ...columns }));

test("what gives no number is found where a number is needed", () => {
  expect(cells({ Target: [galat], Realisasi: ["1"] })).toEqual(["galat-sel Target 1"]);
  expect(cells({ Target: ["1"], Realisasi: ["segera"] })).toEqual(["bukan-angka Realisasi 1"]);
  expect(cells({ Target: ["1"], Realisasi: [{ fault: "tanpa-nilai", text: "" }] })).toEqual([
    "rumus-tanpa-nilai Realisasi 1",
  ]);
  expect(cells({ Target: ["1"], Realisasi: ["80-90%"] })).toContain("bukan-angka Realisasi 1");
  expect(cells({ Target: ["80-90%"], Realisasi: ["85%"] })).toEqual([]);
});

test("an Excel error in a printed column is found, a remark there is not", () => {
  expect(cells({ Target: ["1"], Realisasi: ["1"], Capaian: [galat] })).toEqual(["galat-sel Capaian 1"]);
  expect(cells({ Target: ["1"], Realisasi: ["1"], Capaian: ["Tercapai"] })).toEqual([]);
  expect(cells({ Target: ["1"], Realisasi: ["1"], Capaian: ["0.234,5%"] })).toEqual([
    "bukan-angka Capaian 1",
  ]);
});

test("figures that were read with a doubt are told, those of one pattern at their first cell", () => {
  expect(cells({ Target: ["1,200 Orang"], Realisasi: ["1,200 Orang"] })).toEqual([
    "angka-meragukan Target 1",
  ]);
  expect(cells({ Target: ["0.75"], Realisasi: ["1"] })).toContain("titik-desimal Target 1");
  expect(found(assessTable({ Program: ["P"], Anggaran: [10], RealisasiAnggaran: ["-"] }))).toEqual([
    "dibaca-nol RealisasiAnggaran 1",
  ]);
});

test("grades fit a scale or are no numbers", () => {
  expect(cells({ Target: ["WTP"], Realisasi: ["WDP"] })).toEqual([]);
  expect(cells({ Target: ["BB"], Realisasi: ["72"] })).toEqual(["bukan-angka Target 1"]);
  expect(cells({ Target: ["BB"], Realisasi: ["B (65,20)"] })).toEqual([]);
  expect(cells({ Target: ["BB"], Realisasi: ["WTP"] })).toEqual(["bukan-angka Realisasi 1"]);
});

test("the most severe comes first, then the tabs from left to right and their rows from the top", () => {
  const assessment = assessTables({
    B: { Indikator: ["a", "b"], Target: ["10", "0"], Realisasi: ["11", "1"] },
    A: { Indikator: ["a"], Target: ["0"], Realisasi: ["1"] },
  });
  const order = assessment.findings.map(({ code, cell }) => `${code} ${cell?.sheet}${cell?.row}`);
  expect(order.slice(0, 2)).toEqual(["target-nol B3", "target-nol A2"]);
  expect(order.at(-1)).toBe("melebihi-target B2");
});
