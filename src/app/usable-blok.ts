import type { Assessment } from "../domain/assessment";

/** Whether there is anything to rate or sum; a plan for next year alone is no use to Hitung Capaian. */
export const hasUsableBlok = (assessment: Assessment): boolean =>
  assessment.laporan.bloks.some(({ jenis }) => jenis.kinerja || jenis.anggaran || jenis.rincian);
