import type { Pages } from "../page";

export const PAGES = {
  "sisa-beda": {
    id: {
      arti: "Sisa anggaran yang tertulis bukan anggaran dikurangi realisasinya.",
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
} satisfies Pages;
