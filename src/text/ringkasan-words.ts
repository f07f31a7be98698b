import type { Words } from "./words";

/** Words of LKjIP Ringkasan, which is the product's own and follows the user's language. */
export const RINGKASAN_WORDS = {
  title: { id: "Ringkasan Capaian Kinerja", en: "Summary of Capaian Kinerja" },
  reached: {
    id: (rated: number, reached: number) =>
      rated === 1
        ? `Satu-satunya indikator sasaran yang dinilai ${reached === 1 ? "mencapai" : "belum mencapai"} target.`
        : `Dari ${rated} indikator sasaran yang dinilai, ${reached === 0 ? "belum ada yang" : reached} mencapai target.`,
    en: (rated: number, reached: number) =>
      rated === 1
        ? `The only rated indicator of a sasaran ${reached === 1 ? "reached" : "has not reached"} its target.`
        : `Of ${rated} rated indicators of sasaran, ${reached === 0 ? "none" : reached} reached ${reached === 1 ? "its target" : "their targets"}.`,
  },
  noneRated: {
    id: "Belum ada indikator sasaran yang dapat dinilai.",
    en: "No indicator of a sasaran can be rated yet.",
  },
  unrated: {
    id: (count: number) => `${count} indikator sasaran belum dapat dinilai.`,
    en: (count: number) =>
      `${count} ${count === 1 ? "indicator" : "indicators"} of sasaran cannot be rated yet.`,
  },
  mean: {
    id: (mean: string) => `Rata-rata capaian sasaran ${mean}.`,
    en: (mean: string) => `The sasaran reached ${mean} on average.`,
  },
  money: {
    id: (realisasi: string, anggaran: string, serapan: string) =>
      `Anggaran terserap ${realisasi} dari ${anggaran} (${serapan}).`,
    en: (realisasi: string, anggaran: string, serapan: string) =>
      `${realisasi} of the anggaran of ${anggaran} was spent (${serapan}).`,
  },
  sasaran: {
    id: "Capaian, serapan, dan efisiensi tiap sasaran",
    en: "Capaian, serapan and efisiensi of each sasaran",
  },
  moreSasaran: {
    id: (count: string) =>
      `Ditampilkan sasaran dengan capaian terendah; ${count} sasaran lain ada di LKjIP Capaian.`,
    en: (count: string) =>
      `The sasaran with the lowest capaian are shown; ${count} more stand on LKjIP Capaian.`,
  },
  below: { id: "Belum mencapai target", en: "Below target" },
  noneBelow: {
    id: "Semua indikator yang dinilai mencapai target.",
    en: "All rated indicators reached their targets.",
  },
  moreBelow: {
    id: (count: string) => `dan ${count} indikator lain`,
    en: (count: string) => `and ${count} more indicators`,
  },
  decide: { id: "Yang perlu diputuskan", en: "To be decided" },
  nothingToDecide: { id: "Tidak ada.", en: "Nothing." },
  /** Behind their number. */
  wrongFigures: {
    id: (first: string) => ` angka keliru atau tidak dapat dipakai; yang pertama: ${first}`,
    en: (first: string) => ` figures are wrong or cannot be used; the first: ${first}`,
  },
  allChecked: {
    id: "Angka yang keliru sudah diperiksa; alasannya di LKjIP Catatan.",
    en: "The wrong figures have been checked; the reasons stand on LKjIP Catatan.",
  },
  spentNotReached: {
    id: (sasaran: string, serapan: string, capaian: string) =>
      `Anggaran terserap ${serapan}, capaian ${capaian}: ${sasaran}`,
    en: (sasaran: string, serapan: string, capaian: string) =>
      `${serapan} of the money spent, capaian ${capaian}: ${sasaran}`,
  },
  overspent: {
    id: (what: string, serapan: string) => `Realisasi melebihi anggaran (${serapan}): ${what}`,
    en: (what: string, serapan: string) => `More spent than budgeted (${serapan}): ${what}`,
  },
  noData: {
    id: (count: string, first: string) => `${count} indikator belum ada datanya; yang pertama: ${first}`,
    en: (count: string, first: string) => `${count} indicators have no data; the first: ${first}`,
  },
  noDirection: {
    id: (count: string, first: string) =>
      `${count} indikator belum jelas arahnya (naik atau turun); yang pertama: ${first}`,
    en: (count: string, first: string) => `${count} indicators have no sure direction; the first: ${first}`,
  },
  counts: { id: "Jumlah indikator menurut kriteria", en: "Indicators by kriteria" },
  notRated: { id: "Belum dapat dinilai", en: "Not rated" },
  all: { id: "Jumlah", en: "Total" },
  calculated: {
    id: (tanggal: string, versi: string) =>
      `Dihitung pada ${tanggal} dari tabel di buku kerja ini. LKjIP Capaian versi ${versi}.`,
    en: (tanggal: string, versi: string) =>
      `Calculated on ${tanggal} from the tables of this workbook. LKjIP Capaian, version ${versi}.`,
  },
  copied: {
    id: (tanggal: string, versi: string) =>
      `Salinan berisi nilai, dihitung pada ${tanggal} dari buku kerja instansi. LKjIP Capaian versi ${versi}.`,
    en: (tanggal: string, versi: string) =>
      `A copy of values, calculated on ${tanggal} from the agency's workbook. LKjIP Capaian, version ${versi}.`,
  },
  onlySums: {
    id: "Perubahan sumber dilihat dari jumlah angkanya saja.",
    en: "Changes of the sources are told by their sums alone.",
  },
  changed: {
    id: "Sumber berubah sejak dihitung: klik Hitung Capaian",
    en: "The sources have changed since: click Hitung Capaian",
  },
  place: { id: "Tempat, tanggal", en: "Place and date" },
  nip: { id: "NIP.", en: "NIP." },
} satisfies Words;

