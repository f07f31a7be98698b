import { misfitOf } from "../../src/checks/units-suit/check";
import { sameUnit } from "../../src/engine/units";
import { assessTable, assessTables, found } from "../engine/tables";

test("an end target below this year's is doubted, unless the indicator should fall", () => {
  const lower = (target: string, akhir: string, more = {}, indikator = "Indeks") =>
    found(
      assessTable({
        Indikator: [indikator],
        Target: [target],
        Realisasi: [target],
        TargetAkhir: [akhir],
        ...more,
      }),
      "target-akhir-lebih-kecil",
    );
  expect(lower("3 Dokumen", "1 Dokumen")).toEqual(["target-akhir-lebih-kecil TargetAkhir 1"]);
  expect(lower("3 Dokumen", "3 Dokumen")).toEqual([]);
  expect(lower("80%", "82%")).toEqual([]);
  expect(lower("80%", "1")).toEqual([]);
  expect(lower("80%", "0,82")).toEqual([]);
  expect(lower("10", "8", { Polaritas: ["Negatif"] })).toEqual([]);
  expect(lower("10", "8", {}, "Tingkat Kemiskinan")).toEqual([]);
});

test("units that are spelt otherwise agree, other units do not, a missing one is no disagreement", () => {
  for (const [a, b] of [
    ["Orang", "org"],
    ["Dokumen", "dok."],
    ["%", "Persen"],
    ["Orang", "Orang/Peserta"],
    ["Dokumen", "Dokmen"],
    ["Kab/Kota", "Kabupaten/Kota"],
    ["Nilai", "Indeks"],
  ] as const) {
    expect([a, b, sameUnit(a, b)]).toEqual([a, b, true]);
  }
  for (const [a, b] of [
    ["Orang", "Dokumen"],
    ["%", "Dokumen"],
    ["Laporan", "Dokumen"],
    ["%", "Indeks"],
  ] as const) {
    expect([a, b, sameUnit(a, b)]).toEqual([a, b, false]);
  }
  const units = (satuan: string, target: string, realisasi: string) =>
    found(
      assessTable({ Indikator: ["a"], Satuan: [satuan], Target: [target], Realisasi: [realisasi] }),
      "satuan-beda",
    );
  expect(units("Dokumen", "1 Dokumen", "1 dokumen")).toEqual([]);
  expect(units("Dokumen", "1", "1")).toEqual([]);
  expect(units("%", "80%", "75%")).toEqual([]);
  expect(units("Orang", "1 Dokumen", "1 Dokumen")).toEqual(["satuan-beda Satuan 1"]);
  expect(units("Dokumen", "1 Dokumen", "1 Laporan")).toEqual(["satuan-beda Realisasi 1"]);
  expect(units("Persen", "80%", "6 Dokumen")).toEqual(["satuan-beda Realisasi 1"]);
});

test("an empty unit or indicator is found where the table has the column", () => {
  const empty = { Kegiatan: ["k"], Indikator: [""], Satuan: [""], Target: ["1 Dokumen"], Realisasi: ["1"] };
  expect(found(assessTable(empty), "satuan-kosong", "indikator-kosong")).toEqual([
    "indikator-kosong Indikator 1",
    "satuan-kosong Satuan 1",
  ]);
  expect(
    found(
      assessTable({ Kegiatan: ["k"], Target: ["1 Dokumen"], Realisasi: ["1"] }),
      "satuan-kosong",
      "indikator-kosong",
    ),
  ).toEqual([]);
});

test.each([
  ["Persentase Kabupaten/Kota yang dilakukan pencegahan", "Dokumen"],
  ["Rasio penduduk bekerja", "Orang"],
  ["Jumlah Tim Ketahanan Ekonomi Daerah", "Dokumen"],
  ["Jumlah peserta sosialisasi", "Dokumen"],
  ["Jumlah Tokoh Adat dan ORMAS Budaya", "Laporan"],
  ["Jumlah Dokumen Pemantauan", "Laporan"],
  ["Jumlah Orang yang dilatih", "Kegiatan"],
])("%s is not counted in %s", (indikator, satuan) => expect(misfitOf(indikator, satuan)).not.toBeNull());

test.each([
  ["Persentase Kabupaten/Kota tanpa konflik", "Persen"],
  ["Persentase layanan", "%"],
  ["Rasio gini", "Indeks"],
  ["Rasio Elektrifikasi", "persen (%)"],
  ["Jumlah peserta sosialisasi", "Orang"],
  ["Jumlah Dokumen Rencana Aksi", "Dokumen"],
  ["Jumlah Dokumen/Laporan hasil", "Laporan"],
  ["Jumlah Dokumen dan Laporan hasil", "Laporan"],
  ["Jumlah rapat koordinasi", "Kegiatan"],
  ["Jumlah peraturan daerah", "Dokumen"],
  ["Jumlah Forum", "Forum"],
  ["Jumlahnya peserta", "Dokumen"],
  ["Indeks Demokrasi Indonesia", "Dokumen"],
])("%s may be counted in %s", (indikator, satuan) => expect(misfitOf(indikator, satuan)).toBeNull());

