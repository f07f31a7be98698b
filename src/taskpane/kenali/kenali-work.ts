import { formatIsian } from "../../app/format-isian";
import { batalkanNama, beriNama, kenaliDanTanya, namaTerpakai } from "../../app/kenali-tabel";

/** The use cases of Kenali Tabel and Buat Format Isian, and with them the recogniser: loaded when a workbook is first looked at. */
export const kenaliWork = { batalkanNama, beriNama, formatIsian, kenaliDanTanya, namaTerpakai };
export type KenaliWork = typeof kenaliWork;
