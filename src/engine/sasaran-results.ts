import type { AnggaranRow, KinerjaRow, SasaranResult } from "../domain/assessment";
import { bandOf } from "../domain/scale";
import { serapanOf } from "./anggaran-rows";
import { efisiensiOf, tingkatOf } from "./efisiensi";
import type { RatingBasis } from "./rating-basis";

/** One result per sasaran by number, then one for the rows without a sasaran, where there are any. */
export function summarize(
  kinerja: readonly KinerjaRow[],
  anggaran: readonly AnggaranRow[],
  basis: RatingBasis,
): readonly SasaranResult[] {
  const indicators = groupBySasaran(kinerja, ({ blok, utama }) => utama && !blok.barisProgram);
  const money = groupBySasaran(anggaran, ({ summed }) => summed);
  const nomors = basis.register.nomors();
  const without = kinerja.some(hasNone) || anggaran.some(hasNone);
  const all: readonly (number | null)[] = without ? [...nomors, null] : nomors;
  return all.map((nomor) => ({
    nomor: nomor ?? Math.max(0, ...nomors) + 1,
    sasaran: nomor === null ? null : basis.register.nameOf(nomor),
    ...resultOf(indicators.get(nomor) ?? [], money.get(nomor) ?? [], basis),
  }));
}

const hasNone = ({ nomorSasaran }: KinerjaRow | AnggaranRow): boolean => nomorSasaran === null;

function groupBySasaran<Row extends { readonly nomorSasaran: number | null }>(
  rows: readonly Row[],
  counts: (row: Row) => boolean,
): ReadonlyMap<number | null, readonly Row[]> {
  const groups = new Map<number | null, Row[]>();
  for (const row of rows) {
    if (!counts(row)) continue;
    const group = groups.get(row.nomorSasaran);
    if (group) group.push(row);
    else groups.set(row.nomorSasaran, [row]);
  }
  return groups;
}

function resultOf(
  indicators: readonly KinerjaRow[],
  money: readonly AnggaranRow[],
  { tests, pengaturan }: RatingBasis,
): Omit<SasaranResult, "nomor" | "sasaran"> {
  // A mean without the indicator that nobody has given a direction would look better than the sasaran is.
  const isSure = indicators.every(({ arahPasti }) => arahPasti);
  const capaian = isSure ? meanCapaian(indicators, pengaturan.batasCapaian) : null;
  const anggaran = sumOf(money.map((row) => row.anggaran));
  const realisasiAnggaran = sumOf(money.map((row) => row.realisasi));
  const serapan = serapanOf(anggaran, realisasiAnggaran);
  return {
    capaian,
    band: capaian === null ? null : bandOf(capaian, tests),
    anggaran,
    realisasiAnggaran,
    serapan,
    efisiensi: efisiensiOf(capaian, serapan),
    tingkatEfisiensi: tingkatOf(capaian, serapan),
  };
}

/**
 * Mean of the capaian that there are, each cut to the cap first; weighted where every one of them has a weight.
 * Null without any.
 */
export function meanCapaian(rows: readonly KinerjaRow[], cap: number | null): number | null {
  const weighted = rows.every(({ capaian, bobot }) => capaian === null || bobot !== null);
  let sum = 0;
  let weights = 0;
  for (const { capaian, bobot } of rows) {
    if (capaian === null) continue;
    const weight = weighted ? (bobot ?? 0) : 1;
    sum += weight * (cap === null ? capaian : Math.min(capaian, cap));
    weights += weight;
  }
  return weights === 0 ? null : sum / weights;
}

/** Null where no figure is given at all. */
const sumOf = (figures: readonly (number | null)[]): number | null =>
  figures.some((figure) => figure !== null)
    ? figures.reduce<number>((sum, figure) => sum + (figure ?? 0), 0)
    : null;
