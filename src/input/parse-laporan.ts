import type { Laporan } from "../domain/laporan";
import { DEFAULT_SKALA } from "../domain/scale";
import type { Snapshot } from "../domain/snapshot";

/** Snapshot → Laporan: names to bloks, cells to readings, settings and scale. Pure. */
export function parseLaporan(snapshot: Snapshot): Laporan {
  return {
    pengaturan: {
      tahun: null,
      tahunAkhirRenstra: null,
      instansi: null,
      totalAnggaran: null,
      kertas: "A4",
      rumusNegatif: "2T-R",
      batasCapaian: null,
      celah: "batas-bawah",
      skala: DEFAULT_SKALA,
      given: new Set(),
    },
    bloks: [],
    issues: [],
  };
}
