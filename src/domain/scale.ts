/** The rating scale as data: agencies replace its edges and words by the range LKJIP_Skala. */

/** One band of the scale. */
export interface Band {
  /** Lower edge in percent points; the last band takes everything below the one above it, negatives too. */
  readonly batasBawah: number;
  readonly kriteria: string;
  readonly kode: string;
  /** `#RRGGBB`. */
  readonly warna: string;
}

/** Highest band first, edges descending, at least one. */
export type Skala = readonly Band[];

/** Tabel 3.1 of the report, after Permendagri 54/2010 (followed by 86/2017). */
export const DEFAULT_SKALA: Skala = [
  { batasBawah: 91, kriteria: "Sangat Baik", kode: "Hijau Tua", warna: "#00B050" },
  { batasBawah: 76, kriteria: "Tinggi", kode: "Hijau Muda", warna: "#92D050" },
  { batasBawah: 66, kriteria: "Sedang", kode: "Kuning Tua", warna: "#FFC000" },
  { batasBawah: 51, kriteria: "Rendah", kode: "Kuning Muda", warna: "#FFFF00" },
  { batasBawah: 0, kriteria: "Sangat Rendah", kode: "Merah", warna: "#FF0000" },
];

/** What becomes of a figure in a gap that the printed scale leaves (between 90 and 91). The first is the default. */
export const GAP_POLICIES = ["batas-bawah", "bulatkan", "batas-atas"] as const;
export type GapPolicy = (typeof GAP_POLICIES)[number];