/** Headings of the table of sasaran. */
export const SASARAN_HEADINGS = {
  no: { id: "No.", en: "No." },
  sasaran: { id: "Sasaran Strategis", en: "Sasaran Strategis" },
  capaian: { id: "% Capaian", en: "% Capaian" },
  kriteria: { id: "Kriteria", en: "Kriteria" },
  lalu: { id: "Tahun lalu", en: "Last year" },
  selisih: { id: "Naik/turun (poin)", en: "Change (points)" },
  akhir: { id: "% akhir Renstra", en: "% of end of Renstra" },
  anggaran: { id: "Anggaran", en: "Anggaran" },
  realisasi: { id: "Realisasi anggaran", en: "Spent" },
  serapan: { id: "Serapan", en: "Serapan" },
  efisiensi: { id: "Efisiensi (poin)", en: "Efisiensi (points)" },
  tingkat: { id: "Tingkat efisiensi", en: "Degree of efisiensi" },
} satisfies Words;

/** Headings of the indicators below their targets. */
export const BELOW_HEADINGS = {
  no: { id: "No.", en: "No." },
  indikator: { id: "Indikator", en: "Indicator" },
  target: { id: "Target", en: "Target" },
  realisasi: { id: "Realisasi", en: "Realisasi" },
  capaian: { id: "% Capaian", en: "% Capaian" },
  kriteria: { id: "Kriteria", en: "Kriteria" },
  sel: { id: "Sel", en: "Cell" },
  sebab: { id: "Faktor penghambat atau keterangan", en: "What hindered, or remarks" },
} satisfies Words;

/** Headings of the counts. */
export const COUNT_HEADINGS = {
  kriteria: { id: "Kriteria", en: "Kriteria" },
  sasaran: { id: "Indikator sasaran", en: "Sasaran indicators" },
  barSasaran: { id: "", en: "" },
  program: { id: "Indikator program", en: "Programme indicators" },
  barProgram: { id: "", en: "" },
} satisfies Words;
