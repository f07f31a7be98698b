import { roundHalfUp } from "../../domain/scale";
import type { Bahasa } from "../../text/bahasa";
import { formatFixed, formatUpTo } from "../../text/numbers";
import { NONE } from "../../text/sheets";

/** A percentage as the report prints it: whole ones bare, others with two decimals: `100%`, `93,75%`, `84,40%`. */
export function persen(value: number | null, bahasa: Bahasa): string {
  return value === null ? NONE : `${formatFixed(value, decimalsOf(value), bahasa)}%`;
}

/** 0 for a whole figure or none, else 2. */
export const decimalsOf = (value: number | null): 0 | 2 =>
  value === null || Number.isInteger(roundHalfUp(value, 2)) ? 0 : 2;

/** Money as the tables of the report print it: `Rp. 72.727.982.780,-`. */
export const rupiah = (value: number | null, bahasa: Bahasa): string =>
  value === null ? NONE : `${value < 0 ? "-" : ""}Rp. ${formatUpTo(Math.abs(value), 2, bahasa)},-`;

/** Percent points without a sign, with as many decimals as a percentage: `1,25`, `3,40`, `20`. */
export const poin = (value: number, bahasa: Bahasa): string =>
  formatFixed(Math.abs(value), decimalsOf(value), bahasa);
