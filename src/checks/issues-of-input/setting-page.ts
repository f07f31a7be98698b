import type { Pages } from "../page";

export const PAGES = {
  "baris-di-luar": {
    id: {
      arti: "Tepat di bawah rentang bernama masih ada baris terisi yang tidak ikut dihitung.",
      dasar:
        "Ini kekeliruan yang paling sering terjadi setelah menambah baris: tabelnya bertambah, tetapi nama rentangnya tidak.",
      contoh: null,
      tindakan:
        "Perpanjang semua nama tabel sampai baris terakhir, atau sisakan satu baris kosong di bawah tabel.",
    },
    en: {
      arti: "Directly under the named range there are filled rows that were not counted.",
      dasar:
        "It is the commonest accident after adding a line: the table has grown and the range of its name has not.",
      contoh: null,
      tindakan: "Extend all names of the table to the last row, or leave an empty row below it.",
    },
  },
  "judul-ikut-terpilih": {
    id: {
      arti: "Rentang bernama memuat judul kolom atau baris nomor kolom (1, 2, 3). Baris itu dilewati.",
      dasar:
        "Tabel LKjIP lazim memiliki baris nomor di bawah judul. Baris itu dikenali agar nomor kolom tidak terbaca sebagai target.",
      contoh: null,
      tindakan: "Tidak ada yang harus diubah. Bila ingin rapi, mulai nama itu dari baris data pertama.",
    },
    en: {
      arti: "The named range takes in the heading or the row of column numbers (1, 2, 3). Those rows are skipped.",
      dasar:
        "Tables of an LKjIP usually have such a row under their headings. It is recognised, so that no column number is read as a target.",
      contoh: null,
      tindakan: "Nothing has to change. To be tidy, let the name begin at the first row of data.",
    },
  },
  "lembar-tersembunyi": {
    id: {
      arti: "Tabel ini berada di lembar yang disembunyikan, dan tetap ikut dihitung.",
      dasar:
        "Angka yang tidak tampak mudah terlupa. Pembaca ringkasan perlu tahu bahwa sebagian angkanya berasal dari sana.",
      contoh: null,
      tindakan: "Tampilkan lembarnya untuk memastikan; hapus namanya bila tabel itu tidak dipakai lagi.",
    },
    en: {
      arti: "This table stands on a hidden sheet and was counted all the same.",
      dasar:
        "Figures out of sight are easily forgotten. Whoever reads the summary should know that some come from there.",
      contoh: null,
      tindakan: "Show the sheet and make sure; delete its names if the table is no longer in use.",
    },
  },
  "skala-rusak": {
    id: {
      arti: "Rentang LKJIP_Skala tidak dapat dipakai, sehingga penilaian memakai skala baku.",
      dasar:
        "Skala baku adalah Tabel 3.1 laporan menurut Permendagri 54/2010: lima kriteria dengan batas bawah 91, 76, 66, 51, dan di bawahnya.",
      contoh: null,
      tindakan:
        "Perbaiki di lembar LKjIP Skala: batas bawah dari yang tertinggi, lalu kriteria, kode, dan warna #RRGGBB.",
    },
    en: {
      arti: "The range LKJIP_Skala cannot be used, so the default scale was taken for rating.",
      dasar:
        "The default is Tabel 3.1 of the report after Permendagri 54/2010: five words with the lower edges 91, 76, 66, 51 and what is below.",
      contoh: null,
      tindakan:
        "Mend it on the sheet LKjIP Skala: lower edges from the highest down, then kriteria, kode and colour #RRGGBB.",
    },
  },
  "pengaturan-rusak": {
    id: {
      arti: "Sebuah pengaturan berisi sesuatu yang tidak dikenal; nilai bakunya dipakai sebagai gantinya.",
      dasar:
        "Cara menghitung berbeda antarinstansi (rumus indikator negatif, batas capaian, celah skala), sehingga pilihannya harus tertulis jelas.",
      contoh: null,
      tindakan:
        "Isi dengan salah satu nilai yang disebut dalam catatan, atau kosongkan selnya untuk memakai nilai baku.",
    },
    en: {
      arti: "A setting holds something that is not known; its default was used instead.",
      dasar:
        "Agencies compute in different ways (formula of negative indicators, cap on capaian, gaps of the scale), so the choice must be plain.",
      contoh: null,
      tindakan: "Enter one of the values that the finding names, or empty the cell to use the default.",
    },
  },
  "baris-tersembunyi": {
    id: {
      arti: "Sebagian baris tabel tersembunyi atau tersaring. Baris itu tetap dihitung dan dinilai.",
      dasar:
        "Menyembunyikan baris tidak mengubah isi laporan, dan saringan sering lupa dilepas. Angka yang tidak terlihat pun masuk rata-rata.",
      contoh: null,
      tindakan:
        "Lepaskan saringan atau tampilkan barisnya, lalu cocokkan. Hapus baris yang tidak dipakai lagi.",
    },
    en: {
      arti: "Some rows of the table are hidden or filtered away. They are counted and rated all the same.",
      dasar:
        "Hiding a row does not change the report, and filters are often forgotten. A figure that is not seen enters the mean, too.",
      contoh: null,
      tindakan: "Clear the filter or show the rows, and compare. Delete those that are no longer in use.",
    },
  },
  "satuan-uang": {
    id: {
      arti: "Angka uang di tabel ini dikalikan karena tabelnya ditulis dalam ribuan, jutaan atau miliaran rupiah.",
      dasar:
        "Banyak tabel anggaran ditulis dalam ribuan rupiah agar muat. Bila dibaca sebagai rupiah, jumlahnya tidak akan cocok dengan tabel lain.",
      contoh: null,
      tindakan:
        "Cocokkan satu angka dengan dokumen anggaran. Satuan lain ditulis di LKJIP_SatuanUang, untuk satu tabel di LKJIP_SatuanUang_ diikuti nama tabelnya.",
    },
    en: {
      arti: "Money in this table was multiplied, since the table is written in thousands, millions or billions of rupiah.",
      dasar:
        "Many budget tables are written in thousands to fit the page. Read as rupiah, their sums would not agree with other tables.",
      contoh: null,
      tindakan:
        "Compare one figure with the budget document. Another unit is set in LKJIP_SatuanUang, for one table in LKJIP_SatuanUang_ and the table's name.",
    },
  },
} satisfies Pages;
