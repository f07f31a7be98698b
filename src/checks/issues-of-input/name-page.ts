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
  "nama-mungkin-salah": {
    id: {
      arti: "Sebuah nama rentang hampir sama dengan nama kolom yang dikenal, tetapi berbeda satu atau dua huruf, sehingga kolom itu tidak dibaca.",
      dasar:
        "Nama yang salah ketik tidak menimbulkan galat di Excel: kolomnya diam-diam tidak ikut, dan itulah sebab paling sering tabel tidak lengkap.",
      contoh: null,
      tindakan:
        "Ubah nama itu di Pengelola Nama (Rumus → Pengelola Nama), atau biarkan bila memang nama lain.",
    },
    en: {
      arti: "A range name differs from that of a known column by a letter or two, so its column was not read.",
      dasar:
        "Excel raises no error over a misspelt name: the column is left out in silence, the commonest cause of an incomplete table.",
      contoh: null,
      tindakan: "Change the name in the Name Manager, or leave it if it is meant for something else.",
    },
  },
} satisfies Pages;
