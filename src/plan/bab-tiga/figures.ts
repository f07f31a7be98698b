import { roundHalfUp } from "../../domain/scale";
import type { Bahasa } from "../../text/bahasa";
import { formatFixed, formatUpTo } from "../../text/numbers";
import { NONE } from "../../text/sheets";

/** A percentage as the report prints it: whole ones bare, others with two decimals: `100%`, `93,75%`, `84,40%`. */
export function persen(value: number | null, bahasa: Bahasa): string {
  if (value === null) return NONE;
  const decimals = Number.isInteger(roundHalfUp(value, 2)) ? 0 : 2;
  return `${formatFixed(value, decimals, bahasa)}%`;
}

/** Money as the tables of the report print it: `Rp. 72.727.982.780,-`. */
export const rupiah = (value: number | null, bahasa: Bahasa): string =>
  value === null ? NONE : `${value < 0 ? "-" : ""}Rp. ${formatUpTo(Math.abs(value), 2, bahasa)},-`;

/** Percent points without a sign: `1,25`. */
export const poin = (value: number, bahasa: Bahasa): string => formatUpTo(Math.abs(value), 2, bahasa);
