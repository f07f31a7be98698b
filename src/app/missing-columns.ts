import type { Blok } from "../domain/laporan";
import { EXPECTED, FINEST_LABELS, PRINTED_PERAN, type Peran } from "../domain/peran";

/**
 * Columns that every report has in a table of its kind and that have no name in this one. Nothing is wrong without
 * them: a plan has no Realisasi, and rows of programmes belong to no sasaran.
 */
export function missingColumns(blok: Blok): readonly Peran[] {
  const { kinerja, anggaran, rencana, rincian } = blok.jenis;
  const expected = [
    ...(kinerja || rencana ? EXPECTED.kinerja : []),
    ...(anggaran || rincian ? EXPECTED.anggaran : []),
  ];
  const named = new Set<string>([...Object.keys(blok.texts), ...Object.keys(blok.numbers)]);
  return expected.filter((peran) => !named.has(peran) && !isGiven(peran, blok, named));
}

const PRINTED: ReadonlySet<string> = new Set(PRINTED_PERAN);

/** It is told in another way, or no row of the table could hold it. */
function isGiven(peran: Peran, { jenis, sasaran, barisProgram }: Blok, named: ReadonlySet<string>): boolean {
  if (peran === "Sasaran") return sasaran !== null || barisProgram;
  if (peran === "Indikator") return FINEST_LABELS.some((label) => label !== "Sasaran" && named.has(label));
  // Quarters make the year.
  if (peran === "Realisasi") return jenis.kinerja;
  return PRINTED.has(peran) && !jenis.kinerja && !jenis.anggaran;
}
