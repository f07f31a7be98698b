import { joinSpacedLetters } from "../../domain/spaced-letters";

/** Labels of rows that sum up others: `Jumlah`, `SUB TOTAL (1+2)`; in tables of money also `Jumlah S1`, `Surplus/(Defisit)`. */

const MEAN = "(?:rata rata|rerata)";
const TOTAL = `(?:grand total|sub ?total|sub ?jumlah|total|jumlah|${MEAN})`;
const EXACT = new RegExp(`^${TOTAL}$`);
const MEAN_FURTHER = new RegExp(`^${MEAN}(?: |$)`);
/** What is left of revenue after spending; what was left the year before is money like any other. */
const RESULT =
  "(?:surplus|defisit|pembiayaan net+o|silpa(?: tahun ber(?:kenaan|jalan))?$|sisa lebih(?: kurang)? pembiayaan(?!.*(?:sebelum|lalu)))";
const FURTHER = new RegExp(`^(?:${TOTAL}(?: |$)|(?:(?:total|jumlah) )?${RESULT})`);

/** Most labels are told apart by their first letters. */
export const isTotalLabel = (label: string, furtherWords: boolean): boolean =>
  /\b(?:to|ju|su|gr|ra|re|def|[tjsg] )|net+o|sisa leb|silpa/i.test(label) &&
  (furtherWords ? FURTHER : EXACT).test(bareLabel(label));

/** `Rata-rata Capaian Sasaran 1`. */
export const isMeanLabel = (label: string): boolean => MEAN_FURTHER.test(bareLabel(label));

/** Without numbering, brackets and punctuation at the end. */
const bareLabel = (label: string): string =>
  joinSpacedLetters(label)
    .toLowerCase()
    .replace(/\([^)]*\)/g, " ")
    .replace(/[-–\s]+/g, " ")
    .trim()
    .replace(/^(?:\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)]\s*)+/, "")
    .replace(/[\s.:,;]+$/, "");
