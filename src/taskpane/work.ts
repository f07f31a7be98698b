import { beriNamaBenar } from "../app/beri-nama-benar";
import { bersihkanHasil } from "../app/bersihkan-hasil";
import { hitungCapaian } from "../app/hitung-capaian";
import { bukaPengaturan, perubahanOf, pratinjauPengaturan, simpanPengaturan } from "../app/pengaturan";
import { perbaikiSel, takenBack } from "../app/perbaiki-sel";
import { periksa } from "../app/periksa";
import { salinanPimpinan } from "../app/salinan-pimpinan";
import { tandaiDiperiksa } from "../app/tandai-diperiksa";

/** The use cases, and with them the engine: loaded after the first frame stands. */
export const work = {
  beriNamaBenar,
  bersihkanHasil,
  bukaPengaturan,
  hitungCapaian,
  perbaikiSel,
  periksa,
  perubahanOf,
  pratinjauPengaturan,
  salinanPimpinan,
  simpanPengaturan,
  takenBack,
  tandaiDiperiksa,
};
export type Work = typeof work;
