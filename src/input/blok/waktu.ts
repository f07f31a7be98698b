import type { Waktu } from "../../domain/laporan";
import { TRIWULAN, type Triwulan } from "../../domain/peran";

/**
 * What time a table speaks of. Year and quarter are each taken from the first text that names exactly one: `Renstra
 * 2021-2026` and `Triwulan I s.d. IV` name none. Texts: the blok's name, its title, the tab, the lines above its data.
 */
export function readWaktu(texts: readonly string[]): Waktu {
  const plain = texts.map((text) => text.replace(/[_\s]+/g, " "));
  return {
    tahun: firstOf(plain, yearIn),
    triwulan: firstOf(plain, quarterIn),
  };
}

function firstOf<T>(texts: readonly string[], find: (text: string) => T | null): T | null {
  for (const text of texts) {
    const found = find(text);
    if (found !== null) return found;
  }
  return null;
}

function yearIn(text: string): number | null {
  const years = new Set(text.match(/(?<!\d|\d[.,])(?:19|20)\d\d(?![.,]?\d)/g));
  return years.size === 1 ? Number([...years][0]) : null;
}

const QUARTER = /(?:\b|(?<=\d))(?:tw|triw(?:ulan)?|kuartal)[ .-]*(?:ke[ -]?)?(iv|i{1,3}|[1-4])(?![a-z\d])/gi;
const ROMAN = ["i", "ii", "iii", "iv"];

function quarterIn(text: string): Triwulan | null {
  if (/\b(?:tw|triw(?:ulan)?) ?(?:iv|i{1,3}|[1-4]) ?(?:-|–|s[.\/]?d\.?|sampai)/i.test(text)) return null;
  const found = new Set([...text.matchAll(QUARTER)].map(([, sign = ""]) => sign.toLowerCase()));
  if (found.size !== 1) return null;
  const [sign = ""] = found;
  return TRIWULAN.find((n) => sign === String(n) || sign === ROMAN[n - 1]) ?? null;
}
