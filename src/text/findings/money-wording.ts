import type { ValuesOf } from "../../domain/finding-values";
import type { Bahasa } from "../bahasa";
import type { Facts, Wordings } from "./wording";

const spent = (
  { anggaran, realisasi }: { anggaran: number; realisasi: number },
  { rupiah }: Facts,
  sign: string,
): string => `${rupiah(realisasi)} ${sign} ${rupiah(anggaran)}`;

/** Printed money: serapan, sisa and what was overspent. */
export const MONEY_WORDING: Wordings<
  "serapan-beda" | "serapan-dipangkas" | "presisi-campur" | "sisa-beda" | "realisasi-melebihi-anggaran"
> = {
  "serapan-beda": {
    judul: { id: "% anggaran berbeda", en: "% spent differs" },
    id: (v, f) => ({
      pesan: `Tercetak ${f.tercetak}, hitungan ${f.hitung} (${spent(v, f, ":")}).`,
      saran: `Perbaiki menjadi ${f.hitung}, atau perbaiki anggaran dan realisasinya.`,
    }),
    en: (v, f) => ({
      pesan: `Printed ${f.tercetak}, computed ${f.hitung} (${spent(v, f, ":")}).`,
      saran: `Correct it to ${f.hitung}, or correct anggaran and realisasi.`,
    }),
  },
  "serapan-dipangkas": {
    judul: { id: "% anggaran dipangkas", en: "% spent cut" },
    id: (v, f) => ({
      pesan: `Tercetak ${f.tercetak}, hitungan ${f.hitung} (${spent(v, f, ":")}): desimalnya dipangkas, bukan dibulatkan.`,
      saran: `Bulatkan menjadi ${f.hitung}.`,
    }),
    en: (v, f) => ({
      pesan: `Printed ${f.tercetak}, computed ${f.hitung} (${spent(v, f, ":")}): decimals were cut, not rounded.`,
      saran: `Round it to ${f.hitung}.`,
    }),
  },
  "presisi-campur": {
    judul: { id: "Jumlah desimal tidak seragam", en: "Mixed decimals" },
    id: ({ nama, paling, tersedikit }, { angka }) => ({
      pesan: `Persen dalam ${nama} dicetak dengan ${angka(tersedikit)} sampai ${angka(paling)} desimal.`,
      saran: "Pakai jumlah desimal yang sama di seluruh kolom.",
    }),
    en: ({ nama, paling, tersedikit }, { angka }) => ({
      pesan: `Percentages of ${nama} are printed with ${angka(tersedikit)} to ${angka(paling)} decimals.`,
      saran: "Use the same number of decimals throughout the column.",
    }),
  },
  "sisa-beda": {
    judul: { id: "Sisa anggaran berbeda", en: "Remainder differs" },
    id: (v, f) => ({
      pesan: `Tercetak ${f.tercetak}, hitungan ${f.hitung} (${remainder(v, f)}); selisih ${f.rupiah(Math.abs(v.selisih))}.`,
      saran: `Perbaiki sisa anggaran menjadi ${f.hitung}.`,
    }),
    en: (v, f) => ({
      pesan: `Printed ${f.tercetak}, computed ${f.hitung} (${remainder(v, f)}); a difference of ${f.rupiah(Math.abs(v.selisih))}.`,
      saran: `Correct the remainder to ${f.hitung}.`,
    }),
  },
  "realisasi-melebihi-anggaran": {
    judul: { id: "Realisasi melebihi anggaran", en: "More spent than budgeted" },
    id: (v, f) => ({
      pesan: `Realisasi ${f.rupiah(v.realisasi)} melebihi anggaran ${f.rupiah(v.anggaran)} sebesar ${f.rupiah(Math.abs(v.selisih))}.`,
      saran: "Periksa kedua angka; bila anggaran telah diubah, isi kolom anggaran perubahan.",
    }),
    en: (v, f) => ({
      pesan: `Spending of ${f.rupiah(v.realisasi)} is above the budget of ${f.rupiah(v.anggaran)} by ${f.rupiah(Math.abs(v.selisih))}.`,
      saran: "Check both figures; if the budget was amended, fill the column of the amended budget.",
    }),
  },
};

