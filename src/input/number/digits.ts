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
  const points = count(run, ".");
  const commas = count(run, ",");
  if (points === 0 && commas === 0) return digits(run, 0);
  if (commas === 0) return readPoints(run, points);
  return points === 0 ? readCommas(run, commas) : readBoth(run);
}

const digits = (plain: string, decimals: number, note: ReadingNote | null = null): Digits => ({ plain, decimals, note });

function count(run: string, sign: string): number {
  let n = 0;
  for (let i = run.indexOf(sign); i >= 0; i = run.indexOf(sign, i + 1)) n++;
  return n;
}

/** 1 to 3 digits without a zero in front, then groups of exactly three. */
const grouped = (run: string, sign: "." | ","): boolean =>
  sign === "." ? /^[1-9]\d{0,2}(?:\.\d{3})+$/.test(run) : /^[1-9]\d{0,2}(?:,\d{3})+$/.test(run);

const without = (run: string, sign: string): string => run.replaceAll(sign, "");
const decimalsAfter = (run: string, sign: string): number => run.length - run.lastIndexOf(sign) - 1;

function readPoints(run: string, points: number): Digits | null {
  if (grouped(run, ".")) return digits(without(run, "."), 0);
  if (points > 1) return null;
  const decimals = decimalsAfter(run, ".");
  // `1234.567` groups badly and would be an odd decimal: a person must look.
  const odd = decimals === 3 && run.indexOf(".") > 3 && run[0] !== "0";
  return digits(run, decimals, odd ? "angka-meragukan" : "titik-desimal");
}

function readCommas(run: string, commas: number): Digits | null {
  if (commas > 1) return grouped(run, ",") ? digits(without(run, ","), 0, "angka-meragukan") : null;
  return digits(run.replace(",", "."), decimalsAfter(run, ","), grouped(run, ",") ? "angka-meragukan" : null);
}

function readBoth(run: string): Digits | null {
  if (run.lastIndexOf(",") > run.lastIndexOf(".")) {
    const [whole = "", fraction = "", more] = run.split(",");
    return more === undefined && grouped(whole, ".") ? digits(`${without(whole, ".")}.${fraction}`, fraction.length) : null;
  }
  const [whole = "", fraction = "", more] = run.split(".");
  if (more !== undefined || !grouped(whole, ",")) return null;
  return digits(`${without(whole, ",")}.${fraction}`, fraction.length, "angka-meragukan");
}
