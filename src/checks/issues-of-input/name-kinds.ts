import { defineFinding, values } from "../define-finding";
import { peranWords } from "../peran-name";
import type { IssueValues } from "../../domain/issue-values";

export const namaRusak = defineFinding({
  code: "nama-rusak",
  severity: "kesalahan",
  values: values<IssueValues["nama-rusak"]>(),
  page: () => import("./name-page"),
  judul: { id: "Nama rentang rusak", en: "Broken range name" },
  id: ({ nama, rujukan, sebab }) => ({
    pesan: `Nama ${nama} tidak dapat dipakai: ${SEBAB_ID[sebab]}. Rujukannya: ${rujukan}.`,
    saran: `Buka Pengelola Nama dan arahkan ${nama} ke sel kolomnya, misalnya =Lembar1!$E$5:$E$12.`,
  }),
  en: ({ nama, rujukan, sebab }) => ({
    pesan: `The name ${nama} cannot be used: ${SEBAB_EN[sebab]}. It refers to: ${rujukan}.`,
    saran: `Open the Name Manager and point ${nama} at the cells of its column, for instance =Sheet1!$E$5:$E$12.`,
  }),
});

export const namaBanyakArea = defineFinding({
  code: "nama-banyak-area",
  severity: "kesalahan",
  values: values<IssueValues["nama-banyak-area"]>(),
  page: () => import("./name-page"),
  judul: { id: "Nama merujuk ke beberapa area", en: "Name of several areas" },
  id: ({ nama, rujukan }) => ({
    pesan: `Nama ${nama} merujuk ke lebih dari satu area: ${rujukan}.`,
    saran: "Arahkan nama itu ke satu rentang yang menyambung, atau beri tiap tabel nama sendiri.",
  }),
  en: ({ nama, rujukan }) => ({
    pesan: `The name ${nama} refers to more than one area: ${rujukan}.`,
    saran: "Point it at one continuous range, or give each table a name of its own.",
  }),
});

export const namaBukanKolom = defineFinding({
  code: "nama-bukan-kolom",
  severity: "kesalahan",
  values: values<IssueValues["nama-bukan-kolom"]>(),
  page: () => import("./name-page"),
  judul: { id: "Nama bukan satu kolom", en: "Name is not one column" },
  id: ({ nama, range }) => ({
    pesan: `Nama ${nama} (${range}) bukan satu kolom sel.`,
    saran: "Arahkan nama itu ke satu kolom saja, tanpa judul kolom.",
  }),
  en: ({ nama, range }) => ({
    pesan: `The name ${nama} (${range}) is not one column of cells.`,
    saran: "Point it at a single column, without its heading.",
  }),
});

export const namaGanda = defineFinding({
  code: "nama-ganda",
  severity: "kesalahan",
  values: values<IssueValues["nama-ganda"]>(),
  page: () => import("./name-page"),
  judul: { id: "Dua nama untuk satu isi kolom", en: "Two names for one column" },
  id: ({ nama, lain, peran }) => ({
    pesan: `Nama ${nama} dan ${lain} sama-sama berarti ${peranWords(peran)} dalam tabel yang sama.`,
    saran: "Hapus salah satu nama itu di Pengelola Nama.",
  }),
  en: ({ nama, lain, peran }) => ({
    pesan: `The names ${nama} and ${lain} both mean ${peranWords(peran)} of the same table.`,
    saran: "Delete one of them in the Name Manager.",
  }),
});

