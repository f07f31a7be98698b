const encoder = new TextEncoder();

export const encode = (text: string): Uint8Array => encoder.encode(text);

/** What no XML can hold, in whatever form: control characters, two non-characters, and half of a pair. */
const UNWRITABLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const TEXT = /[&<>]/g;
const ATTRIBUTE = /[&<>"\t\n\r]/g;
const REPLACED: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/** Nearly every text is plain, so one look decides that nothing is to be done. */
const ANY = /[^\u0020\u0021\u0023-\u0025\u0027-\u003b\u003d\u003f-\ud7ff\ue000-\ufffd]/;

const replaced = (c: string): string => REPLACED[c] ?? c;

/** Text between tags (formulas, names): every text that is written goes through here or one of the two below. */
export const escapeText = (text: string): string =>
  ANY.test(text) ? text.replace(UNWRITABLE, "").replace(TEXT, replaced).replaceAll("\r", "&#13;") : text;

/** Value of an attribute: sheet titles, number formats. */
export const escapeAttribute = (text: string): string =>
  ANY.test(text) ? text.replace(UNWRITABLE, "").replace(ATTRIBUTE, replaced) : text;

/** What a cell's text can hold in the form `_x000B_`, and what would be read as such a form. */
const CELL_ESCAPED = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|_(?=x[0-9a-fA-F]{4}_)/g;

const hexEscape = (c: string): string => `_x${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;

/** A cell's text: control characters as `_x000D_`, half surrogate pairs replaced. */
export function escapeCellText(text: string): string {
  return escapeText(text.replace(CELL_ESCAPED, hexEscape).replace(/\p{Surrogate}/gu, "\ufffd"));
}
