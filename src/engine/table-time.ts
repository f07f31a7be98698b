/** What time a table speaks of: a table without a year speaks of the report's, one without a quarter of the whole year. */
import type { Blok, Laporan } from "../domain/laporan";

export interface TableTimes {
  readonly sameTime: (a: Blok, b: Blok) => boolean;
  readonly sameYear: (a: Blok, b: Blok) => boolean;
  /** Below 0 where the first is the one that counts: the report's year, then the whole year, then the later quarter. */
  readonly compare: (a: Blok, b: Blok) => number;
}

export function createTableTimes({ pengaturan, bloks }: Laporan): TableTimes {
  // Without LKJIP_Tahun the report is about the latest year of which a table holds figures; plans look ahead.
  const rated = bloks.filter(({ jenis }) => jenis.kinerja || jenis.anggaran);
  const years = rated.flatMap(({ waktu }) => waktu.tahun ?? []);
  const report = pengaturan.tahun ?? Math.max(...years, 0);
  const yearOf = ({ waktu }: Blok): number => waktu.tahun ?? report;
  const yearRank = (blok: Blok): number => (yearOf(blok) === report ? 0 : 1);
  return {
    sameTime: (a, b) => yearOf(a) === yearOf(b) && a.waktu.triwulan === b.waktu.triwulan,
    sameYear: (a, b) => yearOf(a) === yearOf(b),
    compare: (a, b) => yearRank(a) - yearRank(b) || yearOf(b) - yearOf(a) || quarterRank(a) - quarterRank(b),
  };
}

const quarterRank = ({ waktu: { triwulan } }: Blok): number => (triwulan === null ? 0 : 5 - triwulan);
