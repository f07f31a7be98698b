import type { AccountText, FolderText } from "./command-line-text";
import { formatAngka } from "./numbers";
import type { Both, Words } from "./words";

const angka = (value: number): string => formatAngka(value, "id");
const number = (value: number): string => formatAngka(value, "en");
const plural = (value: number, one: string, many: string): string =>
  `${number(value)} ${value === 1 ? one : many}`;

const listed = (counts: readonly (readonly [number, string])[], say: (count: number) => string): string =>
  counts.flatMap(([count, word]) => (count > 0 ? [`${say(count)} ${word}`] : [])).join(", ");

type InBoth<T> = { readonly [Key in keyof T]: Both<T[Key]> };

/** Before each line of the account. */
export const LABELS = {
  berkas: { id: "Berkas", en: "File" },
  tabel: { id: "Tabel", en: "Tables" },
  indikator: { id: "Indikator", en: "Indicators" },
  sasaran: { id: "Sasaran", en: "Sasaran" },
  serapan: { id: "Serapan", en: "Serapan" },
  catatan: { id: "Catatan", en: "Notes" },
  hasil: { id: "Hasil", en: "Result" },
  json: { id: "JSON", en: "JSON" },
  salinan: { id: "Salinan", en: "Copy" },
} satisfies Words;

export const FOLDER: InBoth<FolderText> = {
  empty: {
    id: (path) => `${path}: tidak ada berkas .xlsx atau .xlsm di folder ini.`,
    en: (path) => `${path}: there is no .xlsx or .xlsm file in this folder.`,
  },
  failed: { id: "gagal", en: "failed" },
  done: { id: "selesai", en: "done" },
  headings: {
    id: ["Berkas", "Tabel", "Indikator", "Kesalahan", "Peringatan", "Informasi", "Hasil"],
    en: ["File", "Tables", "Indicators", "Errors", "Warnings", "Information", "Result"],
  },
  tooSlow: {
    id: (seconds) => `belum selesai setelah ${angka(seconds)} detik, jadi dilewati`,
    en: (seconds) => `not done after ${number(seconds)} seconds, so passed over`,
  },
  lost: { id: "memori tidak cukup untuk berkas ini", en: "not enough memory for this file" },
  summary: {
    id: (done, failed) => `${angka(done)} berkas selesai, ${angka(failed)} gagal.`,
    en: (done, failed) => `${plural(done, "file", "files")} done, ${number(failed)} failed.`,
  },
};

