/** Cells of LKjIP Capaian and LKjIP Anggaran that the summary points at. Sasaran by number, null for the rows without one. */
export interface Anchors {
  /** Mean of the sasaran, in LKjIP Capaian; only where it is a formula. */
  readonly mean: Map<number | null, string>;
  /** Serapan of the sasaran, in LKjIP Anggaran; only where it is a formula. */
  readonly serapan: Map<number | null, string>;
  /** Row of the total in LKjIP Anggaran; null where its sums are values. */
  total: number | null;
  /** Kriteria columns of the two kinds of table in LKjIP Capaian; null where no rated cell is a formula. */
  kriteria: { readonly sasaran: string; readonly program: string } | null;
}

export const noAnchors = (): Anchors => ({
  mean: new Map(),
  serapan: new Map(),
  total: null,
  kriteria: null,
});
