import { isKnownWord } from "./known-words";

/** Numbers are never misspelt: another number is another thing. Nor are short words: there, a letter makes another word. */
export const canBeMisspelt = (word: string): boolean => word.length >= 6 && !/\d/.test(word);

/** One letter off, and only one of the two is a word. */
export const isTypingError = (a: string, b: string): boolean =>
  canBeMisspelt(a) && canBeMisspelt(b) && isOneEditApart(a, b) && isKnownWord(a) !== isKnownWord(b);

/** One letter more, less or other, or two neighbours swapped. Equal words are not one edit apart. */
export function isOneEditApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  const start = sharedStart(a, b);
  const end = sharedEnd(a.slice(start), b.slice(start));
  const [x, y] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  return (x.length <= 1 && y.length <= 1) || (x.length === 2 && x === [...y].reverse().join(""));
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

function sharedEnd(a: string, b: string): number {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a[a.length - 1 - length] === b[b.length - 1 - length])
    length++;
  return length;
}
