import type { Pages } from "../page";

export const PAGES = {
  "nama-mirip": {
    id: {
      arti: "Satu sasaran atau program ditulis dengan kata yang berbeda di beberapa tabel. Program ini menganggapnya satu dan memberi tahu.",
      dasar:
        "Perjanjian Kinerja, Bab III, dan anggaran membicarakan sasaran dan program yang sama (keselarasan, PermenPANRB 53/2014).",
      contoh:
        "Pemberdayaan dan Pengawasan Ormas di Tabel 3.11 adalah program Organisasi Kemasyarakatan di Tabel 3.7.",
      tindakan:
        "Periksa apakah memang satu. Samakan penulisannya, atau bedakan namanya bila ternyata dua hal.",
    },
    en: {
      arti: "One sasaran or programme is written in different words in several tables. The product takes them for one and says so.",
      dasar:
        "Perjanjian Kinerja, Bab III and the budget speak of the same sasaran and programmes (alignment, PermenPANRB 53/2014).",
      contoh:
        "Pemberdayaan dan Pengawasan Ormas of Tabel 3.11 is the programme Organisasi Kemasyarakatan of Tabel 3.7.",
      tindakan: "See whether they are one. Use one spelling, or other names if they are two things.",
    },
  },
} satisfies Pages;
