import type { InputIssue, Laporan } from "../../src/domain/laporan";
import { parseLaporan } from "../../src/input/parse-laporan";
import { buildSnapshot, columnNames, type NameSpec, type SheetSpec } from "../fixtures/snapshot-builder";

/** Rows 2 to 4 hold a table in A to F; every test breaks one name of blok A, and blok B must still run. */
const ROWS = [
  ["Indikator", "Satuan", "Target", "Realisasi", "Anggaran", "Realisasi (Rp.)"],
  ["I1", "Orang", 10, 9, 100, 90],
  ["I2", "Orang", 20, 10, 200, 90],
  ["I3", "Orang", 30, 30, 300, 90],
];
const GOOD = { Target_B: "C", Realisasi_B: "D" };

function parse(
  columns: Readonly<Record<string, string>>,
  names: readonly NameSpec[],
  sheets: readonly SheetSpec[] = [],
): Laporan {
  const sheet = { title: "S", rows: ROWS };
  return parseLaporan(
    buildSnapshot({
      sheets: [sheet, ...sheets],
      names: [...columnNames("S", 2, 4, { ...columns, ...GOOD }), ...names],
    }),
  );
}

/** `blok-kembar` apart: B has the same figures as A on purpose. */
const about = ({ issues }: Laporan): readonly InputIssue[] =>
  issues.filter(({ code }) => code !== "blok-kembar");
const bloks = (laporan: Laporan): readonly string[] => laporan.bloks.map(({ nama }) => nama);

test.each([
  ["#REF!", "ref"],
  ["S!#REF!", "ref"],
  ["12", "konstanta"],
  ['"enam"', "konstanta"],
  ["OFFSET(S!$C$2,0,0,COUNTA(S!$C:$C),1)", "dihitung"],
  ["S!$C$2:INDEX(S!$C:$C,4)", "dihitung"],
  ["'[lama.xlsx]S'!$C$2:$C$4", "luar"],
  ["Tabel1[Target]", "tabel"],
  ["Hilang!$C$2:$C$4", "ref"],
])("a target that is %s is a broken name (%s), and the table does not run", (refersTo, sebab) => {
  const laporan = parse({ Realisasi_A: "D", Indikator_A: "A" }, [["Target_A", refersTo]]);
  expect(about(laporan)).toEqual([
    {
      code: "nama-rusak",
      cell: null,
      name: "Target_A",
      blok: "A",
      baris: null,
      values: { nama: "Target_A", rujukan: refersTo, sebab },
    },
  ]);
  expect(bloks(laporan)).toEqual(["B"]);
});

test("a name over several areas is named, and the table does not run", () => {
  const laporan = parse({ Target_A: "C" }, [["Realisasi_A", "S!$D$2:$D$3,S!$D$4"]]);
  expect(about(laporan)).toMatchObject([{ code: "nama-banyak-area", name: "Realisasi_A", blok: "A" }]);
  expect(bloks(laporan)).toEqual(["B"]);
});

test.each(["S!$A$2:$D$2", "S!$C$2:$D$4"])("a name that is no column (%s) is named", (refersTo) => {
  const laporan = parse({ Target_A: "C" }, [["Realisasi_A", refersTo]]);
  expect(about(laporan)).toMatchObject([
    { code: "nama-bukan-kolom", name: "Realisasi_A", values: { range: refersTo.replace("S!", "'S'!") } },
  ]);
  expect(bloks(laporan)).toEqual(["B"]);
});

test("a broken column that is not needed leaves the table running without it", () => {
  const laporan = parse({ Target_A: "C", Realisasi_A: "D" }, [["Keterangan_A", "#REF!"]]);
  expect(about(laporan)).toMatchObject([{ code: "nama-rusak", name: "Keterangan_A" }]);
  expect(bloks(laporan)).toEqual(["A", "B"]);
});

