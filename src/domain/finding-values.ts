import type { FindingCode } from "./finding";
import type { GapPolicy } from "./scale";

/** How a capaian was computed: `R/T` positif, `2T-R` and `T/R` negatif, `predikat` on a scale of grades. */
export type Rumus = "R/T" | "2T-R" | "T/R" | "predikat";

/** Figures as printed in the cell (`72,19%`, `6 Dokumen`). */
type Computed = { readonly target: string; readonly realisasi: string; readonly rumus: Rumus };
type Money = { readonly anggaran: number; readonly realisasi: number };
/** A cell that should hold a figure: its peran, and the name of the column as the user has spelt it. */
type InputCell = { readonly peran: string; readonly nama: string };

/**
 * What each finding gives to its sentence, beside `tercetak`, `nilaiTercetak` and `hitung` of the Finding.
 * Numbers are raw (percent points, rupiah, units); `sel…` are addresses as `'Sasaran'!F12`; `""` and 0 mean none.
 */
export type FindingValues = {
  /* Names (made by `input`): `nama` the defined name as spelt, `rujukan` its formula, `range` its address. */
  readonly "nama-rusak": {
    nama: string;
    rujukan: string;
    sebab: "ref" | "konstanta" | "dihitung" | "luar" | "tabel";
  };
  readonly "nama-banyak-area": { nama: string; rujukan: string };
  readonly "nama-bukan-kolom": { nama: string; range: string };
  readonly "nama-ganda": { nama: string; lain: string; peran: string };
  readonly "panjang-beda": { nama: string; range: string; lain: string; rangeLain: string };
  /** `usul`: a name that would complete the table. */
  readonly "blok-tidak-lengkap": { nama: string; kurang: string; usul: string };
  readonly "blok-kembar": { lain: string; lembarLain: string };
  readonly "baris-di-luar": { nama: string; range: string; banyak: number };
  readonly "judul-ikut-terpilih": { nama: string; banyak: number };
  readonly "lembar-tersembunyi": { lembar: string };
  readonly "skala-rusak": {
    nama: string;
    sebab: "kosong" | "urutan" | "angka" | "warna" | "kriteria" | "nama";
    isi: string;
  };
  /** `boleh`: what the setting takes. */
  readonly "pengaturan-rusak": { nama: string; isi: string; boleh: string };

  /* Cells */
  readonly "galat-sel": InputCell;
  readonly "bukan-angka": InputCell;
  readonly "rumus-tanpa-nilai": InputCell;
  /** Read as a range from `dibaca` to `sampai`, equal for a single figure; `lain`: another that may be meant, 0 for none. */
  readonly "angka-meragukan": InputCell & { dibaca: number; sampai: number; lain: number };
  readonly "titik-desimal": InputCell & { dibaca: number; sampai: number };
  readonly "dibaca-nol": InputCell;
  readonly "target-kosong": InputCell & { indikator: string };
  readonly "realisasi-kosong": InputCell & { indikator: string };
  readonly "target-nol": { indikator: string; realisasi: string; polaritas: "positif" | "negatif" };
  readonly "target-negatif": { indikator: string };
  readonly "polaritas-tidak-dikenal": { isi: string };
  /** `nama`: the indicator speaks of `kata`; `cetakan`: the printed % fits the negative formula `rumus` alone. */
  readonly "polaritas-diduga-negatif": {
    indikator: string;
    sebab: "nama" | "cetakan";
    kata: string;
    rumus: Rumus;
  };

  /* Printed figures */
  /** `cocok`: what the printed figure fits instead; `batas`: the cap that it equals; `selisih`: printed − computed. */
  readonly "capaian-beda": Computed & {
    selisih: number;
    cocok: "" | Rumus | "batas" | "realisasi";
    batas: number;
  };
  readonly "capaian-dipangkas": Computed;
  readonly "kriteria-beda": { seharusnya: string };
  /** `jumlah`: the column holds a quantity, to be held against the realisasi. */
  readonly "capaian-tahun-beda": Computed & { isi: "persen" | "jumlah" };
  readonly "capaian-tahun-berisi-realisasi": Computed;
  readonly "capaian-akhir-beda": { targetAkhir: string; realisasi: string; rumus: Rumus };
  readonly "capaian-akhir-berisi-target": { targetAkhir: string; realisasi: string; rumus: Rumus };
  readonly "melebihi-target": Computed;
  /** Between `bawah` and `atas`; `nama` the indicator, sasaran or programme that is rated `kriteria` by `celah`. */
  readonly "di-celah-skala": {
    apa: "capaian" | "capaian-akhir" | "sasaran" | "serapan";
    nama: string;
    bawah: number;
    atas: number;
    kriteria: string;
    celah: GapPolicy;
  };
  readonly "target-akhir-lebih-kecil": { target: string; targetAkhir: string };

  /* Words */
  /** Units as found; `""` where there is none. */
  readonly "satuan-beda": { satuan: string; target: string; realisasi: string };
  /** `usul`: the unit beside target or realisasi. */
  readonly "satuan-kosong": { indikator: string; usul: string };
  readonly "indikator-kosong": { label: string };
  /** `persentase`: a share in a unit that is no percentage; `benda`: the noun `kata` after Jumlah is not the unit. */
  readonly "satuan-tidak-cocok": {
    indikator: string;
    satuan: string;
    sebab: "persentase" | "benda";
    kata: string;
  };
  readonly "indikator-ganda": { indikator: string; selLain: string };
  readonly "target-beda-antar-tabel": {
    indikator: string;
    indikatorLain: string;
    blokLain: string;
    selLain: string;
    targetLain: string;
  };
  /** `pengganti`: the indicator that is measured for the same sasaran instead. */
  readonly "indikator-tanpa-realisasi": {
    indikator: string;
    sasaran: string;
    pengganti: string;
    selPengganti: string;
  };
  /** `varian`: the other spellings, one a line; `sel…` where the first of them stands. */
  readonly "nama-mirip": { jenis: "sasaran" | "program"; nama: string; varian: string; selVarian: string };

  /* Money */
  readonly "serapan-beda": Money & { selisih: number };
  readonly "serapan-dipangkas": Money;
  readonly "presisi-campur": { nama: string; paling: number; tersedikit: number };
  readonly "sisa-beda": Money & { selisih: number };
  readonly "realisasi-melebihi-anggaran": Money & { selisih: number };
  /** `dasar`: what the nearest sum adds up, `dari` to `sampai`; `anak`: the children of a parent row. */
  readonly "jumlah-beda": {
    nama: string;
    label: string;
    dasar: "sejak-jumlah" | "sejak-total" | "semua" | "jumlah-jumlah" | "anak";
    dari: string;
    sampai: string;
    selisih: number;
  };
  readonly "rata-rata-beda": { nama: string; banyak: number; selisih: number };
  /** `penunjang` 1: no Program Penunjang Urusan is in the table, which often is the difference. */
  readonly "total-anggaran-beda": {
    jumlah: number;
    totalAnggaran: number;
    selisih: number;
    penunjang: 0 | 1;
  };
  readonly "nol-tetapi-terserap": {
    indikator: string;
    program: string;
    realisasiAnggaran: number;
    serapan: number;
  };
  /** `sebagian`: only some indicators have a weight, so that the plain mean is taken. */
  readonly "bobot-tidak-100": { sasaran: string; jumlah: number; sebab: "jumlah" | "sebagian" };
};

/** Every code of the catalogue has its values, and no other: this does not compile otherwise. */
export type ValuesOf<C extends FindingCode> = FindingValues[C];