const remainder = (
  { anggaran, realisasi }: { anggaran: number; realisasi: number },
  { rupiah }: Facts,
): string => `${rupiah(anggaran)} − ${rupiah(realisasi)}`;

const DASAR: Readonly<Record<Bahasa, Readonly<Record<ValuesOf<"jumlah-beda">["dasar"], string>>>> = {
  id: {
    "sejak-jumlah": "jumlah baris",
    "sejak-total": "jumlah baris",
    semua: "jumlah semua baris",
    "jumlah-jumlah": "jumlah dari sub jumlah",
    anak: "jumlah rinciannya,",
  },
  en: {
    "sejak-jumlah": "the sum of rows",
    "sejak-total": "the sum of rows",
    semua: "the sum of all rows",
    "jumlah-jumlah": "the sum of the sub-totals",
    anak: "the sum of its parts,",
  },
};

/** Totals that do not add up. */
export const TOTAL_WORDING: Wordings<"jumlah-beda" | "rata-rata-beda" | "total-anggaran-beda"> = {
  "jumlah-beda": {
    judul: { id: "Jumlah berbeda", en: "Total differs" },
    id: ({ label, dasar, dari, sampai, selisih }, f) => ({
      pesan: `${label} tercetak ${f.tercetak}, hitungan ${f.hitung} (${DASAR.id[dasar]} ${dari} sampai ${sampai}); selisih ${f.rupiah(Math.abs(selisih))}.`,
      saran: "Perbaiki jumlahnya, atau angka yang dijumlahkan.",
    }),
    en: ({ label, dasar, dari, sampai, selisih }, f) => ({
      pesan: `${label} is printed as ${f.tercetak}, computed ${f.hitung} (${DASAR.en[dasar]} ${dari} to ${sampai}); a difference of ${f.rupiah(Math.abs(selisih))}.`,
      saran: "Correct the total, or the figures that it adds up.",
    }),
  },
  "rata-rata-beda": {
    judul: { id: "Rata-rata berbeda", en: "Mean differs" },
    id: ({ banyak }, { tercetak, hitung, angka }) => ({
      pesan: `Rata-rata tercetak ${tercetak}, hitungan ${hitung} dari ${angka(banyak)} baris.`,
      saran: `Perbaiki menjadi ${hitung}, atau sebutkan cara menghitungnya.`,
    }),
    en: ({ banyak }, { tercetak, hitung, angka }) => ({
      pesan: `The mean is printed as ${tercetak}, computed ${hitung} of ${angka(banyak)} rows.`,
      saran: `Correct it to ${hitung}, or say how it was computed.`,
    }),
  },
  "total-anggaran-beda": {
    judul: { id: "Total anggaran berbeda", en: "Whole budget differs" },
    id: ({ jumlah, totalAnggaran, selisih, penunjang }, { rupiah }) => ({
      pesan: `Anggaran program berjumlah ${rupiah(jumlah)}, total anggaran ${rupiah(totalAnggaran)}; selisih ${rupiah(Math.abs(selisih))}.${penunjang === 1 ? " Program Penunjang Urusan tidak ada di tabel, dan sering itulah selisihnya." : ""}`,
      saran: "Lengkapi program yang belum ada, atau jelaskan selisihnya dalam laporan.",
    }),
    en: ({ jumlah, totalAnggaran, selisih, penunjang }, { rupiah }) => ({
      pesan: `The programmes' budgets add up to ${rupiah(jumlah)}, the whole budget is ${rupiah(totalAnggaran)}; a difference of ${rupiah(Math.abs(selisih))}.${penunjang === 1 ? " No Program Penunjang Urusan is in the table, which often is the difference." : ""}`,
      saran: "Add the missing programmes, or explain the difference in the report.",
    }),
  },
};
