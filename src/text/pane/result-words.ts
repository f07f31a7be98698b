import type { Words } from "../words";
import { banyak, counted, many } from "./counted";

/** What a run has brought. */
export const RESULT_WORDS = {
  title: { id: "Hasil", en: "Result" },
  barLabel: { id: "Jumlah indikator menurut kriteria", en: "Number of indicators by kriteria" },
  unrated: { id: "Belum dapat dinilai", en: "Not ratable yet" },
  next: {
    id: (kriteria: string) => `Buka indikator ${kriteria} berikutnya`,
    en: (kriteria: string) => `Go to the next indicator rated ${kriteria}`,
  },
  sheets: { id: "Lembar yang ditulis", en: "Sheets written" },
  makeCopy: { id: "Salinan pimpinan", en: "Copy for the leadership" },
  makeCopyHelp: {
    id: "Buku kerja tersendiri tanpa rumus, Skala, dan Catatan, untuk dikirim.",
    en: "A workbook of its own without formulas, Skala and Catatan, to be sent.",
  },
  openSheet: {
    id: (title: string) => `Buka lembar ${title}`,
    en: (title: string) => `Open sheet ${title}`,
  },
  sasaran: { id: "Sasaran", en: "Sasaran" },
  withoutSasaran: { id: "(tanpa sasaran)", en: "(without sasaran)" },
  nomor: { id: (nomor: number) => `Sasaran ${nomor}`, en: (nomor: number) => `Sasaran ${nomor}` },
  capaian: { id: "Capaian", en: "Capaian" },
  serapan: { id: "Serapan", en: "Serapan" },
  noData: { id: "belum ada", en: "no data" },
} satisfies Words;

/** The list of Catatan, and what can be done with one. */
export const CATATAN_WORDS = {
  title: { id: "Catatan", en: "Notes" },
  none: {
    id: "Tidak ada catatan: semua angka yang tertulis sesuai hitungan.",
    en: "No notes: every figure that is written agrees with the computed one.",
  },
  noneInFilter: { id: "Tidak ada catatan untuk tabel ini.", en: "No notes for this table." },
  kesalahan: {
    id: (count: number) => `${banyak(count)} kesalahan`,
    en: (count: number) => counted(count, "error", "errors"),
  },
  peringatan: {
    id: (count: number) => `${banyak(count)} peringatan`,
    en: (count: number) => counted(count, "warning", "warnings"),
  },
  informasi: {
    id: (count: number) => `${banyak(count)} informasi`,
    en: (count: number) => `${many(count)} for information`,
  },
  filterTable: { id: "Tabel", en: "Table" },
  allTables: { id: "Semua tabel", en: "All tables" },
  wholeWorkbook: { id: "Seluruh buku kerja", en: "Whole workbook" },
  actions: { id: "Tindakan", en: "Actions" },
  mend: { id: "Perbaiki sel", en: "Correct the cell" },
  mendQuestion: {
    id: (place: string) => `Isi sel ${place} diganti:`,
    en: (place: string) => `The cell ${place} is changed:`,
  },
  before: { id: "Sekarang", en: "Now" },
  after: { id: "Menjadi", en: "Then" },
  confirmMend: { id: "Ganti", en: "Change" },
  nameRight: {
    id: (usul: string) => `Beri nama yang benar: ${usul}`,
    en: (usul: string) => `Give the right name: ${usul}`,
  },
  copyFigure: { id: "Salin angka", en: "Copy the figure" },
  mark: { id: "Tandai sudah diperiksa", en: "Mark as checked" },
  reason: { id: "Alasan", en: "Reason" },
  reasonHelp: {
    id: "Disimpan di LKjIP Catatan dan ikut dicetak. Muncul lagi bila angkanya berubah.",
    en: "Kept on LKjIP Catatan and printed there. It comes back when the figure changes.",
  },
  save: { id: "Simpan", en: "Save" },
  unmark: { id: "Batalkan tanda", en: "Remove the mark" },
  checked: {
    id: (count: number) => `Sudah diperiksa · ${banyak(count)}`,
    en: (count: number) => `Checked · ${many(count)}`,
  },
  checkedBecause: {
    id: (reason: string) => `Alasan: ${reason}`,
    en: (reason: string) => `Reason: ${reason}`,
  },
  oldReason: {
    id: (reason: string) => `Pernah diperiksa (“${reason}”), tetapi angkanya berubah.`,
    en: (reason: string) => `Checked before (“${reason}”), but the figures have changed.`,
  },
  about: { id: "Apa artinya?", en: "What does it mean?" },
  ground: { id: "Dasar", en: "Basis" },
  example: { id: "Contoh dari LKjIP 2024", en: "Example from the LKjIP 2024" },
  advice: { id: "Yang perlu dilakukan", en: "What to do" },
} satisfies Words;
