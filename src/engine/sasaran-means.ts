/** What may stand as the mean of a sasaran without being wrong, beside the one that the product shows. */
import type { KinerjaRow, SasaranResult } from "../domain/assessment";
import type { Blok } from "../domain/laporan";
import { isNumber, isQuantity } from "./printed";
import { readingAt } from "./readings";
import { negativeCapaians, positifCapaian } from "./right-figures";

interface Rated {
  readonly kinerja: readonly KinerjaRow[];
  readonly sasaran: readonly SasaranResult[];
}

/**
 * The means of a row's sasaran: as computed over all tables; over the row's own table, with weights or without; of the
 * printed % (whose mistakes are their own cells'), where `printed`; and with the rows that nobody has given a direction,
 * by either.
 */
export function createSasaranMeans(
  { kinerja, sasaran }: Rated,
  { printed }: { readonly printed: boolean },
): (row: KinerjaRow) => readonly number[] {
  const computed = new Map<number | null, number | null>(
    sasaran.map(({ nomor, capaian }) => [nomor, capaian]),
  );
  const rowsOf = groupByTable(kinerja);
  const known = new Map<readonly KinerjaRow[], readonly number[]>();
  return (row) => {
    const rows = rowsOf(row);
    const own = known.get(rows) ?? meansOfTable(rows, printed);
    known.set(rows, own);
    const shown = computed.get(row.nomorSasaran) ?? null;
    return shown === null ? own : [shown, ...own];
  };
}

function groupByTable(kinerja: readonly KinerjaRow[]): (row: KinerjaRow) => readonly KinerjaRow[] {
  const groups = new Map<Blok, Map<number | null, KinerjaRow[]>>();
  for (const row of kinerja) {
    const ofBlok = groups.get(row.blok) ?? new Map<number | null, KinerjaRow[]>();
    groups.set(row.blok, ofBlok);
    const group = ofBlok.get(row.nomorSasaran);
    if (group) group.push(row);
    else ofBlok.set(row.nomorSasaran, [row]);
  }
  return ({ blok, nomorSasaran }) => groups.get(blok)?.get(nomorSasaran) ?? [];
}

function meansOfTable(rows: readonly KinerjaRow[], printed: boolean): readonly number[] {
  // Programmes enter no sasaran's mean, and the mean of one row is its own figure.
  if (rows.length < 2 || rows.some(({ blok }) => blok.barisProgram)) return [];
  const ways: readonly Way[] = [
    ({ capaian }) => capaian,
    ...(printed ? [printedCapaian] : []),
    (row) => row.capaian ?? unsure(row, negativeCapaians(row)[0]?.capaian),
    (row) => row.capaian ?? unsure(row, positifCapaian(row)[0]),
  ];
  return ways.flatMap((way) =>
    [meanOf(rows, way, () => 1), meanOf(rows, way, ({ bobot }) => bobot ?? 0)].flatMap((mean) => mean ?? []),
  );
}

type Way = (row: KinerjaRow) => number | null;

const unsure = ({ arahPasti }: KinerjaRow, capaian: number | undefined): number | null =>
  arahPasti ? null : (capaian ?? null);

function printedCapaian({ blok, index }: KinerjaRow): number | null {
  const reading = readingAt(blok, "Capaian", index);
  if (!isNumber(reading) || isQuantity(reading)) return null;
  return reading.percent || reading.value > 2 ? reading.value : reading.value * 100;
}

function meanOf(rows: readonly KinerjaRow[], way: Way, weightOf: (row: KinerjaRow) => number): number | null {
  let sum = 0;
  let weights = 0;
  for (const row of rows) {
    const value = way(row);
    if (value === null) continue;
    sum += weightOf(row) * value;
    weights += weightOf(row);
  }
  return weights === 0 ? null : sum / weights;
}
