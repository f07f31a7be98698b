import type { Finding } from "../domain/finding";
import { roundHalfUp } from "../domain/scale";
import type { Bahasa } from "./bahasa";
import { formatFigure, formatFixed, formatUpTo } from "./numbers";

/** Decimals that a computed figure shows by itself; a print that has more makes it show more. */
const OWN_DECIMALS = { persen: 2, angka: 4 } as const;
/** Beyond these a figure of an LKjIP holds nothing but binary noise. */
const MOST_DECIMALS = 9;

type Held = Pick<Finding, "hitung" | "tercetak" | "nilaiTercetak">;

/**
 * The computed figure as it is held against a print: with at least the decimals of the print (`84,40%` against
 * `84,39%`), and with as many as it takes to see that it is another figure. Empty where nothing was computed.
 */
export function formatHitung({ hitung, tercetak, nilaiTercetak }: Held, bahasa: Bahasa): string {
  if (hitung === null) return "";
  const { value, as } = hitung;
  if (as === "rupiah" || tercetak === null || nilaiTercetak === null) return formatFigure(hitung, bahasa);
  const decimals = Math.max(decimalsOf(roundHalfUp(value, OWN_DECIMALS[as])), printedDecimals(tercetak));
  const plain = formatFixed(value, decimals, bahasa);
  const shown =
    plain === formatFixed(nilaiTercetak, decimals, bahasa) ? tellApart(value, nilaiTercetak, bahasa) : plain;
  return `${shown ?? plain}${as === "persen" ? "%" : ""}`;
}

/** Null where the two are one figure. */
function tellApart(computed: number, printed: number, bahasa: Bahasa): string | null {
  for (let decimals = 3; decimals <= MOST_DECIMALS; decimals++) {
    const text = formatUpTo(computed, decimals, bahasa);
    if (text !== formatUpTo(printed, decimals, bahasa)) return text;
  }
  return null;
}

/** Decimals of the one figure in a print; a point counts where it cannot stand between thousands. */
function printedDecimals(tercetak: string): number {
  const [only, ...more] = tercetak.match(/\d[\d.,]*/g) ?? [];
  if (only === undefined || more.length > 0) return 0;
  const text = only.replace(/[.,]$/, "");
  const decimals = /,(\d+)$/.exec(text)?.[1] ?? /^\d+\.(\d{1,2}|\d{4,})$/.exec(text)?.[1] ?? "";
  return Math.min(decimals.length, MOST_DECIMALS);
}

const decimalsOf = (value: number): number => (String(value).split(".")[1] ?? "").length;
