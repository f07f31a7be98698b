import type { HostErrorTable } from "./host-error-words";
import type { Both } from "./words";

type Reasons = Readonly<Record<string, Both>>;

/** Why a file could not be read, by the reader's own word for it. */
const DAMAGED: Reasons = {
  zip: { id: "paket ZIP-nya rusak atau terpotong", en: "its ZIP package is damaged or cut off" },
  xml: { id: "salah satu bagiannya bukan XML yang utuh", en: "one of its parts is not whole XML" },
  parts: {
    id: "bagian yang wajib ada tidak ditemukan atau tidak masuk akal",
    en: "a part that must be there is missing or makes no sense",
  },
};
const TOO_LARGE: Reasons = {
  parts: { id: "paketnya berisi terlalu banyak bagian", en: "its package holds too many parts" },
  result: {
    id: "hasilnya melampaui batas lembar Excel (1.048.576 baris, 16.384 kolom, rumus 8.192 huruf)",
    en: "the result would pass the limits of an Excel sheet (1,048,576 rows, 16,384 columns, formulas of 8,192 letters)",
  },
  file: { id: "berkasnya lebih dari 512 MB", en: "the file has more than 512 MB" },
  zip: { id: "isinya terlalu besar setelah dibuka", en: "its content is too large once unpacked" },
  sheet: { id: "salah satu lembarnya terlalu besar", en: "one of its sheets is too large" },
  xml: { id: "salah satu bagiannya terlalu besar", en: "one of its parts is too large" },
};
const UNSUPPORTED: Reasons = {
  dtd: {
    id: "salah satu bagiannya memuat DTD (<!DOCTYPE>), yang tidak ditulis program lembar kerja mana pun",
    en: "one of its parts holds a DTD (<!DOCTYPE>), which no spreadsheet program writes",
  },
  template: { id: "templat (.xltx atau .xltm)", en: "a template (.xltx or .xltm)" },
  extension: {
    id: "isinya tidak sesuai dengan akhiran namanya (buku kerja makro harus .xlsm, yang lain .xlsx)",
    en: "its content does not fit its extension (a macro workbook must be .xlsm, any other .xlsx)",
  },
  "shared-formulas": {
    id: "sel yang diketik termasuk rumus bersama atau rumus larik",
    en: "a typed cell belongs to a shared or array formula",
  },
  xlsb: { id: "buku kerja biner (.xlsb)", en: "a binary workbook (.xlsb)" },
  encoding: { id: "pengodean teks yang tidak dikenal", en: "an unknown text encoding" },
  namespaces: { id: "ruang nama XML yang tidak dikenal", en: "unknown XML namespaces" },
  zip: { id: "cara pemampatan ZIP yang tidak dikenal", en: "an unknown ZIP compression" },
};

