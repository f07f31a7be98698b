/**
 * A total is the sum of its rows. Budget tables sum in several ways (a sub-total, a total since the last one, a grand
 * total of everything, or of the totals), so a total is wrong only where it is none of these sums.
 */
import { formatCellRef } from "../../domain/address";
import { cellOf, type Blok, type NumberColumn } from "../../domain/laporan";
import { SUMMED_PERAN } from "../../domain/peran";
import type { Levels } from "../../engine/levels";
import { readingAt } from "../../engine/readings";
import { otherMeaningAt } from "../../engine/other-meanings";
import { sameAmount } from "../../engine/money-precision";
import { familiesOf } from "../../engine/money-families";
import { nearestSum, totalsOf, type Dasar as SumDasar } from "../../engine/money-sums";
import { labelAt, ownLabelAt } from "../../engine/row-words";
import { defineRule, rupiah, type Report } from "../define-rule";
import { defineFinding, values } from "../define-finding";
import type { Both } from "../../text/words";

type Dasar = SumDasar | "anak";

/** `dasar`: what the nearest sum adds up, `dari` to `sampai`; `anak`: the children of a parent row. */
export const jumlahBeda = defineFinding({
  code: "jumlah-beda",
  severity: "kesalahan",
  values: values<{
    nama: string;
    label: string;
    dasar: Dasar;
    dari: string;
    sampai: string;
    selisih: number;
  }>(),
  page: () => import("./page"),
  judul: { id: "Jumlah berbeda", en: "Total differs" },
  id: ({ label, dasar, dari, sampai, selisih }, f) => ({
    pesan: `${label} tertulis ${f.tercetak}, hitungan ${f.hitung} (${DASAR[dasar].id} ${dari} sampai ${sampai}); selisih ${f.rupiah(Math.abs(selisih))}.`,
    saran: "Perbaiki jumlahnya, atau angka yang dijumlahkan.",
  }),
  en: ({ label, dasar, dari, sampai, selisih }, f) => ({
    pesan: `${label} is printed as ${f.tercetak}, computed ${f.hitung} (${DASAR[dasar].en} ${dari} to ${sampai}); a difference of ${f.rupiah(Math.abs(selisih))}.`,
    saran: "Correct the total, or the figures that it adds up.",
  }),
});

const DASAR: Readonly<Record<Dasar, Both>> = {
  "sejak-jumlah": { id: "jumlah baris", en: "the sum of rows" },
  "sejak-total": { id: "jumlah baris", en: "the sum of rows" },
  semua: { id: "jumlah semua baris", en: "the sum of all rows" },
  "jumlah-jumlah": { id: "jumlah dari sub jumlah", en: "the sum of the sub-totals" },
  selisih: { id: "pendapatan dikurangi belanja,", en: "revenue less spending," },
  anak: { id: "jumlah rinciannya,", en: "the sum of its parts," },
};

export const moneyTotals = defineRule({
  kinds: [jumlahBeda],
  execute: ({ laporan, levels }, report) => {
    for (const blok of laporan.bloks) {
      if (!blok.jenis.anggaran && !blok.jenis.rincian) continue;
      for (const peran of SUMMED_PERAN) {
        const column = blok.numbers[peran];
        if (!column) continue;
        checkTotals({ blok, column, report }, levels(blok));
        checkFamilies({ blok, column, report }, levels(blok));
      }
    }
  },
});

interface Columned {
  readonly blok: Blok;
  readonly column: NumberColumn;
  readonly report: Report<typeof jumlahBeda>;
}

function checkTotals({ blok, column, report }: Columned, levels: Levels): void {
  for (const total of totalsOf(blok, column, levels)) {
    const nearest = nearestSum(total);
    if (
      !nearest ||
      total.sums.some(({ value, from, to }) => isSum({ blok, column }, total.index, { value, from, to }))
    )
      continue;
    const since = nearest.dasar === "semua" ? 0 : blok.rows.lastIndexOf("total", total.index - 1) + 1;
    if (isCausedAbove({ blok, column }, since, total.index)) continue;
    tell({ blok, column, report }, total.index, { ...nearest, label: ownLabelAt(blok, total.index) });
  }
}

function checkFamilies({ blok, column, report }: Columned, levels: Levels): void {
  for (const family of familiesOf(blok, column, levels)) {
    if (isSum({ blok, column }, family.parent, family)) continue;
    if (isCausedAbove({ blok, column }, family.from, family.to)) continue;
    tell({ blok, column, report }, family.parent, {
      ...family,
      dasar: "anak",
      label: labelAt(blok, family.parent),
    });
  }
}

/** A row that cannot be read, or may mean another figure, is told at its own cell: the sum is not to blame. */
const isCausedAbove = ({ blok, column }: Omit<Columned, "report">, from: number, to: number): boolean =>
  column.readings
    .slice(from, to + 1)
    .some(
      (reading, i) =>
        !(reading.kind === "angka" || reading.kind === "kosong") ||
        otherMeaningAt(blok, column.peran, from + i) !== null,
    );

interface SumOf {
  readonly value: number;
  readonly from: number;
  readonly to: number;
}

function isSum({ column }: Omit<Columned, "report">, index: number, { value, from, to }: SumOf): boolean {
  const reading = column.readings[index];
  if (!reading || reading.kind !== "angka") return true;
  // Only figures that are printed in millions and the like leave a sum a few digits off; then the parts matter.
  const exact = sameAmount(reading, value, []);
  return exact || sameAmount(reading, value, column.readings.slice(from, to + 1));
}

function tell(
  { blok, column, report }: Columned,
  index: number,
  sum: SumOf & { readonly dasar: Dasar; readonly label: string },
): void {
  const { peran, name } = column;
  const reading = readingAt(blok, peran, index);
  if (reading.kind !== "angka") return;
  const address = (row: number): string => {
    const cell = cellOf(blok, peran, row);
    return cell ? formatCellRef(cell) : "";
  };
  const { dasar, label, value, from, to } = sum;
  const values = {
    nama: name,
    label,
    dasar,
    dari: address(from),
    sampai: address(to),
    selisih: reading.value - value,
  };
  report("jumlah-beda", { blok, index, peran }, values, {
    tercetak: reading.printed,
    nilaiTercetak: reading.value,
    hitung: rupiah(value),
  });
}
