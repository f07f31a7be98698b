/** What a cell's text says once typography is taken off: odd spaces, full-width signs, dashes, note marks. */

/** Most texts are plain ASCII without doubled spaces and pass through untouched. */
export function cleanText(text: string): string {
  return isPlain(text) ? text : stripMarks(plainSigns(text)).replace(/\s+/g, " ").trim();
}

function isPlain(text: string): boolean {
  let last = 32;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const isSpace = code === 32;
    if (code > 126 || code < 32 || code === 42 || (isSpace && last === 32)) return false;
    last = code;
  }
  return last !== 32;
}

/** No-break and full-width spaces, ０ to ～ of full width, every dash, and what cannot be seen. */
const plainSigns = (text: string): string =>
  text
    .replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, "")
    .replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[\u2010-\u2015\u2212\ufe58\ufe63]/g, "-");

/** `*)`, `**`, `†` and raised figures point at a note below the table; the ² and ³ of m² are part of the unit. */
const stripMarks = (text: string): string =>
  text
    .replace(/\s*(?:\*+\)?|[†‡])+\s*(?=$|%)/g, "")
    .replace(/(?<!\b[kcdm]?m)[\u00b9\u00b2\u00b3\u2070-\u207f]+[)⁾]?/gu, "");
