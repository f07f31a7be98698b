import { formatUpTo } from "./numbers";
import type { PaneText } from "./pane-text";

const count = (value: number): string => formatUpTo(value, 0, "id");

export const PANE_ID: PaneText = {
  product: "LKjIP Capaian",
  close: "Tutup",
  guide: "Panduan",
  more: (more, left) => `Tampilkan ${count(more)} lagi (tersisa ${count(left)})`,
  language: { id: "Indonesia", en: "English" },
  boundary: {
    title: "Panel ini berhenti karena kesalahan pada program",
    body: "Buku kerja Anda tidak diubah oleh kesalahan ini. Muat ulang panel, lalu coba lagi.",
    reload: "Muat Ulang Panel",
  },
  outside: {
    title: "Panel ini bekerja di dalam Excel",
    elsewhere:
      "Halaman ini dibuka di luar Excel. Buka buku kerja di Excel, lalu klik Capaian LKjIP di tab Beranda.",
    silent:
      "Excel belum menjawab. Periksa sambungan internet (panel memerlukan office.js dari appsforoffice.microsoft.com), lalu muat ulang panel.",
  },
  looking: {
    title: "Mencari tabel",
    body: "Membaca nama-nama rentang di buku kerja ini. Tidak ada yang diubah.",
  },
  intro: (paint) =>
    `Hitung Capaian menilai setiap indikator${paint ? ", mewarnai selnya," : ""} dan menuliskan hasilnya di lembar LKjIP tersendiri; isi tabel Anda tidak diubah.`,
  found: {
    title: "Tabel yang ditemukan",
    sentence: (tables, indikator) =>
      `${count(tables)} tabel ditemukan, dengan ${count(indikator)} baris indikator.`,
    planOnly: "Baru ada tabel rencana: capaian dapat dihitung setelah kolom Realisasi diberi nama.",
    unnamed: "Tabel tanpa nama",
    rows: (rows) => `${count(rows)} baris`,
    jenis: {
      kinerja: "kinerja",
      anggaran: "anggaran",
      keduanya: "kinerja dan anggaran",
      rencana: "rencana, hanya target",
      rincian: "rincian anggaran",
    },
    open: (table) => `Buka ${table} di lembarnya`,
    trouble: "Nama yang perlu diperbaiki",
  },
  none: {
    title: "Belum ada tabel yang dapat dihitung",
    body: "Program ini membaca kolom yang sudah diberi nama. Buku kerja ini belum memiliki nama yang lengkap untuk satu tabel pun, dan tidak ada yang diubah.",
    steps: [
      "Pilih sel-sel isi kolom target, tanpa judul kolomnya.",
      "Klik Kotak Nama di sebelah kiri bilah rumus, ketik Target_T1, lalu tekan Enter.",
      "Ulangi untuk kolom realisasi dengan nama Realisasi_T1, pada baris yang sama. Kolom lain, misalnya Indikator_T1 dan Sasaran_T1, boleh menyusul.",
    ],
    again: "Periksa Lagi",
    names: "Semua nama kolom",
    namesHelp: "Tambahkan garis bawah dan nama tabel di belakangnya, misalnya Satuan_T1.",
    textColumns: "Kolom kata",
    numberColumns: "Kolom angka",
  },
  action: {
    run: "Hitung Capaian",
    rerun: "Hitung Ulang",
    stop: "Hentikan",
    options: "Pilihan",
    paint: "Warnai sel",
    paintHelp: "Warna dapat dihapus kembali; warna milik Anda tetap ada di bawahnya.",
    fill: "Isi kolom kosong",
    fillHelp:
      "Mengisi sel Capaian, Serapan, dan Sisa Anggaran yang kosong dengan rumus. Sel yang berisi tidak disentuh.",
  },
  stages: {
    baca: "Membaca tabel …",
    hitung: "Menghitung dan memeriksa …",
    tulis: "Menulis hasil ke buku kerja …",
    henti: "Menghentikan setelah tahap ini …",
    bersihkan: "Menghapus hasil dari buku kerja …",
    tandai: "Menyimpan tanda di LKjIP Catatan …",
  },
  result: {
    title: "Hasil",
    sentence: (rated, kesalahan) =>
      `${count(rated)} indikator dinilai, ${kesalahan === 0 ? "tidak ditemukan kesalahan" : `${count(kesalahan)} kesalahan perlu diperbaiki`}.`,
    barLabel: "Jumlah indikator menurut kriteria",
    unrated: "Belum dapat dinilai",
    stale: "Isi tabel berubah sejak perhitungan terakhir. Hasil di bawah ini belum mengikutinya.",
    staleAction: "Hitung Ulang",
  },
  sasaran: {
    title: "Sasaran",
    withoutSasaran: "(tanpa sasaran)",
    number: (nomor) => `Sasaran ${nomor}`,
    capaian: "Capaian",
    serapan: "Serapan",
    noData: "belum ada",
  },
  catatan: {
    title: "Catatan",
    none: "Tidak ada catatan: semua angka tercetak sesuai hitungan.",
    noneInFilter: "Tidak ada catatan untuk pilihan ini.",
    severity: { kesalahan: "Kesalahan", peringatan: "Peringatan", informasi: "Informasi" },
    filterTable: "Tabel",
    allTables: "Semua tabel",
    filterSeverity: "Tampilkan",
    open: (place) => `Buka sel ${place}`,
    wholeWorkbook: "Seluruh buku kerja",
    mark: "Tandai sudah diperiksa",
    reason: "Alasan",
    save: "Simpan",
    unmark: "Batalkan tanda",
    checked: (checked) => `Sudah diperiksa (${count(checked)})`,
    checkedBecause: (reason) => `Alasan: ${reason}`,
    oldReason: (reason) => `Pernah diperiksa (“${reason}”), tetapi angkanya berubah.`,
    about: "Apa artinya?",
    ground: "Dasar",
    example: "Contoh dari LKjIP 2024",
    advice: "Yang perlu dilakukan",
  },
  sheets: { title: "Lembar yang ditulis", open: (title) => `Buka lembar ${title}` },
  clean: {
    button: "Bersihkan Hasil",
    title: "Hapus hasil dari buku kerja?",
    body: "Semua warna, lembar, dan nama yang ditulis program ini dihapus.",
    stays:
      "Isi, rumus, format, dan lembar milik Anda tetap seperti semula. Rumus yang diisikan ke kolom kosong juga tetap.",
    undo: "Penghapusan lembar tidak dapat diurungkan dengan Ctrl+Z, tetapi hasil dapat dihitung lagi kapan saja.",
    reasons: (reasons) =>
      `${count(reasons)} alasan pada catatan yang sudah diperiksa ikut terhapus bersama lembar LKjIP Catatan.`,
    skala: "Hapus juga LKjIP Skala yang sudah saya sunting",
    confirm: "Hapus Hasil",
    cancel: "Batal",
  },
  notices: {
    cleaned: (sheets) =>
      sheets.length === 0
        ? "Hasil sudah dihapus dari buku kerja."
        : `Hasil sudah dihapus, termasuk lembar ${sheets.join(", ")}.`,
    removedReasons: (reasons) => `${count(reasons)} alasan pada catatan yang sudah diperiksa ikut terhapus.`,
    keptSkala: (title) => `Lembar ${title} dipertahankan karena sudah Anda sunting.`,
    retry: "Coba Lagi",
  },
};
