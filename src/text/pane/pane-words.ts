import type { Words } from "../words";
import { banyak, counted, many } from "./counted";

/** Words of the pane that stand from its first frame on. A blok is a *tabel* here, polaritas *arah indikator*. */
export const PANE_WORDS = {
  product: { id: "LKjIP Capaian", en: "LKjIP Capaian" },
  close: { id: "Tutup", en: "Close" },
  cancel: { id: "Batal", en: "Cancel" },
  tour: { id: "Dua menit dengan contoh", en: "Two minutes on the sample" },
  guide: { id: "Panduan", en: "Guide" },
  /** The switch to the other language, in that language. */
  otherLanguage: { id: "English", en: "Indonesia" },
  more: {
    id: (more: number, left: number) => `Tampilkan ${banyak(more)} lagi (tersisa ${banyak(left)})`,
    en: (more: number, left: number) => `Show ${many(more)} more (${many(left)} left)`,
  },
  looking: { id: "Mencari tabel …", en: "Looking for tables …" },
  lookingBody: {
    id: "Membaca nama-nama rentang di buku kerja ini. Tidak ada yang diubah.",
    en: "Reading the range names of this workbook. Nothing is changed.",
  },
  intro: {
    id: (paint: boolean) =>
      `Hitung Capaian menilai setiap indikator${paint ? ", mewarnai selnya," : ""} dan menuliskan hasilnya di lembar LKjIP tersendiri; isi tabel Anda tidak diubah.`,
    en: (paint: boolean) =>
      `Hitung Capaian rates every indicator${paint ? ", colours its cell" : ""} and writes the results on LKjIP sheets of their own; your tables stay as they are.`,
  },
} satisfies Words;

/** The tables that were found. */
export const FOUND_WORDS = {
  title: { id: "Tabel yang ditemukan", en: "Tables found" },
  sentence: {
    id: (tables: number, indikator: number) =>
      `${banyak(tables)} tabel ditemukan, dengan ${banyak(indikator)} baris indikator.`,
    en: (tables: number, indikator: number) =>
      `${counted(tables, "table", "tables")} found, with ${counted(indikator, "indicator row", "indicator rows")}.`,
  },
  planOnly: {
    id: "Baru ada tabel rencana: capaian dapat dihitung setelah kolom Realisasi diberi nama.",
    en: "There are plan tables only: capaian can be computed once the Realisasi column is named.",
  },
  unnamed: { id: "Tabel tanpa nama", en: "Table without a name" },
  rows: {
    id: (rows: number) => `${banyak(rows)} baris`,
    en: (rows: number) => counted(rows, "row", "rows"),
  },
  kinerja: { id: "kinerja", en: "performance" },
  anggaran: { id: "anggaran", en: "budget" },
  keduanya: { id: "kinerja dan anggaran", en: "performance and budget" },
  rencana: { id: "rencana, hanya target", en: "plan, targets only" },
  rincian: { id: "rincian anggaran", en: "budget details" },
  open: {
    id: (table: string) => `Buka ${table} di lembarnya`,
    en: (table: string) => `Open ${table} on its sheet`,
  },
  columns: { id: "Tampilkan kolomnya", en: "Show their columns" },
  read: { id: (names: string) => `Terbaca: ${names}.`, en: (names: string) => `Read: ${names}.` },
  missing: {
    id: (names: string) => `Belum bernama: ${names}.`,
    en: (names: string) => `Without a name yet: ${names}.`,
  },
  trouble: { id: "Nama yang perlu diperbaiki", en: "Names to correct" },
} satisfies Words;

/** A workbook without a usable table. */
export const NONE_WORDS = {
  title: { id: "Belum ada tabel yang dapat dihitung", en: "No table can be computed yet" },
  body: {
    id: "Program ini membaca kolom yang sudah diberi nama. Buku kerja ini belum memiliki nama yang lengkap untuk satu tabel pun, dan tidak ada yang diubah.",
    en: "The program reads columns that have a name. This workbook does not have a full set of names for any table yet, and nothing was changed.",
  },
  steps: {
    id: [
      "Pilih sel-sel isi kolom target, tanpa judul kolomnya.",
      "Klik Kotak Nama di sebelah kiri bilah rumus, ketik Target_T1, lalu tekan Enter.",
      "Ulangi untuk kolom realisasi dengan nama Realisasi_T1, pada baris yang sama. Kolom lain, misalnya Indikator_T1 dan Sasaran_T1, boleh menyusul.",
    ],
    en: [
      "Select the cells of the target column, without its heading.",
      "Click the Name Box left of the formula bar, type Target_T1, then press Enter.",
      "Do the same for the realisasi column with the name Realisasi_T1, over the same rows. Other columns, such as Indikator_T1 and Sasaran_T1, may follow.",
    ],
  },
  again: { id: "Periksa Lagi", en: "Look Again" },
  names: { id: "Semua nama kolom", en: "All column names" },
  namesHelp: {
    id: "Tambahkan garis bawah dan nama tabel di belakangnya, misalnya Satuan_T1.",
    en: "Add an underscore and a name for the table, for instance Satuan_T1.",
  },
  textColumns: { id: "Kolom teks", en: "Text columns" },
  numberColumns: { id: "Kolom angka", en: "Number columns" },
} satisfies Words;
