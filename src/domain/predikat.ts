/** Grades as targets and realisasi (`WTP`, `BB`), compared on a scale of their own: the range LKJIP_Predikat. */

export interface Predikat {
  /** Only grades of one kelompok are compared with each other. */
  readonly kelompok: string;
  readonly predikat: string;
  /** Greater than 0; the higher the better. */
  readonly nilai: number;
}

/** BPK's opinions, best first, and the grades of SAKIP and of Reformasi Birokrasi (PermenPANRB 88/2021), by rank. */
export const DEFAULT_PREDIKAT: readonly Predikat[] = [
  ...["WTP", "WTP-DPP", "WDP", "TW", "TMP"].map((predikat, i) => ({
    kelompok: "Opini BPK",
    predikat,
    nilai: 5 - i,
  })),
  ...["AA", "A", "BB", "B", "CC", "C", "D"].map((predikat, i) => ({
    kelompok: "SAKIP",
    predikat,
    nilai: 7 - i,
  })),
];