test("a broken realisasi does not turn a table into a plan, nor a broken budget one into sums alone", () => {
  const laporan = parse({ Indikator_A: "A", Target_A: "C", Anggaran_C: "E" }, [
    ["Realisasi_A", "#REF!"],
    ["RealisasiAnggaran_C", "#REF!"],
  ]);
  expect(about(laporan).map(({ code }) => code)).toEqual(["nama-rusak", "nama-rusak"]);
  expect(bloks(laporan)).toEqual(["B"]);
});

test("without the amended budget the base is not known, so the spending is not rated", () => {
  const laporan = parse({ Anggaran_A: "E", RealisasiAnggaran_A: "F" }, [["AnggaranPerubahan_A", "#REF!"]]);
  expect(about(laporan)).toMatchObject([{ code: "nama-rusak", name: "AnggaranPerubahan_A" }]);
  expect(bloks(laporan)).toEqual(["B"]);
});

test("a broken programme column does not let the table's rows into a sasaran's mean", () => {
  const laporan = parse({ Target_A: "C", Realisasi_A: "D" }, [["Program_A", "#REF!"]]);
  expect(laporan.bloks.map(({ nama, barisProgram }) => [nama, barisProgram])).toEqual([
    ["A", true],
    ["B", false],
  ]);
});

test.each([
  ["another length", "S!$D$2:$D$3"],
  ["another first row", "S!$D$3:$D$5"],
  ["another sheet", "Lain!$D$2:$D$4"],
])("a realisasi of %s does not fit its target", (_, refersTo) => {
  const laporan = parse(
    { Indikator_A: "A", Target_A: "C" },
    [["Realisasi_A", refersTo]],
    [{ title: "Lain", rows: ROWS }],
  );
  expect(about(laporan)).toMatchObject([
    {
      code: "panjang-beda",
      name: "Realisasi_A",
      values: {
        nama: "Realisasi_A",
        range: refersTo.replace(/^(\w+)!/, "'$1'!"),
        lain: "Target_A",
        rangeLain: "'S'!$C$2:$C$4",
      },
    },
  ]);
  expect(bloks(laporan)).toEqual(["B"]);
});

test("a whole column beside a range of rows does not fit", () => {
  const laporan = parse({ Target_A: "C" }, [["Realisasi_A", "S!$D:$D"]]);
  expect(about(laporan)).toMatchObject([{ code: "panjang-beda", name: "Realisasi_A" }]);
});

test("a remark column of another length is left out and named", () => {
  const laporan = parse({ Target_A: "C", Realisasi_A: "D" }, [["Satuan_A", "S!$B$2:$B$3"]]);
  expect(about(laporan)).toMatchObject([{ code: "panjang-beda", name: "Satuan_A" }]);
  expect(laporan.bloks[0]?.texts.Satuan).toBeUndefined();
});

test.each([
  ["Target_A", "TARGET__A", "Target"],
  ["Pagu_A", "Anggaran_A", "Anggaran"],
])("%s and %s are two names for one peran: neither is taken", (first, second, peran) => {
  const laporan = parse({ Realisasi_A: "D", RealisasiAnggaran_A: "F", [first]: "C", [second]: "E" }, []);
  expect(about(laporan).filter(({ code }) => code !== "blok-tidak-lengkap")).toMatchObject([
    { code: "nama-ganda", name: first, values: { nama: first, lain: second, peran } },
  ]);
  expect(bloks(laporan)).toEqual(["B"]);
});

test("two names for the very same cells are named, and leave nothing to choose", () => {
  const laporan = parse({ Anggaran_A: "E", Pagu_A: "E", RealisasiAnggaran_A: "F" }, []);
  expect(about(laporan).map(({ code }) => code)).toEqual(["nama-ganda"]);
  expect(bloks(laporan)).toContain("A");
});

test.each([
  [{ Realisasi_A: "D" }, "Realisasi_A", "Target"],
  [{ RealisasiAnggaran_A: "F" }, "RealisasiAnggaran_A", "Anggaran"],
  [{ Target_A: "C" }, "Target_A", "Realisasi"],
])("%p alone is an incomplete table", (columns, nama, kurang) => {
  const laporan = parse(columns, []);
  expect(about(laporan)).toMatchObject([
    { code: "blok-tidak-lengkap", blok: "A", values: { nama, kurang, usul: "" } },
  ]);
  expect(bloks(laporan)).toEqual(["B"]);
});

