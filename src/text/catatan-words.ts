import type { Both, Words } from "./words";

/** Words of LKjIP Ringkasan and LKjIP Catatan, which are the product's own and follow the user's language. */

export interface CatatanWords {
  readonly title: string;
  /** Counts of kesalahan, peringatan and informasi in one line. */
  readonly counts: (kesalahan: number, peringatan: number, informasi: number) => string;
  /** How many a person has checked. */
  readonly checkedCount: (checked: number) => string;
  readonly table: (blok: string) => string;
  readonly workbook: string;
  readonly points: (difference: string) => string;
  readonly calculated: (tanggal: string) => string;
  /** Titles of the groups behind the open findings. */
  readonly checked: (count: number) => string;
  readonly looseTitle: (count: number) => string;
  /** A reason that counts no more, behind the sentence of its finding. */
  readonly oldReason: (alasan: string) => string;
  /** In place of the sentence of a finding that is gone; `judul` its kind. */
  readonly loose: (judul: string) => string;
  readonly looseAdvice: string;
  readonly howToCheck: string;
  /** Findings that no row of the sheet is left for. */
  readonly cut: (count: string) => string;
}

export const CATATAN_WORDS: { readonly [Key in keyof CatatanWords]: Both<CatatanWords[Key]> } = {
  title: { id: "Catatan", en: "Catatan (findings)" },
  counts: {
    id: (k, p, i) => `${k} kesalahan, ${p} peringatan, ${i} informasi`,
    en: (k, p, i) => `${k} errors, ${p} warnings, ${i} for information`,
  },
  checkedCount: { id: (n) => `${n} sudah diperiksa`, en: (n) => `${n} checked` },
  table: { id: (blok) => `Tabel ${blok}`, en: (blok) => `Table ${blok}` },
  workbook: { id: "Buku kerja", en: "Workbook" },
  points: { id: (difference) => `${difference} poin`, en: (difference) => `${difference} points` },
  calculated: {
    id: (tanggal) => `Diperiksa pada ${tanggal}. Klik isi kolom Sel untuk menuju selnya.`,
    en: (tanggal) => `Checked on ${tanggal}. Click an entry of the Cell column to go there.`,
  },
  checked: { id: (n) => `Sudah diperiksa (${n})`, en: (n) => `Checked (${n})` },
  looseTitle: {
    id: (n) => `Alasan yang catatannya tidak muncul lagi (${n})`,
    en: (n) => `Reasons whose finding is gone (${n})`,
  },
  oldReason: {
    id: (alasan) => `Alasan lama, sebelum angka atau selnya berubah: “${alasan}”.`,
    en: (alasan) => `Old reason, before its figures or cell changed: “${alasan}”.`,
  },
  loose: {
    id: (judul) => `${judul}: tidak ditemukan lagi dengan angka yang diperiksa waktu itu.`,
    en: (judul) => `${judul}: no longer found with the figures that were checked.`,
  },
  looseAdvice: {
    id: "Hapus alasannya bila tidak diperlukan lagi.",
    en: "Delete the reason if it is needed no more.",
  },
  cut: {
    id: (count) =>
      `Masih ada ${count} catatan lagi yang tidak muat pada lembar ini. Betulkan yang tertulis di atas, lalu hitung lagi.`,
    en: (count) =>
      `There are ${count} more findings, which this sheet has no rows for. Mend those above, then compute again.`,
  },
  howToCheck: {
    id: "Bila sebuah catatan sudah diperiksa dan angkanya memang benar, tulis alasannya di kolom Diperiksa. Pada perhitungan berikutnya catatan itu dihitung tersendiri, dan muncul kembali bila angkanya berubah.",
    en: "Where you have looked at a finding and the figure is right, write the reason into the column Checked. From the next run on that finding is counted apart, and it comes back when its figures change.",
  },
};

export const CATATAN_HEADINGS = {
  no: { id: "No.", en: "No." },
  tingkat: { id: "Tingkat", en: "Severity" },
  sel: { id: "Sel", en: "Cell" },
  tercetak: { id: "Tertulis", en: "Printed" },
  hitung: { id: "Hitungan", en: "Computed" },
  selisih: { id: "Selisih", en: "Difference" },
  catatan: { id: "Catatan", en: "Finding" },
  saran: { id: "Yang perlu dilakukan", en: "What to do" },
  alasan: { id: "Diperiksa (alasan)", en: "Checked (reason)" },
  /** Over the column that nobody needs to read. */
  kunci: { id: "Kunci, jangan diubah", en: "Key, do not change" },
} satisfies Words;
