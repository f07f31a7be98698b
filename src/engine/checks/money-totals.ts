/**
 * A total is the sum of its rows. Budget tables sum in several ways (a sub-total, a total since the last one, a grand
 * total of everything, or of the totals), so a total is wrong only where it is none of these sums.
 */
import { formatCellRef } from "../../domain/address";
import { cellOf, type Blok, type NumberColumn } from "../../domain/laporan";
import { SUMMED_PERAN } from "../../domain/peran";
import type { FindingValues } from "../../domain/finding-values";
import type { Levels } from "../levels";
import { readingAt } from "../kinerja-rows";
import { sameAmount } from "../money-precision";
import { familiesOf, nearestSum, totalLabel, totalsOf } from "../money-sums";
import { labelAt } from "../row-words";
import { defineCheck, rupiah, type Report } from "./define-check";

export const moneyTotals = defineCheck({
  codes: ["jumlah-beda"],
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
  readonly report: Report<"jumlah-beda">;
}

function checkTotals({ blok, column, report }: Columned, levels: Levels): void {
  for (const total of totalsOf(blok, column, levels)) {
    const nearest = nearestSum(total);
    if (
      !nearest ||
      total.sums.some(({ value, from, to }) => isSum({ blok, column }, total.index, { value, from, to }))
    )
      continue;
    tell({ blok, column, report }, total.index, { ...nearest, label: totalLabel(blok, total.index) });
  }
}

function checkFamilies({ blok, column, report }: Columned, levels: Levels): void {
  for (const family of familiesOf(column, levels)) {
    if (isSum({ blok, column }, family.parent, family)) continue;
    tell({ blok, column, report }, family.parent, {
      ...family,
      dasar: "anak",
      label: labelAt(blok, family.parent),
    });
  }
}

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
  sum: SumOf & { readonly dasar: FindingValues["jumlah-beda"]["dasar"]; readonly label: string },
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
