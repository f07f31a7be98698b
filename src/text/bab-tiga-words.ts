import type { Both, Words } from "./words";

/** Figures of a rated indicator, formatted. */
interface Reached {
  readonly target: string;
  readonly realisasi: string;
  readonly capaian: string;
  readonly kriteria: string;
}

/** Sentences of LKjIP Bab III. `i` is the name of an indicator in its quotation marks. Every figure comes formatted; no adjective that a figure does not bear. */
export const BAB_TIGA_WORDS = {
  reached: {
    id: (i: string, { target, realisasi, capaian, kriteria }: Reached) =>
      `Indikator ${i} ditargetkan ${target} dan terealisasi ${realisasi}, sehingga capaiannya ${capaian} dengan kriteria ${kriteria}.`,
    en: (i: string, { target, realisasi, capaian, kriteria }: Reached) =>
      `The indicator ${i} had a target of ${target} and a realisasi of ${realisasi}: its capaian is ${capaian}, kriteria ${kriteria}.`,
  },
  /** Behind the name of an indicator that should fall: its target is below what a reader expects. */
  falling: { id: ", yang makin rendah makin baik,", en: ", where lower is better," },
  unrated: {
    id: (i: string, target: string, realisasi: string) =>
      `Indikator ${i} ditargetkan ${target} dan terealisasi ${realisasi}; capaiannya belum dinilai.`,
    en: (i: string, target: string, realisasi: string) =>
      `The indicator ${i} had a target of ${target} and a realisasi of ${realisasi}; its capaian is not rated yet.`,
  },
  noData: {
    id: (i: string, target: string) =>
      `Indikator ${i} ditargetkan ${target}; realisasinya belum tersedia, sehingga capaiannya belum dapat dihitung.`,
    en: (i: string, target: string) =>
      `The indicator ${i} had a target of ${target}; its realisasi is not available yet, so that no capaian can be computed.`,
  },
  noTarget: {
    id: (i: string) => `Target indikator ${i} belum tersedia, sehingga capaiannya belum dapat dihitung.`,
    en: (i: string) => `The target of ${i} is not available yet, so that no capaian can be computed.`,
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
  /** Of rows that belong to no sasaran; beside revenue and financing it is that of the spending. */
  moneyOfNone: {
    id: (realisasi: string, anggaran: string, serapan: string) =>
      `Anggaran belanja yang tidak dirinci menurut sasaran terealisasi ${realisasi} dari ${anggaran} (${serapan}).`,
    en: (realisasi: string, anggaran: string, serapan: string) =>
      `Of the spending that is not given by sasaran, budgeted at ${anggaran}, ${realisasi} was spent (${serapan}).`,
  },
  /** `beside`: how capaian lies beside serapan; `tingkat`: the degree of efisiensi in words. */
  efisiensi: {
    id: (beside: string, tingkat: string) => `Capaian ${beside} serapan anggarannya: ${tingkat}.`,
    en: (beside: string, tingkat: string) =>
      `The capaian is ${beside} the share of its money that was spent: ${tingkat}.`,
  },
  moreThan: {
    id: (poin: string) => `${poin} poin lebih tinggi daripada`,
    en: (poin: string) => `${poin} points above`,
  },
  lessThan: {
    id: (poin: string) => `${poin} poin lebih rendah daripada`,
    en: (poin: string) => `${poin} points below`,
  },
  /** What a table is about, for the sentences below it. */
  thisProgram: { id: "program ini", en: "this programme" },
  thisTable: { id: "pada tabel ini", en: "this table" },
  /** Only those that could be rated. */
  rated: { id: " yang dinilai", en: " rated" },
  programAll: {
    id: (count: number, of: string, rated: string) =>
      `${count === 1 ? "Indikator" : `Seluruh ${count} indikator`} ${of}${rated} mencapai target.`,
    en: (count: number, of: string, rated: string) =>
      count === 1
        ? `The${rated} indicator of ${of} reached its target.`
        : `All ${count}${rated} indicators of ${of} reached their targets.`,
  },
  programSome: {
    id: (counts: Counts, of: string, rated: string, below: string) =>
      `Dari ${counts.rated} indikator ${of}${rated}, ${counts.reached} mencapai target; yang belum: ${below}.`,
    en: (counts: Counts, of: string, rated: string, below: string) =>
      `Of the ${counts.rated}${rated} indicators of ${of}, ${counts.reached} reached ${counts.reached === 1 ? "its target" : "their targets"}; not yet: ${below}.`,
  },
  programNone: {
    id: (count: number, of: string, rated: string, below: string) =>
      count === 1
        ? `Indikator ${of}${rated} belum mencapai target: ${below}.`
        : `Dari ${count} indikator ${of}${rated}, belum ada yang mencapai target: ${below}.`,
    en: (count: number, of: string, rated: string, below: string) =>
      count === 1
        ? `The${rated} indicator of ${of} has not reached its target: ${below}.`
        : `None of the ${count}${rated} indicators of ${of} has reached its target: ${below}.`,
  },
  moreBelow: {
    id: (count: number) => `dan ${count} indikator lain`,
    en: (count: number) => `and ${count} more`,
  },
  programUnrated: {
    id: (count: number) => `${count} indikator lain belum dapat dinilai.`,
    en: (count: number) =>
      `${count} more ${count === 1 ? "indicator cannot be rated yet" : "indicators cannot be rated yet"}.`,
  },
  programNoneRated: {
    id: (of: string) => `Capaian ${of} belum dapat dinilai.`,
    en: (of: string) => `The capaian of ${of} cannot be rated yet.`,
  },
} satisfies Words;

/** Indicators of a table. */
interface Counts {
  readonly rated: number;
  readonly reached: number;
}

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
