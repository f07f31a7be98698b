import type { Refused } from "../domain/left-out";
import type { HostErrorTable } from "./host-error-words";
import type { Both } from "./words";

export const TETAP = "Buku kerja tidak diubah.";
export const UNCHANGED = "The workbook was not changed.";

const DITOLAK: Both<Readonly<Record<Refused, string>>> = {
  id: {
    baca: "membaca buku kerja ini",
    lembar: "menambah atau menghapus lembar",
    isi: "mengisi sel",
    warna: "mewarnai sel",
    nama: "memberi nama rentang",
  },
  en: {
    baca: "to read this workbook",
    lembar: "to add or delete a sheet",
    isi: "to write cells",
    warna: "to colour cells",
    nama: "to name a range",
  },
};

/** Where Excel refused. */
export const EXCEL_ERRORS = {
  "cell-being-edited": {
    id: () => ({
      judul: "Ada sel yang sedang diisi",
      pesan: `Excel tidak dapat menulis selama sebuah sel sedang diisi. ${TETAP}`,
      saran: "Tekan Enter di lembar kerja, lalu coba lagi.",
    }),
    en: () => ({
      judul: "A cell is being edited",
      pesan: `Excel cannot write while a cell is being edited. ${UNCHANGED}`,
      saran: "Press Enter in the sheet, then try again.",
    }),
  },
  "sheet-protected": {
    id: ({ sheets }) => ({
      judul: "Lembar diproteksi",
      pesan: `Lembar ${sheets.join(", ")} diproteksi. ${TETAP}`,
      saran: "Buka proteksi lembar itu di tab Tinjau, atau jalankan tanpa mewarnai sel, lalu coba lagi.",
    }),
    en: ({ sheets }) => ({
      judul: "Sheet is protected",
      pesan: `The sheet ${sheets.join(", ")} is protected. ${UNCHANGED}`,
      saran: "Unprotect it on the Review tab, or run without colouring cells, then try again.",
    }),
  },
  "structure-protected": {
    id: () => ({
      judul: "Struktur buku kerja diproteksi",
      pesan: `Struktur buku kerja diproteksi, sehingga lembar LKjIP tidak dapat ditambahkan. ${TETAP}`,
      saran: "Buka Proteksi Buku Kerja di tab Tinjau, lalu coba lagi.",
    }),
    en: () => ({
      judul: "Structure is protected",
      pesan: `The structure of the workbook is protected, so that no LKjIP sheet can be added. ${UNCHANGED}`,
      saran: "Turn off Protect Workbook on the Review tab, then try again.",
    }),
  },
  "read-only": {
    id: () => ({
      judul: "Buku kerja hanya-baca",
      pesan: `Buku kerja ini dibuka hanya-baca. ${TETAP}`,
      saran: "Klik Aktifkan Pengeditan atau simpan salinannya, lalu coba lagi.",
    }),
    en: () => ({
      judul: "Workbook is read-only",
      pesan: `This workbook was opened read-only. ${UNCHANGED}`,
      saran: "Click Enable Editing or save a copy, then try again.",
    }),
  },
  "api-too-old": {
    id: ({ needed }) => ({
      judul: "Excel ini terlalu lama",
      pesan: `Versi Excel ini belum mendukung ${needed}. ${TETAP}`,
      saran: "Perbarui Excel (Microsoft 365 atau Excel 2021 ke atas), atau pakai Excel di web.",
    }),
    en: ({ needed }) => ({
      judul: "This Excel is too old",
      pesan: `This version of Excel does not support ${needed}. ${UNCHANGED}`,
      saran: "Update Excel (Microsoft 365 or Excel 2021 and later), or use Excel on the web.",
    }),
  },
  "payload-too-large": {
    id: () => ({
      judul: "Data terlalu besar",
      pesan: `Data ini melebihi batas sekali kirim Excel. ${TETAP}`,
      saran: "Persempit rentang nama yang mencakup seluruh kolom, lalu coba lagi.",
    }),
    en: () => ({
      judul: "Too much data",
      pesan: `The data is above what Excel takes at once. ${UNCHANGED}`,
      saran: "Shorten names that cover whole columns, then try again.",
    }),
  },
  refused: {
    id: ({ what, code }) => ({
      judul: "Excel menolak",
      pesan: `Excel menolak ${DITOLAK.id[what]} (${code}). ${TETAP}`,
      saran: "Tutup kotak dialog yang terbuka, simpan dan buka lagi buku kerjanya, lalu coba lagi.",
    }),
    en: ({ what, code }) => ({
      judul: "Excel refuses",
      pesan: `Excel refuses ${DITOLAK.en[what]} (${code}). ${UNCHANGED}`,
      saran: "Close any open dialog, save and reopen the workbook, then try again.",
    }),
  },
  "no-answer": {
    id: () => ({
      judul: "Excel tidak menjawab",
      pesan: `Excel tidak menjawab pada waktunya. ${TETAP}`,
      saran: "Tunggu sebentar, lalu coba lagi.",
    }),
    en: () => ({
      judul: "Excel does not answer",
      pesan: `Excel did not answer in time. ${UNCHANGED}`,
      saran: "Wait a moment, then try again.",
    }),
  },
  "outcome-unknown": {
    id: () => ({
      judul: "Hasil belum pasti",
      pesan:
        "Sambungan ke Excel terputus saat menulis, sehingga belum pasti apakah semuanya tertulis. Isi sel Anda tidak dihapus.",
      saran: "Periksa lembar LKjIP, lalu klik Hitung Capaian lagi: sisa yang belum selesai akan diperbaiki.",
    }),
    en: () => ({
      judul: "Outcome unknown",
      pesan:
        "The connection to Excel was lost while writing, so it is not certain that everything was written. No cell of yours was emptied.",
      saran: "Look at the LKjIP sheets, then click Hitung Capaian again: what is unfinished will be mended.",
    }),
  },
  "changed-meanwhile": {
    id: ({ where }) => ({
      judul: "Ada yang berubah",
      pesan: `${where === "" ? "Buku kerja" : where} berubah saat dihitung, sehingga tidak ada yang ditulis.`,
      saran: "Klik Hitung Capaian lagi agar memakai isi yang terbaru.",
    }),
    en: ({ where }) => ({
      judul: "Something has changed",
      pesan: `${where === "" ? "The workbook" : where} changed during the calculation, so nothing was written.`,
      saran: "Click Hitung Capaian again to use what is there now.",
    }),
  },
  stopped: {
    id: () => ({
      judul: "Dihentikan",
      pesan: `Perhitungan dihentikan. ${TETAP}`,
      saran: "Klik Hitung Capaian untuk mulai lagi.",
    }),
    en: () => ({
      judul: "Stopped",
      pesan: `The calculation was stopped. ${UNCHANGED}`,
      saran: "Click Hitung Capaian to begin again.",
    }),
  },
  unknown: {
    id: ({ code }) => ({
      judul: "Excel menolak",
      pesan: `Excel menolak dengan kode ${code}. ${TETAP}`,
      saran: "Coba lagi; bila berulang, simpan dan buka kembali buku kerja ini.",
    }),
    en: ({ code }) => ({
      judul: "Excel refused",
      pesan: `Excel refused with the code ${code}. ${UNCHANGED}`,
      saran: "Try again; if it happens again, save the workbook and open it anew.",
    }),
  },
} satisfies Partial<HostErrorTable>;
