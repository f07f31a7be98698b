import { assessTable, assessTables, found } from "../engine/tables";

const MONEY = [
  "serapan-beda",
  "serapan-dipangkas",
  "presisi-campur",
  "sisa-beda",
  "realisasi-melebihi-anggaran",
  "jumlah-beda",
  "rata-rata-beda",
];
const money = (columns: Parameters<typeof assessTable>[0]) => found(assessTable(columns), ...MONEY);
const spent = (
  anggaran: number,
  realisasi: number,
  serapan: string,
  sisa: number | string = anggaran - realisasi,
) =>
  money({
    Program: ["P"],
    Anggaran: [anggaran],
    RealisasiAnggaran: [realisasi],
    Serapan: [serapan],
    SisaAnggaran: [sisa],
  });

test("the printed serapan is right when it is rounded, doubted when it is cut, wrong when it is another", () => {
  expect(spent(72_727_982_780, 49_976_503_129, "69%")).toEqual([]);
  expect(spent(511_919_853, 371_991_228, "73%")).toEqual([]);
  expect(spent(198_793_103_269, 198_283_182_664, "99,74%")).toEqual([]);
  expect(spent(3_943_017_343, 3_685_796_432, "93,47%")).toEqual(["serapan-dipangkas Serapan 1"]);
  expect(spent(3_943_017_343, 3_685_796_432, "93,49%")).toEqual(["serapan-beda Serapan 1"]);
});

test("the printed remainder is right to the rupiah", () => {
  expect(spent(1000, 400, "40%", 600)).toEqual([]);
  expect(spent(1000, 400, "40%", "Rp. 600,-")).toEqual([]);
  expect(spent(1000, 400, "40%", 601)).toEqual(["sisa-beda SisaAnggaran 1"]);
});

test("more than the budget cannot be spent", () => {
  expect(spent(1000, 1001, "100,1%")).toEqual(["realisasi-melebihi-anggaran RealisasiAnggaran 1"]);
  expect(spent(1000, 1000, "100%")).toEqual([]);
});

test("percentages of mixed precision are told once a column; whole ones have nothing more to show", () => {
  const column = (...serapan: readonly string[]) =>
    found(
      assessTable({
        Program: ["P", "Q", "R"],
        Anggaran: [1000, 1000, 1000],
        RealisasiAnggaran: [691, 692, 1000],
        Serapan: serapan,
      }),
      "presisi-campur",
    );
  expect(column("69%", "69,2%", "100%")).toEqual(["presisi-campur Serapan 2"]);
  expect(column("69,1%", "69,2%", "100%")).toEqual([]);
});

const grants = (...rows: readonly (readonly [label: string, amount: number | string])[]) =>
  found(
    assessTable({ Uraian: rows.map(([label]) => label), Anggaran: rows.map(([, amount]) => amount) }),
    "jumlah-beda",
  );

test("a total is right as any of the sums that budget tables print", () => {
  expect(
    grants(
      ["a", 1],
      ["b", 2],
      ["TOTAL", 3],
      ["c", 4],
      ["d", 5],
      ["SUB TOTAL (1+2)", 9],
      ["e", 6],
      ["TOTAL", 15],
    ),
  ).toEqual([]);
  expect(grants(["a", 1], ["Jumlah S1", 1], ["b", 2], ["Jumlah S2", 2], ["Grand Total", 3])).toEqual([]);
  expect(grants(["a", 1], ["Total", 1], ["b", 2], ["Total", 2], ["Jumlah", 3])).toEqual([]);
  expect(grants(["Jumlah", 3], ["a", 1], ["b", 2])).toEqual([]);
  expect(grants(["a", 1], ["b", 2], ["TOTAL", ""])).toEqual([]);
});

test("a total that is none of them is found, with the sum that is nearest", () => {
  expect(grants(["a", 100], ["b", 200], ["TOTAL", 320])).toEqual(["jumlah-beda Anggaran 3"]);
  const assessment = assessTable({
    Uraian: ["a", "Total", "b", "Sub Total"],
    Anggaran: [100, 100, 200, 199],
  });
  expect(assessment.findings[0]).toMatchObject({
    values: { selisih: -1, dari: "'A'!B4", sampai: "'A'!B4" },
    hitung: { value: 200 },
  });
});

