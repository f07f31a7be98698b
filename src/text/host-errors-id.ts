import type { HostErrorTable } from "./host-error-words";

const UNCHANGED = "Buku kerja tidak diubah.";

type Reasons = Readonly<Record<string, string>>;

/** Why a file could not be read, by the reader's own word for it. */
const DAMAGED: Reasons = {
  zip: "paket ZIP-nya rusak atau terpotong",
  xml: "salah satu bagiannya bukan XML yang utuh",
  parts: "bagian yang wajib ada tidak ditemukan atau tidak masuk akal",
};
const TOO_LARGE: Reasons = {
  file: "berkasnya lebih dari 512 MB",
  zip: "isinya terlalu besar setelah dibuka",
  sheet: "salah satu lembarnya terlalu besar",
  xml: "salah satu bagiannya terlalu besar",
};
const UNSUPPORTED: Reasons = {
  "shared-formulas": "sel yang diketik termasuk rumus bersama atau rumus larik",
  xlsb: "buku kerja biner (.xlsb)",
  encoding: "pengodean teks yang tidak dikenal",
  namespaces: "ruang nama XML yang tidak dikenal",
  zip: "cara pemampatan ZIP yang tidak dikenal",
};

export const HOST_ERRORS_ID: HostErrorTable = {
  "cell-being-edited": () => ({
    judul: "Ada sel yang sedang diisi",
    pesan: `Excel tidak dapat menulis selama sebuah sel sedang diisi. ${UNCHANGED}`,
    saran: "Tekan Enter di lembar kerja, lalu coba lagi.",
  }),
  "sheet-protected": ({ sheets }) => ({
    judul: "Lembar diproteksi",
    pesan: `Lembar ${sheets.join(", ")} diproteksi. ${UNCHANGED}`,
    saran: "Buka proteksi lembar itu di tab Tinjau, atau jalankan tanpa mewarnai sel, lalu coba lagi.",
  }),
  "structure-protected": () => ({
    judul: "Struktur buku kerja diproteksi",
    pesan: `Struktur buku kerja diproteksi, sehingga lembar LKjIP tidak dapat ditambahkan. ${UNCHANGED}`,
    saran: "Buka Proteksi Buku Kerja di tab Tinjau, lalu coba lagi.",
  }),
  "read-only": () => ({
    judul: "Buku kerja hanya-baca",
    pesan: `Buku kerja ini dibuka hanya-baca. ${UNCHANGED}`,
    saran: "Klik Aktifkan Pengeditan atau simpan salinannya, lalu coba lagi.",
  }),
  "api-too-old": ({ needed }) => ({
    judul: "Excel ini terlalu lama",
    pesan: `Versi Excel ini belum mendukung ${needed}. ${UNCHANGED}`,
    saran: "Perbarui Excel (Microsoft 365 atau Excel 2021 ke atas), atau pakai Excel di web.",
  }),
  "payload-too-large": () => ({
    judul: "Data terlalu besar",
    pesan: `Data ini melebihi batas sekali kirim Excel. ${UNCHANGED}`,
    saran: "Persempit rentang nama yang mencakup seluruh kolom, lalu coba lagi.",
  }),
  "other-workbook": () => ({
    judul: "Buku kerja lain sedang aktif",
    pesan: `Jendela buku kerja lain sedang aktif. ${UNCHANGED}`,
    saran: "Klik buku kerja LKjIP, lalu coba lagi.",
  }),
  "no-answer": () => ({
    judul: "Excel tidak menjawab",
    pesan: `Excel tidak menjawab pada waktunya. ${UNCHANGED}`,
    saran: "Tunggu sebentar, lalu coba lagi.",
  }),
  "outcome-unknown": () => ({
    judul: "Hasil belum pasti",
    pesan:
      "Sambungan ke Excel terputus saat menulis, sehingga belum pasti apakah semuanya tertulis. Isi sel Anda tidak dihapus.",
    saran: "Periksa lembar LKjIP, lalu klik Hitung Capaian lagi: sisa yang belum selesai akan diperbaiki.",
  }),
  "changed-meanwhile": ({ where }) => ({
    judul: "Ada yang berubah",
    pesan: `${where === "" ? "Buku kerja" : where} berubah saat dihitung, sehingga tidak ada yang ditulis.`,
    saran: "Klik Hitung Capaian lagi agar memakai isi yang terbaru.",
  }),
  stopped: () => ({
    judul: "Dihentikan",
    pesan: `Perhitungan dihentikan. ${UNCHANGED}`,
    saran: "Klik Hitung Capaian untuk mulai lagi.",
  }),
  "not-found": ({ path }) => ({
    judul: "Berkas tidak ditemukan",
    pesan: `Berkas ${path} tidak ditemukan.`,
    saran: "Periksa nama dan foldernya.",
  }),
  "cannot-read": ({ path, code }) => ({
    judul: "Tidak dapat membaca",
    pesan: `${path} tidak dapat dibaca (${code}).`,
    saran: "Periksa izin berkas dan foldernya, atau tutup program yang sedang memakainya.",
  }),
  "not-xlsx": ({ path }) => ({
    judul: "Bukan buku kerja .xlsx",
    pesan: `${path} bukan buku kerja .xlsx atau .xlsm.`,
    saran: "Buka di Excel, lalu simpan sebagai Buku Kerja Excel (.xlsx).",
  }),
  encrypted: ({ path }) => ({
    judul: "Berkas bersandi",
    pesan: `${path} dilindungi kata sandi, sehingga tidak dapat dibaca. Berkas tidak diubah.`,
    saran: "Buka di Excel, hapus kata sandinya, simpan, lalu coba lagi.",
  }),
  signed: ({ path }) => ({
    judul: "Berkas bertanda tangan digital",
    pesan: `${path} bertanda tangan digital, dan perubahan apa pun akan membatalkannya. Berkas tidak diubah.`,
    saran: "Pakai salinan yang belum ditandatangani.",
  }),
  damaged: ({ path, reason }) => ({
    judul: "Berkas rusak",
    pesan: `${path} rusak: ${DAMAGED[reason] ?? reason}. Berkas tidak diubah.`,
    saran: "Buka dan simpan lagi di Excel atau LibreOffice, atau ambil salinan yang utuh.",
  }),
  unsupported: ({ path, reason }) => ({
    judul: "Bentuk berkas belum didukung",
    pesan: `${path} memakai bentuk yang belum didukung: ${UNSUPPORTED[reason] ?? reason}. Berkas tidak diubah.`,
    saran: "Buka di Excel, lalu simpan sebagai Buku Kerja Excel (.xlsx).",
  }),
  "too-large": ({ path, reason }) => ({
    judul: "Berkas terlalu besar",
    pesan: `${path} melebihi batas yang aman dibuka: ${TOO_LARGE[reason] ?? reason}. Berkas tidak diubah.`,
    saran: "Pindahkan tabel LKjIP ke buku kerja tersendiri.",
  }),
  "output-exists": ({ path }) => ({
    judul: "Berkas hasil sudah ada",
    pesan: `${path} sudah ada dan bukan hasil program ini, sehingga tidak ditimpa.`,
    saran: "Pilih nama lain dengan --keluaran, atau tambahkan --timpa.",
  }),
  "output-is-input": ({ path }) => ({
    judul: "Hasil sama dengan masukan",
    pesan: `${path} adalah berkas masukan, yang tidak pernah ditimpa.`,
    saran: "Pilih nama lain dengan --keluaran.",
  }),
  "cannot-write": ({ path, code }) => ({
    judul: "Tidak dapat menulis",
    pesan: `${path} tidak dapat ditulis (${code}). Tidak ada berkas yang ditinggalkan setengah jadi.`,
    saran: "Tutup berkas itu bila sedang terbuka, dan periksa izin folder serta ruang disk.",
  }),
  unknown: ({ code }) => ({
    judul: "Excel menolak",
    pesan: `Excel menolak dengan kode ${code}. ${UNCHANGED}`,
    saran: "Coba lagi; bila berulang, simpan dan buka kembali buku kerja ini.",
  }),
};
