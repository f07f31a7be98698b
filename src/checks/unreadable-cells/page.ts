import type { Pages } from "../page";

export const PAGES = {
  "galat-sel": {
    id: {
      arti: "Sel menampilkan galat Excel seperti #DIV/0! atau #REF!, sehingga angkanya tidak ada.",
      dasar:
        "Galat tidak boleh diam-diam menjadi nol. PermenPANRB 53/2014 meminta target dan realisasi setiap indikator, dan galat yang tertulis tetap galat.",
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
} satisfies Pages;
