import { assessTable, found, type Columns } from "../engine/tables";

const budget = (columns: Columns) => found(assessTable({ Program: ["A", "B", "Jumlah"], ...columns }));

test("a total of rows one of which cannot be read is not judged: that row is the cause", () => {
  expect(budget({ Anggaran: [100, "abc", 600], RealisasiAnggaran: [50, 50, 100] })).toEqual([
    "bukan-angka Anggaran 2",
  ]);
  expect(budget({ Anggaran: [100, 200, 600], RealisasiAnggaran: [50, 50, 100] })).toEqual([
    "jumlah-beda Anggaran 3",
  ]);
});

test("a total is right by the other meaning of a doubtful row, and the doubt alone is told", () => {
  expect(budget({ Anggaran: ["1,200", "1.300", "2.500"], RealisasiAnggaran: [50, 50, 100] })).toEqual([
    "angka-meragukan Anggaran 1",
  ]);
});

test("no more than budgeted was spent where the budget may mean more than was read", () => {
  expect(found(assessTable({ Program: ["A"], Anggaran: ["1,200"], RealisasiAnggaran: [1100] }))).toEqual([
    "angka-meragukan Anggaran 1",
  ]);
  expect(found(assessTable({ Program: ["A"], Anggaran: [1000], RealisasiAnggaran: [1000] }))).toEqual([]);
  expect(found(assessTable({ Program: ["A"], Anggaran: [1000], RealisasiAnggaran: [1001] }))).toEqual([
    "realisasi-melebihi-anggaran RealisasiAnggaran 1",
  ]);
});

test("a % and a remainder of the original budget are right beside an amended one, another figure is not", () => {
  const amended = (Serapan: string, SisaAnggaran: number) =>
    found(
      assessTable({
        Program: ["A"],
        Anggaran: [1000],
        AnggaranPerubahan: [800],
        RealisasiAnggaran: [600],
        Serapan: [Serapan],
        SisaAnggaran: [SisaAnggaran],
      }),
    );
  expect(amended("75%", 200)).toEqual([]);
  expect(amended("60%", 400)).toEqual([]);
  expect(amended("61%", 401)).toEqual(["serapan-beda Serapan 1", "sisa-beda SisaAnggaran 1"]);
});

test("a total that adds up the printed parents is right: the parent that is wrong is told", () => {
  const levelled = (total: number) =>
    found(
      assessTable({
        Kode: ["1.01", "1.01.01", "1.01.02", "1.02", "1.02.01", ""],
        Uraian: ["Program A", "Kegiatan A1", "Kegiatan A2", "Program B", "Kegiatan B1", "Jumlah"],
        Anggaran: [310, 100, 200, 400, 400, total],
      }),
    );
  expect(levelled(710)).toEqual(["jumlah-beda Anggaran 1"]);
  expect(levelled(700)).toEqual(["jumlah-beda Anggaran 1"]);
  expect(levelled(709)).toEqual(["jumlah-beda Anggaran 1", "jumlah-beda Anggaran 6"]);
});
