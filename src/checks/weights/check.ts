/**
 * Weights say what share of a sasaran an indicator stands for: together they are the whole, 1 or 100 %. Some agencies
 * weigh all indicators of a table against each other instead, which serves as well.
 */
import type { KinerjaRow } from "../../domain/assessment";
import type { Blok } from "../../domain/laporan";
import { readingAt } from "../../engine/readings";
import { defineRule, angka, type Facts } from "../define-rule";
import { defineFinding, values } from "../define-finding";

/** `sebagian`: only some indicators have a weight, so that the plain mean is taken. */
export const bobotTidak100 = defineFinding({
  code: "bobot-tidak-100",
  severity: "peringatan",
  values: values<{ sasaran: string; jumlah: number; sebab: "jumlah" | "sebagian" }>(),
  page: () => import("./page"),

  judul: { id: "Bobot tidak berjumlah 100", en: "Weights do not add up" },
  id: ({ sasaran, jumlah, sebab }, { angka }) => ({
    pesan:
      sebab === "jumlah"
        ? `Bobot indikator “${sasaran}” berjumlah ${angka(jumlah)}, bukan 1 atau 100.`
        : `Hanya sebagian indikator “${sasaran}” memiliki bobot, sehingga dipakai rata-rata biasa.`,
    saran: "Lengkapi atau perbaiki bobotnya.",
  }),
  en: ({ sasaran, jumlah, sebab }, { angka }) => ({
    pesan:
      sebab === "jumlah"
        ? `The weights of “${sasaran}” add up to ${angka(jumlah)}, not to 1 or 100.`
        : `Only some indicators of “${sasaran}” have a weight, so the plain mean was taken.`,
    saran: "Complete or correct the weights.",
  }),
});

export const weights = defineRule({
  kinds: [bobotTidak100],
  execute: (facts, report) => {
    const whole = bloksThatAddUp(facts);
    for (const rows of groupRows(
      facts.kinerja.filter(({ utama }) => utama),
      ({ nomorSasaran }) => nomorSasaran,
    )) {
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
