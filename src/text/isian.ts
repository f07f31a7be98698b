import type { Words } from "./words";

/** Words of the entry form. Titles and headings are the report's own and stay Indonesian in both languages. */
export const ISIAN_WORDS = {
  sheet: { id: "Isian LKjIP", en: "Isian LKjIP" },
  title: { id: "Isian Laporan Kinerja", en: "Isian Laporan Kinerja" },
  help: {
    id: "Isi sel di bawah judul kolom, lalu Hitung Capaian. Baris yang kosong tidak dihitung; baris dapat disisipkan di tengah tabel. Isi kolom % dan kriteria boleh kosong.",
    en: "Fill the cells under the headings, then compute. Empty rows do not count; rows may be inserted within a table. Columns of % and kriteria may stay empty.",
  },
  notAllowed: { id: "Isian ini tidak berlaku.", en: "This entry is not valid." },
  year: {
    id: "Isi tahun dengan empat angka, misalnya 2024.",
    en: "Enter a year of four digits, such as 2024.",
  },
  money: { id: "Isi jumlah rupiah dengan angka saja.", en: "Enter an amount of rupiah in digits." },
  choose: { id: "Pilih dari daftar.", en: "Choose from the list." },
} satisfies Words;

export const ISIAN_SETTINGS = {
  instansi: "Instansi",
  tahun: "Tahun laporan",
  tahunAkhirRenstra: "Tahun akhir Renstra",
  kertas: "Ukuran kertas",
} as const;

export const ISIAN_TABLES = {
  sasaran: "Tabel 1. Capaian Kinerja Sasaran Strategis",
  program: "Tabel 2. Capaian Kinerja Program",
  anggaran: "Tabel 3. Anggaran dan Realisasi Anggaran",
} as const;
