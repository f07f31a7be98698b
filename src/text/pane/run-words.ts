import type { Words } from "../words";
import { banyak, counted, many } from "./counted";

/** The button, its choices, and the stages of what is under way. */
export const RUN_WORDS = {
  run: { id: "Hitung Capaian", en: "Hitung Capaian" },
  rerun: { id: "Hitung Ulang", en: "Compute Again" },
  stop: { id: "Hentikan", en: "Stop" },
  options: { id: "Pilihan", en: "Options" },
  paint: { id: "Warnai sel", en: "Colour cells" },
  paintHelp: {
    id: "Warna dapat dihapus kembali; warna milik Anda tetap ada di bawahnya.",
    en: "The colour can be taken off again; your own stays underneath.",
  },
  fill: { id: "Isi kolom kosong", en: "Fill empty columns" },
  fillHelp: {
    id: "Mengisi sel Capaian, Serapan, dan Sisa Anggaran yang kosong dengan rumus. Sel yang berisi tidak disentuh.",
    en: "Puts formulas into empty Capaian, Serapan and Sisa Anggaran cells. Cells that hold anything are left alone.",
  },
  undoLost: {
    id: "Menulis lembar mengosongkan daftar Urungkan (Ctrl+Z) Excel. Hasilnya dapat dihapus dengan Bersihkan Hasil.",
    en: "Writing sheets empties Excel's Undo list (Ctrl+Z). The results can be taken out by Bersihkan Hasil.",
  },
  baca: { id: "Membaca tabel …", en: "Reading the tables …" },
  hitung: { id: "Menghitung dan memeriksa …", en: "Computing and checking …" },
  tulis: { id: "Menulis hasil ke buku kerja …", en: "Writing the results to the workbook …" },
  henti: { id: "Menghentikan setelah tahap ini …", en: "Stopping after this step …" },
  bersihkan: { id: "Menghapus hasil dari buku kerja …", en: "Removing the results from the workbook …" },
  tandai: { id: "Menyimpan tanda di LKjIP Catatan …", en: "Saving the mark on LKjIP Catatan …" },
  perbaiki: { id: "Mengubah satu sel …", en: "Changing one cell …" },
  bukaAtur: { id: "Membaca pengaturan …", en: "Reading the settings …" },
  atur: { id: "Menyimpan pengaturan …", en: "Saving the settings …" },
  namai: { id: "Menambahkan nama …", en: "Adding the name …" },
  isian: { id: "Membuat Format Isian …", en: "Making the entry form …" },
  salin: { id: "Membuat salinan pimpinan …", en: "Making the leadership's copy …" },
} satisfies Words;

/** What the one bar says when something has ended. */
export const MESSAGE_WORDS = {
  ran: {
    id: (rated: number, kesalahan: number) =>
      `${banyak(rated)} indikator dinilai, ${kesalahan === 0 ? "tidak ditemukan kesalahan" : `${banyak(kesalahan)} kesalahan perlu diperbaiki`}.`,
    en: (rated: number, kesalahan: number) =>
      `${counted(rated, "indicator", "indicators")} rated, ${kesalahan === 0 ? "no errors found" : `${counted(kesalahan, "error", "errors")} to correct`}.`,
  },
  stale: {
    id: "Isi tabel berubah sejak perhitungan terakhir. Klik Hitung Ulang agar hasilnya mengikuti.",
    en: "The tables have changed since the last computation. Click Compute Again to bring the results up to date.",
  },
  cleaned: {
    id: (sheets: readonly string[]) =>
      sheets.length === 0
        ? "Hasil sudah dihapus dari buku kerja."
        : `Hasil sudah dihapus, termasuk lembar ${sheets.join(", ")}.`,
    en: (sheets: readonly string[]) =>
      sheets.length === 0
        ? "The results were removed from the workbook."
        : `The results were removed, with the sheets ${sheets.join(", ")}.`,
  },
  removedReasons: {
    id: (reasons: number) => `${banyak(reasons)} alasan pada catatan yang sudah diperiksa ikut terhapus.`,
    en: (reasons: number) => `${many(reasons)} reason(s) of checked notes were removed, too.`,
  },
  keptSkala: {
    id: (title: string) => `Lembar ${title} dipertahankan karena sudah Anda sunting.`,
    en: (title: string) => `The sheet ${title} was kept, since you have edited it.`,
  },
  saved: {
    id: (count: number, rerun: boolean) =>
      `${banyak(count)} pengaturan tersimpan di buku kerja.${rerun ? " Klik Hitung Ulang agar hasilnya mengikuti." : ""}`,
    en: (count: number, rerun: boolean) =>
      `${counted(count, "setting", "settings")} saved in the workbook.${rerun ? " Click Compute Again to bring the results up to date." : ""}`,
  },
  named: {
    id: (right: string, old: string) =>
      `Nama ${right} ditambahkan. Nama lama ${old} tetap ada; hapus di Pengelola Nama bila tidak dipakai lagi.`,
    en: (right: string, old: string) =>
      `The name ${right} was added. The old one, ${old}, is still there; delete it in the Name Manager if nothing uses it.`,
  },
  copyMade: {
    id: "Salinan pimpinan terbuka sebagai buku kerja baru. Simpan dengan nama yang Anda pilih.",
    en: "The leadership's copy is open as a new workbook. Save it under a name of your choice.",
  },
  copyNotOpened: {
    id: "Excel ini tidak membuka buku kerja baru dari panel. Salin sendiri: klik kanan tab LKjIP Ringkasan, pilih Pindahkan atau Salin, tujuan (buku baru), centang Buat salinan.",
    en: "This Excel opens no new workbook from the pane. Copy the sheets yourself: right-click the tab LKjIP Ringkasan, choose Move or Copy, to (new book), tick Create a copy.",
  },
  marked: { id: "Tersimpan di LKjIP Catatan.", en: "Saved on LKjIP Catatan." },
  mended: {
    id: (place: string, before: string, after: string) =>
      `${place} diubah dari ${before} menjadi ${after}. Klik Hitung Ulang agar lembar hasil mengikuti.`,
    en: (place: string, before: string, after: string) =>
      `${place} was changed from ${before} to ${after}. Click Compute Again to bring the sheets up to date.`,
  },
  takeBack: { id: "Kembalikan", en: "Take Back" },
  copied: {
    id: (figure: string) => `${figure} disalin.`,
    en: (figure: string) => `${figure} was copied.`,
  },
  notCopied: {
    id: (figure: string) => `Panel ini tidak diizinkan menyalin. Angkanya: ${figure}`,
    en: (figure: string) => `This pane is not allowed to copy. The figure: ${figure}`,
  },
  retry: { id: "Coba Lagi", en: "Try Again" },
} satisfies Words;

