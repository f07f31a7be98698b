import { bersihkanHasil } from "../app/bersihkan-hasil";
import { hitungCapaian } from "../app/hitung-capaian";
import { periksa } from "../app/periksa";
import { tandaiDiperiksa } from "../app/tandai-diperiksa";

/** The use cases, and with them the engine: loaded after the first frame stands. */
export const work = { bersihkanHasil, hitungCapaian, periksa, tandaiDiperiksa };
export type Work = typeof work;
