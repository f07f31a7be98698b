import type { Pages } from "../page";

export const PAGES = {
  "capaian-lalu-beda": {
    id: {
      arti: "Persen capaian tahun lalu yang tertulis bukan hasil realisasi tahun lalu dibandingkan targetnya.",
      dasar:
        "PermenPANRB 53/2014 lampiran II meminta capaian tahun ini dibandingkan dengan tahun sebelumnya. Angka tahun lalu yang keliru membuat naik turunnya keliru pula.",
      contoh: null,
      tindakan: "Cocokkan dengan LKjIP tahun lalu, lalu perbaiki persennya atau target dan realisasinya.",
    },
    en: {
      arti: "Last year's printed % capaian is not last year's realisasi against its target.",
      dasar:
        "PermenPANRB 53/2014, annex II, has this year's capaian compared with the year before. A wrong figure of last year makes a wrong rise or fall.",
      contoh: null,
      tindakan: "Compare it with last year's LKjIP, then correct the percentage or its target and realisasi.",
    },
  },
} satisfies Pages;
