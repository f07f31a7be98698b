/**
 * A Renstra leads upwards: what is to be reached at its end is at least what is to be reached this year, unless the
 * indicator should fall. 3 Dokumen this year and 1 Dokumen at the end is a slip of the pen, most likely.
 */
import type { TargetValue } from "../../domain/assessment";
import type { Blok } from "../../domain/laporan";
import type { Reading } from "../../domain/reading";
import { readingAt, targetOf } from "../../engine/readings";
import { otherMeaningAt } from "../../engine/other-meanings";
import { mayFall } from "../../engine/direction";
import { defineRule } from "../define-rule";
import { eachCell } from "../each-cell";
import { defineFinding, values } from "../define-finding";

export const targetAkhirLebihKecil = defineFinding({
  code: "target-akhir-lebih-kecil",
  severity: "peringatan",
  values: values<{ target: string; targetAkhir: string }>(),
  page: () => import("./page"),
  judul: { id: "Target akhir lebih kecil", en: "End target is smaller" },
  id: ({ target, targetAkhir }) => ({
    pesan: `Target akhir Renstra ${targetAkhir} lebih kecil daripada target tahun ini ${target}.`,
    saran: "Periksa kedua target; bila target akhir berlaku per tahun, sebutkan di keterangan.",
  }),
  en: ({ target, targetAkhir }) => ({
    pesan: `The target at the end of the Renstra, ${targetAkhir}, is smaller than this year's, ${target}.`,
    saran: "Check both targets; if the end target is meant per year, say so in the remarks.",
  }),
});

export const endTarget = defineRule({
  kinds: [targetAkhirLebihKecil],
  execute: ({ laporan, answerOf }, report) => {
    for (const blok of laporan.bloks) {
      const { Target, TargetAkhir } = blok.numbers;
      if (!Target || !TargetAkhir) continue;
      eachCell(blok, TargetAkhir, (akhir, index) => {
        const target = readingAt(blok, "Target", index);
        if (blok.rows[index] !== "data" || !isLower(akhir, target)) return;
        if (mayFall(blok, index, answerOf) || isDoubtful(blok, index)) return;
        const values = { target: target.printed, targetAkhir: akhir.printed };
        const held = { tercetak: akhir.printed, nilaiTercetak: lowerBound(targetOf(akhir)) };
        report("target-akhir-lebih-kecil", { blok, index, peran: "TargetAkhir" }, values, held);
      });
    }
  },
});

/** Only figures of one kind are compared: percentages with percentages. */
function isLower(akhir: Reading, target: Reading): boolean {
  const percent = (reading: Reading): boolean =>
    (reading.kind === "angka" || reading.kind === "rentang") && reading.percent;
  const [a, t] = [upperBound(targetOf(akhir)), lowerBound(targetOf(target))];
  return a !== null && t !== null && percent(akhir) === percent(target) && a < t;
}

const lowerBound = (target: TargetValue | null): number | null =>
  target === null || typeof target === "number" ? target : target[0];
const upperBound = (target: TargetValue | null): number | null =>
  target === null || typeof target === "number" ? target : target[1];

const isDoubtful = (blok: Blok, index: number): boolean =>
  otherMeaningAt(blok, "TargetAkhir", index) !== null || otherMeaningAt(blok, "Target", index) !== null;
