import type { Both, Words } from "./words";

/** Figures of a rated indicator, formatted. */
interface Reached {
  readonly target: string;
  readonly realisasi: string;
  readonly capaian: string;
  readonly kriteria: string;
}

/** Sentences of LKjIP Bab III. Every figure comes formatted; no adjective that a figure does not bear. */
export const BAB_TIGA_WORDS = {
  reached: {
    id: (i: string, { target, realisasi, capaian, kriteria }: Reached) =>
      `Indikator “${i}” ditargetkan ${target} dan terealisasi ${realisasi}, sehingga capaiannya ${capaian} dengan kriteria ${kriteria}.`,
    en: (i: string, { target, realisasi, capaian, kriteria }: Reached) =>
      `The indicator “${i}” had a target of ${target} and a realisasi of ${realisasi}: its capaian is ${capaian}, kriteria ${kriteria}.`,
  },
  unrated: {
    id: (i: string, target: string, realisasi: string) =>
      `Indikator “${i}” ditargetkan ${target} dan terealisasi ${realisasi}; capaiannya belum dinilai.`,
    en: (i: string, target: string, realisasi: string) =>
      `The indicator “${i}” had a target of ${target} and a realisasi of ${realisasi}; its capaian is not rated yet.`,
  },
  noData: {
    id: (i: string, target: string) =>
      `Indikator “${i}” ditargetkan ${target}; realisasinya belum tersedia, sehingga capaiannya belum dapat dihitung.`,
    en: (i: string, target: string) =>
      `The indicator “${i}” had a target of ${target}; its realisasi is not available yet, so that no capaian can be computed.`,
  },
  noTarget: {
    id: (i: string) => `Target indikator “${i}” belum tersedia, sehingga capaiannya belum dapat dihitung.`,
    en: (i: string) => `The target of “${i}” is not available yet, so that no capaian can be computed.`,
  },
  lastYear: {
    id: (capaian: string, change: string) => `Capaian tahun sebelumnya ${capaian}; tahun ini ${change}.`,
    en: (capaian: string, change: string) =>
      `The capaian of the year before was ${capaian}; this year it is ${change}.`,
  },
  higher: { id: (poin: string) => `naik ${poin} poin`, en: (poin: string) => `${poin} points higher` },
  lower: { id: (poin: string) => `turun ${poin} poin`, en: (poin: string) => `${poin} points lower` },
  same: { id: "sama", en: "the same" },
  lastRealisasi: {
    id: (realisasi: string) => `Realisasi tahun sebelumnya ${realisasi}.`,
    en: (realisasi: string) => `The realisasi of the year before was ${realisasi}.`,
  },
  endOfRenstra: {
    id: (target: string, capaian: string) =>
      `Terhadap target akhir Renstra sebesar ${target}, realisasi ini mencapai ${capaian}.`,
    en: (target: string, capaian: string) =>
      `Against the target of ${target} at the end of the Renstra, this realisasi reaches ${capaian}.`,
  },
  national: {
    id: (standar: string, place: string) => `Realisasi ini ${place} standar nasional sebesar ${standar}.`,
    en: (standar: string, place: string) => `This realisasi is ${place} the national standard of ${standar}.`,
  },
  above: { id: "di atas", en: "above" },
  below: { id: "di bawah", en: "below" },
  equal: { id: "sama dengan", en: "equal to" },
  pendukung: {
    id: (text: string) => `Faktor pendukung: ${text}`,
    en: (text: string) => `What helped: ${text}`,
  },
  penghambat: {
    id: (text: string) => `Faktor penghambat: ${text}`,
    en: (text: string) => `What hindered: ${text}`,
  },
  tindakLanjut: {
    id: (text: string) => `Tindak lanjut: ${text}`,
    en: (text: string) => `Follow-up: ${text}`,
  },
  mean: {
    id: (sasaran: string, capaian: string, kriteria: string) =>
      `Capaian sasaran strategis “${sasaran}” adalah ${capaian} dengan kriteria ${kriteria}.`,
    en: (sasaran: string, capaian: string, kriteria: string) =>
      `The capaian of the sasaran strategis “${sasaran}” is ${capaian}, kriteria ${kriteria}.`,
  },
  money: {
    id: (realisasi: string, anggaran: string, serapan: string) =>
      `Anggaran sasaran ini terealisasi ${realisasi} dari ${anggaran} (${serapan}).`,
    en: (realisasi: string, anggaran: string, serapan: string) =>
      `Of its anggaran of ${anggaran}, ${realisasi} was spent (${serapan}).`,
  },
  /** Of rows that belong to no sasaran. */
  moneyOfNone: {
    id: (realisasi: string, anggaran: string, serapan: string) =>
      `Anggaran yang tidak dirinci menurut sasaran terealisasi ${realisasi} dari ${anggaran} (${serapan}).`,
    en: (realisasi: string, anggaran: string, serapan: string) =>
      `Of the anggaran that is not given by sasaran, ${anggaran}, ${realisasi} was spent (${serapan}).`,
  },
  efisiensi: {
    id: (poin: string, tingkat: string) => `Selisih capaian dan serapan ${poin} poin: ${tingkat}.`,
    en: (poin: string, tingkat: string) => `Capaian less serapan is ${poin} points: ${tingkat}.`,
  },
  programAll: {
    id: (all: string) => `Seluruh ${all} indikator program ini mencapai target.`,
    en: (all: string) => `All ${all} indicators of this programme reached their targets.`,
  },
  programSome: {
    id: (reached: string, rated: string, rest: string) =>
      `Dari ${rated} indikator program ini, ${reached} mencapai target; yang belum: ${rest}.`,
    en: (reached: string, rated: string, rest: string) =>
      `Of the ${rated} indicators of this programme, ${reached} reached their targets; those that did not: ${rest}.`,
  },
  programNone: {
    id: "Capaian program ini belum dapat dinilai.",
    en: "The capaian of this programme cannot be rated yet.",
  },
} satisfies Words;

