import { joinContained } from "../../../src/engine/matching/contained-names";
import { joinNames } from "../../../src/engine/matching/join-names";
import { nameKey } from "../../../src/engine/name-key";

/** Two names from two tables. */
const joins = (a: string, b: string): boolean => {
  const groups = joinNames([
    { key: nameKey(a), name: a, tables: [1] },
    { key: nameKey(b), name: b, tables: [2] },
  ]);
  return groups.get(nameKey(a)) === groups.get(nameKey(b));
};

test.each([
  [
    "Meningkatnya Kewaspadaan Dini terhadap Potensi Konflik",
    "a. Peningkatan Kewaspadaan Dini terhadap Potensi Konflik",
  ],
  ["Meningkatkan Kualitas Layanan Publik", "Meningkatnya kualitas pelayanan publik"],
  [
    "Penguatan Ideologi Pancasila dan Karakter Kebangsaan",
    "Penguatan Ideologi Pancasila dan Karakter Bangsa",
  ],
  ["Pemberdayaan dan Pengawasan Organisasi Kemasyarakatan", "Pemberdayaan dan Pengawasan Ormas"],
  [
    "Peningkatan Pastisipasi Masyarakat dalam PEMILU/PEMILUKADA",
    "Peningkatan Partisipasi Masyarakat dalam PEMILU/PEMILUKADA",
  ],
  [
    "Peningkatan Pastisipasi Masyarakat dalam PEMILU/PEMILUKADA",
    "Meningkatnya Pastisipasi Masyarakat dalam PEMILU/ PEMILU KADA",
  ],
  [
    "Persentase Partisipasi Masyarakat dalam Pemilukada",
    "Persentase Partisipasi Masyarakat dalam PEMILU/PEMILUKADA",
  ],
  ["Jumlah peserta pendidkan politik", "Jumlah Peserta Pendidikan Politik"],
  ["Program Pengelolaan Keuangan Daerah", "Pengelolaan Keuangan Daerah"],
  ["Meningkatnya kerja sama antar daerah", "Peningkatan Kerjasama Antar Daerah"],
  ["Terwujudnya tata kelola pemerintahan yang baik", "Mewujudkan Tata Kelola Pemerintahan yang Baik"],
  ["Indeks Demokrasi Indonesia (IDI)", "Indeks Demokrasi Indonesia"],
])("a person would join %s and %s", (a, b) => expect(joins(a, b)).toBe(true));

test.each([
  ["Angka Kematian Ibu", "Angka Kematian Bayi"],
  ["Persentase jalan kondisi baik", "Persentase jalan kondisi rusak"],
  ["Program Pengelolaan Pendidikan", "Program Pengelolaan Pendidikan Dasar"],
  ["Program Pengelolaan Pengadaan", "Program Pengelolaan Pengaduan"],
  ["Program Pengelolaan Pelayaran", "Program Pengelolaan Pelayanan"],
  ["Gizi balita", "Gizi batita"],
  ["Meningkatnya ketahanan nasional", "Meningkatnya pertahanan nasional"],
  ["Menurunnya angka kemiskinan", "Meningkatnya angka kemiskinan"],
  ["Persentase penduduk yang bekerja", "Persentase penduduk yang tidak bekerja"],
  ["Nilai SAKIP Tahun 2023", "Nilai SAKIP Tahun 2024"],
  ["Pembangunan Desa Sukamaju", "Pembangunan Desa Sukamaja"],
  [
    "Persentase potensi yang tidak menjadi konflik",
    "Persentase Kabupaten/Kota yang dilakukan Pencegahan Dini Terhadap Potensi Konflik",
  ],
])("a person would keep apart %s and %s", (a, b) => expect(joins(a, b)).toBe(false));

/** Two sasaran from two tables. */
const joinsSasaran = (a: string, b: string): boolean => {
  const entries = [a, b].map((name, i) => ({ key: nameKey(name), name, tables: [i] }));
  const groups = joinContained(joinNames(entries));
  return groups.get(nameKey(a)) === groups.get(nameKey(b));
};

test("a sasaran that is worded anew, and says a little more, is the same sasaran", () => {
  const [a, b] = [
    "Meningkatkan Kualitas Kemitraan Lembaga, Ormas dan Forum dengan Pemerintah",
    "b. Meningkatkan Kualitas Kelembagaan Kemitraan Pemerintah dan Masyarakat",
  ];
  expect(joinsSasaran(a, b)).toBe(true);
  expect(joins(a, b)).toBe(false);
});

