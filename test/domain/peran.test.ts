import * as peran from "../../src/domain/peran";

/** What the code that reads columns asks of the catalogue, written out once more by hand. */

test("a row is called by its outermost words first, and made by its most specific ones", () => {
  expect(peran.LABELS).toEqual(["Sasaran", "Program", "Kegiatan", "SubKegiatan", "Uraian", "Indikator"]);
  expect(peran.FINEST_LABELS).toEqual([
    "Indikator",
    "SubKegiatan",
    "Kegiatan",
    "Uraian",
    "Program",
    "Sasaran",
  ]);
  expect(peran.LEVELS).toEqual(["Sasaran", "Program", "Kegiatan", "SubKegiatan"]);
});

test("the amended budget is taken before the plain one, and that before the original", () => {
  expect(peran.BUDGETS).toEqual(["AnggaranPerubahan", "Anggaran", "AnggaranMurni"]);
});

test("a table is called as its Target or budget column is", () => {
  expect(peran.KEY_PERAN).toEqual(["Target", "Anggaran", "AnggaranPerubahan", "AnggaranMurni", "Realisasi"]);
});

test("merged labels, units and targets hold for every row; money, realisasi and remarks count at their top", () => {
  const spanning = ["Sasaran", "Program", "Kegiatan", "Satuan", "Target", "TargetAkhir", "Polaritas"];
  const atTop = [
    "Anggaran",
    "RealisasiAnggaran",
    "Realisasi",
    "Capaian",
    "Serapan",
    "Kriteria",
    "Keterangan",
  ];
  expect(spanning.filter((each) => !peran.SPANNING.has(each))).toEqual([]);
  expect(atTop.filter((each) => peran.SPANNING.has(each))).toEqual([]);
});

test("rupiah columns are the budgets, what was spent and the remainder", () => {
  expect([...peran.MONEY_PERAN].sort()).toEqual([
    "Anggaran",
    "AnggaranMurni",
    "AnggaranPerubahan",
    "RealisasiAnggaran",
    "SisaAnggaran",
  ]);
});

test("every peran is either words or figures, and every figure either an input or printed", () => {
  expect([...peran.TEXT_PERAN, ...peran.NUMBER_PERAN].sort()).toEqual([...peran.PERAN].sort());
  expect([...peran.INPUT_PERAN, ...peran.PRINTED_PERAN].sort()).toEqual([...peran.NUMBER_PERAN].sort());
});

test("no spelling means two columns", () => {
  const spellings = [...peran.PERAN, ...peran.PERAN.flatMap(peran.aliasesOf)].map((each) =>
    each.toLowerCase(),
  );
  expect(spellings.length).toBe(new Set(spellings).size);
});

test("each quarter has its target and realisasi, in figures and in Roman numerals", () => {
  const romans = ["I", "II", "III", "IV"];
  for (const triwulan of peran.TRIWULAN) {
    expect(peran.PERAN).toContain(peran.targetOfTriwulan(triwulan));
    expect(peran.PERAN_ALIASES.get(`RealisasiTW${romans[triwulan - 1]}`)).toBe(
      peran.realisasiOfTriwulan(triwulan),
    );
    expect(peran.PERAN_ALIASES.get(`TargetTriwulan${triwulan}`)).toBe(peran.targetOfTriwulan(triwulan));
  }
});
