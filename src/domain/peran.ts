/** What a named column holds: the contract of the names, `Peran_Blok`. The README lists them for the user. */

/** Columns whose cells are words. */
export const TEXT_PERAN = [
  "Sasaran",
  "Program",
  "Kegiatan",
  "SubKegiatan",
  "Kode",
  "Uraian",
  "Indikator",
  "Satuan",
  "Kriteria",
  "Polaritas",
  "Keterangan",
] as const;

/** Columns whose cells are figures, as numbers or as text that an Indonesian reads as a number. */
export const NUMBER_PERAN = [
  "Target",
  "Realisasi",
  "Capaian",
  "CapaianTahun",
  "TargetAkhir",
  "CapaianAkhir",
  "TargetLalu",
  "RealisasiLalu",
  "CapaianLalu",
  "Bobot",
  "Anggaran",
  "AnggaranMurni",
  "AnggaranPerubahan",
  "RealisasiAnggaran",
  "Serapan",
  "SisaAnggaran",
] as const;

export type TextPeran = (typeof TEXT_PERAN)[number];
export type NumberPeran = (typeof NUMBER_PERAN)[number];
export type Peran = TextPeran | NumberPeran;

/** Other spellings that are accepted for a peran. */
export const PERAN_ALIASES: Readonly<Record<string, Peran>> = {
  SasaranStrategis: "Sasaran",
  Keperluan: "Uraian",
  Penerima: "Uraian",
  IndikatorKinerja: "Indikator",
  PersenCapaian: "Capaian",
  Kategori: "Kriteria",
  Predikat: "Kriteria",
  TargetRenstra: "TargetAkhir",
  Arah: "Polaritas",
  Pagu: "Anggaran",
  PaguMurni: "AnggaranMurni",
  PaguPerubahan: "AnggaranPerubahan",
  PersenAnggaran: "Serapan",
  Sisa: "SisaAnggaran",
};

/** Peran that hold rupiah: a dash in them is a written zero. */
export const MONEY_PERAN: ReadonlySet<Peran> = new Set<Peran>([
  "Anggaran",
  "AnggaranMurni",
  "AnggaranPerubahan",
  "RealisasiAnggaran",
  "SisaAnggaran",
]);
