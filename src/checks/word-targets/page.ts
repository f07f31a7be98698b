import type { Pages } from "../page";

export const PAGES = {
  "capaian-diisi-sendiri": {
    id: {
      arti: "Target indikator ini bukan angka (tanggal, rasio, kata), sehingga persen yang diisi di kolom Capaian dipakai untuk menilai.",
      dasar:
        "Seberapa jauh target seperti itu tercapai hanya dapat dikatakan oleh instansi. Bila realisasi mengulang target, capaiannya 100%.",
      contoh: null,
      tindakan: "Pastikan persennya dapat dijelaskan, lalu sebutkan cara menilainya dalam analisis capaian.",
    },
    en: {
      arti: "The target of this indicator is no number (a date, a ratio, words), so the percentage in the Capaian column was used to rate it.",
      dasar:
        "How far such a target was reached only the agency can say. Where the realisasi repeats the target, the capaian is 100%.",
      contoh: null,
      tindakan:
        "Make sure that the percentage can be explained, and say in the analysis how it was arrived at.",
    },
  },
  "target-bukan-angka": {
    id: {
      arti: "Target dan realisasi indikator ini bukan angka dan tidak sama, dan tidak ada persen yang diisi. Indikator itu tidak dinilai dan tidak masuk rata-rata.",
      dasar:
        "PermenPANRB 53/2014 lampiran II meminta capaian setiap indikator. Menebak persen dari tanggal atau kata akan menilai tanpa dasar.",
      contoh: null,
      tindakan:
        "Isi kolom Capaian dengan persen menurut pedoman instansi, atau nyatakan target sebagai angka, misalnya jumlah hari.",
    },
    en: {
      arti: "Target and realisasi of this indicator are no numbers and differ, and no percentage was entered. It is not rated and is in no mean.",
      dasar:
        "PermenPANRB 53/2014, annex II, asks for the capaian of every indicator. To guess a percentage from dates or words would be to rate without ground.",
      contoh: null,
      tindakan:
        "Enter the percentage that your agency's guideline gives in the Capaian column, or state the target as a number, such as days.",
    },
  },
} satisfies Pages;
