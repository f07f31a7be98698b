import type { Pages } from "../page";

export const PAGES = {
  "target-beda-antar-tabel": {
    id: {
      arti: "Indikator yang sama memiliki target lain di tabel lain untuk tahun yang sama.",
      dasar:
        "Target yang diukur adalah target yang dijanjikan: Renstra, Perjanjian Kinerja, dan LKjIP menyebut satu target (PermenPANRB 53/2014 lampiran I).",
      contoh: "Tabel 2.1 menyebut 75% untuk tingkat partisipasi pemilih, Tabel 3.8 memakai 77%.",
      tindakan: "Tetapkan target yang berlaku. Bila Perjanjian Kinerja diubah, sebutkan perubahannya.",
    },
    en: {
      arti: "The same indicator has another target in another table for the same year.",
      dasar:
        "The target that is measured is the one that was promised: Renstra, Perjanjian Kinerja and LKjIP state one (PermenPANRB 53/2014, annex I).",
      contoh: "Tabel 2.1 says 75% for voter turnout, Tabel 3.8 uses 77%.",
      tindakan: "Decide which one holds. If the Perjanjian Kinerja was amended, say so in the report.",
    },
  },
} satisfies Pages;
