import type { Wordings } from "./wording";

const lines = (text: string): string =>
  text
    .split("\n")
    .map((line) => `“${line}”`)
    .join(", ");

/** What the tables of one report say about each other. */
export const JOIN_WORDING: Wordings<
  | "target-beda-antar-tabel"
  | "indikator-tanpa-realisasi"
  | "nama-mirip"
  | "nol-tetapi-terserap"
  | "bobot-tidak-100"
> = {
  "target-beda-antar-tabel": {
    judul: { id: "Target berbeda antartabel", en: "Target differs between tables" },
    id: ({ indikator, indikatorLain, selLain, targetLain }, { tercetak }) => ({
      pesan: `Target “${indikator}” di sini ${tercetak}, tetapi ${targetLain} di ${selLain}${indikatorLain === indikator ? "" : ` (“${indikatorLain}”)`}.`,
      saran: "Samakan targetnya dengan Perjanjian Kinerja.",
    }),
    en: ({ indikator, indikatorLain, selLain, targetLain }, { tercetak }) => ({
      pesan: `The target of “${indikator}” is ${tercetak} here but ${targetLain} at ${selLain}${indikatorLain === indikator ? "" : ` (“${indikatorLain}”)`}.`,
      saran: "Make the targets agree with the Perjanjian Kinerja.",
    }),
  },
  "indikator-tanpa-realisasi": {
    judul: { id: "Indikator rencana tidak diukur", en: "Planned indicator not measured" },
    id: ({ indikator, pengganti, selPengganti }) => ({
      pesan: `“${indikator}” direncanakan, tetapi tidak ada tabel kinerja yang mengukurnya.${pengganti === "" ? "" : ` Untuk sasaran yang sama diukur “${pengganti}” (${selPengganti}).`}`,
      saran: "Tambahkan realisasinya, atau jelaskan penggantian indikatornya dalam laporan.",
    }),
    en: ({ indikator, pengganti, selPengganti }) => ({
      pesan: `“${indikator}” was planned, but no table measures it.${pengganti === "" ? "" : ` For the same sasaran “${pengganti}” is measured (${selPengganti}).`}`,
      saran: "Add its realisasi, or explain in the report why the indicator was replaced.",
    }),
  },
  "nama-mirip": {
    judul: { id: "Nama yang mirip", en: "Similar names" },
    id: ({ jenis, nama, varian, selVarian }) => ({
      pesan: `Nama ${jenis} “${nama}” juga ditulis ${lines(varian)} (${selVarian}).`,
      saran: "Samakan penulisannya di semua tabel.",
    }),
    en: ({ jenis, nama, varian, selVarian }) => ({
      pesan: `The ${jenis} “${nama}” is also written ${lines(varian)} (${selVarian}).`,
      saran: "Use one spelling in all tables.",
    }),
  },
  "nol-tetapi-terserap": {
    judul: { id: "Realisasi 0, anggaran terserap", en: "Realisasi 0, money spent" },
    id: ({ indikator, program, realisasiAnggaran, serapan }, { rupiah, persen }) => ({
      pesan: `Realisasi “${indikator}” 0, padahal program “${program}” telah membelanjakan ${rupiah(realisasiAnggaran)} (${persen(serapan)}).`,
      saran: "Periksa realisasinya; bila memang 0, jelaskan dalam laporan.",
    }),
    en: ({ indikator, program, realisasiAnggaran, serapan }, { rupiah, persen }) => ({
      pesan: `The realisasi of “${indikator}” is 0, though the programme “${program}” has spent ${rupiah(realisasiAnggaran)} (${persen(serapan)}).`,
      saran: "Check the realisasi; if it is 0, explain it in the report.",
    }),
  },
  "bobot-tidak-100": {
    judul: { id: "Bobot tidak berjumlah 100", en: "Weights do not add up" },
    id: ({ sasaran, jumlah, sebab }, { angka }) => ({
      pesan:
        sebab === "jumlah"
          ? `Bobot indikator “${sasaran}” berjumlah ${angka(jumlah)}, bukan 1 atau 100.`
          : `Hanya sebagian indikator “${sasaran}” memiliki bobot, sehingga dipakai rata-rata biasa.`,
      saran: "Lengkapi atau perbaiki bobotnya.",
    }),
    en: ({ sasaran, jumlah, sebab }, { angka }) => ({
      pesan:
        sebab === "jumlah"
          ? `The weights of “${sasaran}” add up to ${angka(jumlah)}, not to 1 or 100.`
          : `Only some indicators of “${sasaran}” have a weight, so the plain mean was taken.`,
      saran: "Complete or correct the weights.",
    }),
  },
};
