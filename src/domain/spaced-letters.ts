/** `U R A I A N`, `J U M L A H   T O T A L`: words that are set with a space behind every letter, put together again. */
export const joinSpacedLetters = (text: string): string =>
  SPACED.test(text)
    ? text
        .trim()
        .split(/\s{2,}/)
        .map((word) => word.replace(/\s/g, ""))
        .join(" ")
    : text;

const SPACED = /^\s*\p{L}(?:\s+\p{L})+\s*[.:]?\s*$/u;
