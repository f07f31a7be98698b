import type { Assessment } from "../domain/assessment";
import { isOpen } from "../domain/finding";
import type { Efek } from "../domain/perubahan";
import type { Band } from "../domain/scale";

/** What differs between two assessments of the same cells under different settings. */
export function efekOf(now: Assessment, then: Assessment): Efek {
  return {
    indikator: otherBands(now.kinerja, then.kinerja),
    sasaran: otherBands(named(now), named(then)),
    serapan: otherBands(now.anggaran, then.anggaran),
    angka:
      otherFigures(now.kinerja, then.kinerja, ({ capaian, realisasi }) => [capaian, realisasi]) +
      otherFigures(now.sasaran, then.sasaran, ({ capaian, serapan }) => [capaian, serapan]) +
      otherFigures(now.anggaran, then.anggaran, ({ anggaran, realisasi }) => [anggaran, realisasi]),
    kesalahan: [countKesalahan(now), countKesalahan(then)],
  };
}

/** Rows without a sasaran are none. */
const named = ({ sasaran }: Assessment) => sasaran.filter((each) => each.sasaran !== null);

interface Rated {
  readonly band: Band | null;
}

/** Rows stand in the same order, since settings move none. */
const otherBands = (now: readonly Rated[], then: readonly Rated[]): number =>
  now.filter(({ band }, i) => band?.kriteria !== then[i]?.band?.kriteria).length;

const otherFigures = <T>(
  now: readonly T[],
  then: readonly T[],
  figures: (row: T) => readonly (number | null)[],
): number =>
  now.filter((row, i) => {
    const other = then[i];
    const after = other === undefined ? [] : figures(other);
    return figures(row).some((figure, k) => figure !== after[k]);
  }).length;

const countKesalahan = ({ findings }: Assessment): number =>
  findings.filter((finding) => finding.severity === "kesalahan" && isOpen(finding)).length;