/** Where a file could not be read or written. */
export const FILE_ERRORS = {
  "not-found": {
    id: ({ path }) => ({
      judul: "Berkas tidak ditemukan",
      pesan: `Berkas ${path} tidak ditemukan.`,
      saran: "Periksa nama dan foldernya.",
    }),
    en: ({ path }) => ({
      judul: "File not found",
      pesan: `There is no file ${path}.`,
      saran: "Check its name and folder.",
    }),
  },
  "cannot-read": {
    id: ({ path, code }) => ({
      judul: "Tidak dapat membaca",
      pesan: `${path} tidak dapat dibaca (${code}).`,
      saran: "Periksa izin berkas dan foldernya, atau tutup program yang sedang memakainya.",
    }),
    en: ({ path, code }) => ({
      judul: "Cannot read",
      pesan: `${path} cannot be read (${code}).`,
      saran: "Check the rights on the file and its folder, or close the program that holds it.",
    }),
  },
  "not-xlsx": {
    id: ({ path }) => ({
      judul: "Bukan buku kerja .xlsx",
      pesan: `${path} bukan buku kerja .xlsx atau .xlsm.`,
      saran: "Buka di Excel, lalu simpan sebagai Buku Kerja Excel (.xlsx).",
    }),
    en: ({ path }) => ({
      judul: "Not an .xlsx workbook",
      pesan: `${path} is not an .xlsx or .xlsm workbook.`,
      saran: "Open it in Excel and save it as an Excel Workbook (.xlsx).",
    }),
  },
  encrypted: {
    id: ({ path }) => ({
      judul: "Berkas bersandi",
      pesan: `${path} dilindungi kata sandi, sehingga tidak dapat dibaca. Berkas tidak diubah.`,
      saran: "Buka di Excel, hapus kata sandinya, simpan, lalu coba lagi.",
    }),
    en: ({ path }) => ({
      judul: "File has a password",
      pesan: `${path} is protected by a password and cannot be read. The file was not changed.`,
      saran: "Open it in Excel, take the password off, save it, then try again.",
    }),
  },
  signed: {
    id: ({ path }) => ({
      judul: "Berkas bertanda tangan digital",
      pesan: `${path} bertanda tangan digital, dan perubahan apa pun akan membatalkannya. Berkas tidak diubah.`,
      saran: "Pakai salinan yang belum ditandatangani.",
    }),
    en: ({ path }) => ({
      judul: "File is signed",
      pesan: `${path} has a digital signature, which any change would break. The file was not changed.`,
      saran: "Use a copy that is not signed yet.",
    }),
  },
  damaged: {
    id: ({ path, reason }) => ({
      judul: "Berkas rusak",
      pesan: `${path} rusak: ${DAMAGED[reason]?.id ?? reason}. Berkas tidak diubah.`,
      saran: "Buka dan simpan lagi di Excel atau LibreOffice, atau ambil salinan yang utuh.",
    }),
    en: ({ path, reason }) => ({
      judul: "File is damaged",
      pesan: `${path} is damaged: ${DAMAGED[reason]?.en ?? reason}. The file was not changed.`,
      saran: "Open and save it in Excel or LibreOffice, or take a copy that is whole.",
    }),
  },
  unsupported: {
    id: ({ path, reason }) => ({
      judul: "Bentuk berkas belum didukung",
      pesan: `${path} memakai bentuk yang belum didukung: ${UNSUPPORTED[reason]?.id ?? reason}. Berkas tidak diubah.`,
      saran: "Buka di Excel, lalu simpan sebagai Buku Kerja Excel (.xlsx).",
    }),
    en: ({ path, reason }) => ({
      judul: "Kind of file not supported",
      pesan: `${path} is of a kind that is not supported yet: ${UNSUPPORTED[reason]?.en ?? reason}. The file was not changed.`,
      saran: "Open it in Excel and save it as an Excel Workbook (.xlsx).",
    }),
  },
  "too-large": {
    id: ({ path, reason }) => ({
      judul: "Berkas terlalu besar",
      pesan: `${path} melebihi batas yang aman dibuka: ${TOO_LARGE[reason]?.id ?? reason}. Berkas tidak diubah.`,
      saran: "Pindahkan tabel LKjIP ke buku kerja tersendiri.",
    }),
    en: ({ path, reason }) => ({
      judul: "File is too large",
      pesan: `${path} is above what can be opened safely: ${TOO_LARGE[reason]?.en ?? reason}. The file was not changed.`,
      saran: "Move the LKjIP tables to a workbook of their own.",
    }),
  },
  "output-exists": {
    id: ({ path }) => ({
      judul: "Berkas hasil sudah ada",
      pesan: `${path} sudah ada dan bukan hasil program ini, sehingga tidak ditimpa.`,
      saran: "Pilih nama lain dengan --keluaran, atau tambahkan --timpa.",
    }),
    en: ({ path }) => ({
      judul: "Output exists",
      pesan: `${path} exists and was not made by this program, so it was not replaced.`,
      saran: "Choose another name with --keluaran, or add --timpa.",
    }),
  },
  "output-is-input": {
    id: ({ path }) => ({
      judul: "Hasil sama dengan masukan",
      pesan: `${path} adalah berkas masukan, yang tidak pernah ditimpa.`,
      saran: "Pilih nama lain dengan --keluaran.",
    }),
    en: ({ path }) => ({
      judul: "Output is the input",
      pesan: `${path} is the input, which is never replaced.`,
      saran: "Choose another name with --keluaran.",
    }),
  },
  "cannot-write": {
    id: ({ path, code }) => ({
      judul: "Tidak dapat menulis",
      pesan: `${path} tidak dapat ditulis (${code}). Tidak ada berkas yang ditinggalkan setengah jadi.`,
      saran: "Tutup berkas itu bila sedang terbuka, dan periksa izin folder serta ruang disk.",
    }),
    en: ({ path, code }) => ({
      judul: "Cannot write",
      pesan: `${path} cannot be written (${code}). No half-written file was left behind.`,
      saran: "Close that file if it is open, and check the folder's permissions and the free space.",
    }),
  },
} satisfies Partial<HostErrorTable>;
