import { roundHalfUp } from "../../domain/scale";
import type { FormatInfo } from "./format-code";

/** The figure as Excel shows it to an Indonesian, as far as the format tells. `value` as stored. */
export function printNumber(value: number, info: FormatInfo): string {
  if (info.kind !== "angka") return printMoment(value, info.kind);
  const shown = info.scaled ? percentPoints(value) : value;
  const figure = info.decimals === null ? printAll(shown) : printFixed(shown, info);
  if (info.prefix === "" && info.suffix === "") return figure;
  return shown < 0 && info.prefix !== "" ? `-${info.prefix}${figure.slice(1)}${info.suffix}` : info.prefix + figure + info.suffix;
}

/** A stored fraction as percentage, without the noise that × 100 brings: 0.7219 → 72.19, not 72.19000000000001. */
export function percentPoints(fraction: number): number {
  const points = fraction * 100;
  const clean = Math.round(points * 1e8) / 1e8;
  return Math.abs(clean - points) <= Math.abs(points) * 5e-16 ? clean : points;
}

/** General: all digits, a decimal comma, no groups. */
function printAll(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return String(value);
  return String(Number(value.toPrecision(15))).replace(".", ",");
}

function printFixed(value: number, { decimals, grouped, thousands }: FormatInfo): string {
  const places = (decimals ?? 0) + 3 * thousands;
  const scaled = thousands === 0 ? value : value / 1000 ** thousands;
  const negative = value < 0;
  const text = roundHalfUp(Math.abs(scaled), places).toFixed(Math.min(places, 30));
  const [whole = "", fraction] = places === 0 ? [text] : text.split(".");
  const digits = (grouped ? groupThousands(whole) : whole) + (fraction === undefined ? "" : `,${fraction}`);
  return negative && /[1-9]/.test(digits) ? `-${digits}` : digits;
}

/** 72727982780 → 72.727.982.780. */
export function groupThousands(whole: string): string {
  let text = whole;
  for (let at = whole.length - 3; at > 0; at -= 3) text = `${text.slice(0, at)}.${text.slice(at)}`;
  return text;
}

/** A serial number of the 1900 system as `31/12/2024`, a time of day as `08.30`. */
function printMoment(serial: number, kind: "tanggal" | "waktu"): string {
  const date = new Date(Math.round((serial - 25569) * 86_400_000));
  if (Number.isNaN(date.getTime())) return String(serial);
  const two = (n: number): string => String(n).padStart(2, "0");
  return kind === "tanggal"
    ? `${two(date.getUTCDate())}/${two(date.getUTCMonth() + 1)}/${date.getUTCFullYear()}`
    : `${two(date.getUTCHours())}.${two(date.getUTCMinutes())}`;
}
