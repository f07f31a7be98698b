import type { FindingCode } from "../../../domain/finding";
import { CAPAIAN_PAGES } from "./capaian-pages";
import { CELL_PAGES } from "./cell-pages";
import { MONEY_PAGES } from "./money-pages";
import { NAME_PAGES } from "./name-pages";
import type { Pages } from "./page";
import { TARGET_PAGES } from "./target-pages";
import { WORD_PAGES } from "./word-pages";

/** A page for every code of the catalogue; it does not compile when one is missing. Loaded only where one is read. */
export const TENTANG: Pages<FindingCode> = {
  ...NAME_PAGES,
  ...CELL_PAGES,
  ...TARGET_PAGES,
  ...CAPAIAN_PAGES,
  ...WORD_PAGES,
  ...MONEY_PAGES,
};
