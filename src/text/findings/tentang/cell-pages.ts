import type { Pages } from "./page";

/** Settings, and cells that should hold a figure. */
export const CELL_PAGES: Pages<
  | "skala-rusak"
  | "pengaturan-rusak"
  | "galat-sel"
  | "bukan-angka"
  | "rumus-tanpa-nilai"
  | "angka-meragukan"
  | "titik-desimal"
  | "dibaca-nol"
> = {
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
  "galat-sel": {
    id: {
      arti: "Sel menampilkan galat Excel seperti #DIV/0! atau #REF!, sehingga angkanya tidak ada.",
      dasar:
        "Galat tidak boleh diam-diam menjadi nol. PermenPANRB 53/2014 meminta target dan realisasi setiap indikator, dan galat yang tercetak tetap galat.",
      contoh: null,
      tindakan: "Telusuri rumus sel itu dan sel yang dirujuknya, lalu perbaiki sumbernya.",
    },
    en: {
      arti: "The cell shows an Excel error such as #DIV/0! or #REF!, so there is no figure.",
      dasar:
        "An error must not silently turn into zero. PermenPANRB 53/2014 asks for target and realisasi of every indicator, and an error in print is one still.",
      contoh: null,
      tindakan: "Follow the formula to the cells that it refers to, and mend their source.",
    },
  },
  "bukan-angka": {
    id: {
      arti: "Isi sel tidak dapat dibaca sebagai angka: perbandingan seperti 1:17, tanggal, atau kalimat.",
      dasar:
        "Sel yang tidak terbaca disebutkan, bukan dilewati, supaya tidak ada indikator yang hilang dari rata-rata tanpa diketahui.",
      contoh: null,
      tindakan: "Tulis angkanya dengan satuan di belakangnya; pindahkan penjelasan ke kolom Keterangan.",
    },
    en: {
      arti: "The cell cannot be read as a number: a ratio such as 1:17, a date, or a sentence.",
      dasar:
        "A cell that cannot be read is named, not skipped, so that no indicator drops out of a mean unseen.",
      contoh: null,
      tindakan: "Write the figure with its unit behind it; move explanations to the column Keterangan.",
    },
  },
  "rumus-tanpa-nilai": {
    id: {
      arti: "Sel berisi rumus, tetapi berkasnya tidak menyimpan hasilnya.",
      dasar:
        "Berkas yang dibuat program lain sering belum pernah dihitung. Program ini tidak menghitung ulang rumus Anda agar tidak ada angka baru yang muncul.",
      contoh: null,
      tindakan: "Buka di Excel, biarkan menghitung, simpan, lalu jalankan lagi.",
    },
    en: {
      arti: "The cell holds a formula, but the file does not store its result.",
      dasar:
        "Files made by other programs often were never calculated. The product does not calculate your formulas, so that no new figure appears.",
      contoh: null,
      tindakan: "Open it in Excel, let it calculate, save, and run again.",
    },
  },
  "angka-meragukan": {
    id: {
      arti: "Angka terbaca, tetapi penulisannya dapat berarti lain: 1,200 bisa 1,2 atau 1.200, dan 0,75 di samping target 80% bisa 75%.",
      dasar:
        "Ejaan yang Disempurnakan memakai titik untuk ribuan dan koma untuk desimal. Salinan dari program berbahasa Inggris membaliknya.",
      contoh: null,
      tindakan:
        "Tulis ulang dengan titik untuk ribuan dan koma untuk desimal; hitungan di samping angka pindahkan ke sel lain.",
    },
    en: {
      arti: "The figure was read, but its spelling may mean another: 1,200 may be 1,2 or 1.200, and 0,75 beside a target of 80% may be 75%.",
      dasar:
        "Indonesian spelling has points between thousands and a comma before decimals. Copies from English programs have it the other way round.",
      contoh: null,
      tindakan:
        "Write it with points for thousands and a comma for decimals; move a working beside the figure to another cell.",
    },
  },
  "titik-desimal": {
    id: {
      arti: "Titik dibaca sebagai tanda desimal karena tidak mungkin memisahkan ribuan, misalnya 0.75.",
      dasar:
        "Nilainya tidak diragukan. Catatan ini hanya memberi tahu cara bacanya, sebab dalam bahasa Indonesia desimal ditulis dengan koma.",
      contoh: null,
      tindakan: "Ganti titik dengan koma bila laporan akan dicetak.",
    },
    en: {
      arti: "A point was read as the decimal sign since it cannot stand between thousands, as in 0.75.",
      dasar:
        "The value is not in doubt. The note only tells how it was read, since Indonesian writes decimals with a comma.",
      contoh: null,
      tindakan: "Put a comma in its place before the report is printed.",
    },
  },
  "dibaca-nol": {
    id: {
      arti: "Nihil, atau tanda hubung di kolom uang, dibaca sebagai nol.",
      dasar:
        "Dalam tabel keuangan “-” lazim berarti nol, sedangkan di kolom kinerja berarti belum ada data. Bedanya menentukan rata-rata.",
      contoh: null,
      tindakan: "Bila datanya memang belum ada, kosongkan selnya; bila nol, catatan ini boleh diabaikan.",
    },
    en: {
      arti: "Nihil, or a dash in a money column, was read as zero.",
      dasar:
        "In tables of money “-” usually means zero, in those of kinerja that there is no data yet. The mean depends on it.",
      contoh: null,
      tindakan: "Empty the cell if there is no data yet; if it is zero, nothing needs to be done.",
    },
  },
};
