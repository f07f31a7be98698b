/**
 * Weights say what share of a sasaran an indicator stands for: together they are the whole, 1 or 100 %. Some agencies
 * weigh all indicators of a table against each other instead, which serves as well.
 */
import type { KinerjaRow } from "../../domain/assessment";
import type { Blok } from "../../domain/laporan";
import { readingAt } from "../kinerja-rows";
import { defineCheck, angka, type Facts } from "./define-check";

export const weights = defineCheck({
  codes: ["bobot-tidak-100"],
  execute: (facts, report) => {
    const whole = bloksThatAddUp(facts);
    for (const rows of groupRows(facts.kinerja, ({ nomorSasaran }) => nomorSasaran)) {
      const weighted = rows.filter(hasWeight);
      const first = weighted[0];
      if (!first || weighted.every(({ blok }) => whole.has(blok))) continue;
      const jumlah = weighted.reduce((sum, row) => sum + (row.bobot ?? 0), 0);
      const sebab = weighted.length < rows.length ? "sebagian" : isWhole(jumlah) ? null : "jumlah";
      if (sebab === null) continue;
      const { blok, index } = first;
      report(
        "bobot-tidak-100",
        { blok, index, peran: "Bobot" },
        { sasaran: first.sasaran ?? "", jumlah, sebab },
        { hitung: angka(jumlah) },
      );
    }
  },
});

const hasWeight = ({ bobot }: KinerjaRow): boolean => bobot !== null;

/** As exact as weights are printed: three times 33,33 is the whole. */
const isWhole = (sum: number): boolean => Math.abs(sum - 100) <= 0.06 || Math.abs(sum - 1) <= 0.0006;

function bloksThatAddUp({ kinerja }: Facts): ReadonlySet<Blok> {
  const whole = new Set<Blok>();
  for (const rows of groupRows(kinerja, ({ blok }) => blok)) {
    const first = rows[0];
    if (first && rows.every(hasWeight) && isWhole(rows.reduce((sum, row) => sum + (row.bobot ?? 0), 0)))
      whole.add(first.blok);
  }
  return whole;
}

/** Rows of sasaran tables that have a Bobot column, by what they share. */
function groupRows(
  rows: readonly KinerjaRow[],
  keyOf: (row: KinerjaRow) => unknown,
): readonly (readonly KinerjaRow[])[] {
  const groups = new Map<unknown, KinerjaRow[]>();
  for (const row of rows) {
    if (
      row.blok.barisProgram ||
      !row.blok.numbers.Bobot ||
      readingAt(row.blok, "Bobot", row.index).kind === "galat-sel"
    )
      continue;
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return [...groups.values()];
}
