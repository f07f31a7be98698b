const encoder = new TextEncoder();

export const encode = (text: string): Uint8Array => encoder.encode(text);

const TEXT = /[&<>]/;
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

export const escapeText = (text: string): string =>
  TEXT.test(text) ? text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;") : text;

export const escapeAttribute = (text: string): string => text.replace(ATTRIBUTE, (c) => REPLACED[c] ?? c);

/** What XML cannot hold, and what would be read as an escape of it. */
const UNWRITABLE = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|_(?=x[0-9a-fA-F]{4}_)/g;

const hexEscape = (c: string): string => `_x${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;

/** A cell's text: control characters as `_x000D_`, half surrogate pairs replaced. */
export function escapeCellText(text: string): string {
  return escapeText(text.replace(UNWRITABLE, hexEscape).replace(/\p{Surrogate}/gu, "\ufffd"));
}
