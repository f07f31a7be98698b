import { ROLE_NAME } from "../../src/domain/marks";
import { chooseNames } from "../../src/input/choose-names";
import { otherReadings, parseName } from "../../src/input/name-grammar";
import { buildSnapshot, type NameSpec } from "../fixtures/snapshot-builder";

const chosen = (
  names: readonly NameSpec[],
  titles: readonly string[] = ["S", "LKjIP Skala"],
): readonly string[] =>
  chooseNames(buildSnapshot({ sheets: titles.map((title) => ({ title, rows: [[1]] })), names }).outline).map(
    ({ name }) => name,
  );

test.each([
  ["Target_T38", "Target", "T38"],
  ["TARGET_t38", "Target", "t38"],
  ["Target", "Target", ""],
  ["Realisasi_Anggaran_T311", "RealisasiAnggaran", "T311"],
  ["RealisasiAnggaran_T311", "RealisasiAnggaran", "T311"],
  ["realisasi_anggaran", "RealisasiAnggaran", ""],
  ["Target_Akhir_T38", "TargetAkhir", "T38"],
  ["TARGET__T1", "Target", "T1"],
  ["Realisasi_T_38", "Realisasi", "T_38"],
  ["Sasaran_Strategis_A", "Sasaran", "A"],
  ["Indikator_Kinerja_A", "Indikator", "A"],
  ["Persen_Capaian_A", "Capaian", "A"],
  ["Kategori_A", "Kriteria", "A"],
  ["Predikat_A", "Kriteria", "A"],
  ["Target_Renstra_A", "TargetAkhir", "A"],
  ["Arah_A", "Polaritas", "A"],
  ["Pagu_A", "Anggaran", "A"],
  ["Pagu_Perubahan_A", "AnggaranPerubahan", "A"],
  ["Anggaran_Murni_A", "AnggaranMurni", "A"],
  ["Persen_Anggaran_A", "Serapan", "A"],
  ["Sisa_A", "SisaAnggaran", "A"],
  ["Keperluan_A", "Uraian", "A"],
  ["Penerima_A", "Uraian", "A"],
  ["Sub_Kegiatan_A", "SubKegiatan", "A"],
  ["Capaian_Tahun_Lalu", "CapaianTahun", "Lalu"],
  ["Judul_T33", "Judul", "T33"],
])("%s is %s of the table “%s”", (name, peran, blok) => {
  expect(parseName(name)).toEqual({ peran, blok });
});

test.each([
  "TargetT38",
  "Satuan1",
  "Rekening_A",
  "_Target_A",
  "_xlnm.Print_Area",
  "_xlnm.Target_A",
  "LKJIP_Tahun",
])("%s fits no peran", (name) => {
  expect(parseName(name)).toBeNull();
});

test("the other ways to read the underscores are known", () => {
  expect(otherReadings("Target_Akhir_T38")).toEqual([{ peran: "Target", blok: "Akhir_T38" }]);
  expect(otherReadings("Target_T38")).toEqual([]);
  expect(otherReadings("TARGET__T1")).toEqual([]);
});

test("wanted are the columns of tables of figures, their titles, and every setting", () => {
  expect(
    chosen([
      ["Target_A", "S!$A$1"],
      ["Satuan_a", "S!$B$1"],
      ["Judul_A", "S!$C$1"],
      ["LKJIP_Tahun", "S!$D$1"],
      ["lkjip_predikat", "S!$D$1:$F$3"],
      ["Satuan_Kerja", "S!$D$1"],
      ["Program_Kerja", "S!$D$1"],
      ["Judul", "S!$D$1"],
      ["Daftar", "S!$D$1"],
    ]),
  ).toEqual(["Target_A", "Satuan_a", "Judul_A", "LKJIP_Tahun", "lkjip_predikat"]);
});

test("names that point at no cells are not asked for, and built-in names never are", () => {
  expect(
    chosen([
      ["Target_A", "#REF!"],
      ["Realisasi_A", "S!$A$1,S!$C$1"],
      ["Sasaran_A", "OFFSET(S!$A$1,0,0,3)"],
      ["Bobot_A", "2"],
      ["Indikator_A", "Tabel1[Indikator]"],
      ["_xlnm.Print_Area", "S!$A$1:$B$3"],
      ["_xlnm._FilterDatabase", "S!$A$1:$B$3"],
    ]),
  ).toEqual(["Indikator_A"]);
});

test("names on the product's own sheets are left out, but for its settings", () => {
  expect(
    chosen([
      [ROLE_NAME, '"skala"', "LKjIP Skala"],
      ["Target_A", "'LKjIP Skala'!$A$1"],
      ["Realisasi_A", "S!$A$1", "LKjIP Skala"],
      ["Target_B", "S!$A$1"],
      ["LKJIP_Skala", "'LKjIP Skala'!$F$5:$I$9"],
    ]),
  ).toEqual(["Target_B", "LKJIP_Skala"]);
});

test("a thousand tables are read, and not one more: a workbook of so many is refused whole", () => {
  const tables = (count: number): readonly NameSpec[] =>
    Array.from({ length: count }, (_, i): NameSpec => [`Target_Q${i}`, `S!$A$${i + 1}`]);
  expect(chosen(tables(1000))).toHaveLength(1000);
  expect(chosen(tables(1001))).toEqual([]);
});
