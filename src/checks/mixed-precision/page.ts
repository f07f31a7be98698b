import type { Pages } from "../page";

export const PAGES = {
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
} satisfies Pages;
