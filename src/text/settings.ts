import type { Both } from "./words";

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

export const SETTING_WORDS: Readonly<Record<SettingKey, Both<SettingWords>>> = {
  LKJIP_Tahun: {
    id: {
      label: "Tahun laporan",
      help: "Tahun yang dilaporkan, misalnya 2024. Dipakai pada judul kolom.",
    },
    en: {
      label: "Year of the report",
      help: "The year that is reported, for instance 2024. Used in column headings.",
    },
  },
  LKJIP_TahunAkhirRenstra: {
    id: {
      label: "Tahun akhir Renstra",
      help: "Tahun terakhir Renstra, misalnya 2026. Dipakai pada judul kolom target akhir.",
    },
    en: {
      label: "Last year of the Renstra",
      help: "The last year of the Renstra, for instance 2026. Used in the headings of end targets.",
    },
  },
  LKJIP_Instansi: {
    id: { label: "Nama instansi", help: "Nama lengkap instansi seperti pada sampul laporan." },
    en: {
      label: "Name of the agency",
      help: "The agency's full name as on the cover of the report.",
    },
  },
  LKJIP_TotalAnggaran: {
    id: {
      label: "Total anggaran",
      help: "Seluruh anggaran instansi dalam rupiah. Jumlah anggaran program dibandingkan dengan angka ini; kosongkan bila tidak perlu.",
    },
    en: {
      label: "Total budget",
      help: "The agency's whole budget in rupiah. The programmes' budgets are held against it; leave it empty if that is not wanted.",
    },
  },
  LKJIP_Kertas: {
    id: {
      label: "Ukuran kertas",
      help: "A4 atau F4 (folio, 8,5 × 13 inci) untuk mencetak lembar LKjIP.",
    },
    en: {
      label: "Paper size",
      help: "A4 or F4 (folio, 8.5 × 13 in) for printing the LKjIP sheets.",
    },
  },
  LKJIP_RumusNegatif: {
    id: {
      label: "Rumus indikator negatif",
      help: "Untuk indikator yang makin rendah makin baik: 2T-R berarti (2 × target − realisasi) : target; T/R berarti target : realisasi.",
    },
    en: {
      label: "Formula of negative indicators",
      help: "For indicators where lower is better: 2T-R means (2 × target − realisasi) : target; T/R means target : realisasi.",
    },
  },
  LKJIP_BatasCapaian: {
    id: {
      label: "Batas capaian",
      help: "Batas atas capaian, dalam persen, yang masuk ke rata-rata sasaran, misalnya 100 atau 120. Kosongkan bila tanpa batas.",
    },
    en: {
      label: "Cap on capaian",
      help: "Highest capaian, in percent, that enters a sasaran's mean, for instance 100 or 120. Leave it empty for no cap.",
    },
  },
  LKJIP_Celah: {
    id: {
      label: "Angka di celah skala",
      help: "Untuk angka di antara dua interval (90,24 di antara 90 dan 91): batas-bawah memakai batas bawah yang tercapai, bulatkan membulatkan ke persen utuh dahulu, batas-atas menaikkan angka yang melewati batas atas.",
    },
    en: {
      label: "Figures in a gap of the scale",
      help: "For figures between two intervals (90.24 between 90 and 91): batas-bawah takes the lower edge that is reached, bulatkan rounds to whole percent first, batas-atas lifts what passes the upper edge.",
    },
  },
  LKJIP_SatuanUang: {
    id: {
      label: "Satuan uang",
      help: "rupiah, ribu, juta, atau miliar: arti angka uang tanpa satuan di semua tabel. Kosongkan bila keterangan di atas tabel sudah menyebutnya.",
    },
    en: {
      label: "Unit of money",
      help: "rupiah, ribu, juta or miliar: what amounts without a unit mean in all tables. Leave it empty where a line above the table says so.",
    },
  },
  LKJIP_Akumulasi: {
    id: {
      label: "Akumulasi triwulan",
      help: "jumlah atau terakhir: cara menghitung realisasi setahun dari triwulan. Kosongkan untuk mengikuti target dan satuannya.",
    },
    en: {
      label: "Adding up quarters",
      help: "jumlah (sum) or terakhir (last): how quarters make the year's realisasi. Leave it empty to follow targets and units.",
    },
  },
  LKJIP_NomorTabel: {
    id: {
      label: "Nomor tabel pertama",
      help: "Nomor tabel pertama di LKjIP Bab III, ditulis 3.4. Kosongkan untuk memakai nomor pada judul tabel.",
    },
    en: {
      label: "Number of the first table",
      help: "Number of the first table of LKjIP Bab III, written 3.4. Leave it empty to use the numbers in the titles.",
    },
  },
  LKJIP_Kota: {
    id: { label: "Tempat penandatanganan", help: "Kota pada tanda tangan, misalnya Palembang." },
    en: { label: "Place of signature", help: "The town of the signature, for instance Palembang." },
  },
  LKJIP_Jabatan: {
    id: { label: "Jabatan penanda tangan", help: "Misalnya Kepala Badan." },
    en: { label: "Office of who signs", help: "For instance Kepala Badan." },
  },
  LKJIP_NamaPejabat: {
    id: { label: "Nama penanda tangan", help: "Nama lengkap dengan gelar." },
    en: { label: "Name of who signs", help: "Full name with titles." },
  },
  LKJIP_NIP: {
    id: { label: "NIP penanda tangan", help: "Ditulis sebagai teks, misalnya 19700101 199503 1 001." },
    en: { label: "NIP of who signs", help: "Written as text, for instance 19700101 199503 1 001." },
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

export const SKALA_WORDS: { readonly [Key in keyof SkalaWords]: Both<SkalaWords[Key]> } = {
  regulation: { id: "Berdasarkan Permendagri Nomor 54 Tahun 2010", en: "After Permendagri 54/2010" },
  own: {
    id: "Skala instansi menurut rentang LKJIP_Skala",
    en: "The agency's scale, from the range LKJIP_Skala",
  },
  elsewhere: {
    id: "Skala diambil dari rentang LKJIP_Skala di buku kerja ini.",
    en: "The scale is taken from the range LKJIP_Skala of this workbook.",
  },
  editing: {
    id: "Kolom F sampai I boleh diubah: batas bawah dari yang tertinggi, kriteria, nama warna, dan warna dalam bentuk #RRGGBB. Untuk menambah tingkat, sisipkan baris di dalam tabel. Klik Hitung Capaian lagi setelah mengubah; isian tetap disimpan.",
    en: "Columns F to I may be edited: lower edges from the highest down, the rating word, the name of the colour, and the colour as #RRGGBB. To add a band, insert a row inside the table. Click Hitung Capaian again afterwards; what you have entered is kept.",
  },
  settings: { id: "Pengaturan", en: "Settings" },
  settingHeadings: { id: ["Pengaturan", "Isi", "Keterangan"], en: ["Setting", "Value", "Meaning"] },
  arah: { id: "Arah indikator", en: "Direction of indicators" },
  arahHeadings: { id: ["Indikator", "Arah"], en: ["Indicator", "Direction"] },
  arahHelp: {
    id: "Tulis Naik bila realisasi makin tinggi makin baik, Turun bila makin rendah makin baik. Untuk menambah indikator, sisipkan baris di dalam tabel.",
    en: "Write Naik where a higher realisasi is better, Turun where a lower one is. To add an indicator, insert a row inside the table.",
  },
  predikat: { id: "Nilai predikat", en: "Values of grades" },
  predikatHeadings: { id: ["Kelompok", "Predikat", "Nilai"], en: ["Group", "Grade", "Value"] },
  predikatHelp: {
    id: "Dipakai bila target dan realisasi berupa predikat, misalnya WTP atau BB. Hanya predikat dari kelompok yang sama yang dibandingkan; makin tinggi nilainya makin baik.",
    en: "Used where target and realisasi are grades, such as WTP or BB. Only grades of one group are compared; the higher the value, the better.",
  },
};
