import type { Bahasa } from "./bahasa";
import type { Both } from "./words";

/**
 * Words of the written sheets. Titles and headings are the report's own and stay Indonesian in both languages; notes
 * and help follow the user's.
 */

const withYear = (words: string, year: number | null): string => (year === null ? words : `${words} ${year}`);

export interface Tahun {
  readonly tahun: number | null;
  readonly akhir: number | null;
}

/** Capaian Kinerja Sasaran Strategis N. */
export const sasaranHeadings = ({ tahun, akhir }: Tahun) => ({
  sasaran: "Sasaran Strategis",
  indikator: "Indikator Kinerja",
  target: "Target",
  realisasi: "Realisasi",
  capaian: "% Capaian",
  capaianTahun: withYear("% Capaian Tahun", tahun),
  capaianAkhir: withYear("% Capaian Terhadap Target Akhir Renstra", akhir),
  kriteria: "Kriteria",
});

/** Of the year before, behind the columns of the report. */
export const lastYearHeadings = ({ tahun }: Pick<Tahun, "tahun">) => {
  const before = tahun === null ? "Sebelumnya" : `${tahun - 1}`;
  return {
    realisasiLalu: `Realisasi Tahun ${before}`,
    capaianLalu: `% Capaian Tahun ${before}`,
    selisih: "Naik/Turun (poin)",
  };
};

/** Realisasi Program …. */
export const programHeadings = ({ tahun, akhir }: Tahun) => ({
  kegiatan: "Kegiatan",
  indikator: "Indikator Kinerja",
  satuan: "Satuan",
  target: "Target",
  realisasi: "Realisasi",
  capaian: "% Capaian",
  capaianTahun: withYear("Capaian Tahun", tahun),
  capaianAkhir: withYear("Capaian Kinerja pada akhir Periode Renstra", akhir),
  kriteria: "Kriteria",
});

export const ANGGARAN_HEADINGS = {
  sasaran: "SASARAN",
  program: "PROGRAM",
  anggaran: "ANGGARAN",
  realisasi: "REALISASI (Rp.)",
  serapan: "REALISASI (%)",
  sisa: "SISA ANGGARAN (Rp.)",
  kriteria: "KRITERIA",
} as const;

export const SKALA_HEADINGS = {
  no: "No.",
  interval: "Interval Nilai Realisasi Kinerja",
  kriteria: "Kriteria Penilaian Realisasi Kinerja",
  kode: "Kode",
} as const;

export const SKALA_RANGE_HEADINGS = {
  batasBawah: "Batas bawah",
  kriteria: "Kriteria",
  kode: "Kode",
  warna: "Warna",
} as const;

/** Stands where there is nothing to print. */
export const NONE = "–";
export const TANPA_SASARAN = "(tanpa sasaran)";

export const TITLES = {
  capaian: (tahun: number | null) => withYear("Capaian Kinerja Tahun", tahun).replace(/ Tahun$/, ""),
  anggaran: "Realisasi Anggaran Yang Mendukung Tujuan dan Sasaran Strategis",
  skala: "Skala Nilai Peringkat Kinerja",
  catatan: "Catatan atas Angka yang Diperiksa",
  ringkasan: "Ringkasan Capaian Kinerja",
} as const;

export const sasaranTitle = (nomor: number | null): string =>
  nomor === null ? `Capaian Kinerja ${TANPA_SASARAN}` : `Capaian Kinerja Sasaran Strategis ${nomor}`;

export function programTitle(program: string | null, nomor: number | null): string {
  const name = program === null ? "Kegiatan" : /^program\b/i.test(program) ? program : `Program ${program}`;
  return nomor === null
    ? `Realisasi ${name} ${TANPA_SASARAN}`
    : `Realisasi ${name} Yang menunjang Sasaran Strategis ${nomor}`;
}

/** Beside revenue or financing the sums say that they are of the spending alone. */
export const subTotalLabel = (nomor: number | null, amongOthers: boolean): string =>
  `Jumlah ${amongOthers ? "Belanja " : ""}${nomor === null ? TANPA_SASARAN : `Sasaran Strategis ${nomor}`}`;
export const totalLabel = (amongOthers: boolean): string => (amongOthers ? "Total Belanja" : "Total");

export const yearLine = (tahun: number | null): string => (tahun === null ? "" : `Tahun ${tahun}`);

/** The line under a table: where its figures come from and when they were calculated. */
export function sourceLine(ranges: readonly string[], tanggal: string, bahasa: Bahasa): string {
  const shown = ranges.slice(0, 6).join("; ");
  const rest = ranges.length - 6;
  if (bahasa === "en")
    return `Source: ${shown}${rest > 0 ? ` and ${rest} more` : ""}. Calculated on ${tanggal}.`;
  return `Sumber: ${shown}${rest > 0 ? ` dan ${rest} lainnya` : ""}. Dihitung pada ${tanggal}.`;
}

/** Footer in header/footer codes: sheet and page. */
export const FOOTER: Both = {
  id: "&A – halaman &P dari &N",
  en: "&A – page &P of &N",
};