export const panjangBeda = defineFinding({
  code: "panjang-beda",
  severity: "kesalahan",
  values: values<IssueValues["panjang-beda"]>(),
  page: () => import("./name-page"),
  judul: { id: "Kolom tabel tidak sejajar", en: "Columns do not line up" },
  id: ({ nama, range, lain, rangeLain }) => ({
    pesan: `${nama} (${range}) dan ${lain} (${rangeLain}) tidak sama lembar, baris awal, atau panjangnya.`,
    saran: "Samakan baris awal dan baris akhir semua kolom tabel ini di Pengelola Nama.",
  }),
  en: ({ nama, range, lain, rangeLain }) => ({
    pesan: `${nama} (${range}) and ${lain} (${rangeLain}) differ in sheet, first row or length.`,
    saran: "Give all columns of this table the same first and last row in the Name Manager.",
  }),
});

/** `usul`: a name that would complete the table. */
export const blokTidakLengkap = defineFinding({
  code: "blok-tidak-lengkap",
  severity: "kesalahan",
  values: values<IssueValues["blok-tidak-lengkap"]>(),
  page: () => import("./name-page"),
  judul: { id: "Tabel belum lengkap", en: "Incomplete table" },
  id: ({ nama, kurang, usul }) => ({
    pesan: `Tabel dengan nama ${nama} belum memiliki kolom ${peranWords(kurang)}, sehingga belum dihitung.`,
    saran:
      usul === "" ? `Beri nama kolom ${peranWords(kurang)} untuk tabel itu.` : `Beri kolom itu nama ${usul}.`,
  }),
  en: ({ nama, kurang, usul }) => ({
    pesan: `The table with the name ${nama} has no ${peranWords(kurang)} column yet and was not computed.`,
    saran:
      usul === ""
        ? `Name the ${peranWords(kurang)} column of that table.`
        : `Give that column the name ${usul}.`,
  }),
});

export const blokKembar = defineFinding({
  code: "blok-kembar",
  severity: "peringatan",
  values: values<IssueValues["blok-kembar"]>(),
  page: () => import("./name-page"),
  judul: { id: "Dua tabel berisi sama", en: "Two tables with the same content" },
  id: ({ lain, lembarLain }, { blok }) => ({
    pesan: `Tabel ${blok} berisi sama dengan tabel ${lain} di lembar ${lembarLain}, sehingga terhitung dua kali.`,
    saran: "Jika ini salinan lembar, hapus lembar salinannya atau nama-nama di dalamnya.",
  }),
  en: ({ lain, lembarLain }, { blok }) => ({
    pesan: `Table ${blok} has the same content as table ${lain} on sheet ${lembarLain} and is counted twice.`,
    saran: "If this is a copied sheet, delete the copy or the names on it.",
  }),
});

const SEBAB_ID = {
  ref: "sel yang dirujuk sudah dihapus (#REF!)",
  konstanta: "isinya bukan rentang sel",
  dihitung: "dihitung dengan rumus (OFFSET, INDEX, dan sejenisnya)",
  luar: "merujuk ke buku kerja lain",
  tabel: "tabel atau kolom yang dirujuk tidak ada",
} as const;

const SEBAB_EN = {
  ref: "the cells that it referred to were deleted (#REF!)",
  konstanta: "it holds no range of cells",
  dihitung: "it is computed by a formula (OFFSET, INDEX and the like)",
  luar: "it refers to another workbook",
  tabel: "the table or column that it refers to does not exist",
} as const;

export const namaMungkinSalah = defineFinding({
  code: "nama-mungkin-salah",
  severity: "peringatan",
  values: values<IssueValues["nama-mungkin-salah"]>(),
  page: () => import("./name-page"),
  judul: { id: "Nama mungkin salah tulis", en: "Name may be misspelt" },
  id: ({ nama, usul }) => ({
    pesan: `Nama ${nama} tidak dikenal, sehingga kolomnya tidak dibaca; mungkin maksudnya ${usul}.`,
    saran: `Bila benar, ubah namanya menjadi ${usul} di Pengelola Nama.`,
  }),
  en: ({ nama, usul }) => ({
    pesan: `The name ${nama} is not known, so its column was not read; ${usul} may be meant.`,
    saran: `If so, change it to ${usul} in the Name Manager.`,
  }),
});
