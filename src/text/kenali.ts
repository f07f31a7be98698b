import type { KodePertanyaan, Pertanyaan } from "../domain/usulan";
import type { Bahasa } from "./bahasa";
import type { Both } from "./words";

/** What must be decided by a person, for each kind of doubt; `isi` is what the column seems to hold. */
const QUESTIONS: Readonly<Record<KodePertanyaan, Both<(isi: string) => string>>> = {
  "dua-kolom": {
    id: (isi) => `Lebih dari satu kolom dapat menjadi ${isi}. Kolom ini yang dipakai?`,
    en: (isi) => `More than one column could be ${isi}. Is it this one?`,
  },
  "tahun-tak-jelas": {
    id: (isi) => `Tahun laporan tidak diketahui. Apakah kolom ini ${isi} tahun laporan?`,
    en: (isi) => `The year of the report is not known. Is this ${isi} of that year?`,
  },
  "capaian-atau-realisasi": {
    id: () => "Kolom ini berjudul capaian. Apakah isinya realisasi atau % capaian?",
    en: () => "This column is headed capaian. Does it hold the realisasi or the % capaian?",
  },
  "uang-tanpa-anggaran": {
    id: () => "Isinya rupiah, tetapi tidak ada kolom anggaran. Apakah ini anggaran dan realisasinya?",
    en: () => "It holds rupiah, but there is no budget column. Are these a budget and what was spent?",
  },
  "rencana-kas": {
    id: () => "Ini rencana kas. Apakah kolom ini anggarannya?",
    en: () => "This is a cash plan. Is it the budget?",
  },
  kumulatif: {
    id: (isi) => `Kolom ini jumlah sampai dengan triwulan itu. Apakah dipakai sebagai ${isi}?`,
    en: (isi) => `This is a sum up to that quarter. Is it to be used as ${isi}?`,
  },
  "tanpa-label": {
    id: () =>
      "Tidak ada kolom indikator, program, kegiatan atau uraian. Apakah ini tabel kinerja atau anggaran?",
    en: () => "There is no column of indicators, programmes, activities or labels. Is this a table of ours?",
  },
  "kolom-tersembunyi": {
    id: (isi) => `Kolom ini tersembunyi. Apakah isinya ${isi} tabel ini?`,
    en: (isi) => `This column is hidden. Does it hold the ${isi} of this table?`,
  },
  "kurang-jelas": {
    id: (isi) => `Judul dan isinya belum cukup jelas. Apakah kolom ini ${isi}?`,
    en: (isi) => `Heading and cells do not tell well enough. Is this ${isi}?`,
  },
};

export const questionText = ({ kode, peran }: Pertanyaan, bahasa: Bahasa): string =>
  QUESTIONS[kode][bahasa](peran ?? "");
