import type { AlasanKolom } from "../../domain/usulan";
import type { Both, Words } from "../words";
import { banyak, counted, many } from "./counted";

/** Kenali Tabel in the pane: what was found without names, and what becomes of it. */
export const KENALI_WORDS = {
  title: { id: "Tabel yang dikenali", en: "Tables recognised" },
  none: {
    id: "Tidak ada tabel yang dikenali dari judul kolomnya. Beri nama sendiri, atau mulai dengan Format Isian.",
    en: "No table was recognised by its headings. Name the columns yourself, or start with an entry form.",
  },
  noneMore: {
    id: "Tidak ada tabel lain yang dikenali. Yang sudah bernama ada di bawah ini.",
    en: "No other table was recognised. Those with names stand below.",
  },
  others: {
    id: (count: number) => `${banyak(count)} tabel lain ditemukan`,
    en: (count: number) => `${counted(count, "other table", "other tables")} found`,
  },
  show: { id: "Lihat", en: "Show" },
  again: { id: "Kenali Tabel lagi", en: "Recognise tables again" },
  hide: { id: "Kembali ke hasil", en: "Back to the result" },
  use: {
    id: (table: string) => `Pakai tabel ${table}`,
    en: (table: string) => `Use table ${table}`,
  },
  open: {
    id: (what: string, place: string) => `Tunjukkan ${what} di ${place}`,
    en: (what: string, place: string) => `Show ${what} at ${place}`,
  },
  rows: {
    id: (rows: number) => `${banyak(rows)} baris`,
    en: (rows: number) => counted(rows, "row", "rows"),
  },
  columns: {
    id: (count: number) => `Kolom (${banyak(count)})`,
    en: (count: number) => `Columns (${many(count)})`,
  },
  columnsOf: {
    id: (table: string) => `Kolom tabel ${table}`,
    en: (table: string) => `Columns of table ${table}`,
  },
  completes: { id: "melengkapi yang sudah bernama", en: "completes one that has names" },
  sure: { id: "Yakin", en: "Sure" },
  check: { id: "Perlu diperiksa", en: "To be checked" },
  decided: { id: "Diputuskan", en: "Decided" },
  contents: {
    id: (heading: string) => `Isi kolom ${heading}`,
    en: (heading: string) => `What column ${heading} holds`,
  },
  noName: { id: "Tidak diberi nama", en: "Without a name" },
  titleCell: { id: "judul tabel", en: "title of the table" },
  example: { id: (value: string) => `contoh ${value}`, en: (value: string) => `such as ${value}` },
  yes: { id: "Ya", en: "Yes" },
  no: { id: "Tidak", en: "No" },
  kembar: {
    id: (isi: string) =>
      `Dua kolom diberi isi yang sama: ${isi}. Pilih salah satu; tabel ini belum dapat dinamai.`,
    en: (isi: string) =>
      `Two columns are said to hold the same: ${isi}. Choose one; this table cannot be named yet.`,
  },
  kurang: {
    id: "Belum ada kolom Target atau Anggaran yang dipilih; tabel ini belum dapat dinamai.",
    en: "No column of targets or budgets is chosen; this table cannot be named yet.",
  },
  cut: {
    id: (sheet: string, rows: number, columns: number) =>
      `Lembar ${sheet} terlalu besar: ${banyak(rows)} baris dan ${banyak(columns)} kolom tidak dilihat.`,
    en: (sheet: string, rows: number, columns: number) =>
      `Sheet ${sheet} is too large: ${many(rows)} rows and ${many(columns)} columns were not looked at.`,
  },
  cells: { id: "Sel yang ikut dinamai", en: "Cells that get a name, too" },
  byHand: { id: "Memberi nama sendiri", en: "Naming by hand" },
} satisfies Words;

/** What speaks for a column. */
export const ALASAN_WORDS: Readonly<Record<AlasanKolom, Both>> = {
  judul: { id: "dari judulnya", en: "by its heading" },
  induk: { id: "dari judul di atasnya", en: "by the heading above it" },
  tahun: { id: "dari tahunnya", en: "by its year" },
  isi: { id: "dari isinya", en: "by its cells" },
  sebelah: { id: "dari kolom di sebelahnya", en: "by the column beside it" },
};

/** Whether plain amounts are rupiah. */
export const MONEY_UNIT_WORDS = {
  title: { id: "Satuan uang", en: "Unit of money" },
  question: {
    id: (table: string, example: string) =>
      `Jumlah terbesar di tabel ${table} hanya ${example}. Dalam satuan apa uangnya ditulis?`,
    en: (table: string, example: string) =>
      `The largest amount of table ${table} is no more than ${example}. In which unit is its money written?`,
  },
  rupiah: { id: "rupiah", en: "rupiah" },
  ribu: { id: "ribu rupiah", en: "thousand rupiah" },
  juta: { id: "juta rupiah", en: "million rupiah" },
  miliar: { id: "miliar rupiah", en: "billion rupiah" },
} satisfies Words;

/** Names that Kenali Tabel has made, and the way to take them out again. */
export const NAMED_WORDS = {
  title: { id: "Nama yang dibuat", en: "Names made" },
  body: {
    id: "Nama-nama ini milik buku kerja Anda; Bersihkan Hasil tidak menghapusnya.",
    en: "These names belong to your workbook; Remove Results leaves them.",
  },
  undo: { id: "Batalkan nama", en: "Take the names out" },
  question: { id: "Hapus nama yang dibuat?", en: "Take out the names that were made?" },
  used: {
    id: (count: number, places: string) =>
      `${banyak(count)} rumus memakai nama ini (${places}). Tanpa nama itu rumusnya menjadi #NAME?.`,
    en: (count: number, places: string) =>
      `${counted(count, "formula uses", "formulas use")} these names (${places}). Without them they become #NAME?.`,
  },
  confirm: { id: "Hapus nama", en: "Take out" },
} satisfies Words;

/** The questions whether an indicator should fall, all at once. */
export const DIRECTION_WORDS = {
  title: { id: "Arah indikator", en: "Direction of indicators" },
  body: {
    id: "Indikator ini menyebut hal yang biasanya makin rendah makin baik. Tanpa jawaban, barisnya tidak dinilai.",
    en: "These indicators speak of what is usually better when lower. Without an answer their rows are not rated.",
  },
  question: { id: "Makin rendah makin baik?", en: "Is lower better?" },
  yes: { id: "Ya", en: "Yes" },
  no: { id: "Tidak", en: "No" },
  save: { id: "Jawab dan hitung ulang", en: "Answer and compute again" },
  first: { id: "Jawab dan hitung", en: "Answer and compute" },
  saved: {
    id: "Jawaban disimpan di tabel Arah indikator pada LKjIP Skala dan dapat diubah di sana.",
    en: "Answers are kept in the table of directions on LKjIP Skala and can be changed there.",
  },
  help: { id: "Apa itu arah indikator?", en: "What is a direction?" },
  answered: {
    id: (answered: number, all: number) => `${banyak(answered)} dari ${banyak(all)} terjawab`,
    en: (answered: number, all: number) => `${many(answered)} of ${many(all)} answered`,
  },
  open: {
    id: (indikator: string) => `Buka sel “${indikator}”`,
    en: (indikator: string) => `Go to the cell of “${indikator}”`,
  },
  figures: {
    id: (target: string, realisasi: string) => `target ${target}, realisasi ${realisasi}`,
    en: (target: string, realisasi: string) => `target ${target}, realisasi ${realisasi}`,
  },
} satisfies Words;
