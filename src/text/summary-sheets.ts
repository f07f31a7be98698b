import type { Bahasa } from "./bahasa";

/** Words of LKjIP Ringkasan and LKjIP Catatan, which are the product's own and follow the user's language. */

export interface CatatanWords {
  readonly title: string;
  readonly headings: readonly string[];
  /** Counts of kesalahan, peringatan and informasi in one line. */
  readonly counts: (kesalahan: number, peringatan: number, informasi: number) => string;
  readonly table: (blok: string) => string;
  readonly workbook: string;
  readonly points: (difference: string) => string;
  readonly calculated: (tanggal: string) => string;
}

export const CATATAN_WORDS: Readonly<Record<Bahasa, CatatanWords>> = {
  id: {
    title: "Catatan",
    headings: ["No.", "Tingkat", "Sel", "Tercetak", "Hitungan", "Selisih", "Catatan", "Yang perlu dilakukan"],
    counts: (k, p, i) => `${k} kesalahan, ${p} peringatan, ${i} informasi`,
    table: (blok) => `Tabel ${blok}`,
    workbook: "Buku kerja",
    points: (difference) => `${difference} poin`,
    calculated: (tanggal) => `Diperiksa pada ${tanggal}. Klik isi kolom Sel untuk menuju selnya.`,
  },
  en: {
    title: "Catatan (findings)",
    headings: ["No.", "Severity", "Cell", "Printed", "Computed", "Difference", "Finding", "What to do"],
    counts: (k, p, i) => `${k} errors, ${p} warnings, ${i} for information`,
    table: (blok) => `Table ${blok}`,
    workbook: "Workbook",
    points: (difference) => `${difference} points`,
    calculated: (tanggal) => `Checked on ${tanggal}. Click an entry of the Cell column to go there.`,
  },
};

export interface RingkasanWords {
  readonly title: string;
  readonly counts: string;
  readonly countHeadings: readonly string[];
  readonly unrated: string;
  readonly all: string;
  readonly sasaran: string;
  readonly sasaranHeadings: readonly string[];
  readonly anggaran: string;
  readonly anggaranRows: { readonly anggaran: string; readonly realisasi: string; readonly serapan: string; readonly sisa: string };
  readonly catatan: string;
  readonly calculated: (tanggal: string) => string;
}

export const RINGKASAN_WORDS: Readonly<Record<Bahasa, RingkasanWords>> = {
  id: {
    title: "Ringkasan Capaian Kinerja",
    counts: "Jumlah indikator menurut kriteria",
    countHeadings: ["No.", "Kriteria", "Kode", "Indikator sasaran", "Indikator program", "Jumlah"],
    unrated: "Belum dapat dinilai",
    all: "Jumlah",
    sasaran: "Capaian, serapan, dan efisiensi tiap sasaran",
    sasaranHeadings: ["No.", "Sasaran Strategis", "% Capaian", "Kriteria", "Serapan", "Efisiensi (poin)", "Tingkat efisiensi"],
    anggaran: "Anggaran",
    anggaranRows: { anggaran: "Anggaran", realisasi: "Realisasi", serapan: "Serapan", sisa: "Sisa anggaran" },
    catatan: "Catatan",
    calculated: (tanggal) => `Dihitung pada ${tanggal} dari tabel di buku kerja ini.`,
  },
  en: {
    title: "Summary of Capaian Kinerja",
    counts: "Indicators by kriteria",
    countHeadings: ["No.", "Kriteria", "Kode", "Sasaran indicators", "Programme indicators", "Total"],
    unrated: "Not rated",
    all: "Total",
    sasaran: "Capaian, serapan and efisiensi of each sasaran",
    sasaranHeadings: ["No.", "Sasaran Strategis", "% Capaian", "Kriteria", "Serapan", "Efisiensi (points)", "Degree of efisiensi"],
    anggaran: "Anggaran",
    anggaranRows: { anggaran: "Anggaran", realisasi: "Realisasi", serapan: "Serapan", sisa: "Sisa anggaran" },
    catatan: "Catatan (findings)",
    calculated: (tanggal) => `Calculated on ${tanggal} from the tables of this workbook.`,
  },
};
