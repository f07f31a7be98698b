import type { HostErrorTable } from "./host-error-words";
import { TETAP, UNCHANGED } from "./host-errors-excel";
import { formatAngka } from "./numbers";

/** What stands in the way of an entry form: a sheet, or the first of some names. */
const taken = (sheet: string | null, names: readonly string[], tab: string, name: string): string =>
  sheet !== null
    ? `${tab} ${sheet}`
    : `${name} ${names.slice(0, 3).join(", ")}${names.length > 3 ? ", …" : ""}`;

/** Where the workbook holds too much, or has already what was to be added. */
export const WORKBOOK_ERRORS = {
  "too-many-tables": {
    id: ({ most }) => ({
      judul: "Terlalu banyak tabel",
      pesan: `Buku kerja ini memiliki lebih dari ${formatAngka(most, "id")} tabel bernama, lebih banyak daripada yang dapat dihitung sekaligus. ${TETAP}`,
      saran: "Hapus nama yang tidak dipakai (Rumus, Pengelola Nama), atau bagi menjadi beberapa buku kerja.",
    }),
    en: ({ most }) => ({
      judul: "Too many tables",
      pesan: `This workbook has more than ${formatAngka(most, "en")} named tables, which is more than can be computed at once. ${UNCHANGED}`,
      saran: "Delete names that are not used (Formulas, Name Manager), or make several workbooks of it.",
    }),
  },
  "form-taken": {
    id: ({ sheet, names }) => ({
      judul: "Format Isian tidak dibuat",
      pesan: `${taken(sheet, names, "Lembar", "Nama")} sudah ada di buku kerja ini. ${TETAP}`,
      saran: "Pakai yang sudah ada, atau ganti namanya, lalu coba lagi.",
    }),
    en: ({ sheet, names }) => ({
      judul: "The entry form was not made",
      pesan: `This workbook has already: ${taken(sheet, names, "sheet", "names")}. ${UNCHANGED}`,
      saran: "Use what is there, or rename it, then try again.",
    }),
  },
  "sheet-too-long": {
    id: ({ sheet, rows, most }) => ({
      judul: "Hasilnya terlalu panjang",
      pesan: `${sheet} memerlukan ${formatAngka(rows, "id")} baris, sedangkan satu lembar Excel memuat ${formatAngka(most, "id")} baris. ${TETAP}`,
      saran: "Bagi tabelnya ke beberapa buku kerja, lalu hitung masing-masing.",
    }),
    en: ({ sheet, rows, most }) => ({
      judul: "The result is too long",
      pesan: `${sheet} would need ${formatAngka(rows, "en")} rows, and a sheet of Excel has ${formatAngka(most, "en")}. ${UNCHANGED}`,
      saran: "Divide the tables among several workbooks, then compute each of them.",
    }),
  },
} satisfies Partial<HostErrorTable>;
