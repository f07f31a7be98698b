import { defineFinding, values } from "../define-finding";
import type { IssueValues } from "../../domain/issue-values";

export const barisDiLuar = defineFinding({
  code: "baris-di-luar",
  severity: "peringatan",
  values: values<IssueValues["baris-di-luar"]>(),
  page: () => import("./setting-page"),
  judul: { id: "Baris di luar rentang", en: "Rows outside the range" },
  id: ({ nama, range, banyak }, { angka }) => ({
    pesan: `${angka(banyak)} baris terisi tepat di bawah ${nama} (${range}) tidak ikut dihitung.`,
    saran: `Jika baris itu bagian dari tabel, perpanjang semua nama tabel ini sampai baris terakhir.`,
  }),
  en: ({ nama, range, banyak }, { angka }) => ({
    pesan: `${angka(banyak)} filled row(s) directly below ${nama} (${range}) were not counted.`,
    saran: "If they belong to the table, extend all names of this table to the last row.",
  }),
});

export const judulIkutTerpilih = defineFinding({
  code: "judul-ikut-terpilih",
  severity: "informasi",
  values: values<IssueValues["judul-ikut-terpilih"]>(),
  page: () => import("./setting-page"),
  judul: { id: "Judul kolom ikut terpilih", en: "Heading inside the range" },
  id: ({ nama, banyak }, { angka }) => ({
    pesan: `${angka(banyak)} baris judul atau nomor kolom di dalam ${nama} dilewati.`,
    saran: "Tidak perlu tindakan; nama boleh dipersingkat agar mulai dari baris data.",
  }),
  en: ({ nama, banyak }, { angka }) => ({
    pesan: `${angka(banyak)} heading or number row(s) inside ${nama} were skipped.`,
    saran: "Nothing needs to be done; the name may be shortened to begin at the data.",
  }),
});

export const lembarTersembunyi = defineFinding({
  code: "lembar-tersembunyi",
  severity: "informasi",
  values: values<IssueValues["lembar-tersembunyi"]>(),
  page: () => import("./setting-page"),
  judul: { id: "Tabel di lembar tersembunyi", en: "Table on a hidden sheet" },
  id: ({ lembar }) => ({
    pesan: `Tabel ini ada di lembar tersembunyi ${lembar} dan tetap dihitung.`,
    saran: "Jika lembar itu tidak dipakai lagi, hapus nama-nama yang merujuk ke sana.",
  }),
  en: ({ lembar }) => ({
    pesan: `This table is on the hidden sheet ${lembar} and was counted all the same.`,
    saran: "If that sheet is no longer in use, delete the names that refer to it.",
  }),
});

export const skalaRusak = defineFinding({
  code: "skala-rusak",
  severity: "kesalahan",
  values: values<IssueValues["skala-rusak"]>(),
  page: () => import("./setting-page"),
  judul: { id: "Skala tidak dapat dipakai", en: "Scale cannot be used" },
  id: ({ nama, sebab, isi }) => ({
    pesan: `Skala ${nama} tidak dapat dipakai: ${SKALA_ID[sebab]}${quoted(isi)}. Skala baku dipakai sebagai gantinya.`,
    saran: "Isi empat kolom: batas bawah dari yang tertinggi, kriteria, kode, dan warna #RRGGBB.",
  }),
  en: ({ nama, sebab, isi }) => ({
    pesan: `The scale ${nama} cannot be used: ${SKALA_EN[sebab]}${quoted(isi)}. The default scale was used instead.`,
    saran: "Fill four columns: lower edges from the highest down, kriteria, kode, and colour as #RRGGBB.",
  }),
});

/** `boleh`: what the setting takes. */
export const pengaturanRusak = defineFinding({
  code: "pengaturan-rusak",
  severity: "kesalahan",
  values: values<IssueValues["pengaturan-rusak"]>(),
  page: () => import("./setting-page"),
  judul: { id: "Pengaturan tidak dikenal", en: "Unknown setting" },
  id: ({ nama, isi, boleh }) => ({
    pesan: `Isi pengaturan ${nama}${quoted(isi)} tidak dikenal. Pengaturan baku dipakai sebagai gantinya.`,
    saran: `Isi dengan: ${boleh}.`,
  }),
  en: ({ nama, isi, boleh }) => ({
    pesan: `The value of the setting ${nama}${quoted(isi)} is not known. The default was used instead.`,
    saran: `Enter: ${boleh}.`,
  }),
});

export const barisTersembunyi = defineFinding({
  code: "baris-tersembunyi",
  severity: "informasi",
  values: values<IssueValues["baris-tersembunyi"]>(),
  page: () => import("./setting-page"),
  judul: { id: "Baris tersembunyi ikut dihitung", en: "Hidden rows were counted" },
  id: ({ nama, banyak }, { angka }) => ({
    pesan: `${angka(banyak)} baris ${nama} tersembunyi atau tersaring, dan tetap dihitung.`,
    saran: "Tampilkan baris itu untuk memeriksanya; hapus dari tabel bila tidak dipakai lagi.",
  }),
  en: ({ nama, banyak }, { angka }) => ({
    pesan: `${angka(banyak)} row(s) of ${nama} are hidden or filtered away, and were counted all the same.`,
    saran: "Show them to check them; take them out of the table if they are no longer in use.",
  }),
});

const SATUAN_UANG = {
  rupiah: { id: "rupiah", en: "rupiah" },
  ribu: { id: "ribuan rupiah", en: "thousands of rupiah" },
  juta: { id: "jutaan rupiah", en: "millions of rupiah" },
  miliar: { id: "miliaran rupiah", en: "billions of rupiah" },
} as const;

export const satuanUang = defineFinding({
  code: "satuan-uang",
  severity: "informasi",
  values: values<IssueValues["satuan-uang"]>(),
  page: () => import("./setting-page"),
  judul: { id: "Satuan uang", en: "Unit of money" },
  id: ({ satuan, sebab, isi }) => ({
    pesan: `Angka uang di tabel ini dibaca dalam ${SATUAN_UANG[satuan].id}, menurut ${sebab === "pengaturan" ? `pengaturan ${isi}` : `tulisan “${isi}”`}; semua jumlah ditulis dalam rupiah.`,
    saran: "Tidak perlu tindakan bila benar; bila tidak, isi LKJIP_SatuanUang.",
  }),
  en: ({ satuan, sebab, isi }) => ({
    pesan: `Money in this table was read in ${SATUAN_UANG[satuan].en}, as ${sebab === "pengaturan" ? `the setting ${isi}` : `“${isi}”`} says; every sum is written in rupiah.`,
    saran: "Nothing needs to be done if that is right; if not, set LKJIP_SatuanUang.",
  }),
});

const SKALA_ID = {
  kosong: "tidak ada isinya",
  urutan: "batas bawahnya tidak menurun",
  angka: "batas bawahnya bukan angka",
  warna: "warnanya bukan #RRGGBB",
  kriteria: "kriterianya kosong",
  nama: "namanya tidak merujuk ke rentang sel",
} as const;

const SKALA_EN = {
  kosong: "it is empty",
  urutan: "its lower edges do not descend",
  angka: "a lower edge is no number",
  warna: "a colour is not #RRGGBB",
  kriteria: "a kriteria is empty",
  nama: "its name refers to no range of cells",
} as const;

const quoted = (isi: string): string => (isi === "" ? "" : ` (“${isi}”)`);
