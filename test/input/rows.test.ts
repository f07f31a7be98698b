import type { Blok, Laporan } from "../../src/domain/laporan";
import { parseLaporan } from "../../src/input/parse-laporan";
import { buildSnapshot, columnNames, type GridCell, type NameSpec } from "../fixtures/snapshot-builder";

type Rows = readonly (readonly GridCell[])[];
interface Case {
  readonly rows: Rows;
  /** Peran → letters; rows 1 to the last of the grid unless `names` says otherwise. */
  readonly columns: Readonly<Record<string, string>>;
  readonly merges?: readonly string[];
  readonly last?: number;
  readonly names?: readonly NameSpec[];
}

function parse({ rows, columns, merges = [], last = rows.length, names = [] }: Case): Laporan {
  const all = [
    ...columnNames("S", 1, last, Object.fromEntries(Object.entries(columns).map(([p, l]) => [`${p}_A`, l]))),
    ...names,
  ];
  return parseLaporan(buildSnapshot({ sheets: [{ title: "S", rows, merges }], names: all }));
}
const blokOf = (spec: Case): Blok => parse(spec).bloks[0] as Blok;
const kinds = (spec: Case): readonly string[] => blokOf(spec).rows;
const values = (blok: Blok, peran: "Target" | "Realisasi" | "Capaian" | "Anggaran") =>
  blok.numbers[peran]?.readings.map((reading) =>
    reading.kind === "angka"
      ? reading.value
      : reading.kind === "kosong" && reading.covered
        ? "tertutup"
        : reading.kind,
  );

const KINERJA = { Sasaran: "A", Indikator: "B", Target: "C", Realisasi: "D", Capaian: "E" };
const HEAD = ["Sasaran Strategis", "Indikator Kinerja", "Target", "Realisasi", "% Capaian"];

test.each([
  [["(1)", "(2)", "(3)", "(4)", "(5)"]],
  [["1", "2", "3", "4", "5"]],
  [[1, 2, 3, 4, 5]],
  [["1", null, "3", "4", "5 = 4/3 x 100"]],
  [["(1)", "(2)", "(3)", "(4)", "(5)=(4)/(3)"]],
  [["a", "b", "c", "d", "e"]],
])("headings and the number row %p inside the range are skipped and told", (numbers) => {
  const laporan = parse({ columns: KINERJA, rows: [HEAD, numbers, ["S1", "I1", 10, 9, "90%"]] });
  expect(laporan.bloks[0]?.rows).toEqual(["judul", "judul", "data"]);
  expect(laporan.issues).toEqual([
    {
      code: "judul-ikut-terpilih",
      cell: { sheet: "S", row: 1, column: 3 },
      name: "Target_A",
      blok: "A",
      baris: 1,
      values: { nama: "Target_A", banyak: 2 },
    },
  ]);
});

const PROGRAM = { Program: "B", Anggaran: "C", RealisasiAnggaran: "D" };
const TWO = [
  [1, "Program A", 100, 90],
  [2, "Program B", 200, 150],
];

test.each([
  ["merged from the column of numbers", ["JUMLAH", null, 300, 240], ["A3:B3"], "total"],
  ["merged, and no sum of the rows", ["JUMLAH", null, 900, 240], ["A3:B3"], "total"],
  ["in the column of numbers", ["JUMLAH", null, 300, 240], [], "total"],
  ["nowhere, a tenth off the sum", [null, null, 330, 240], [], "total"],
  ["nowhere, more than a tenth off", [null, null, 331, 240], [], "data"],
])("the label of the last row stands %s: it is no programme of its own", (_, last, merges, kind) => {
  expect(kinds({ columns: PROGRAM, rows: [...TWO, last], merges })).toEqual(["data", "data", kind]);
});

test("a row that goes on with a programme is none of the totals, even where its budget is the sum so far", () => {
  const rows = [...TWO, [null, null, 300, 240], [3, "Program C", 50, 40]];
  expect(kinds({ columns: PROGRAM, rows })).toEqual(["data", "data", "data", "data"]);
  const several = [
    [1, "Program A", 100, 90],
    [null, null, 100, 90],
    [null, null, 200, 180],
  ];
  expect(kinds({ columns: PROGRAM, rows: several })).toEqual(["data", "data", "data"]);
});

test("a percentage alone under capaian is the mean of the rows above it, and no indicator without its figures", () => {
  const rows = [
    ["S1", "I1", 10, 9, "90%"],
    [null, null, null, null, "90%"],
  ];
  expect(kinds({ columns: KINERJA, rows })).toEqual(["data", "total"]);
});