/** Titles of the report's tables, which stay Indonesian in both languages. */
export const BAB_TIGA_TITLES = {
  table: (bab: number, nomor: number) => `Tabel ${bab}.${nomor}`,
  rincian: "Rincian Anggaran",
  lalu: "Perbandingan Realisasi dan Capaian dengan Tahun Sebelumnya",
  akhir: "Perbandingan Realisasi dengan Target Akhir Renstra",
  nasional: "Perbandingan Realisasi dengan Standar Nasional",
  triwulan: "Target dan Realisasi Triwulanan",
  faktor: "Faktor Pendukung, Faktor Penghambat, dan Tindak Lanjut",
} as const;

export const BAB_TIGA_HEADINGS = {
  indikator: "Indikator Kinerja",
  target: "Target",
  realisasi: "Realisasi",
  capaian: "% Capaian",
  realisasiLalu: "Realisasi Tahun Sebelumnya",
  capaianLalu: "% Capaian Tahun Sebelumnya",
  selisih: "Naik/Turun (poin)",
  targetAkhir: "Target Akhir Renstra",
  capaianAkhir: "% Terhadap Target Akhir",
  standar: "Standar Nasional",
  letak: "Terhadap Standar",
  triwulan: "Triwulan",
  pendukung: "Faktor Pendukung",
  penghambat: "Faktor Penghambat",
  tindakLanjut: "Tindak Lanjut",
  uraian: "Uraian",
  anggaran: "Anggaran",
} as const;

/** In place of a copy for the document that would have thousands of paragraphs. */
export const BAB_TIGA_TOO_LONG: Both = {
  id: "Buku kerja ini berisi lebih dari 5.000 baris, sehingga salinan untuk Bab III tidak disusun. Tabel lengkapnya ada di LKjIP Capaian dan LKjIP Anggaran.",
  en: "This workbook has more than 5.000 rows, so no copy for Bab III is made. The whole tables stand in LKjIP Capaian and LKjIP Anggaran.",
};