test("amounts in round millions may add up to a little more or less", () => {
  expect(
    grants(["a", "Rp 1,4 juta"], ["b", "Rp 1,4 juta"], ["c", "Rp 1,4 juta"], ["Jumlah", "Rp 4,3 juta"]),
  ).toEqual([]);
  expect(grants(["a", "Rp 1,4 juta"], ["b", "Rp 1,4 juta"], ["Jumlah", "Rp 3,8 juta"])).toEqual([
    "jumlah-beda Anggaran 3",
  ]);
});

test("a parent is the sum of its children, and a total that of the leaves", () => {
  const levels = (parent: number, total: number) =>
    found(
      assessTable({
        Kode: ["8.01", "8.01.01", "8.01.02", ""],
        Uraian: ["Program", "Kegiatan 1", "Kegiatan 2", "Jumlah"],
        Anggaran: [parent, 10, 20, total],
        RealisasiAnggaran: [15, 5, 10, 15],
      }),
      ...MONEY,
    );
  expect(levels(30, 30)).toEqual([]);
  expect(levels(31, 30)).toEqual(["jumlah-beda Anggaran 1"]);
  expect(levels(30, 60)).toEqual(["jumlah-beda Anggaran 4"]);
});

test("one wrong figure is found once, not again in what was rightly computed beside it", () => {
  const table = (anggaran: number, sisa: number) =>
    money({
      Program: ["P", "Q", "Jumlah"],
      Anggaran: [1000, 1000, anggaran],
      RealisasiAnggaran: [400, 500, 900],
      Serapan: ["40%", "50%", "45%"],
      SisaAnggaran: [600, sisa, 1100],
    });
  expect(table(2000, 500)).toEqual([]);
  expect(table(2010, 500)).toEqual(["jumlah-beda Anggaran 3"]);
  expect(table(2000, 510)).toEqual(["sisa-beda SisaAnggaran 2"]);
});

test("a Rata-rata row is the mean of its rows", () => {
  const means = (capaian: string) =>
    found(
      assessTable({
        Indikator: ["a", "b", "Rata-rata"],
        Target: ["100", "100", ""],
        Realisasi: ["90", "71", ""],
        Capaian: ["90%", "71%", capaian],
      }),
      "rata-rata-beda",
    );
  expect(means("80,5%")).toEqual([]);
  expect(means("81%")).toEqual([]);
  expect(means("82%")).toEqual(["rata-rata-beda Capaian 3"]);
});

test("programmes are held against the whole budget where the workbook states it", () => {
  const whole = (total: number) =>
    assessTable({ Program: ["P"], Anggaran: [900], RealisasiAnggaran: [1] }, { LKJIP_TotalAnggaran: total });
  expect(found(whole(900), "total-anggaran-beda")).toEqual([]);
  expect(whole(1000).findings.find(({ code }) => code === "total-anggaran-beda")?.values).toMatchObject({
    selisih: 100,
    penunjang: 1,
  });
});

test("nothing realised while money was spent is found through names that a person joins", () => {
  const rows = (realisasi: string, program: string, arah = "") =>
    found(
      assessTables({
        K: {
          Program: ["Pengawasan Organisasi Kemasyarakatan"],
          Kegiatan: ["k"],
          Indikator: ["i"],
          Target: ["1"],
          Realisasi: [realisasi],
          Polaritas: [arah],
        },
        U: { Program: [program], Anggaran: [100], RealisasiAnggaran: [70] },
      }),
      "nol-tetapi-terserap",
    );
  expect(rows("0", "Pengawasan Ormas")).toEqual(["nol-tetapi-terserap Realisasi 1"]);
  expect(rows("1", "Pengawasan Ormas")).toEqual([]);
  expect(rows("0", "Pengawasan Orang Asing")).toEqual([]);
  expect(rows("0", "Pengawasan Ormas", "Negatif")).toEqual([]);
});
