import { bersihkanHasil } from "../app/bersihkan-hasil";
import { hitungCapaian } from "../app/hitung-capaian";
import { perbaikiSel, takenBack } from "../app/perbaiki-sel";
import { periksa } from "../app/periksa";
import { tandaiDiperiksa } from "../app/tandai-diperiksa";

/** The use cases, and with them the engine: loaded after the first frame stands. */
export const work = { bersihkanHasil, hitungCapaian, perbaikiSel, periksa, takenBack, tandaiDiperiksa };
export type Work = typeof work;
