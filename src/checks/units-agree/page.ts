import type { Pages } from "../page";

export const PAGES = {
  "satuan-beda": {
    id: {
      arti: "Target, realisasi, dan kolom Satuan menyebut satuan yang berlainan.",
      dasar:
        "PermenPANRB 53/2014 meminta ukuran yang sama. Dokumen yang dibandingkan dengan orang tidak menghasilkan persen yang berarti.",
      contoh: null,
      tindakan: "Pastikan satuan mana yang benar, lalu samakan ketiganya.",
    },
    en: {
      arti: "Target, realisasi and the column Satuan name different units.",
      dasar:
        "PermenPANRB 53/2014 asks for one measure. Documents held against people make no percentage that means anything.",
      contoh: null,
      tindakan: "Find out which unit is right, and use it in all three.",
    },
  },
  "satuan-kosong": {
    id: {
      arti: "Tabel memiliki kolom Satuan, tetapi sel pada baris ini kosong.",
      dasar:
        "Angka tanpa satuan tidak dapat dibaca orang lain. Satuan di samping target atau realisasi dipakai sebagai usul.",
      contoh: "Tabel 3.4: satuannya kosong, sedangkan di samping target tertulis Laporan.",
      tindakan: "Isi selnya; bila satu satuan berlaku untuk beberapa baris, gabungkan selnya.",
    },
    en: {
      arti: "The table has a column Satuan, and its cell is empty in this row.",
      dasar:
        "Nobody else can read a figure without its unit. The unit beside target or realisasi is proposed.",
      contoh: "Tabel 3.4: the unit is empty, while Laporan stands beside the target.",
      tindakan: "Fill the cell; where one unit holds for several rows, merge their cells.",
    },
  },
} satisfies Pages;
