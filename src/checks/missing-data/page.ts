import type { Pages } from "../page";

export const PAGES = {
  "target-kosong": {
    id: {
      arti: "Indikator ini belum memiliki target, sehingga capaiannya tidak dihitung dan tidak masuk rata-rata sasaran.",
      dasar:
        "PermenPANRB 53/2014 lampiran II: laporan membandingkan target dan realisasi setiap indikator. Target berasal dari Perjanjian Kinerja.",
      contoh: null,
      tindakan: "Salin targetnya dari Perjanjian Kinerja tahun yang dilaporkan.",
    },
    en: {
      arti: "This indicator has no target, so its capaian was not computed and is in no mean of its sasaran.",
      dasar:
        "PermenPANRB 53/2014, annex II: the report compares target and realisasi of every indicator. Targets come from the Perjanjian Kinerja.",
      contoh: null,
      tindakan: "Copy the target from the Perjanjian Kinerja of the year.",
    },
  },
  "realisasi-kosong": {
    id: {
      arti: "Realisasi indikator ini belum ada. Itu tidak sama dengan nol: indikatornya dibiarkan tanpa nilai.",
      dasar:
        "PermenPANRB 53/2014 lampiran II meminta realisasi setiap indikator. Menganggap data yang belum ada sebagai nol akan menurunkan capaian sasaran secara keliru.",
      contoh: null,
      tindakan:
        "Isi realisasinya. Bila datanya belum terbit, jelaskan dalam laporan; bila memang nol, tulis 0.",
    },
    en: {
      arti: "This indicator has no realisasi yet. That is not zero: the indicator is left without a rating.",
      dasar:
        "PermenPANRB 53/2014, annex II, asks for the realisasi of every indicator. To take missing data for zero would lower the sasaran wrongly.",
      contoh: null,
      tindakan: "Enter it. If the data are not out yet, say so in the report; if it is zero, write 0.",
    },
  },
} satisfies Pages;
