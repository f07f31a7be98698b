import { wordThatShouldFall } from "../../src/engine/falling-names";

/** Words of the contract, each in a name as agencies write it. */
test.each([
  "Angka Kematian Ibu",
  "Angka kesakitan",
  "Prevalensi balita gizi kurang",
  "Insiden TB",
  "Jumlah kasus malaria",
  "Persentase balita yang stunting",
  "Persentase gizi buruk",
  "Tingkat kemiskinan",
  "Persentase penduduk miskin",
  "Luas kawasan kumuh",
  "Jumlah rumah tidak layak huni",
  "Jumlah anak tidak sekolah",
  "Angka buta aksara",
  "Tingkat Pengangguran Terbuka",
  "Laju inflasi",
  "Indeks Gini",
  "Ketimpangan antarwilayah",
  "Angka putus sekolah SMP",
  "Angka kriminalitas",
  "Jumlah kekerasan terhadap anak",
  "Jumlah konflik sosial",
  "Jumlah pelanggaran perda",
  "Jumlah pengaduan masyarakat",
  "Jumlah kecelakaan lalu lintas",
  "Jumlah kebakaran",
  "Luas serangan OPT",
  "Jumlah temuan BPK",
  "Waktu tunggu rawat jalan",
  "Rata-rata lama pelayanan perizinan",
  "Response time pemadam",
  "Menurunnya angka kematian bayi",
  "Jumlah kasus yang tidak ditangani",
  "Jumlah pengaduan yang belum diselesaikan",
  "Angka kematian karena terlambatnya penanganan",
])("%s should fall", (nama) => {
  expect(wordThatShouldFall(nama)).not.toBeNull();
});

test.each([
  "Persentase penurunan stunting",
  "Persentase penanganan kasus kekerasan",
  "Persentase pencegahan konflik",
  "Persentase penyelesaian pelanggaran",
  "Persentase kasus kekerasan ditangani",
  "Jumlah kasus tertangani",
  "Persentase tindak lanjut temuan",
  "Persentase temuan ditindaklanjuti",
  "Persentase pengaduan yang diselesaikan",
  "Persentase pengaduan ditanggapi tepat waktu",
  "Ketepatan waktu pelayanan",
  "Lama tinggal wisatawan",
  "Rata-rata lama menginap",
  "Rata-rata lama sekolah",
  "Penemuan kasus TB",
  "Cakupan kasus diare dilayani",
  "Persentase penderita kasus DBD yang mendapat pelayanan",
  "Persentase potensi yang tidak menjadi konflik",
  "Persentase Kabupaten/Kota Tanpa Konflik (Zero Conflik)",
  "Jumlah desa bebas dari stunting",
  "Kabupaten zero stunting",
])("%s does not", (nama) => {
  expect(wordThatShouldFall(nama)).toBeNull();
});

test("a negation counts within two words before the falling word, not three", () => {
  expect(wordThatShouldFall("Wilayah bebas dari kasus rabies")).toBeNull();
  expect(wordThatShouldFall("Penduduk tanpa akses air bersih dan kasus diare")).toBe("kasus");
  expect(wordThatShouldFall("Wilayah tidak pernah ada kasus")).toBe("kasus");
});
