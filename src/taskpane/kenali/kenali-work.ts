import { batalkanNama, beriNama, kenaliDanTanya, namaTerpakai } from "../../app/kenali-tabel";

/** The use cases of Kenali Tabel, and with them the recogniser: loaded when a workbook is first looked at. */
export const kenaliWork = { batalkanNama, beriNama, kenaliDanTanya, namaTerpakai };
export type KenaliWork = typeof kenaliWork;
