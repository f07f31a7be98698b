import type { Pages } from "../page";

export const PAGES = {
  "serapan-beda": {
    id: {
      arti: "Persen serapan yang tertulis bukan realisasi anggaran dibagi anggarannya.",
      dasar:
        "PermenPANRB 53/2014 lampiran II melaporkan realisasi di samping anggaran; bila ada perubahan, anggaran perubahanlah dasarnya (Permendagri 77/2020).",
      contoh: null,
      tindakan:
        "Hitung ulang persennya; bila dasarnya anggaran perubahan, beri nama kolom itu AnggaranPerubahan.",
    },
    en: {
      arti: "The printed percentage is not what was spent divided by its budget.",
      dasar:
        "PermenPANRB 53/2014, annex II, reports spending beside the budget; where it was amended, the amended one is the base (Permendagri 77/2020).",
      contoh: null,
      tindakan: "Compute it anew; if its base is the amended budget, name that column AnggaranPerubahan.",
    },
  },
  "serapan-dipangkas": {
    id: {
      arti: "Desimal persen serapan dipotong, bukan dibulatkan ke angka terdekat.",
      dasar:
        "Angka di dokumen keuangan dibulatkan. Selisih seperseratus persen kecil, tetapi pereviu yang menghitung ulang akan menemukannya.",
      contoh:
        "Tabel 3.11: 93,4765% dibulatkan menjadi 93,48%, tetapi tertulis 93,47%; 84,3991% tertulis 84,39%.",
      tindakan: "Cetak hasil pembulatannya, sebaiknya lewat format angka 0,00%.",
    },
    en: {
      arti: "The decimals of the percentage spent were cut off instead of rounded to the nearest.",
      dasar:
        "Figures of money are rounded. A hundredth of a percent is little, but a reviewer who computes it anew will find it.",
      contoh: "Tabel 3.11: 93,4765% rounds to 93,48%, but 93,47% is printed; 84,3991% is printed as 84,39%.",
      tindakan: "Print the rounded figure, best by the number format 0.00%.",
    },
  },
} satisfies Pages;
