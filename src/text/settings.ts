import type { Bahasa } from "./bahasa";

/** Settings of a workbook that the product offers on its sheet LKjIP Skala, each with a sentence of help. */

export const SETTING_KEYS = [
  "LKJIP_Tahun",
  "LKJIP_TahunAkhirRenstra",
  "LKJIP_Instansi",
  "LKJIP_TotalAnggaran",
  "LKJIP_Kertas",
  "LKJIP_RumusNegatif",
  "LKJIP_BatasCapaian",
  "LKJIP_Celah",
  "LKJIP_SatuanUang",
  "LKJIP_Akumulasi",
  "LKJIP_NomorTabel",
  "LKJIP_Kota",
  "LKJIP_Jabatan",
  "LKJIP_NamaPejabat",
  "LKJIP_NIP",
] as const;
export type SettingKey = (typeof SETTING_KEYS)[number];

export interface SettingWords {
  readonly label: string;
  readonly help: string;
}

export const SETTING_WORDS: Readonly<Record<Bahasa, Readonly<Record<SettingKey, SettingWords>>>> = {
  id: {
    LKJIP_Tahun: {
      label: "Tahun laporan",
      help: "Tahun yang dilaporkan, misalnya 2024. Dipakai pada judul kolom.",
    },
    LKJIP_TahunAkhirRenstra: {
      label: "Tahun akhir Renstra",
      help: "Tahun terakhir Renstra, misalnya 2026. Dipakai pada judul kolom target akhir.",
    },
    LKJIP_Instansi: { label: "Nama instansi", help: "Nama lengkap instansi seperti pada sampul laporan." },
    LKJIP_TotalAnggaran: {
      label: "Total anggaran",
      help: "Seluruh anggaran instansi dalam rupiah. Jumlah anggaran program dibandingkan dengan angka ini; kosongkan bila tidak perlu.",
    },
    LKJIP_Kertas: {
      label: "Ukuran kertas",
      help: "A4 atau F4 (folio, 8,5 × 13 inci) untuk mencetak lembar LKjIP.",
    },
    LKJIP_RumusNegatif: {
      label: "Rumus indikator negatif",
      help: "Untuk indikator yang makin rendah makin baik: 2T-R berarti (2 × target − realisasi) : target; T/R berarti target : realisasi.",
    },
    LKJIP_BatasCapaian: {
      label: "Batas capaian",
      help: "Batas atas capaian, dalam persen, yang masuk ke rata-rata sasaran, misalnya 100 atau 120. Kosongkan bila tanpa batas.",
    },
    LKJIP_Celah: {
      label: "Angka di celah skala",
      help: "Untuk angka di antara dua interval (90,24 di antara 90 dan 91): batas-bawah memakai batas bawah yang tercapai, bulatkan membulatkan ke persen utuh dahulu, batas-atas menaikkan angka yang melewati batas atas.",
    },
    LKJIP_SatuanUang: {
      label: "Satuan uang",
      help: "rupiah, ribu, juta, atau miliar: arti angka uang tanpa satuan di semua tabel. Kosongkan bila keterangan di atas tabel sudah menyebutnya.",
    },
    LKJIP_Akumulasi: {
      label: "Akumulasi triwulan",
      help: "jumlah atau terakhir: cara menghitung realisasi setahun dari triwulan. Kosongkan untuk mengikuti target dan satuannya.",
    },
    LKJIP_NomorTabel: {
      label: "Nomor tabel pertama",
      help: "Nomor tabel pertama di LKjIP Bab III, ditulis 3.4. Kosongkan untuk memakai nomor pada judul tabel.",
    },
    LKJIP_Kota: { label: "Tempat penandatanganan", help: "Kota pada tanda tangan, misalnya Palembang." },
    LKJIP_Jabatan: { label: "Jabatan penanda tangan", help: "Misalnya Kepala Badan." },
    LKJIP_NamaPejabat: { label: "Nama penanda tangan", help: "Nama lengkap dengan gelar." },
    LKJIP_NIP: { label: "NIP penanda tangan", help: "Ditulis sebagai teks, misalnya 19700101 199503 1 001." },
  },
  en: {
    LKJIP_Tahun: {
      label: "Year of the report",
      help: "The year that is reported, for instance 2024. Used in column headings.",
    },
    LKJIP_TahunAkhirRenstra: {
      label: "Last year of the Renstra",
      help: "The last year of the Renstra, for instance 2026. Used in the headings of end targets.",
    },
    LKJIP_Instansi: {
      label: "Name of the agency",
      help: "The agency's full name as on the cover of the report.",
    },
    LKJIP_TotalAnggaran: {
      label: "Total budget",
      help: "The agency's whole budget in rupiah. The programmes' budgets are held against it; leave it empty if that is not wanted.",
    },
    LKJIP_Kertas: {
      label: "Paper size",
      help: "A4 or F4 (folio, 8.5 × 13 in) for printing the LKjIP sheets.",
    },
    LKJIP_RumusNegatif: {
      label: "Formula of negative indicators",
      help: "For indicators where lower is better: 2T-R means (2 × target − realisasi) : target; T/R means target : realisasi.",
    },
    LKJIP_BatasCapaian: {
      label: "Cap on capaian",
      help: "Highest capaian, in percent, that enters a sasaran's mean, for instance 100 or 120. Leave it empty for no cap.",
    },
    LKJIP_Celah: {
      label: "Figures in a gap of the scale",
      help: "For figures between two intervals (90.24 between 90 and 91): batas-bawah takes the lower edge that is reached, bulatkan rounds to whole percent first, batas-atas lifts what passes the upper edge.",
    },
    LKJIP_SatuanUang: {
      label: "Unit of money",
      help: "rupiah, ribu, juta or miliar: what amounts without a unit mean in all tables. Leave it empty where a line above the table says so.",
    },
    LKJIP_Akumulasi: {
      label: "Adding up quarters",
      help: "jumlah (sum) or terakhir (last): how quarters make the year's realisasi. Leave it empty to follow targets and units.",
    },
    LKJIP_NomorTabel: {
      label: "Number of the first table",
      help: "Number of the first table of LKjIP Bab III, written 3.4. Leave it empty to use the numbers in the titles.",
    },
    LKJIP_Kota: { label: "Place of signature", help: "The town of the signature, for instance Palembang." },
    LKJIP_Jabatan: { label: "Office of who signs", help: "For instance Kepala Badan." },
    LKJIP_NamaPejabat: { label: "Name of who signs", help: "Full name with titles." },
    LKJIP_NIP: { label: "NIP of who signs", help: "Written as text, for instance 19700101 199503 1 001." },
  },
};

