import type { Pages } from "../page";

export const PAGES = {
  "melebihi-target": {
    id: {
      arti: "Capaian melewati 100%. Angkanya benar dan tidak dibatasi.",
      dasar:
        "Bukan kekeliruan, tetapi evaluator AKIP (PermenPANRB 88/2021) akan bertanya apakah targetnya terlalu rendah.",
      contoh: "Tabel 3.9: 1.200 Orang dari target 640 Orang adalah 187,5%.",
      tindakan: "Jelaskan sebabnya dalam analisis capaian, dan pertimbangkan target tahun depan.",
    },
    en: {
      arti: "Capaian is above 100%. The figure is right and is not capped.",
      dasar:
        "No mistake, but evaluators of AKIP (PermenPANRB 88/2021) will ask whether the target was too low.",
      contoh: "Tabel 3.9: 1.200 Orang against a target of 640 Orang is 187,5%.",
      tindakan: "Give the cause in the analysis of capaian, and think about next year's target.",
    },
  },
} satisfies Pages;
