import type { Pages } from "../page";

export const PAGES = {
  "bobot-tidak-100": {
    id: {
      arti: "Bobot indikator satu sasaran tidak berjumlah 1 atau 100, atau hanya sebagian indikator yang berbobot.",
      dasar:
        "Bobot menyatakan bagian tiap indikator dari satu keseluruhan. Beberapa instansi membobot semua indikator satu tabel sekaligus; itu diterima juga.",
      contoh: null,
      tindakan: "Lengkapi bobotnya sampai berjumlah 100, atau kosongkan semua untuk memakai rata-rata biasa.",
    },
    en: {
      arti: "The weights of a sasaran do not add up to 1 or 100, or only some of its indicators have one.",
      dasar:
        "A weight is the share of one whole. Some agencies weigh all indicators of a table against each other; that is accepted, too.",
      contoh: null,
      tindakan: "Complete the weights to 100, or empty them all to use the plain mean.",
    },
  },
} satisfies Pages;