test("letters with spaces between them are a total all the same", () => {
  const rows = [...TWO, [null, "J U M L A H", 300, 240]];
  expect(kinds({ columns: PROGRAM, rows })).toEqual(["data", "data", "total"]);
});

test("headings repeated at a page break are skipped", () => {
  const rows = [["S1", "I1", 10, 9], HEAD, ["(1)", "(2)", "(3)", "(4)", "(5)"], ["S1", "I2", 10, 9]];
  expect(kinds({ columns: KINERJA, rows })).toEqual(["data", "judul", "judul", "data"]);
});

test("a row of data that happens to count up is data where its words are words", () => {
  expect(kinds({ columns: KINERJA, rows: [["S1", "I1", 1, 2, 3]] })).toEqual(["data"]);
  expect(kinds({ columns: { Target: "A", Realisasi: "B" }, rows: [[4, 5]] })).toEqual(["data"]);
});

test("without columns of words a counting row right below the headings is a number row", () => {
  const rows = [
    ["Target", "Realisasi"],
    ["3", "4"],
    [10, 9],
    [4, 5],
  ];
  expect(kinds({ columns: { Target: "A", Realisasi: "B" }, rows })).toEqual([
    "judul",
    "judul",
    "data",
    "data",
  ]);
});

test("years under a heading Target are headings, a target of 2024 people is none", () => {
  const rows = [
    ["", "", "Target", "", ""],
    ["", "", 2024, 2024, ""],
    ["S1", "I1", 2024, 2024, ""],
  ];
  expect(kinds({ columns: KINERJA, rows })).toEqual(["judul", "judul", "data"]);
});

test("a target in words is no heading: the row stays and the cell is told by its reading", () => {
  const blok = blokOf({ columns: KINERJA, rows: [["S1", "I1", "Target belum ditetapkan", 9]] });
  expect(blok.rows).toEqual(["data"]);
  expect(values(blok, "Target")).toEqual(["bukan-angka"]);
});

test("a whole column begins at its first row of figures, below title, headings, years and number row", () => {
  const rows = [
    ["Tabel 3.8 Capaian"],
    HEAD,
    ["", "", 2024, 2024],
    ["(1)", "(2)", "(3)", "(4)"],
    [null, "I1", "10%", 9],
    [null, "I2", 5, 5],
  ];
  const names: readonly NameSpec[] = [
    ["Target_A", "S!$C:$C"],
    ["Realisasi_A", "S!$D$1:$D$1048576"],
    ["Indikator_A", "S!$B$3:$B$1048576"],
  ];
  const laporan = parse({ columns: {}, rows, names });
  expect(laporan.bloks[0]).toMatchObject({
    firstRow: 5,
    rows: ["data", "data"],
    texts: { Indikator: { values: ["I1", "I2"] } },
  });
  expect(laporan.bloks[0]?.numbers.Target?.rect).toEqual({ top: 5, left: 3, bottom: 6, right: 3 });
  expect(laporan.issues).toEqual([]);
});

test("a whole column without any figure has no rows", () => {
  const names: readonly NameSpec[] = [
    ["Target_A", "S!$C:$C"],
    ["Realisasi_A", "S!$D:$D"],
  ];
  expect(parse({ columns: {}, rows: [HEAD], names }).bloks[0]?.rows).toEqual([]);
});

test("used rows end at the last value or formula in any column", () => {
  const rows: Rows = [
    ["S1", "I1", 10, 9],
    ["", "", null, null, { v: "", f: 'IF(C2="","",D2/C2)' }],
    [null],
    [null],
  ];
  expect(kinds({ columns: KINERJA, rows, last: 40 })).toEqual(["data", "kosong"]);
});

test("rows with every input cell empty are skipped, formulas in printed columns notwithstanding", () => {
  const rows: Rows = [
    ["S1", "I1", 10, 9],
    ["", "  ", "", null, { v: 0, f: "IFERROR(D2/C2,0)" }],
    ["", "I2", null, null],
    ["", "", "-", null],
    ["Sasaran dua", null, null, null],
    ["", "I3", 10, 10],
  ];
  const blok = blokOf({ columns: KINERJA, rows });
  expect(blok.rows).toEqual(["data", "kosong", "data", "data", "kosong", "data"]);
  expect(blok.texts.Sasaran?.values[5]).toBe("Sasaran dua");
});

