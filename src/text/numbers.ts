import type { Figure } from "../domain/finding";
import { roundHalfUp } from "../domain/scale";
import type { Bahasa } from "./bahasa";

/**
 * Figures as Indonesians print them: a point between thousands, a comma before decimals. Own code, since Intl puts a
 * no-break space after `Rp` and rounds half to even at binary noise.
 */

/** At exactly so many decimals, rounded half up: (93.753, 2) → `93,75`. */
export function formatFixed(value: number, decimals: number, bahasa: Bahasa): string {
  return localize(plain(roundHalfUp(value, decimals), decimals), bahasa);
}

/** At most so many decimals, zeros at the end cut off: (187.5, 2) → `187,5`, (100, 2) → `100`. */
export const formatUpTo = (value: number, decimals: number, bahasa: Bahasa): string =>
  localize(cutZeros(plain(roundHalfUp(value, decimals), decimals)), bahasa);

/** Percent points with at most two decimals, as the report prints them: `93,75%`, `100%`. */
export const formatPersen = (value: number, bahasa: Bahasa): string => `${formatUpTo(value, 2, bahasa)}%`;

/** `Rp 13.518.641.596`; sen only where there are some. */
export function formatRupiah(value: number, bahasa: Bahasa): string {
  const sign = roundHalfUp(value, 2) < 0 ? "-" : "";
  return `${sign}Rp ${formatUpTo(Math.abs(value), 2, bahasa)}`;
}

/** All digits that a person typed: `72,19`, `1.200`, `0,125`. */
export const formatAngka = (value: number, bahasa: Bahasa): string => localize(digitsOf(value), bahasa);

/**
 * What a cell prints, its figures in the language of the text around it: `6.000 Orang` is `6,000 Orang` in English.
 * What is no figure in Indonesian writing (`0.75`, `31.12.2024`) stays as it is.
 */
export const translateFigures = (printed: string, bahasa: Bahasa): string =>
  bahasa === "id"
    ? printed
    : printed.replace(/\d+(?:[.,]\d+)+/g, (figure) =>
        /^(?:[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?|\d+,\d+)$/.test(figure)
          ? figure.replace(/[.,]/g, (sign) => (sign === "." ? "," : "."))
          : figure,
      );

/** A difference with its sign in front, `+1,25` or `-0,5`, at most two decimals, or exactly so many. */
export const formatSelisih = (value: number, bahasa: Bahasa, decimals?: number): string =>
  `${roundHalfUp(value, 2) > 0 ? "+" : ""}${decimals === undefined ? formatUpTo(value, 2, bahasa) : formatFixed(value, decimals, bahasa)}`;

export function formatFigure({ value, as }: Figure, bahasa: Bahasa): string {
  if (as === "persen") return formatPersen(value, bahasa);
  return as === "rupiah" ? formatRupiah(value, bahasa) : formatUpTo(value, 4, bahasa);
}

/** Digits without an exponent. Figures of an LKjIP stay far below 1e21, where toFixed gives up. */
function plain(value: number, decimals: number): string {
  const text = value.toFixed(decimals);
  return /[1-9]/.test(text) ? text : text.replace("-", "");
}

const cutZeros = (text: string): string => (text.includes(".") ? text.replace(/\.?0+$/, "") : text);

function digitsOf(value: number): string {
  const clean = Number(value.toPrecision(15));
  const text = String(clean);
  return text.includes("e") ? cutZeros(plain(clean, Math.abs(clean) < 1 ? 15 : 0)) : text;
}

function localize(text: string, bahasa: Bahasa): string {
  const [whole = "", fraction] = text.split(".");
  const thousands = bahasa === "id" ? "." : ",";
  const grouped = whole.length > 3 ? whole.replace(/\B(?=(\d{3})+(?!\d))/g, thousands) : whole;
  return fraction === undefined ? grouped : `${grouped}${bahasa === "id" ? "," : "."}${fraction}`;
}
