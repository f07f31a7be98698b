import type { CellRef } from "./address";

/** The catalogue of Catatan. Severity per code stands here; where it depends on the case, the check says so. */
export const SEVERITIES = ["kesalahan", "peringatan", "informasi"] as const;
export type Severity = (typeof SEVERITIES)[number];

export const FINDING_SEVERITY = {
  "nama-rusak": "kesalahan",
  "nama-banyak-area": "kesalahan",
  "nama-bukan-kolom": "kesalahan",
  "nama-ganda": "kesalahan",
  "panjang-beda": "kesalahan",
  "blok-tidak-lengkap": "kesalahan",
  "blok-kembar": "peringatan",
  "baris-di-luar": "peringatan",
  "judul-ikut-terpilih": "informasi",
  "lembar-tersembunyi": "informasi",
  "skala-rusak": "kesalahan",
  "pengaturan-rusak": "kesalahan",
  "galat-sel": "kesalahan",
  "bukan-angka": "kesalahan",
  "rumus-tanpa-nilai": "kesalahan",
  "angka-meragukan": "peringatan",
  "titik-desimal": "informasi",
  "dibaca-nol": "informasi",
  "target-kosong": "peringatan",
  "realisasi-kosong": "peringatan",
  "target-nol": "kesalahan",
  "target-negatif": "kesalahan",
  "polaritas-tidak-dikenal": "peringatan",
  "polaritas-diduga-negatif": "peringatan",
  "capaian-beda": "kesalahan",
  "capaian-dipangkas": "peringatan",
  "kriteria-beda": "kesalahan",
  "capaian-tahun-beda": "kesalahan",
  "capaian-tahun-berisi-realisasi": "peringatan",
  "capaian-akhir-beda": "kesalahan",
  "capaian-akhir-berisi-target": "peringatan",
  "melebihi-target": "informasi",
  "di-celah-skala": "informasi",
  "target-akhir-lebih-kecil": "peringatan",
  "satuan-beda": "peringatan",
  "satuan-kosong": "peringatan",
  "indikator-kosong": "peringatan",
  "satuan-tidak-cocok": "peringatan",
  "indikator-ganda": "peringatan",
  "target-beda-antar-tabel": "peringatan",
  "indikator-tanpa-realisasi": "peringatan",
  "nama-mirip": "informasi",
  "serapan-beda": "kesalahan",
  "serapan-dipangkas": "peringatan",
  "presisi-campur": "informasi",
  "sisa-beda": "kesalahan",
  "realisasi-melebihi-anggaran": "kesalahan",
  "jumlah-beda": "kesalahan",
  "rata-rata-beda": "peringatan",
  "total-anggaran-beda": "peringatan",
  "nol-tetapi-terserap": "peringatan",
  "bobot-tidak-100": "peringatan",
} as const satisfies Record<string, Severity>;

export type FindingCode = keyof typeof FINDING_SEVERITY;
export const FINDING_CODES = Object.keys(FINDING_SEVERITY) as readonly FindingCode[];

/** A computed or printed figure with what it counts, so that it can be put into words at any precision. */
export interface Figure {
  readonly value: number;
  readonly as: "persen" | "rupiah" | "angka";
}

/** The data is wrong, or worth a look. Without wording: `text` has the sentences, Indonesian and English. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** The cell that is meant; null for a whole table or workbook. */
  readonly cell: CellRef | null;
  readonly blok: string | null;
  /** Row of the blok's range, from 1. */
  readonly baris: number | null;
  /** What stands there, as printed; null where nothing is held against a print. */
  readonly tercetak: string | null;
  readonly nilaiTercetak: number | null;
  readonly hitung: Figure | null;
  /** Parts of the sentence. */
  readonly values: Readonly<Record<string, string | number>>;
  /** The reason of a person who has checked it; such a finding is counted apart. */
  readonly diperiksa?: string;
  /** A reason that was given for other figures, or at another cell, and counts no more. */
  readonly alasanLama?: string;
}

/** A finding that nobody has marked as checked. */
export const isOpen = ({ diperiksa }: Finding): boolean => diperiksa === undefined;