test.each([
  "Jumlah",
  "TOTAL",
  "Sub Total",
  "Subtotal",
  "Sub Jumlah",
  "Grand Total",
  "Rata-rata",
  "Rerata",
  "1. Jumlah",
  "SUB TOTAL (1+2)",
  "Jumlah:",
])("“%s” is a total in a table of indicators", (label) => {
  expect(
    kinds({
      columns: KINERJA,
      rows: [
        ["S1", "I1", 10, 9],
        ["", label, 10, null],
      ],
    }),
  ).toEqual(["data", "total"]);
});

test.each([
  ["Jumlah peserta", 10, null],
  ["Rata-rata lama sekolah", 10, 9],
  ["Jumlah S1", null, null],
  ["Jumlah", 10, 9],
  ["Totalitas", null, null],
])("“%s” with target %p and realisasi %p is an indicator", (label, target, realisasi) => {
  expect(kinds({ columns: KINERJA, rows: [["S1", label, target, realisasi]] })).toEqual(["data"]);
});

test("a label is the row's own, never what was inherited or merged from above", () => {
  const rows = [
    ["S1", "I1", 10, 9],
    ["", "Jumlah", 10, ""],
    ["Jumlah", "", 5, ""],
    ["", "I2", 5, 5],
  ];
  const blok = blokOf({ columns: KINERJA, rows, merges: ["A1:A2"] });
  expect(blok.rows).toEqual(["data", "total", "total", "data"]);
  expect(blok.texts.Sasaran?.values).toEqual(["S1", "S1", "Jumlah", "S1"]);
});

test.each(["Jumlah S1", "TOTAL 2023", "Sub Total Program A", "TOTAL (1+2+3+4)", "a. Jumlah"])(
  "in a table of money “%s” is a total",
  (label) => {
    const rows = [
      ["P1", 100, 90],
      [label, 100, 90],
    ];
    expect(kinds({ columns: { Program: "A", Anggaran: "B", RealisasiAnggaran: "C" }, rows })).toEqual([
      "data",
      "total",
    ]);
    expect(kinds({ columns: { Uraian: "A", Anggaran: "B" }, rows })).toEqual(["data", "total"]);
  },
);

test("where a table holds both, “Jumlah peserta” stays an indicator and “Jumlah S1” without target is a total", () => {
  const columns = {
    Program: "A",
    Indikator: "B",
    Target: "C",
    Realisasi: "D",
    Anggaran: "E",
    RealisasiAnggaran: "F",
  };
  const rows = [
    ["P1", "Jumlah peserta", 10, 9, 100, 90],
    ["P2", "Jumlah peserta", null, null, 100, 90],
    ["Jumlah S1", null, null, null, 200, 180],
  ];
  expect(kinds({ columns, rows })).toEqual(["data", "data", "total"]);
});

test("empty sasaran, programme and activity take the value above, over a total row and never from one", () => {
  const columns = { Sasaran: "A", Program: "B", Kegiatan: "C", Anggaran: "D", RealisasiAnggaran: "E" };
  const rows = [
    ["S1", "P1", "K1", 1, 1],
    ["", "", "K2", 1, 1],
    ["", "Jumlah", "", 2, 2],
    ["", "", "", 1, 1],
  ];
  const { texts } = blokOf({ columns, rows });
  expect(texts.Sasaran?.values).toEqual(["S1", "S1", "S1", "S1"]);
  expect(texts.Program?.values).toEqual(["P1", "P1", "Jumlah", "P1"]);
  expect(texts.Kegiatan?.values).toEqual(["K1", "K2", "", "K2"]);
  expect(texts.Program?.own).toEqual(["P1", "", "Jumlah", ""]);
});

test("a new sasaran or programme begins afresh: the columns right of it take nothing from the group before", () => {
  const columns = { Sasaran: "A", Program: "B", Kegiatan: "C", Anggaran: "D", RealisasiAnggaran: "E" };
  const rows = [
    ["S1", "P1", "K1", 1, 1],
    ["", "P2", "", 1, 1],
    ["S2", "", "", 1, 1],
    ["S2", "P3", "", 1, 1],
  ];
  const { texts } = blokOf({ columns, rows });
  expect(texts.Program?.values).toEqual(["P1", "P2", "", "P3"]);
  expect(texts.Kegiatan?.values).toEqual(["K1", "", "", ""]);
});

