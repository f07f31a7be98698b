/**
 * Meningkatnya, Meningkatkan and Peningkatan are one verb to an Indonesian reader. This takes a word to its root far
 * enough to see that, and keeps apart what the prefix keeps apart: ketahanan is not pertahanan.
 */

export interface Stem {
  readonly root: string;
  /** `ke` for ke-…-an, which names a state; `verb` for any other prefix; `bare` without one. */
  readonly form: "bare" | "verb" | "ke";
}

const PREFIX = /^(?:memper|mem|meng|meny|men|me|pem|peng|peny|pen|per|pe|ber|ter|di|se)/;
const SECOND_PREFIX = /^(?:ber|per|ter)/;
const MIN_ROOT = 4;

export function stemOf(word: string): Stem {
  if (word.length <= MIN_ROOT || /\d/.test(word)) return { root: word, form: "bare" };
  const base = word.endsWith("nya") && word.length >= MIN_ROOT + 3 ? word.slice(0, -3) : word;
  return stateOf(base) ?? verbOf(base) ?? { root: withoutElidable(withoutSuffix(base, "an")), form: "bare" };
}

const stateOf = (word: string): Stem | null =>
  /^ke.*an$/.test(word) && word.length >= MIN_ROOT + 4
    ? { root: withoutElidable(word.slice(2, -2)), form: "ke" }
    : null;

function verbOf(word: string): Stem | null {
  const stripped = strip(word, PREFIX);
  if (stripped === word) return null;
  const root = withoutSuffix(stripped, /^(?:me|di)/.test(word) ? "kan" : "an");
  return { root: withoutElidable(strip(root, SECOND_PREFIX)), form: "verb" };
}

/** ke-…-an goes with itself and with the bare word alone. */
export const sameForm = (a: Stem, b: Stem): boolean =>
  a.form === b.form || a.form === "bare" || b.form === "bare";

function strip(word: string, prefix: RegExp): string {
  const rest = word.replace(prefix, "");
  return rest.length >= MIN_ROOT ? rest : word;
}

function withoutSuffix(word: string, suffix: "an" | "kan"): string {
  for (const end of [suffix, "i"]) {
    if (word.endsWith(end) && word.length - end.length >= MIN_ROOT) return word.slice(0, -end.length);
  }
  return word;
}

/** k, p, s, t go where a prefix nasalises them: kuat, penguatan. */
const withoutElidable = (root: string): string =>
  root.length > MIN_ROOT && /^[kpst][aeiou]/.test(root) ? root.slice(1) : root;
