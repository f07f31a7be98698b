/** Cells of LKjIP Capaian and LKjIP Anggaran that the summary points at. Sasaran by number, null for the rows without one. */
export interface Anchors {
  /** Mean of the sasaran, in LKjIP Capaian; only where it is a formula. */
  readonly mean: Map<number | null, string>;
  /** Row of the sasaran's sub-total in LKjIP Anggaran; only where it is a formula. */
  readonly subTotal: Map<number | null, number>;
  /** Columns of LKjIP Anggaran; null before it is made. */
  sums: { readonly anggaran: number; readonly realisasi: number; readonly serapan: number } | null;
  /** Kriteria columns of the two kinds of table in LKjIP Capaian; null where no rated cell is a formula. */
  kriteria: { readonly sasaran: string; readonly program: string } | null;
  /** Cell of LKjIP Ringkasan that says when a source has changed; null without one. */
  changed: string | null;
}

export const noAnchors = (): Anchors => ({
  mean: new Map(),
  subTotal: new Map(),
  sums: null,
  kriteria: null,
  changed: null,
});
