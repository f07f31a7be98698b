import { RUMUS_WORDS, type Wordings } from "./wording";

/** Targets, missing data and the direction of an indicator. */
export const TARGET_WORDING: Wordings<
  | "target-kosong"
  | "realisasi-kosong"
  | "target-nol"
  | "target-negatif"
  | "polaritas-tidak-dikenal"
  | "polaritas-diduga-negatif"
  | "target-akhir-lebih-kecil"
> = {
  "target-kosong": {
    judul: { id: "Target kosong", en: "No target" },
    id: ({ indikator }) => ({
      pesan: `Target “${indikator}” belum ada, sehingga capaiannya tidak dihitung.`,
      saran: "Isi target tahun ini sesuai Perjanjian Kinerja.",
    }),
    en: ({ indikator }) => ({
      pesan: `“${indikator}” has no target, so its capaian was not computed.`,
      saran: "Enter this year's target as in the Perjanjian Kinerja.",
    }),
  },
  "realisasi-kosong": {
    judul: { id: "Realisasi kosong", en: "No realisasi" },
    id: ({ indikator }) => ({
      pesan: `Realisasi “${indikator}” belum ada, sehingga tidak dihitung dan tidak masuk rata-rata.`,
      saran: "Isi realisasinya; tulis 0 bila memang nol.",
    }),
    en: ({ indikator }) => ({
      pesan: `“${indikator}” has no realisasi; it was not computed and is in no mean.`,
      saran: "Enter the realisasi; write 0 if it is zero.",
    }),
  },
  "target-nol": {
    judul: { id: "Target nol", en: "Target is zero" },
    id: ({ indikator, realisasi, polaritas }) =>
      polaritas === "positif"
        ? {
            pesan: `Target “${indikator}” 0, sehingga capaian tidak dapat dihitung.`,
            saran:
              "Periksa targetnya; bila makin rendah makin baik, isi kolom arah indikator (Polaritas) dengan Negatif.",
          }
        : {
            pesan: `Target “${indikator}” 0 dan realisasinya ${realisasi}, sehingga capaiannya dihitung 0%.`,
            saran: "Periksa target dan realisasinya.",
          },
    en: ({ indikator, realisasi, polaritas }) =>
      polaritas === "positif"
        ? {
            pesan: `The target of “${indikator}” is 0, so that no capaian can be computed.`,
            saran: "Check the target; if lower is better, enter Negatif in the Polaritas column.",
          }
        : {
            pesan: `The target of “${indikator}” is 0 and its realisasi ${realisasi}, which makes a capaian of 0%.`,
            saran: "Check target and realisasi.",
          },
  },
  "target-negatif": {
    judul: { id: "Target negatif", en: "Negative target" },
    id: ({ indikator }, { tercetak }) => ({
      pesan: `Target “${indikator}” ${tercetak === "" ? "di bawah nol" : tercetak}, sehingga capaian tidak dapat dihitung.`,
      saran: "Nyatakan target sebagai angka positif, misalnya besarnya penurunan.",
    }),
    en: ({ indikator }, { tercetak }) => ({
      pesan: `The target of “${indikator}” is ${tercetak === "" ? "below zero" : tercetak}, so that no capaian can be computed.`,
      saran: "State the target as a positive figure, for instance the size of the decrease.",
    }),
  },
  "polaritas-tidak-dikenal": {
    judul: { id: "Arah indikator tidak dikenal", en: "Unknown direction" },
    id: ({ isi }) => ({
      pesan: `Arah indikator “${isi}” tidak dikenal; indikator dihitung sebagai makin tinggi makin baik.`,
      saran: "Isi dengan Positif atau Negatif.",
    }),
    en: ({ isi }) => ({
      pesan: `The direction “${isi}” is not known; the indicator was computed as higher is better.`,
      saran: "Enter Positif or Negatif.",
    }),
  },
  "polaritas-diduga-negatif": {
    judul: { id: "Mungkin makin rendah makin baik", en: "Lower may be better" },
    id: ({ indikator, sebab, kata, rumus }) => ({
      pesan:
        sebab === "nama"
          ? `“${indikator}” menyebut ${kata}, yang biasanya makin rendah makin baik, tetapi arah indikatornya belum diisi.`
          : `Persen yang tercetak untuk “${indikator}” hanya cocok dengan rumus indikator negatif, ${RUMUS_WORDS.id[rumus]}.`,
      saran: "Isi kolom arah indikator (Polaritas) dengan Negatif atau Positif.",
    }),
    en: ({ indikator, sebab, kata, rumus }) => ({
      pesan:
        sebab === "nama"
          ? `“${indikator}” speaks of ${kata}, where lower is usually better, but has no direction.`
          : `The printed percentage of “${indikator}” fits the formula of negative indicators alone, ${RUMUS_WORDS.en[rumus]}.`,
      saran: "Enter Negatif or Positif in the Polaritas column.",
    }),
  },
  "target-akhir-lebih-kecil": {
    judul: { id: "Target akhir lebih kecil", en: "End target is smaller" },
    id: ({ target, targetAkhir }) => ({
      pesan: `Target akhir Renstra ${targetAkhir} lebih kecil daripada target tahun ini ${target}.`,
      saran: "Periksa kedua target; bila target akhir berlaku per tahun, sebutkan di keterangan.",
    }),
    en: ({ target, targetAkhir }) => ({
      pesan: `The target at the end of the Renstra, ${targetAkhir}, is smaller than this year's, ${target}.`,
      saran: "Check both targets; if the end target is meant per year, say so in the remarks.",
    }),
  },
};
