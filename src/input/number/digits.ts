import type { ReadingNote } from "../../domain/reading";

/** A run of digits, points and commas as an Indonesian reads it. */
export interface Digits {
  /** For Number(): `72.19`. */
  readonly plain: string;
  readonly decimals: number;
  readonly note: ReadingNote | null;
}

/**
 * The point groups thousands, the comma stands before decimals. A point that cannot group (`0.75`, `1.5`) is taken
 * for a decimal comma; commas that may or must group (`1,200`, `1,234,567`) are read with a doubt. Null where the
 * separators make no number at all (`8.01.02`).
 */
export function readDigits(run: string): Digits | null {
  const hasPoints = run.includes(".");
  const hasCommas = run.includes(",");
  if (!hasPoints) return hasCommas ? readCommas(run) : digits(run, 0, null);
  return hasCommas ? readBoth(run) : readPoints(run);
}

const digits = (plain: string, decimals: number, note: ReadingNote | null): Digits => ({
  plain,
  decimals,
  note,
});

const POINT = 46;
const COMMA = 44;
const ZERO = 48;

/** 1 to 3 digits without a zero in front, then groups of exactly three. */
function isGrouped(run: string, separator: number): boolean {
  const first = run.length % 4;
  if (first === 0 || run.length < 5 || run.charCodeAt(0) === ZERO) return false;
  for (let i = 0; i < run.length; i++) {
    const code = run.charCodeAt(i);
    if (i % 4 === first ? code !== separator : code < ZERO) return false;
  }
  return true;
}

function ungroup(run: string): string {
  let plain = run.slice(0, run.length % 4);
  for (let i = plain.length + 1; i < run.length; i += 4) plain += run.slice(i, i + 3);
  return plain;
}

const decimalsAfter = (run: string, at: number): number => run.length - at - 1;

function readPoints(run: string): Digits | null {
  if (isGrouped(run, POINT)) return digits(ungroup(run), 0, null);
  const at = run.indexOf(".");
  if (run.includes(".", at + 1)) return null;
  const decimals = decimalsAfter(run, at);
  // `1234.567` groups badly and would be an odd decimal: a person must look.
  const odd = decimals === 3 && at > 3 && run.charCodeAt(0) !== ZERO;
  return digits(run, decimals, odd ? "angka-meragukan" : "titik-desimal");
}

function readCommas(run: string): Digits | null {
  const doubtful = isGrouped(run, COMMA);
  const at = run.indexOf(",");
  if (run.includes(",", at + 1)) return doubtful ? digits(ungroup(run), 0, "angka-meragukan") : null;
  return digits(
    `${run.slice(0, at)}.${run.slice(at + 1)}`,
    decimalsAfter(run, at),
    doubtful ? "angka-meragukan" : null,
  );
}

/** `1.234,56`, and `1,234.56`, which nobody can read otherwise. */
function readBoth(run: string): Digits | null {
  const at = Math.max(run.lastIndexOf(","), run.lastIndexOf("."));
  const whole = run.slice(0, at);
  const indonesian = run.charCodeAt(at) === COMMA;
  if (!isGrouped(whole, indonesian ? POINT : COMMA)) return null;
  return digits(
    `${ungroup(whole)}.${run.slice(at + 1)}`,
    decimalsAfter(run, at),
    indonesian ? null : "angka-meragukan",
  );
}
