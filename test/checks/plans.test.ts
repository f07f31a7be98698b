import { assessTables, found, type Columns } from "../engine/tables";

const plan = (
  sasaran: readonly string[],
  indikator: readonly string[],
  target: readonly string[],
): Columns => ({
  Sasaran: sasaran,
  Indikator: indikator,
  Target: target,
});
const measured = (...columns: Parameters<typeof plan>): Columns => ({
  ...plan(...columns),
  Realisasi: columns[2],
});

const across = ["target-beda-antar-tabel", "indikator-tanpa-realisasi"];

test("a plan of another sasaran, which no table measures, does not contradict the same words here", () => {
  const pk = plan(["Meningkatnya akuntabilitas kinerja"], ["Persentase laporan tepat waktu"], ["90%"]);
  const iku = measured(["Terwujudnya masyarakat yang sehat"], ["Persentase laporan tepat waktu"], ["80%"]);
  expect(found(assessTables({ PK: pk, IKU: iku }), ...across)).toEqual([]);
  const same = { ...iku, Sasaran: pk.Sasaran ?? [] };
  expect(found(assessTables({ PK: pk, IKU: same }), ...across)).toEqual(["target-beda-antar-tabel Target 1"]);
});

test("where only a title numbers the sasaran, the words of the plan may be the same", () => {
  const iku = {
    Judul: ["Pengukuran Kinerja Sasaran Strategis 1"],
    Indikator: ["Nilai SAKIP"],
    Target: ["70"],
    Realisasi: ["70"],
  };
  const pk = plan(["Meningkatnya akuntabilitas kinerja"], ["Nilai SAKIP"], ["75"]);
  expect(found(assessTables({ PK: pk, IKU: iku }), ...across)).toEqual(["target-beda-antar-tabel Target 1"]);
});

test("one indicator under two sasaran has a target in each, and each is held against its own", () => {
  const sasaran = ["Meningkatnya pelayanan publik", "Meningkatnya ketertiban umum"];
  const names = ["Persentase keluhan selesai", "Persentase keluhan selesai"];
  const pk = plan(sasaran, names, ["90%", "80%"]);
  expect(found(assessTables({ PK: pk, IKU: measured(sasaran, names, ["90%", "80%"]) }), ...across)).toEqual(
    [],
  );
  expect(found(assessTables({ PK: pk, IKU: measured(sasaran, names, ["90%", "70%"]) }), ...across)).toEqual([
    "target-beda-antar-tabel Target 2",
  ]);
});

test("parts of several indicators bear the same words, and each finds its own target in the plan", () => {
  const names = ["Jumlah siswa", "a. Laki-laki", "Jumlah guru", "a. Laki-laki"];
  const none = ["", "", "", ""];
  const pk = plan(none, names, ["100", "60", "20", "8"]);
  expect(
    found(assessTables({ PK: pk, IKU: measured(none, names, ["100", "60", "20", "8"]) }), ...across),
  ).toEqual([]);
  expect(
    found(assessTables({ PK: pk, IKU: measured(none, names, ["100", "60", "20", "9"]) }), ...across),
  ).toEqual(["target-beda-antar-tabel Target 4"]);
});

test("what next year's agreement promises is not missing from this year's report", () => {
  const iku = measured([""], ["Nilai SAKIP"], ["70"]);
  const next = plan([""], ["Indeks SPBE"], ["3"]);
  expect(found(assessTables({ PK_2025: next, IKU_2024: iku }), ...across)).toEqual([]);
  expect(found(assessTables({ PK_2024: next, IKU_2024: iku }), ...across)).toEqual([
    "indikator-tanpa-realisasi Indikator 1",
  ]);
});

test.each([
  ["Skor Pola Pangan Harapan (PPH)", "Skor PPH"],
  ["SKOR POLA PANGAN HARAPAN (PPH)", "Skor PPH"],
  ["Prevalensi ketidakcukupan konsumsi pangan (PoU)", "PoU"],
  ["Prevalensi ketidakcukupan konsumsi pangan (PoU)", "Prevalensi PoU"],
  ["Persentase Penyandang Masalah Kesejahteraan Sosial (PMKS) terlayani", "Persentase PMKS terlayani"],
  ["Indeks Pembangunan Literasi Masyarakat (per provinsi)", "Indeks Pembangunan Literasi Masyarakat"],
  ["Angka Kelangsungan Hidup Bayi (per 1.000 KH)", "Angka Kelangsungan Hidup Bayi"],
])("%s is measured as %s", (long, short) => {
  const assessment = assessTables({ PK: plan([""], [long], ["90"]), IKU: measured([""], [short], ["92"]) });
  expect(found(assessment, ...across)).toEqual(["target-beda-antar-tabel Target 1"]);
});

test.each([
  ["Persentase pegawai aparatur sipil negara (ASN) yang dilatih", "Persentase ASN"],
  ["Jumlah siswa (perempuan)", "Jumlah siswa (laki-laki)"],
  ["JUMLAH SISWA (PEREMPUAN)", "JUMLAH SISWA (LAKI-LAKI)"],
  ["Nilai SAKIP (2025)", "Nilai SAKIP"],
])("%s is not measured by %s", (long, short) => {
  const assessment = assessTables({ PK: plan([""], [long], ["90"]), IKU: measured([""], [short], ["92"]) });
  expect(found(assessment, ...across)).toEqual(["indikator-tanpa-realisasi Indikator 1"]);
});

test("an abbreviation that two names explain in two ways joins neither", () => {
  const names = ["Jumlah industri kecil menengah (IKM)", "Indeks kepuasan masyarakat (IKM)"];
  const assessment = assessTables({
    PK: plan(["", ""], names, ["90", "80"]),
    IKU: measured([""], ["Jumlah IKM"], ["92"]),
  });
  expect(found(assessment, "target-beda-antar-tabel")).toEqual([]);
});
