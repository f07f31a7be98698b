/** The realisasi of the year where only its quarters are given. */
import type { Blok, Laporan, NumberColumn } from "../domain/laporan";
import { realisasiOfTriwulan, targetOfTriwulan, TRIWULAN } from "../domain/peran";
import type { NumberReading, Reading } from "../domain/reading";
import { numberOf, readingAt } from "./readings";
import { wordAt } from "./row-words";
import { isWordTarget } from "./word-targets";

/** `jumlah`: added up; `terakhir`: the last filled quarter; `kumulatif`: the last, since the quarters seem to be sums. */
export type CaraSetahun = "jumlah" | "terakhir" | "kumulatif";

export interface FromQuarters {
  readonly value: number;
  readonly cara: CaraSetahun;
  /** What the other way would come to: the sum where the last quarter counts, and the reverse. */
  readonly other: number;
  /** The last filled quarter. */
  readonly last: NumberReading;
}

/** What each made reading of a year was taken from. */
export type Years = ReadonlyMap<Reading, FromQuarters>;

export interface FilledYears {
  readonly laporan: Laporan;
  readonly years: Years;
}

/** Empty Realisasi cells are filled from the quarters, in a column at the last quarter where the blok has none. */
export function fillYears(laporan: Laporan): FilledYears {
  const years = new Map<Reading, FromQuarters>();
  if (!laporan.bloks.some(hasQuarters)) return { laporan, years };
  const { akumulasi } = laporan.pengaturan;
  const bloks = laporan.bloks.map((blok) => (hasQuarters(blok) ? fillYear(blok, akumulasi, years) : blok));
  return { laporan: { ...laporan, bloks }, years };
}

type Akumulasi = Laporan["pengaturan"]["akumulasi"];

const hasQuarters = ({ numbers }: Blok): boolean =>
  TRIWULAN.some((triwulan) => numbers[realisasiOfTriwulan(triwulan)] !== undefined);

function fillYear(blok: Blok, akumulasi: Akumulasi, years: Map<Reading, FromQuarters>): Blok {
  const column = blok.numbers.Realisasi ?? lastQuarter(blok);
  if (!column) return blok;
  const readings = blok.rows.map((kind, index): Reading => {
    const own = readingAt(blok, "Realisasi", index);
    if (kind !== "data" || own.kind !== "kosong") return own;
    const year = yearAt(blok, index, akumulasi);
    if (year === null) return lastWord(blok, index) ?? own;
    const reading = yearReading(year);
    years.set(reading, year);
    return reading;
  });
  return { ...blok, numbers: { ...blok.numbers, Realisasi: { ...column, peran: "Realisasi", readings } } };
}

/** A grade or a date beside a target of such: that of the last filled quarter is the year's. */
function lastWord(blok: Blok, index: number): Reading | undefined {
  if (!isWordTarget(readingAt(blok, "Target", index))) return undefined;
  return TRIWULAN.map((triwulan) => readingAt(blok, realisasiOfTriwulan(triwulan), index))
    .filter(({ kind }) => kind !== "kosong")
    .at(-1);
}

const lastQuarter = ({ numbers }: Blok): NumberColumn | undefined =>
  TRIWULAN.flatMap((triwulan) => numbers[realisasiOfTriwulan(triwulan)] ?? []).at(-1);

const yearReading = ({ value, last }: FromQuarters): NumberReading => ({
  kind: "angka",
  value,
  percent: last.percent,
  unit: last.unit,
  decimals: null,
  hint: null,
  predicate: null,
  notes: [],
  numeric: false,
  format: last.format,
  printed: value === last.value ? last.printed : String(value).replace(".", ","),
});

/** Null where no quarter has a figure. */
function yearAt(blok: Blok, index: number, akumulasi: Akumulasi): FromQuarters | null {
  const reached = TRIWULAN.map((triwulan) => readingAt(blok, realisasiOfTriwulan(triwulan), index));
  const filled = reached.filter((reading): reading is NumberReading => reading.kind === "angka");
  const last = filled.at(-1);
  if (!last) return null;
  const figures = filled.map(({ value }) => value);
  const sum = figures.reduce((total, value) => total + value, 0);
  const cara = akumulasi ?? caraByTargets(blok, index) ?? caraByUnit(blok, index, { figures, sum, last });
  const [value, other] = cara === "jumlah" ? [sum, last.value] : [last.value, sum];
  return { value, cara, other, last };
}

/** Quarterly targets that add up to the year's, or end at it. */
function caraByTargets(blok: Blok, index: number): CaraSetahun | null {
  const year = numberOf(readingAt(blok, "Target", index));
  const quarters = TRIWULAN.map((triwulan) => numberOf(readingAt(blok, targetOfTriwulan(triwulan), index)));
  if (year === null || quarters.every((target) => target === null)) return null;
  const sum = quarters.reduce<number>((total, target) => total + (target ?? 0), 0);
  if (quarters[3] === year) return "terakhir";
  return Math.abs(sum - year) <= 1e-9 * Math.abs(year) ? "jumlah" : null;
}

interface Reached {
  readonly figures: readonly number[];
  readonly sum: number;
  readonly last: NumberReading;
}

/** Things are counted, and add up; percentages, indices and levels are where they are. */
function caraByUnit(blok: Blok, index: number, reached: Reached): CaraSetahun {
  const unit = wordAt(blok, "Satuan", index) ?? reached.last.unit ?? "";
  if (reached.last.percent || !COUNTED.test(unit)) return "terakhir";
  return seemsCumulative(numberOf(readingAt(blok, "Target", index)), reached) ? "kumulatif" : "jumlah";
}

const COUNTED =
  /\b(orang|peserta|siswa|jiwa|dokumen|laporan|kegiatan|paket|unit|buah|kali|desa|kelurahan|kelompok|keluarga|kk|kasus|event|sertifikat|izin|berkas|naskah|bidang|lokasi|lembaga|rp|rupiah|ton|kg|ha|hektar|km|m2|ekor|batang|rumah)\b/i;

/** The quarters only rise, the last alone is within a tenth of the target, and the sum is beyond one and a half times it. */
function seemsCumulative(target: number | null, { figures, sum, last }: Reached): boolean {
  const rises = figures.length > 1 && figures.every((value, i) => i === 0 || value > (figures[i - 1] ?? 0));
  return target !== null && rises && Math.abs(last.value - target) <= target * 0.1 && sum > target * 1.5;
}
