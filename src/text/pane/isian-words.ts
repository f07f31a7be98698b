import type { Words } from "../words";

/** Buat Format Isian in the pane: the way in for those who start afresh. */
export const ISIAN_PANE_WORDS = {
  title: { id: "Mulai dengan Format Isian", en: "Start with an entry form" },
  help: {
    id: "Menambahkan satu lembar dengan tabel sasaran, program, dan anggaran yang kosong dan sudah bernama. Isi, lalu Hitung Capaian. Lembar itu milik Anda; Bersihkan Hasil tidak menghapusnya.",
    en: "Adds a sheet with empty tables of sasaran, programmes and budgets that have their names. Fill it in, then compute. The sheet is yours: removing results leaves it.",
  },
  sasaran: { id: "Baris tabel sasaran", en: "Rows of the table of sasaran" },
  program: { id: "Baris tabel program", en: "Rows of the table of programmes" },
  anggaran: { id: "Baris tabel anggaran", en: "Rows of the table of budgets" },
  rows: { id: "Isi 1 sampai 500.", en: "Enter 1 to 500." },
  paper: { id: "Ukuran kertas", en: "Paper size" },
  make: { id: "Buat Format Isian", en: "Make the entry form" },
} satisfies Words;
