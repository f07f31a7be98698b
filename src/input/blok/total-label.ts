/** Labels of rows that sum up others: `Jumlah`, `SUB TOTAL (1+2)`, `Rata-rata`; in tables of money also `Jumlah S1`. */

const TOTAL = "(?:grand total|sub ?total|sub ?jumlah|total|jumlah|rata rata|rerata)";
const EXACT = new RegExp(`^${TOTAL}$`);
const FURTHER = new RegExp(`^${TOTAL}(?: |$)`);

/** Without numbering, brackets and punctuation at the end. Most labels are told apart by their first letters. */
export function isTotalLabel(label: string, furtherWords: boolean): boolean {
  if (!/\b(?:to|ju|su|gr|ra|re)/i.test(label)) return false;
  const bare = label
    .toLowerCase()
    .replace(/\([^)]*\)/g, " ")
    .replace(/[-–\s]+/g, " ")
    .trim()
    .replace(/^(?:\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)]\s*)+/, "")
    .replace(/[\s.:,;]+$/, "");
  return (furtherWords ? FURTHER : EXACT).test(bare);
}
