import type { Pages } from "../page";

export const PAGES = {
  "indikator-kosong": {
    id: {
      arti: "Baris ini bertarget, tetapi tidak menyebut indikator yang diukur.",
      dasar:
        "Setiap baris tabel kinerja mengukur satu indikator (PermenPANRB 53/2014). Tanpa namanya, angkanya tidak dapat dipertanggungjawabkan.",
      contoh: "Tabel 3.3: satu kegiatan bertarget 200 Orang tanpa indikator.",
      tindakan: "Tulis indikatornya seperti dalam Perjanjian Kinerja atau DPA.",
    },
    en: {
      arti: "This row has a target, but does not say which indicator is measured.",
      dasar:
        "Every row of a kinerja table measures one indicator (PermenPANRB 53/2014). Without its name nobody can answer for the figure.",
      contoh: "Tabel 3.3: one activity has a target of 200 Orang and no indicator.",
      tindakan: "Write the indicator as in the Perjanjian Kinerja or the DPA.",
    },
  },
  "indikator-ganda": {
    id: {
      arti: "Indikator yang sama tertulis dua kali dalam satu tabel.",
      dasar:
        "Baris yang disalin sering lupa diganti namanya. Indikator yang terhitung dua kali menggeser rata-rata sasaran.",
      contoh: null,
      tindakan: "Hapus baris kembarnya, atau tulis indikator yang dimaksud.",
    },
    en: {
      arti: "The same indicator stands twice in one table.",
      dasar:
        "A row was copied and its name not changed. An indicator that counts twice moves its sasaran's mean.",
      contoh: null,
      tindakan: "Delete the twin, or write the indicator that was meant.",
    },
  },
} satisfies Pages;
