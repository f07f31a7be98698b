import { stemOf } from "./stem";

/**
 * Words of the field, to tell a typing error (Pastisipasi) from another word (Pengadaan, Pengaduan): only where one
 * of two nearly equal words is known and the other is not, the other is a slip of the finger.
 */
const WORDS = `
administrasi adat agama agraria air akademik akses aksi akuntabel akuntabilitas alam alat aman anak analisis anggaran anggota
angka angkutan antisipasi apartur aparatur arsip asas aset asing aspek aspirasi asuhan atlet audit awas
bahan bahasa baik balita balai bandara bangsa bangunan bantuan baru barang barat basis batas batita bawaslu bayar bayi beasiswa bela belajar
belanja bencana benih beragama beranda berita berkas besar bidang bina bimbingan bisnis bantu budaya budidaya buku bumi
cadangan cagar cakupan camat capaian cegah cepat cipta citra cukup
dana daerah damai darat darurat dasar data daya debat deklarasi demokrasi desa deteksi dialog didik digital dinas dini disabilitas disiplin diskusi distribusi dokumen domestik dukung dunia
edukasi efektif efektivitas efisien efisiensi ekonomi ekosistem ekraf ekspor ekstrimisme ekstremisme elektronik energi etika etnis evaluasi
fasilitas fasilitasi fisik forum forkopimda fungsi fungsional
gabungan gagal gampong garis gawat gelar generasi gender gerakan gizi gugus guru gubernur
hak harga harmonis hasil hayat hewan hibah hidup hijau honor hubungan hukum huni hutan
ibu ideologi ikan iklim imunisasi indeks indikator individu industri informasi inflasi infrastruktur inklusi inovasi inovatif insan inspektorat instansi institusi integritas intelijen intensitas internal investasi irigasi izin
jabatan jaga jalan jalur jaminan jaringan jasa jembatan jenis jiwa jumlah
kabupaten kader kaji kampung kapasitas karakter karya kasus kawasan kebijakan kecamatan kecil kegiatan kehutanan kejuruan kekerasan kelahiran kelas kelautan kelola keluarga kelurahan kelompok kematian kemiskinan kemitraan kendali kendaraan kepala kepegawaian kepemimpinan kepemudaan kependudukan kerawanan kerja kerjasama kerukunan kesehatan kesejahteraan kesenian kesetaraan kesiapan ketahanan ketenagakerjaan ketenagalistrikan ketertiban keuangan khusus kinerja klinik koleksi kolaborasi komunikasi komunitas kondisi kondusif konflik konservasi konsultasi konsumsi kontingensi koordinasi koperasi korban korupsi kota kreatif kriteria kriminal kualitas kuantitas kurang kurikulum kunjungan
ladang lahan laki lahir laksana laku lanjut lansia lapangan lapor laporan latih laut layak layan layar lebih legislasi lembaga lestari lindung lingkungan literasi logistik lokal lomba lulus luas
maju makan makam makmur mampu mandiri manajemen manusia masalah masuk masyarakat media mediasi medik meningkat menengah merata migrasi mikro milik minat mineral mina minimal minum miskin mitigasi mitra mobil modal monitoring muda mudah museum musyawarah mutu
nasional nasionalisme nelayan negara negeri neraca niaga nilai nyata
obat objek obyek olah olahraga operasi operasional optimal orang organisasi orientasi
pabrik pahala pajak pakai paket pameran pancasila pangan panitia pantau parawisata pariwisata parkir partai partisipasi pasar paskibraka pasca pasien patroli peduli pegawai pejabat pekerja pelabuhan pelajar pelaku pelanggaran pelayanan pelayaran peluang pemakaian pemakaman pembangunan pembauran pemberdayaan pemilih pemilihan pemilu pemilukada pemuda pemula pemulihan penanaman penanganan pencegahan pendaftaran pendapatan pendataan penataan pendidikan penduduk penelitian penertiban pengadaan pengaduan pengairan pengajian pengajaran pengamanan penganggaran pengangguran pengawasan pengelolaan pengembangan pengendalian pengolahan pengumpulan penguatan pengungsi pengurus penilaian peningkatan penunjang penurunan penyakit penyandang penyelenggaraan penyiapan penyiaran penyuluhan penyusunan peraturan perairan perangkat perbatasan perdagangan perekonomian perempuan perencanaan pergi periksa perikanan perizinan perkebunan perlengkapan permukiman perpustakaan persampahan persandian persatuan persentase pertahanan pertama pertanahan pertanian perternakan perubahan perumahan perundangan perhubungan perburuhan perusahaan peserta pesisir peta petani peternakan pilar pilihan pimpin pintar pokok pola polisi politik populasi potensi prasarana prestasi prevalensi produk produksi produktif produktivitas profesional profil program promosi proses provinsi proyek publik publikasi pulih puskesmas pustaka
radikal radikalisme ramah rambu ranah rapat rasio raya realisasi reformasi regional regulasi rehabilitasi rekomendasi rekonsiliasi rekreasi relawan religius rencana rentan reproduksi responsif restorasi retribusi ringan risiko rukun rumah rumah-tangga ruang rujukan rusak
sadar sah sampah sandang sanitasi santri sarana sasaran sastra satuan satu sayur sedang sehat sejahtera sejarah sekolah sekretariat selaras selatan selesai seleksi semangat sengketa seni sertifikasi sertifikat sidang sikap simpan sinergi sinergitas sinkronisasi sipil sistem siswa situasi sosial sosialisasi spasial stabilitas stakeholder standar statistik stunting strategi strategis struktur studi subsidi sukses sumber sungai surat survei susun swadaya swasta
tahan tahun taman tambah tanah tanam tanaman tanggap tanggung tani target tarif tata teknis teknologi tempat tenaga tenteram tepat terampil terapan terbuka terminal terpadu terpencil tertib tertinggal ternak tim timur tindak tinggi tingkat toleransi tokoh transaksi transformasi transmigrasi transparan transparansi transportasi tugas tujuan tumbuh turun
udara ujian ukur umat umum undang unggul unit upah upaya urusan usaha usia utara utama
vaksin validasi verifikasi vokasi
wabah waduk waktu wajib warga warisan waris waspada wawasan wewenang wilayah wirausaha wisata wujud
`;

let roots: ReadonlySet<string> | null = null;

/** Whether a word is one of the field's, in whatever form. */
export function isKnownWord(word: string): boolean {
  roots ??= new Set(WORDS.split(/\s+/).flatMap((known) => (known === "" ? [] : [known, stemOf(known).root])));
  return roots.has(word) || roots.has(stemOf(word).root);
}
