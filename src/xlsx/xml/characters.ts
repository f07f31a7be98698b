import { GT, LT, SLASH } from "./scanner";

export const QUOTE = 34;
export const AMPERSAND = 38;
export const APOSTROPHE = 39;

/** What a byte is, wherever it stands. */
export const enum Kind {
  /** Says nothing in text or in a value. */
  Plain,
  Special,
  Illegal,
  /** Part of a character beyond ASCII. */
  Part,
}

export const KINDS = Uint8Array.from({ length: 256 }, (_, byte) => {
  if (byte > 127) return Kind.Part;
  if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13) return Kind.Illegal;
  return [LT, AMPERSAND, QUOTE, APOSTROPHE].includes(byte) ? Kind.Special : Kind.Plain;
});

export const isEndOfName = (byte: number): boolean => byte <= 32 || byte === GT || byte === SLASH;

/** Letters, `_`, `:`. No format has elements or attributes that begin otherwise. */
export const isNameStart = (byte: number): boolean =>
  ((byte | 32) >= 97 && (byte | 32) <= 122) || byte === 95 || byte === 58;

/** Char of XML 1.0. */
const LEGAL = [
  [9, 10],
  [13, 13],
  [0x20, 0xd7ff],
  [0xe000, 0xfffd],
  [0x10000, 0x10ffff],
] as const;

export const isLegal = (code: number): boolean => LEGAL.some(([from, to]) => code >= from && code <= to);
