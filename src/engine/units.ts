/** Units as people write them: `Org`, `orang` and `Orang/Peserta` do not disagree. */
import type { Reading } from "../domain/reading";
import { isOneEditApart } from "./matching/typing-error";

const PERCENT = new Set(["%", "persen", "persentase", "prosen", "prosentase", "percent", "pct"]);
const SCALE = new Set(["ribu", "juta", "miliar", "milyar", "triliun"]);

/** The unit that stands beside the figure itself; `%` for a percentage, null for none. */
export function unitBeside(reading: Reading): string | null {
  if (reading.kind !== "angka" && reading.kind !== "rentang") return null;
  return reading.unit ?? (reading.percent ? "%" : null);
}

export const isPercentUnit = (unit: string): boolean => tokensOf(unit).some((token) => PERCENT.has(token));

/** True where the units are spellings of one, or one says more than the other. */
export function sameUnit(a: string, b: string): boolean {
  if (a === b) return true;
  const [x, y] = [tokensOf(a), tokensOf(b)];
  if (x.length === 0 || y.length === 0) return true;
  if (x.some((token) => PERCENT.has(token)) || y.some((token) => PERCENT.has(token))) {
    return x.some((token) => PERCENT.has(token)) && y.some((token) => PERCENT.has(token));
  }
  return isWithin(x, y) || isWithin(y, x);
}

function isWithin(small: readonly string[], large: readonly string[]): boolean {
  const initials = large.map((token) => token.charAt(0)).join("");
  return small.every(
    (token) => large.some((other) => sameToken(token, other)) || isShortFor(token, initials),
  );
}

/** `KH` of `kelahiran hidup`, `RT` of `rumah tangga`. */
const isShortFor = (token: string, initials: string): boolean =>
  token.length >= 2 && initials.includes(token);

function sameToken(a: string, b: string): boolean {
  if (longForm(a) === longForm(b)) return true;
  if (Math.min(a.length, b.length) >= 2 && (a.startsWith(b) || b.startsWith(a))) return true;
  return Math.min(a.length, b.length) >= 5 && isOneEditApart(a, b);
}

/** What a short or other word for a unit stands for; steps from word to word end at the same one. */
function longForm(token: string): string {
  const long = ALIASES[token];
  return long === undefined ? token : longForm(long);
}

const ALIASES: Readonly<Record<string, string>> = {
  org: "orang",
  rp: "rupiah",
  idr: "rupiah",
  kk: "keluarga",
  ds: "desa",
  kl: "kali",
  bh: "buah",
  bln: "bulan",
  mnt: "menit",
  mgg: "minggu",
  ha: "hektar",
  m: "meter",
  km: "kilometer",
  kg: "kilogram",
  thn: "tahun",
  hr: "hari",
  lbr: "lembar",
  pkt: "paket",
  klp: "kelompok",
  jln: "jalan",
  m2: "m²",
  km2: "km²",
  nilai: "angka",
  skor: "angka",
  poin: "angka",
  point: "angka",
  indeks: "angka",
  index: "angka",
};

const tokensOf = (unit: string): readonly string[] =>
  unit
    .toLowerCase()
    .replace(/\b(kilo)?meter persegi\b/g, (_, kilo?: string) => (kilo ? "km²" : "m²"))
    .split(/[^\p{L}\p{N}%²³]+/u)
    .filter((token) => token !== "" && !SCALE.has(token));
