/** Names are one and the same whatever their case, spacing, punctuation and list letters (`a.`, `1.`). */

const LIST_MARK =
  /^\s*(?:[•*·–—-]\s*|\(?(?:[a-z]|\d{1,2}(?:\.\d{1,2})*|[ivxl]{1,5})[.)]\)?\s+|\(?\d{1,2}[.)]\s*(?=[^\d\s]))(?=.*[\p{L}\p{N}])/iu;
const SASARAN_MARK = /^\s*sasaran(?: strategis)?(?: ke-?)? ?\d{1,2} ?[.:–—-]\s*/i;

/** The words without what counts the entry in a list: `b. Peningkatan …`, `1. a. …`, `Sasaran Strategis 3: …`. */
export const withoutListMark = (text: string): string =>
  beginsWithWord(text) ? text : text.replace(SASARAN_MARK, "").replace(LIST_MARK, "").replace(LIST_MARK, "");

/** Most names do: two letters, and no point or bracket near; then there is nothing to look for. */
function beginsWithWord(text: string): boolean {
  if (text.length < 7 || !isLetter(text.charCodeAt(0)) || !isLetter(text.charCodeAt(1))) return false;
  for (let i = 2; i < 7; i++) if (isMark(text.charCodeAt(i))) return false;
  return (text.charCodeAt(0) | 32) !== 115 || !/^sasaran/i.test(text);
}

const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
/** `-.):–—` */
const isMark = (code: number): boolean =>
  code === 45 || code === 46 || code === 41 || code === 58 || code === 0x2013 || code === 0x2014;

/** What is left to compare: small letters and digits. `""` only where there are none. */
export function nameKey(text: string): string {
  if (/[^\x20-\x7e]/.test(text))
    return withoutListMark(text.normalize("NFKC").toLowerCase()).replace(/[^\p{L}\p{N}]+/gu, "");
  return withoutListMark(text.toLowerCase()).replace(/[^a-z0-9]+/g, "");
}

/**
 * A number that equal keys share, and others hardly ever: made without the key itself, since to make and keep one for
 * each indicator of a large report costs more than to rate it.
 */
export function nameHash(text: string): number {
  return (beginsWithWord(text) ? hashOf(text) : null) ?? hashOf(nameKey(text)) ?? hashAll(nameKey(text));
}

/** FNV-1a over small letters and digits; null where any other sign than those of plain ASCII stands. */
function hashOf(text: string): number | null {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 32 || code > 126) return null;
    if (isLetter(code)) hash = Math.imul(hash ^ (code | 32), 0x01000193);
    else if (code >= 48 && code <= 57) hash = Math.imul(hash ^ code, 0x01000193);
  }
  return hash | 0;
}

function hashAll(key: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  return hash | 0;
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