/** The pane has broken, or there is no Excel around it. */
export const OUTSIDE_WORDS = {
  broken: {
    id: "Panel ini berhenti karena kesalahan pada program",
    en: "This pane stopped because of an error in the program",
  },
  brokenBody: {
    id: "Buku kerja Anda tidak diubah oleh kesalahan ini. Muat ulang panel, lalu coba lagi.",
    en: "Your workbook was not changed by this error. Reload the pane, then try again.",
  },
  reload: { id: "Muat Ulang Panel", en: "Reload Pane" },
  title: { id: "Panel ini bekerja di dalam Excel", en: "This pane works inside Excel" },
  elsewhere: {
    id: "Halaman ini dibuka di luar Excel. Buka buku kerja di Excel, lalu klik Capaian LKjIP di tab Beranda.",
    en: "This page was opened outside Excel. Open a workbook in Excel, then click LKjIP Capaian on the Home tab.",
  },
  silent: {
    id: "Excel belum menjawab. Periksa sambungan internet (panel memerlukan office.js dari appsforoffice.microsoft.com), lalu muat ulang panel.",
    en: "Excel has not answered. Check the connection (the pane needs office.js from appsforoffice.microsoft.com), then reload the pane.",
  },
} satisfies Words;

/** The question before Bersihkan Hasil. */
export const CLEAN_WORDS = {
  button: { id: "Bersihkan Hasil", en: "Remove Results" },
  title: { id: "Hapus hasil dari buku kerja?", en: "Remove the results from the workbook?" },
  body: {
    id: "Semua warna, lembar, dan nama yang ditulis program ini dihapus.",
    en: "Every colour, sheet and name that this program wrote is removed.",
  },
  stays: {
    id: "Isi, rumus, format, dan lembar milik Anda tetap seperti semula. Rumus yang diisikan ke kolom kosong juga tetap.",
    en: "Your cells, formulas, formats and sheets stay as they were. Formulas filled into empty columns stay too.",
  },
  undo: {
    id: "Penghapusan lembar tidak dapat diurungkan dengan Ctrl+Z, tetapi hasil dapat dihitung lagi kapan saja.",
    en: "Removing sheets cannot be undone with Ctrl+Z, but the results can be computed again at any time.",
  },
  reasons: {
    id: (reasons: number) =>
      `${banyak(reasons)} alasan pada catatan yang sudah diperiksa ikut terhapus bersama lembar LKjIP Catatan.`,
    en: (reasons: number) => `${many(reasons)} reason(s) of checked notes go with the sheet LKjIP Catatan.`,
  },
  skala: {
    id: "Hapus juga LKjIP Skala yang sudah saya sunting",
    en: "Remove my edited LKjIP Skala too",
  },
  confirm: { id: "Hapus Hasil", en: "Remove Results" },
} satisfies Words;