export const ACCOUNT: InBoth<AccountText> = {
  tables: {
    id: ({ total, kinerja, anggaran, rencana, rincian }) =>
      `${angka(total)} ditemukan (${listed(
        [
          [kinerja, "kinerja"],
          [anggaran, "anggaran"],
          [rincian, "rincian"],
          [rencana, "rencana"],
        ],
        angka,
      )})`,
    en: ({ total, kinerja, anggaran, rencana, rincian }) =>
      `${number(total)} found (${listed(
        [
          [kinerja, "performance"],
          [anggaran, "budget"],
          [rincian, "budget details"],
          [rencana, "plan"],
        ],
        number,
      )})`,
  },
  rated: {
    id: (rated, unrated, perKriteria) =>
      [
        `${angka(rated)} dinilai`,
        ...perKriteria,
        ...(unrated > 0 ? [`belum dapat dinilai ${angka(unrated)}`] : []),
      ].join(" · "),
    en: (rated, unrated, perKriteria) =>
      [
        `${number(rated)} rated`,
        ...perKriteria,
        ...(unrated > 0 ? [`not ratable yet ${number(unrated)}`] : []),
      ].join(" · "),
  },
  sasaranName: {
    id: (nomor, sasaran) => (sasaran === null ? "(tanpa sasaran)" : `${nomor}. ${sasaran}`),
    en: (nomor, sasaran) => (sasaran === null ? "(without sasaran)" : `${nomor}. ${sasaran}`),
  },
  sasaranFigures: {
    id: (capaian, kriteria, serapan) =>
      [
        `capaian ${capaian ?? "belum ada"}${kriteria === null ? "" : ` (${kriteria})`}`,
        ...(serapan === null ? [] : [`serapan ${serapan}`]),
      ].join(", "),
    en: (capaian, kriteria, serapan) =>
      [
        `capaian ${capaian ?? "no data"}${kriteria === null ? "" : ` (${kriteria})`}`,
        ...(serapan === null ? [] : [`serapan ${serapan}`]),
      ].join(", "),
  },
  serapan: {
    id: (persen, realisasi, anggaran) => `${persen} (${realisasi} dari ${anggaran})`,
    en: (persen, realisasi, anggaran) => `${persen} (${realisasi} of ${anggaran})`,
  },
  findings: {
    id: ({ kesalahan, peringatan, informasi, diperiksa }) =>
      `${angka(kesalahan)} kesalahan, ${angka(peringatan)} peringatan, ${angka(informasi)} informasi${diperiksa > 0 ? `; ${angka(diperiksa)} sudah diperiksa` : ""}`,
    en: ({ kesalahan, peringatan, informasi, diperiksa }) =>
      `${plural(kesalahan, "error", "errors")}, ${plural(peringatan, "warning", "warnings")}, ${number(informasi)} information${diperiksa > 0 ? `; ${number(diperiksa)} checked` : ""}`,
  },
  notWritten: { id: "buku kerja tidak ditulis (--periksa)", en: "no workbook written (--periksa)" },
  seeSheet: { id: (title) => `rinciannya di lembar ${title}`, en: (title) => `listed on the sheet ${title}` },
  more: { id: (count) => `… dan ${angka(count)} lagi`, en: (count) => `… and ${number(count)} more` },
  noUsableBlok: {
    id: (path, causes) =>
      causes.length === 0
        ? `${path}: belum ada nama rentang yang dikenal, sehingga tidak ada tabel yang dapat dihitung. Beri nama kolom target dan realisasi (misalnya Target_T1 dan Realisasi_T1), atau anggaran dan realisasinya (Anggaran_T1 dan RealisasiAnggaran_T1), lalu ulangi.`
        : `${path}: tidak ada tabel yang dapat dihitung, karena nama rentangnya belum dapat dipakai: ${causes.join(" ")} Perbaiki namanya di Pengelola Nama (Ctrl+F3), lalu ulangi.`,
    en: (path, causes) =>
      causes.length === 0
        ? `${path}: there is no name that is known, so there is no table to compute. Name the columns of target and realisasi (such as Target_T1 and Realisasi_T1), or of budget and spending (Anggaran_T1 and RealisasiAnggaran_T1), then run again.`
        : `${path}: there is no table to compute, because its names cannot be used yet: ${causes.join(" ")} Mend them in the Name Manager (Ctrl+F3), then run again.`,
  },
  kenaliWouldRead: {
    id: (count) =>
      count === 0 ? "" : ` Atau ulangi dengan --kenali: ${angka(count)} tabel dapat dikenali dari judulnya.`,
    en: (count) =>
      count === 0
        ? ""
        : ` Or run again with --kenali: ${plural(count, "table", "tables")} can be told by the headings.`,
  },
  kenaliLeftOpen: {
    id: (count) =>
      count === 0
        ? " Kenali Tabel tidak menemukan tabel."
        : ` Kenali Tabel menemukan ${angka(count)} tabel yang masih perlu diperiksa.`,
    en: (count) =>
      count === 0
        ? " Kenali Tabel found no table."
        : ` Kenali Tabel found ${plural(count, "table", "tables")} still to be checked.`,
  },
  recognised: {
    id: (blok, sheet, columns, rows) =>
      `dikenali ${blok} (lembar ${sheet}): ${angka(columns)} kolom, ${angka(rows)} baris`,
    en: (blok, sheet, columns, rows) =>
      `recognised ${blok} (sheet ${sheet}): ${plural(columns, "column", "columns")}, ${plural(rows, "row", "rows")}`,
  },
  leftOpen: {
    id: (cell, question) => `perlu diperiksa ${cell}: ${question}`,
    en: (cell, question) => `to be checked ${cell}: ${question}`,
  },
  cutOff: {
    id: (sheet, rows, columns) =>
      `lembar ${sheet} terlalu besar: ${angka(rows)} baris dan ${angka(columns)} kolom tidak dilihat`,
    en: (sheet, rows, columns) =>
      `sheet ${sheet} is too large: ${number(rows)} rows and ${number(columns)} columns were not looked at`,
  },
  removed: {
    id: (sheets) =>
      sheets.length === 0
        ? "tidak ada lembar hasil yang perlu dihapus"
        : `lembar yang dihapus: ${sheets.join(", ")}`,
    en: (sheets) =>
      sheets.length === 0 ? "there were no result sheets to remove" : `sheets removed: ${sheets.join(", ")}`,
  },
  removedReasons: {
    id: (count) =>
      `Ikut terhapus: ${angka(count)} alasan di lembar LKjIP Catatan; berkas masukan masih menyimpannya.`,
    en: (count) =>
      `With the sheet LKjIP Catatan went ${number(count)} reason(s) of checked findings; the input file still has them.`,
  },
  isianMade: {
    id: (path) => `${path}: Format Isian dibuat. Isi tabelnya, lalu hitung berkas itu.`,
    en: (path) => `${path}: the entry form was made. Fill its tables, then compute that file.`,
  },
  keptSkala: {
    id: (title) => `Lembar ${title} dipertahankan karena isinya sudah Anda sunting.`,
    en: (title) => `The sheet ${title} was kept because you have edited it.`,
  },
  bug: {
    id: (detail) =>
      `Program berhenti karena kekeliruan di dalamnya (${detail}). Tidak ada buku kerja yang ditulis; berkas masukan tetap utuh. Mohon laporkan beserta berkasnya.`,
    en: (detail) =>
      `The program stopped because of a mistake of its own (${detail}). No workbook was written; the input is as it was. Please report this together with the file.`,
  },
};
