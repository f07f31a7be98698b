import type { Pages } from "../page";

export const PAGES = {
  "nama-rusak": {
    id: {
      arti: "Nama rentang ini tidak menunjuk sel mana pun: selnya sudah dihapus, isinya angka tetap, atau rujukannya dihitung dengan OFFSET atau INDEX.",
      dasar:
        "Program ini hanya membaca kolom yang bernama dan tidak pernah menebak letaknya. Nama yang rusak membuat satu kolom hilang, sedangkan tabel lain tetap dihitung.",
      contoh: null,
      tindakan:
        "Buka Formulas > Name Manager (Rumus > Pengelola Nama), pilih nama itu, lalu pilih kembali sel kolomnya tanpa judul.",
    },
    en: {
      arti: "This range name points at no cells: they were deleted, it holds a constant, or it is computed by OFFSET or INDEX.",
      dasar:
        "The product reads named columns only and never guesses where they are. A broken name loses one column; the other tables are computed all the same.",
      contoh: null,
      tindakan:
        "Open Formulas > Name Manager, choose the name, and select the cells of its column again, without the heading.",
    },
  },
  "nama-banyak-area": {
    id: {
      arti: "Satu nama menunjuk beberapa rentang yang terpisah, sehingga urutan barisnya tidak pasti.",
      dasar:
        "Setiap kolom tabel dibaca sebagai satu rentang yang menyambung, agar baris target, realisasi, dan anggaran selalu berpasangan.",
      contoh: null,
      tindakan: "Beri setiap tabel nama sendiri, misalnya Target_T1 dan Target_T2, atau satukan rentangnya.",
    },
    en: {
      arti: "One name points at several separate ranges, so the order of its rows is uncertain.",
      dasar:
        "Every column of a table is read as one continuous range, so that target, realisasi and budget stay in pairs.",
      contoh: null,
      tindakan: "Give each table a name of its own, such as Target_T1 and Target_T2, or join the ranges.",
    },
  },
  "nama-bukan-kolom": {
    id: {
      arti: "Rentang nama ini mendatar atau selebar beberapa kolom yang tidak digabung, padahal satu nama berarti satu kolom.",
      dasar:
        "Isi satu kolom dibaca dari atas ke bawah. Bila ada dua kolom, tidak ada yang memastikan kolom mana yang dimaksud.",
      contoh: null,
      tindakan: "Persempit nama itu menjadi satu kolom; kolom di sebelahnya mendapat namanya sendiri.",
    },
    en: {
      arti: "The range of this name is a row, or several columns wide without merges, while one name means one column.",
      dasar: "A column is read from top to bottom. With two of them nothing says which one is meant.",
      contoh: null,
      tindakan: "Narrow the name down to one column; the one beside it gets a name of its own.",
    },
  },
  "nama-ganda": {
    id: {
      arti: "Dua nama menyatakan isi kolom yang sama dalam satu tabel, misalnya Pagu_T1 dan Anggaran_T1.",
      dasar:
        "Angka yang dihitung harus jelas asalnya. Bila dua kolom mengaku sebagai anggaran, memilih salah satunya berarti menebak.",
      contoh: null,
      tindakan:
        "Pertahankan nama yang benar dan hapus yang lain; untuk anggaran perubahan pakai AnggaranPerubahan.",
    },
    en: {
      arti: "Two names claim the same content in one table, such as Pagu_T1 and Anggaran_T1.",
      dasar:
        "It must be plain where a figure comes from. Where two columns claim to be the budget, choosing one would be a guess.",
      contoh: null,
      tindakan: "Keep the right name and delete the other; an amended budget is called AnggaranPerubahan.",
    },
  },
  "panjang-beda": {
    id: {
      arti: "Kolom-kolom satu tabel tidak mulai di baris yang sama, tidak sama panjang, atau tidak selembar.",
      dasar:
        "Target dan realisasi dipasangkan menurut barisnya. Kolom yang bergeser satu baris akan menilai indikator dengan angka indikator lain.",
      contoh: null,
      tindakan: "Samakan baris pertama dan terakhir semua nama tabel itu di Pengelola Nama.",
    },
    en: {
      arti: "The columns of one table do not begin in the same row, differ in length, or stand on different sheets.",
      dasar:
        "Target and realisasi are paired by row. A column that is one row off would rate an indicator by the figures of another.",
      contoh: null,
      tindakan: "Give all names of that table the same first and last row in the Name Manager.",
    },
  },
  "blok-tidak-lengkap": {
    id: {
      arti: "Tabel ini memiliki realisasi tanpa target, atau realisasi anggaran tanpa anggaran, sehingga tidak ada pembandingnya.",
      dasar:
        "Capaian membandingkan dua angka. Nama yang salah eja sering menjadi sebabnya, karena kolom itu lalu dianggap milik tabel lain.",
      contoh: null,
      tindakan: "Beri nama kolom yang kurang, dengan nama tabel yang sama di belakang garis bawah.",
    },
    en: {
      arti: "This table has a realisasi without a target, or spending without a budget, and nothing to compare it with.",
      dasar:
        "Capaian compares two figures. A misspelt name is often the cause, since the column then seems to belong to another table.",
      contoh: null,
      tindakan: "Name the missing column, with the same table behind the underscore.",
    },
  },
  "blok-kembar": {
    id: {
      arti: "Dua tabel berisi sama. Biasanya sebuah lembar disalin, dan nama-namanya ikut tersalin.",
      dasar: "Tabel yang terhitung dua kali menggandakan jumlah indikator dan anggaran dalam ringkasan.",
      contoh: null,
      tindakan: "Hapus lembar salinannya, atau hapus nama-nama yang merujuk ke lembar itu.",
    },
    en: {
      arti: "Two tables have the same content. Usually a sheet was copied, and its names went with it.",
      dasar: "A table that is counted twice doubles the indicators and the budget in the summary.",
      contoh: null,
      tindakan: "Delete the copied sheet, or the names that refer to it.",
    },
  },
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
} satisfies Pages;