export interface SkalaWords {
  readonly regulation: string;
  readonly own: string;
  readonly elsewhere: string;
  readonly editing: string;
  readonly settings: string;
  readonly settingHeadings: readonly [string, string, string];
  readonly arah: string;
  readonly arahHeadings: readonly [string, string];
  readonly arahHelp: string;
  readonly predikat: string;
  readonly predikatHeadings: readonly [string, string, string];
  readonly predikatHelp: string;
}

export const SKALA_WORDS: Readonly<Record<Bahasa, SkalaWords>> = {
  id: {
    regulation: "Berdasarkan Permendagri Nomor 54 Tahun 2010",
    own: "Skala instansi menurut rentang LKJIP_Skala",
    elsewhere: "Skala diambil dari rentang LKJIP_Skala di buku kerja ini.",
    editing:
      "Kolom F sampai I boleh diubah: batas bawah dari yang tertinggi, kriteria, nama warna, dan warna dalam bentuk #RRGGBB. Untuk menambah tingkat, sisipkan baris di dalam tabel. Klik Hitung Capaian lagi setelah mengubah; isian tetap disimpan.",
    settings: "Pengaturan",
    settingHeadings: ["Pengaturan", "Isi", "Keterangan"],
    arah: "Arah indikator",
    arahHeadings: ["Indikator", "Arah"],
    arahHelp:
      "Tulis Naik bila realisasi makin tinggi makin baik, Turun bila makin rendah makin baik. Untuk menambah indikator, sisipkan baris di dalam tabel.",
    predikat: "Nilai predikat",
    predikatHeadings: ["Kelompok", "Predikat", "Nilai"],
    predikatHelp:
      "Dipakai bila target dan realisasi berupa predikat, misalnya WTP atau BB. Hanya predikat dari kelompok yang sama yang dibandingkan; makin tinggi nilainya makin baik.",
  },
  en: {
    regulation: "After Permendagri 54/2010",
    own: "The agency's scale, from the range LKJIP_Skala",
    elsewhere: "The scale is taken from the range LKJIP_Skala of this workbook.",
    editing:
      "Columns F to I may be edited: lower edges from the highest down, the rating word, the name of the colour, and the colour as #RRGGBB. To add a band, insert a row inside the table. Click Hitung Capaian again afterwards; what you have entered is kept.",
    settings: "Settings",
    settingHeadings: ["Setting", "Value", "Meaning"],
    arah: "Direction of indicators",
    arahHeadings: ["Indicator", "Direction"],
    arahHelp:
      "Write Naik where a higher realisasi is better, Turun where a lower one is. To add an indicator, insert a row inside the table.",
    predikat: "Values of grades",
    predikatHeadings: ["Group", "Grade", "Value"],
    predikatHelp:
      "Used where target and realisasi are grades, such as WTP or BB. Only grades of one group are compared; the higher the value, the better.",
  },
};
