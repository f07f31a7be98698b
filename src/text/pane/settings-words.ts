import type { SettingKey } from "../settings";
import type { Both, Words } from "../words";
import { banyak, counted } from "./counted";

/** Pengaturan in the pane. */
export const PENGATURAN_WORDS = {
  title: { id: "Pengaturan", en: "Settings" },
  reading: { id: "Membaca pengaturan …", en: "Reading the settings …" },
  laporan: { id: "Laporan", en: "Report" },
  penilaian: { id: "Penilaian", en: "Rating" },
  skala: { id: "Skala", en: "Scale" },
  cetak: { id: "Cetak dan tanda tangan", en: "Print and signature" },
  ground: { id: (ground: string) => `Dasar: ${ground}`, en: (ground: string) => `Basis: ${ground}` },
  toDefault: { id: "Kembalikan ke bawaan", en: "Back to the default" },
  toDefaultOf: {
    id: (label: string) => `Kembalikan ${label} ke bawaan`,
    en: (label: string) => `Set ${label} back to the default`,
  },
  openCell: { id: "Buka selnya", en: "Go to the cell" },
  rumus: {
    id: (place: string) => `Dihitung oleh rumus di ${place}; ubah di sana.`,
    en: (place: string) => `Computed by a formula at ${place}; change it there.`,
  },
  tetapan: {
    id: () => "Nilainya tertulis di dalam nama, bukan di sel. Ubah lewat Rumus › Pengelola Nama.",
    en: () => "The value stands in the name itself, in no cell. Change it in Formulas › Name Manager.",
  },
  rusak: {
    id: () => "Namanya tidak menunjuk satu isian. Perbaiki rujukannya lewat Rumus › Pengelola Nama.",
    en: () => "The name does not point at one value. Correct what it refers to in Formulas › Name Manager.",
  },
  fits: {
    id: (rows: number) =>
      `Rentang LKJIP_Skala Anda memuat ${banyak(rows)} tingkat. Perluas rentangnya dahulu.`,
    en: (rows: number) =>
      `Your range LKJIP_Skala holds ${counted(rows, "band", "bands")}. Extend the range first.`,
  },
  unsaved: {
    id: (changes: number) => `${banyak(changes)} pengaturan belum disimpan.`,
    en: (changes: number) => `${counted(changes, "setting is", "settings are")} not saved yet.`,
  },
  help: { id: "Panduan pengaturan", en: "Guide to the settings" },
  save: { id: "Simpan pengaturan", en: "Save settings" },
  drop: { id: "Batalkan perubahan", en: "Drop the changes" },
  wrong: { id: "Perbaiki isian yang ditandai dahulu.", en: "Correct the marked entries first." },
  kept: {
    id: "Disimpan di lembar LKjIP Skala, atau di sel Anda sendiri bila namanya sudah ada.",
    en: "Kept on the sheet LKjIP Skala, or in your own cell where the name is there already.",
  },
} satisfies Words;

/** The table of the scale. */
export const SKALA_FORM_WORDS = {
  help: {
    id: "Tingkat dari yang tertinggi. Angka yang mencapai batas bawah masuk ke tingkat itu; tingkat terakhir memuat sisanya.",
    en: "Bands from the highest. A figure that reaches the lower edge belongs to the band; the last one takes the rest.",
  },
  edge: { id: (n: number) => `Batas bawah tingkat ${n}`, en: (n: number) => `Lower edge of band ${n}` },
  word: { id: (n: number) => `Kriteria tingkat ${n}`, en: (n: number) => `Kriteria of band ${n}` },
  code: {
    id: (n: number) => `Nama warna tingkat ${n}`,
    en: (n: number) => `Name of the colour of band ${n}`,
  },
  colour: { id: (n: number) => `Warna tingkat ${n}`, en: (n: number) => `Colour of band ${n}` },
  remove: { id: (n: number) => `Hapus tingkat ${n}`, en: (n: number) => `Remove band ${n}` },
  add: { id: "Tambah tingkat", en: "Add a band" },
  newWord: { id: "Tingkat baru", en: "New band" },
  permendagri: { id: "Pakai kata “Sangat Tinggi”", en: "Use the word “Sangat Tinggi”" },
  contrast: {
    id: (word: string, contrast: string) =>
      `Tulisan hitam di atas warna ${word} sulit dibaca (kontras ${contrast} : 1, sebaiknya paling sedikit 4,5 : 1).`,
    en: (word: string, contrast: string) =>
      `Black text on the colour of ${word} is hard to read (contrast ${contrast} : 1, at least 4.5 : 1 is wanted).`,
  },
} satisfies Words;