test.each([
  [
    "Meningkatkan Stabilitas Keamanan, Ketertiban dan Kehidupan Beragama",
    "Meningkatnya Kewaspadaan Dini terhadap Potensi Konflik",
  ],
  [
    "Meningkatnya kualitas pelayanan kesehatan masyarakat miskin",
    "Meningkatnya kualitas pelayanan kesehatan masyarakat tidak miskin",
  ],
  ["Meningkatnya kualitas pendidikan dasar", "Meningkatnya kualitas pendidikan menengah"],
  ["Meningkatnya kualitas pendidikan", "Meningkatnya kualitas pendidikan vokasi"],
])("the sasaran %s and %s are two", (a, b) => expect(joinsSasaran(a, b)).toBe(false));

test("names that stand in one table are two, and an exact name wins over a similar one", () => {
  const [a, b] = ["Meningkatnya Kualitas Layanan", "Peningkatan Kualitas Layanan"];
  const groups = joinNames([
    { key: nameKey(a), name: a, tables: [1] },
    { key: nameKey(b), name: b, tables: [1, 2] },
  ]);
  expect(groups.get(nameKey(a))).not.toBe(groups.get(nameKey(b)));
});

test("the work grows with the names, not with their pairs", () => {
  const cost = (count: number): number => {
    const entries = Array.from({ length: count }, (_, i) => {
      const name = `Jumlah peserta pelatihan kelompok ${i}`;
      return { key: nameKey(name), name, tables: [i % 7] };
    });
    const begin = process.cpuUsage().user;
    expect(new Set(joinContained(joinNames(entries)).values()).size).toBe(count);
    return process.cpuUsage().user - begin;
  };
  cost(1_000);
  const [small, large] = [cost(1_000), cost(10_000)];
  // Ten times the names; a hundred times the work is what pairs would cost.
  expect(large).toBeLessThan(40 * Math.max(small, 10_000));
});

/** Each name in a table of its own. */
const groupsOf = (...names: readonly string[]): readonly (readonly string[])[] => {
  const groups = joinNames(names.map((name, table) => ({ key: nameKey(name), name, tables: [table] })));
  return [...new Set(groups.values())].map(({ entries }) => entries.map(({ name }) => name));
};

test.each([
  ["Skor Pola Pangan Harapan (PPH)", "Skor PPH"],
  ["Prevalensi ketidakcukupan konsumsi pangan (PoU)", "PoU"],
  ["PPH (Pola Pangan Harapan)", "Pola Pangan Harapan"],
  ["Cakupan Jaminan Kesehatan Semesta (UHC)", "Cakupan jaminan kesehatan semesta"],
  ["Tingkat Pengangguran Terbuka (persen)", "Tingkat Pengangguran Terbuka"],
  ["Angka Harapan Hidup", "Angka Harapan Hidup (tahun)"],
])("%s explains %s", (a, b) => expect(groupsOf(a, b)).toEqual([[a, b]]));

test.each([
  ["Kunjungan ibu hamil (K1)", "Kunjungan ibu hamil (K4)"],
  ["Jumlah wisatawan (mancanegara)", "Jumlah wisatawan (nusantara)"],
  ["Skor Pola Pangan Harapan (PPH)", "Skor PPD"],
  ["Cakupan pelayanan (Laki-Laki)", "Cakupan pelayanan (Perempuan)"],
])("%s and %s are two", (a, b) => expect(groupsOf(a, b)).toEqual([[a], [b]]));

test("a name without a bracket is none of two that differ by their brackets alone", () => {
  const names = ["Jumlah wisatawan", "Jumlah wisatawan (mancanegara)", "Jumlah wisatawan (nusantara)"];
  expect(groupsOf(...names)).toEqual(names.map((name) => [name]));
});

test("an abbreviation that is explained in two ways explains nothing", () => {
  const names = ["Nilai Pelayanan Publik Handal (PPH)", "Skor Pola Pangan Harapan (PPH)", "Skor PPH"];
  expect(groupsOf(...names)).toEqual(names.map((name) => [name]));
});

test.each([
  ["Meningkatnya kualitas pelayanan publik", "Meningkatnya kualitas pelayanan publik daerah", true],
  [
    "Meningkatnya kualitas pelayanan pendidikan",
    "Meningkatnya kualitas pelayanan pendidikan menengah",
    false,
  ],
  [
    "Meningkatnya kualitas pelayanan publik",
    "Meningkatnya kualitas pelayanan publik desa dan kecamatan",
    false,
  ],
  ["Meningkatnya pelayanan publik", "Meningkatnya pelayanan publik daerah", false],
])("the sasaran %s and %s are one: %s", (a, b, one) => {
  const groups = joinContained(
    joinNames([a, b].map((name, table) => ({ key: nameKey(name), name, tables: [table] }))),
  );
  expect(groups.get(nameKey(a)) === groups.get(nameKey(b))).toBe(one);
});