test.each([
  [{ Target_Akhir: "C", Realisasi_Akhir: "D" }, "Akhir"],
  [{ Target_Akhir_T38: "C", Realisasi_Akhir_T38: "D" }, "Akhir_T38"],
  [{ Target_Renstra: "C", Realisasi_Renstra: "D" }, "Renstra"],
  [{ Realisasi_Anggaran: "D", Target_Anggaran: "C" }, "Anggaran"],
  [{ Anggaran_Perubahan: "E", RealisasiAnggaran_Perubahan: "F" }, "Perubahan"],
  [{ Pagu_Anggaran: "E", Realisasi_Anggaran: "F" }, "Anggaran"],
])("%p: an underscore is read the way that completes the table", (columns, blok) => {
  const laporan = parse(columns, []);
  expect(about(laporan)).toEqual([]);
  expect(bloks(laporan)).toEqual(expect.arrayContaining([blok]));
});

test("a name whose table differs by an underscore alone is proposed, and never the name that the column has", () => {
  const usul = (columns: Readonly<Record<string, string>>) =>
    about(parse(columns, [])).map(({ code, values }) => [code, values.nama, values.usul]);
  expect(usul({ Realisasi_T_38: "D", Target_T38: "C" })).toContainEqual([
    "blok-tidak-lengkap",
    "Realisasi_T_38",
    "Target_T38",
  ]);
});

test("the user's own names are ignored silently, broken ones too", () => {
  const laporan = parse({ Satuan_Kerja: "A", Sasaran: "A" }, [
    ["Program_Kerja", "#REF!"],
    ["Judul", "#REF!"],
    ["Daftar", "#REF!"],
    ["Print_Titles", "S!$1:$1"],
  ]);
  expect(about(laporan)).toEqual([]);
  expect(bloks(laporan)).toEqual(["B"]);
});

test("a copied sheet makes a second table with equal content, which is named once", () => {
  const copy = { title: "S (2)", rows: ROWS };
  const scoped: readonly NameSpec[] = [
    ["Target_B", "'S (2)'!$C$2:$C$4", "S (2)"],
    ["Realisasi_B", "'S (2)'!$D$2:$D$4", "S (2)"],
  ];
  const laporan = parse({}, scoped, [copy]);
  expect(laporan.bloks.map(({ nama, lembar }) => [nama, lembar])).toEqual([
    ["B", "S"],
    ["B", "S (2)"],
  ]);
  expect(laporan.issues).toEqual([
    {
      code: "blok-kembar",
      cell: { sheet: "S (2)", row: 2, column: 3 },
      name: null,
      blok: "B",
      baris: null,
      values: { lain: "B", lembarLain: "S" },
    },
  ]);
});

test("a copied sheet with one figure changed is no twin", () => {
  const copy = { title: "S (2)", rows: ROWS.map((row, i) => (i === 3 ? ["I3", "Orang", 30, 29] : row)) };
  const laporan = parse(
    {},
    [
      ["Target_B", "'S (2)'!$C$2:$C$4", "S (2)"],
      ["Realisasi_B", "'S (2)'!$D$2:$D$4", "S (2)"],
    ],
    [copy],
  );
  expect(laporan.issues).toEqual([]);
});

test.each(["hidden", "very-hidden"] as const)(
  "a table on a %s sheet is read, and the user is told",
  (visibility) => {
    const laporan = parse(
      {},
      [
        ["Target_H", "H!$C$2:$C$4"],
        ["Realisasi_H", "H!$E$2:$E$4"],
      ],
      [{ title: "H", rows: ROWS, visibility }],
    );
    expect(bloks(laporan)).toEqual(["B", "H"]);
    expect(about(laporan)).toEqual([
      { code: "lembar-tersembunyi", cell: null, name: null, blok: "H", baris: null, values: { lembar: "H" } },
    ]);
  },
);