/** Where a setting comes from: what regulations say, or that they say nothing. */
export const SETTING_GROUNDS: Readonly<Record<SettingKey | "LKJIP_Skala", Both>> = {
  LKJIP_Tahun: {
    id: "PermenPANRB 53/2014, laporan kinerja disusun setiap tahun.",
    en: "PermenPANRB 53/2014, the report is made every year.",
  },
  LKJIP_TahunAkhirRenstra: {
    id: "PermenPANRB 53/2014, capaian dibandingkan dengan target jangka menengah.",
    en: "PermenPANRB 53/2014, capaian is held against the medium-term target.",
  },
  LKJIP_Instansi: {
    id: "PermenPANRB 53/2014, laporan memuat nama instansinya.",
    en: "PermenPANRB 53/2014, the report bears the agency's name.",
  },
  LKJIP_TotalAnggaran: {
    id: "PermenPANRB 53/2014, laporan memuat realisasi anggaran.",
    en: "PermenPANRB 53/2014, the report states how the budget was spent.",
  },
  LKJIP_Kertas: {
    id: "tidak diatur; F4 lazim di kantor pemerintah.",
    en: "no regulation; F4 is usual in government offices.",
  },
  LKJIP_RumusNegatif: {
    id: "tidak diseragamkan; kedua rumus dipakai dalam LKjIP yang terbit.",
    en: "not unified; both formulas are used in published LKjIPs.",
  },
  LKJIP_BatasCapaian: {
    id: "tidak diseragamkan; sebagian instansi membatasi capaian agar satu indikator tidak menutupi yang lain.",
    en: "not unified; some agencies cap capaian so that one indicator does not cover up the others.",
  },
  LKJIP_Celah: {
    id: "skala Permendagri 54/2010 ditulis dalam persen utuh dan tidak menyebut 90,24.",
    en: "the scale of Permendagri 54/2010 is written in whole percents and says nothing of 90.24.",
  },
  LKJIP_SatuanUang: {
    id: "tidak diatur; mengikuti cara tabel Anda ditulis.",
    en: "no regulation; it follows how your tables are written.",
  },
  LKJIP_Akumulasi: {
    id: "tidak diseragamkan; bergantung pada indikatornya.",
    en: "not unified; it depends on the indicator.",
  },
  LKJIP_NomorTabel: { id: "mengikuti susunan laporan Anda.", en: "it follows the order of your report." },
  LKJIP_Kota: { id: "mengikuti tata naskah instansi Anda.", en: "it follows your agency's document rules." },
  LKJIP_Jabatan: {
    id: "mengikuti tata naskah instansi Anda.",
    en: "it follows your agency's document rules.",
  },
  LKJIP_NamaPejabat: {
    id: "mengikuti tata naskah instansi Anda.",
    en: "it follows your agency's document rules.",
  },
  LKJIP_NIP: { id: "mengikuti tata naskah instansi Anda.", en: "it follows your agency's document rules." },
  LKJIP_Skala: {
    id: "Permendagri 54/2010, diikuti Permendagri 86/2017. Kata pertamanya di sana Sangat Tinggi.",
    en: "Permendagri 54/2010, followed by Permendagri 86/2017. Its first word there is Sangat Tinggi.",
  },
};

/** What may be chosen, in words; the first of each is the default. */
export const SETTING_CHOICES: Readonly<Partial<Record<SettingKey, readonly (readonly [string, Both])[]>>> = {
  LKJIP_Kertas: [
    ["A4", { id: "A4", en: "A4" }],
    ["F4", { id: "F4 (folio)", en: "F4 (folio)" }],
  ],
  LKJIP_RumusNegatif: [
    ["2T-R", { id: "(2 × target − realisasi) : target", en: "(2 × target − realisasi) : target" }],
    ["T/R", { id: "target : realisasi", en: "target : realisasi" }],
  ],
  LKJIP_Celah: [
    [
      "batas-bawah",
      { id: "batas bawah yang tercapai (90,24: Tinggi)", en: "lower edge reached (90.24: Tinggi)" },
    ],
    ["bulatkan", { id: "dibulatkan dahulu (90,5: Sangat Baik)", en: "rounded first (90.5: Sangat Baik)" }],
    [
      "batas-atas",
      { id: "melewati batas atas (90,24: Sangat Baik)", en: "upper edge passed (90.24: Sangat Baik)" },
    ],
  ],
  LKJIP_SatuanUang: [
    ["", { id: "seperti tertulis di tabelnya", en: "as the table says" }],
    ["rupiah", { id: "rupiah", en: "rupiah" }],
    ["ribu", { id: "ribuan rupiah", en: "thousands of rupiah" }],
    ["juta", { id: "jutaan rupiah", en: "millions of rupiah" }],
    ["miliar", { id: "miliaran rupiah", en: "billions of rupiah" }],
  ],
  LKJIP_Akumulasi: [
    ["", { id: "mengikuti target dan satuannya", en: "by its targets and unit" }],
    ["jumlah", { id: "triwulan dijumlahkan", en: "sum of the quarters" }],
    ["terakhir", { id: "triwulan terakhir", en: "the last quarter" }],
  ],
};
