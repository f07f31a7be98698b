import type { Pages } from "../page";

export const PAGES = {
  "jumlah-beda": {
    id: {
      arti: "Baris jumlah tidak sama dengan satu pun cara menjumlah yang lazim: sejak jumlah terakhir, semua baris, jumlah dari jumlah, atau rincian di bawah induknya.",
      dasar:
        "Tabel anggaran menjumlah dengan beberapa cara, maka sebuah jumlah baru disebut keliru bila tidak cocok dengan semuanya. Jumlah terdekat disebutkan.",
      contoh:
        "Tabel 3.10: sub jumlah hibah 2024 tertulis Rp 184.446.565.664, padahal barisnya berjumlah Rp 184.446.565.644.",
      tindakan: "Periksa baris yang disebut; pakai SUM agar jumlah ikut berubah bersama barisnya.",
    },
    en: {
      arti: "A total equals none of the usual sums: since the last total, of all rows, of the totals, or of the parts below their parent.",
      dasar:
        "Budget tables add up in several ways, so a total is called wrong only where none of them fits. The nearest sum is named.",
      contoh:
        "Tabel 3.10: the sub-total of the grants of 2024 is printed as Rp 184.446.565.664, its rows make Rp 184.446.565.644.",
      tindakan: "Look at the rows that are named; use SUM, so that the total follows them.",
    },
  },
} satisfies Pages;