test("indicator and unit are never taken from above", () => {
  const { texts } = blokOf({
    columns: { Indikator: "A", Satuan: "B", Target: "C", Realisasi: "D" },
    rows: [
      ["I1", "Orang", 1, 1],
      ["", "", 1, 1],
    ],
  });
  expect([texts.Indikator?.values, texts.Satuan?.values]).toEqual([
    ["I1", ""],
    ["Orang", ""],
  ]);
});

test("merged words and targets hold for every row, merged realisasi and printed figures count at their top", () => {
  const columns = {
    Indikator: "A",
    Satuan: "B",
    Polaritas: "C",
    Target: "D",
    TargetAkhir: "E",
    Realisasi: "F",
    Capaian: "G",
  };
  const rows = [["I1", "Orang", "Negatif", 10, 20, 9, "90%"], ["I2"], ["I3", "Paket", "", 5, 6, 5, "100%"]];
  const blok = blokOf({ columns, rows, merges: ["B1:B2", "C1:C2", "D1:D2", "E1:E2", "F1:F2", "G1:G2"] });
  expect(blok.texts.Satuan).toMatchObject({
    values: ["Orang", "Orang", "Paket"],
    own: ["Orang", "", "Paket"],
  });
  expect(blok.texts.Polaritas?.values).toEqual(["Negatif", "Negatif", ""]);
  expect(values(blok, "Target")).toEqual([10, 10, 5]);
  expect(blok.numbers.Target?.readings[1]).toBe(blok.numbers.Target?.readings[0]);
  expect([...(blok.numbers.Target?.spanned ?? [])]).toEqual([1]);
  expect(values(blok, "Realisasi")).toEqual([9, "tertutup", 5]);
  expect(values(blok, "Capaian")).toEqual([90, "tertutup", 100]);
});

test("a column of merged cells is one column, headings and empty rows between them too", () => {
  const rows = [["I1", 10, null, 9], ["I2", 5, null, 5], [null], ["I3", 6, null, 6]];
  const blok = blokOf({
    columns: { Indikator: "A", Target: "B:C", Realisasi: "D" },
    rows,
    merges: ["B1:C1", "B2:C2", "B4:C4"],
  });
  expect(values(blok, "Target")).toEqual([10, 5, "kosong", 6]);
  expect(blok.rows).toEqual(["data", "data", "kosong", "data"]);
});

test("a row twice as high as others is one row", () => {
  const rows = [["S1", "I1", 10, 9, "90%"], [], ["S1", "I2", 5, 5, "100%"]];
  const blok = blokOf({ columns: KINERJA, rows, merges: ["A1:A2", "B1:B2", "C1:C2", "D1:D2", "E1:E2"] });
  expect(blok.rows).toEqual(["data", "kosong", "data"]);
});

describe("rows directly under a table", () => {
  const outside = (rows: Rows, names: readonly NameSpec[] = []) =>
    parse({ columns: KINERJA, rows, last: 2, names }).issues.filter(({ code }) => code === "baris-di-luar");
  const TWO: Rows = [
    ["S1", "I1", 10, 9],
    ["", "I2", 10, 9],
  ];

  test("are named where they hold a label and a figure", () => {
    expect(outside([...TWO, ["", "I3", 10, 9], ["S2", "I4", "n/a", 9], [null], ["", "I5", 10, 9]])).toEqual([
      {
        code: "baris-di-luar",
        cell: { sheet: "S", row: 3, column: 3 },
        name: "Target_A",
        blok: "A",
        baris: null,
        values: { nama: "Target_A", range: "'S'!$A$3:$E$4", banyak: 2 },
      },
    ]);
  });

  test.each([
    ["an empty row between", [null], ["", "I3", 10, 9]],
    ["a total", ["", "Jumlah", 20, null]],
    ["a figure without a label", [null, null, 20, 18]],
    ["a note", ["Sumber: Bidang Program"]],
    ["the title of the next table", ["Tabel 3.9 Capaian"], HEAD, ["S1", "I3", 10, 9]],
    ["the headings of the next table", HEAD, ["S1", "I3", 10, 9]],
    ["the number row of the next table", ["(1)", "(2)", "(3)", "(4)", "(5)"], ["S1", "I3", 10, 9]],
  ])("are left alone where there is %s", (_, ...below) => {
    expect(outside([...TWO, ...(below as Rows)])).toEqual([]);
  });

  test("are left alone where they belong to the next table", () => {
    const names = columnNames("S", 3, 4, { Indikator_B: "B", Target_B: "C", Realisasi_B: "D" });
    expect(outside([...TWO, ["", "I3", 10, 9], ["", "I4", 10, 9]], names)).toEqual([]);
  });
});