test("the same indicator twice in a table is found at its second place; parts of indicators are not", () => {
  const twice = (first: string, second: string) =>
    found(
      assessTable({ Indikator: [first, second], Target: ["1", "1"], Realisasi: ["1", "1"] }),
      "indikator-ganda",
    );
  expect(twice("Persentase layanan", "persentase  layanan.")).toEqual(["indikator-ganda Indikator 2"]);
  expect(twice("Persentase layanan", "Persentase layanan dasar")).toEqual([]);
  expect(twice("a. Laki-laki", "a. Laki-laki")).toEqual([]);
});

const plan = (indikator: string, target: string, sasaran = "S") => ({
  Sasaran: [sasaran],
  Indikator: [indikator],
  Target: [target],
});
const measured = (indikator: string, target: string, sasaran = "S") => ({
  ...plan(indikator, target, sasaran),
  Realisasi: [target],
});

test("a target that differs from the one that was promised is found, though the wording differs a little", () => {
  const across = (a: string, targetA: string, b: string, targetB: string) =>
    found(assessTables({ PK: plan(a, targetA), T: measured(b, targetB) }), "target-beda-antar-tabel");
  expect(
    across(
      "Persentase partisipasi dalam Pemilukada",
      "75%",
      "Persentase Partisipasi dalam PEMILU/PEMILUKADA",
      "77%",
    ),
  ).toEqual(["target-beda-antar-tabel Target 1"]);
  expect(across("Persentase partisipasi", "75%", "Persentase partisipasi", "75 %")).toEqual([]);
  expect(across("Persentase partisipasi", "0,75", "Persentase partisipasi", "75 %")).toEqual([]);
  expect(across("Angka kematian ibu", "75", "Angka kematian bayi", "77")).toEqual([]);
});

test("a promised indicator that no table measures is found, with the one that is measured instead", () => {
  const assessment = assessTables({
    PK: plan("Indeks Toleransi", "80"),
    T: measured("Indeks Kerukunan", "80"),
  });
  const [finding] = assessment.findings.filter(({ code }) => code === "indikator-tanpa-realisasi");
  expect(finding?.values).toMatchObject({
    indikator: "Indeks Toleransi",
    pengganti: "Indeks Kerukunan",
    selPengganti: "'T'!B2",
  });
  expect(
    found(
      assessTables({ PK: plan("Indeks Toleransi", "80"), T: measured("indeks toleransi", "80") }),
      "indikator-tanpa-realisasi",
    ),
  ).toEqual([]);
  expect(found(assessTables({ PK: plan("Indeks Toleransi", "80") }), "indikator-tanpa-realisasi")).toEqual(
    [],
  );
});

test("names that differ in words are shown once, names that differ in case, commas and list letters never", () => {
  const names = (a: string, b: string) =>
    found(
      assessTables({ T: measured("i", "1", a), U: { Sasaran: [b], Anggaran: [1], RealisasiAnggaran: [1] } }),
      "nama-mirip",
    );
  expect(names("Meningkatnya Kualitas Layanan", "Peningkatan Kualitas Layanan")).toEqual([
    "nama-mirip Sasaran 1",
  ]);
  expect(names("Meningkatnya Kualitas Layanan", "b. meningkatnya kualitas, layanan")).toEqual([]);
  expect(names("Meningkatnya Kualitas Layanan", "Meningkatnya Kualitas Jalan")).toEqual([]);
});

test("a target of 0 or below, an empty one, and one whose word of direction says nothing are found", () => {
  const all = (target: string, realisasi: string, arah = "") =>
    found(
      assessTable({ Indikator: ["Indeks"], Target: [target], Realisasi: [realisasi], Polaritas: [arah] }),
    );
  expect(all("0", "1")).toEqual(["target-nol Target 1"]);
  expect(all("-5", "1")).toEqual(["target-negatif Target 1"]);
  expect(all("", "1")).toEqual(["target-kosong Target 1"]);
  expect(all("n/a", "1")).toEqual(["target-kosong Target 1"]);
  expect(all("5", "-")).toEqual(["realisasi-kosong Realisasi 1"]);
  expect(all("5", "5", "Naik turun")).toEqual(["polaritas-tidak-dikenal Polaritas 1"]);
  expect(all("5", "5", "Maksimal")).toEqual([]);
});

test("weights add up to 1 or 100 within a sasaran, or over the whole table", () => {
  const weights = (...bobot: readonly (string | number)[]) =>
    found(
      assessTable({
        Sasaran: ["S", "", "T"],
        Indikator: ["a", "b", "c"],
        Target: ["1", "1", "1"],
        Realisasi: ["1", "1", "1"],
        Bobot: bobot,
      }),
      "bobot-tidak-100",
    );
  expect(weights(60, 40, 100)).toEqual([]);
  expect(weights("33,34%", "66,66%", "100%")).toEqual([]);
  expect(weights(0.5, 0.5, 1)).toEqual([]);
  expect(weights(30, 30, 40)).toEqual([]);
  expect(weights(60, 30, 100)).toEqual(["bobot-tidak-100 Bobot 1"]);
  expect(weights(100, "", 100)).toEqual(["bobot-tidak-100 Bobot 1"]);
});
