/** Names are one and the same whatever their case, spacing, punctuation and list letters (`a.`, `1.`). */

const LIST_MARK =
  /^\s*(?:[•*·–—-]\s*|\(?(?:[a-z]|\d{1,2}(?:\.\d{1,2})*|[ivxl]{1,5})[.)]\)?\s+|\(?\d{1,2}[.)]\s*(?=[^\d\s]))(?=.*[\p{L}\p{N}])/iu;
const SASARAN_MARK = /^\s*sasaran(?: strategis)?(?: ke-?)? ?\d{1,2} ?[.:–—-]\s*/i;

/** The words without what counts the entry in a list: `b. Peningkatan …`, `1. a. …`, `Sasaran Strategis 3: …`. */
export const withoutListMark = (text: string): string =>
  beginsWithWord(text) ? text : text.replace(SASARAN_MARK, "").replace(LIST_MARK, "").replace(LIST_MARK, "");

/** Most names do: two letters, and no point or bracket near; then there is nothing to look for. */
const beginsWithWord = (text: string): boolean => /^[a-z][a-z][^.):–—-]{5}/i.test(text) && !/^sasaran/i.test(text);

/** What is left to compare: small letters and digits. `""` only where there are none. */
export function nameKey(text: string): string {
  if (/[^\x20-\x7e]/.test(text)) return withoutListMark(text.normalize("NFKC").toLowerCase()).replace(/[^\p{L}\p{N}]+/gu, "");
  return withoutListMark(text.toLowerCase()).replace(/[^a-z0-9]+/g, "");
}

/** The same, keeping what was worked out: sasaran and programmes repeat from row to row. */
export function createKeyCache(): (text: string) => string {
  const keys = new Map<string, string>();
  return (text) => {
    const known = keys.get(text);
    if (known !== undefined) return known;
    const key = nameKey(text);
    keys.set(text, key);
    return key;
  };
}
