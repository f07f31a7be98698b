import type { Pages } from "../page";

export const PAGES = {
  "capaian-beda": {
    id: {
      arti: "Persen capaian yang tertulis bukan hasil realisasi dibandingkan target, berapa pun desimal yang ditulis.",
      dasar:
        "PermenPANRB 53/2014 lampiran II: capaian adalah realisasi dibandingkan target. Inilah kekeliruan yang paling dahulu ditemukan pereviu.",
      contoh: "Tabel 3.8: realisasi 72,19% dari target 77% adalah 93,75%, tetapi tertulis 95%.",
      tindakan:
        "Hitung ulang dari target dan realisasi. Bila capaian dibatasi, isi LKJIP_BatasCapaian; bila memakai rumus lain, isi arah indikatornya.",
    },
    en: {
      arti: "The printed % capaian is not realisasi against target, whatever the precision that it is printed at.",
      dasar:
        "PermenPANRB 53/2014, annex II: capaian is realisasi held against target. It is the mistake that reviewers find first.",
      contoh: "Tabel 3.8: a realisasi of 72,19% against a target of 77% is 93,75%, but 95% is printed.",
      tindakan:
        "Compute it anew from target and realisasi. If capaian is capped set LKJIP_BatasCapaian; if another formula is used give the direction.",
    },
  },
  "capaian-dipangkas": {
    id: {
      arti: "Persen capaian yang tertulis dipotong desimalnya, bukan dibulatkan.",
      dasar:
        "Pembulatan yang lazim adalah ke angka terdekat. Pemotongan selalu merugikan dan membuat jumlah kolom tidak cocok.",
      contoh: null,
      tindakan: "Bulatkan, atau tampilkan lewat format angka sehingga Excel yang membulatkan.",
    },
    en: {
      arti: "The decimals of the printed % capaian were cut off, not rounded.",
      dasar: "Figures are rounded to the nearest. Cutting always understates, and columns no longer add up.",
      contoh: null,
      tindakan: "Round it, or show it by a number format so that Excel does the rounding.",
    },
  },
} satisfies Pages;
