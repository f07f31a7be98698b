import type { Pages } from "../page";

export const PAGES = {
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
} satisfies Pages;
