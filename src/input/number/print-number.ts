import { roundHalfUp } from "../../domain/scale";
import type { FormatInfo } from "./format-code";

/** The figure as Excel shows it to an Indonesian, as far as the format tells. `value` as stored. */
export function printNumber(value: number, info: FormatInfo): string {
  if (info.kind !== "angka") return printMoment(value, info.kind);
  const shown = info.scaled ? percentPoints(value) : value;
  const figure = info.decimals === null ? printAll(shown) : printFixed(shown, info);
  if (info.prefix === "" && info.suffix === "") return figure;
  return shown < 0 && info.prefix !== ""
    ? `-${info.prefix}${figure.slice(1)}${info.suffix}`
    : info.prefix + figure + info.suffix;
}

/** A stored fraction as percentage, without the noise that × 100 brings: 0.7219 → 72.19, not 72.19000000000001. */
export function percentPoints(fraction: number): number {
  const points = fraction * 100;
  const clean = Math.round(points * 1e8) / 1e8;
  return Math.abs(clean - points) <= Math.abs(points) * 5e-16 ? clean : points;
}

/** General: all digits, a decimal comma, no groups. */
function printAll(value: number): string {
  const text = String(value);
  const short = text.length <= 16 ? text : String(Number(value.toPrecision(15)));
  const point = short.indexOf(".");
  return point < 0 ? short : `${short.slice(0, point)},${short.slice(point + 1)}`;
}

function printFixed(value: number, { decimals, grouped, thousands }: FormatInfo): string {
  const places = Math.min((decimals ?? 0) + 3 * thousands, 30);
  const scaled = Math.abs(thousands === 0 ? value : value / 1000 ** thousands);
  const text = fixed(scaled, places);
  const point = places === 0 ? text.length : text.length - places - 1;
  const whole = grouped ? groupThousands(text.slice(0, point)) : text.slice(0, point);
  const figure = places === 0 ? whole : `${whole},${text.slice(point + 1)}`;
  return value < 0 && /[1-9]/.test(figure) ? `-${figure}` : figure;
}

/** Half up. Ordinary money and percentages take the short way: as an integer of their last place, noise taken off. */
function fixed(value: number, places: number): string {
  if (places === 0 && value < 1e15 && Number.isInteger(value)) return String(value);
  if (places > 4 || value >= 1e10) return roundHalfUp(value, places).toFixed(places);
  const power = 10 ** places;
  const last = Math.round(value * power * (1 + 2e-15));
  if (places === 0) return String(last);
  const whole = Math.floor(last / power);
  return `${whole}.${String(last - whole * power).padStart(places, "0")}`;
}

/** 72727982780 → 72.727.982.780. */
function groupThousands(whole: string): string {
  const first = whole.length % 3 || 3;
  let text = whole.slice(0, first);
  for (let at = first; at < whole.length; at += 3) text += `.${whole.slice(at, at + 3)}`;
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
