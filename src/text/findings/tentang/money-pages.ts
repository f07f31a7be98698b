import type { Pages } from "./page";

/** Budgets, what was spent of them, and their sums. */
export const MONEY_PAGES: Pages<
  | "serapan-beda"
  | "serapan-dipangkas"
  | "presisi-campur"
  | "sisa-beda"
  | "realisasi-melebihi-anggaran"
  | "jumlah-beda"
  | "total-anggaran-beda"
  | "nol-tetapi-terserap"
> = {
  "serapan-beda": {
    id: {
      arti: "Persen serapan yang tercetak bukan realisasi anggaran dibagi anggarannya.",
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
        "Tabel 3.11: 93,4765% dibulatkan menjadi 93,48%, tetapi tercetak 93,47%; 84,3991% tercetak 84,39%.",
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
  "presisi-campur": {
    id: {
      arti: "Satu kolom persen dicetak dengan jumlah desimal yang berlainan.",
      dasar:
        "Kolom angka dibaca menurun: 69% di samping 93,47% tampak lebih pasti daripada sebenarnya. Dicatat sekali saja untuk setiap kolom.",
      contoh: "Tabel 3.11: 69% dan 73% berdampingan dengan 93,47%.",
      tindakan: "Pilih satu ketelitian, lazimnya dua desimal, untuk seluruh kolom.",
    },
    en: {
      arti: "One column of percentages is printed with different numbers of decimals.",
      dasar:
        "A column is read down: 69% beside 93,47% looks more certain than it is. It is noted once per column.",
      contoh: "Tabel 3.11: 69% and 73% stand beside 93,47%.",
      tindakan: "Choose one precision for the whole column, usually two decimals.",
    },
  },
  "sisa-beda": {
    id: {
      arti: "Sisa anggaran yang tercetak bukan anggaran dikurangi realisasinya.",
      dasar:
        "Sisa anggaran adalah yang tidak terpakai, tepat sampai rupiah (laporan realisasi anggaran, Permendagri 77/2020).",
      contoh: null,
      tindakan: "Ganti dengan rumus pengurangan, lalu periksa kembali anggaran dan realisasinya.",
    },
    en: {
      arti: "The printed remainder is not the budget less what was spent.",
      dasar:
        "Sisa anggaran is what was not used, to the rupiah (laporan realisasi anggaran, Permendagri 77/2020).",
      contoh: null,
      tindakan: "Put a subtraction in its place, and look at budget and spending again.",
    },
  },
  "realisasi-melebihi-anggaran": {
    id: {
      arti: "Realisasi anggaran lebih besar daripada anggarannya.",
      dasar:
        "UU 17/2003 pasal 3 ayat (3) dan PP 12/2019: pengeluaran tidak boleh melebihi anggaran yang tersedia. Biasanya anggaran perubahan belum dimasukkan atau satu digit salah ketik.",
      contoh: null,
      tindakan: "Cocokkan dengan LRA; isi kolom anggaran perubahan bila anggarannya telah diubah.",
    },
    en: {
      arti: "More was spent than the budget allows.",
      dasar:
        "UU 17/2003, article 3 (3), and PP 12/2019: nothing may be spent beyond the budget. Usually the amended budget is missing or a digit is mistyped.",
      contoh: null,
      tindakan: "Compare with the LRA; fill the column of the amended budget if there was one.",
    },
  },
  "jumlah-beda": {
    id: {
      arti: "Baris jumlah tidak sama dengan satu pun cara menjumlah yang lazim: sejak jumlah terakhir, semua baris, jumlah dari jumlah, atau rincian di bawah induknya.",
      dasar:
        "Tabel anggaran menjumlah dengan beberapa cara, maka sebuah jumlah baru disebut keliru bila tidak cocok dengan semuanya. Jumlah terdekat disebutkan.",
      contoh:
        "Tabel 3.10: sub jumlah hibah 2024 tercetak Rp 184.446.565.664, padahal barisnya berjumlah Rp 184.446.565.644.",
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
  "total-anggaran-beda": {
    id: {
      arti: "Anggaran semua program dalam tabel tidak berjumlah sama dengan total anggaran yang diisi di LKJIP_TotalAnggaran.",
      dasar:
        "Selisihnya sering berupa Program Penunjang Urusan Pemerintahan, yang tidak mendukung sasaran tertentu sehingga tidak dicantumkan.",
      contoh:
        "Lima program Tabel 3.11 berjumlah Rp 277.384.614.699, seluruh anggaran Rp 290.903.256.295; selisihnya Rp 13.518.641.596.",
      tindakan: "Tambahkan program yang belum ada, atau sebutkan selisihnya di bawah tabel.",
    },
    en: {
      arti: "The programmes of the table do not add up to the whole budget given in LKJIP_TotalAnggaran.",
      dasar:
        "The difference often is the Program Penunjang Urusan Pemerintahan, which serves no single sasaran and is left out.",
      contoh:
        "The five programmes of Tabel 3.11 make Rp 277.384.614.699, the whole budget is Rp 290.903.256.295: Rp 13.518.641.596 more.",
      tindakan: "Add the missing programme, or state the difference under the table.",
    },
  },
  "nol-tetapi-terserap": {
    id: {
      arti: "Realisasi kinerja indikator nol, sedangkan programnya sudah membelanjakan anggaran.",
      dasar:
        "UU 17/2003 meminta pengelolaan yang efisien, ekonomis, dan efektif. Uang yang terpakai tanpa hasil perlu dijelaskan, atau salah satu angkanya keliru.",
      contoh:
        "Tabel 3.7: realisasi 0 Dokumen, padahal program Organisasi Kemasyarakatan menyerap Rp 371.991.228.",
      tindakan: "Periksa realisasinya; bila memang nol, jelaskan pemakaian anggarannya.",
    },
    en: {
      arti: "Nothing was realised of the indicator, while its programme has spent money.",
      dasar:
        "UU 17/2003 asks for efficient, economical and effective management. Money without a result needs an explanation, or one figure is wrong.",
      contoh:
        "Tabel 3.7: a realisasi of 0 Dokumen, while the programme Organisasi Kemasyarakatan has spent Rp 371.991.228.",
      tindakan: "Check the realisasi; if it is zero, explain what the money was used for.",
    },
  },
};
