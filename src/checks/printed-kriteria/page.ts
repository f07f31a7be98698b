import type { Pages } from "../page";

export const PAGES = {
  "kriteria-beda": {
    id: {
      arti: "Kata penilaian yang tertulis bukan kriteria bagi capaiannya menurut skala yang dipakai.",
      dasar:
        "Permendagri 54/2010 (lalu 86/2017) memberi setiap interval satu kriteria. Kata yang salah menilai indikator secara keliru, apa pun persennya.",
      contoh: null,
      tindakan: "Ganti kriterianya. Bila instansi memakai skala sendiri, tuliskan di LKjIP Skala.",
    },
    en: {
      arti: "The printed word is not the kriteria of this capaian on the scale in use.",
      dasar:
        "Permendagri 54/2010 (then 86/2017) gives each interval one word. A wrong word rates the indicator wrongly, whatever its percentage.",
      contoh: null,
      tindakan: "Correct the word. If your agency has a scale of its own, enter it on LKjIP Skala.",
    },
  },
  "kriteria-lain": {
    id: {
      arti: "Kata penilaian di tabel ini, misalnya Baik atau Memuaskan, tidak ada dalam skala yang dipakai, sehingga tidak dapat dicocokkan.",
      dasar:
        "Instansi boleh memakai skala lain, dan kata-katanya milik skala itu. Tanpa batasnya tidak ada yang dapat dikatakan benar atau salah.",
      contoh: null,
      tindakan:
        "Tuliskan batas bawah, kriteria, kode dan warna skala instansi di LKjIP Skala, lalu hitung lagi.",
    },
    en: {
      arti: "Rating words of this table, such as Baik or Memuaskan, are not in the scale in use and cannot be held against it.",
      dasar:
        "An agency may have another scale, whose words they are. Without its edges nothing can be called right or wrong.",
      contoh: null,
      tindakan: "Enter lower edges, kriteria, kode and colours of your scale on LKjIP Skala, then run again.",
    },
  },
} satisfies Pages;
