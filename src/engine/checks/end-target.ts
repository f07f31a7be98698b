/**
 * A Renstra leads upwards: what is to be reached at its end is at least what is to be reached this year, unless the
 * indicator should fall. 3 Dokumen this year and 1 Dokumen at the end is a slip of the pen, most likely.
 */
import type { TargetValue } from "../../domain/assessment";
import type { Blok } from "../../domain/laporan";
import type { Reading } from "../../domain/reading";
import { readingAt, targetOf } from "../kinerja-rows";
import { otherMeaningAt } from "../other-meanings";
import { polaritasOf, readPolaritas } from "../polaritas";
import { wordThatShouldFall } from "./suspected-polaritas";
import { wordAt } from "../row-words";
import { defineCheck } from "./define-check";
import { eachCell } from "./each-cell";

export const endTarget = defineCheck({
  codes: ["target-akhir-lebih-kecil"],
  execute: ({ laporan }, report) => {
    for (const blok of laporan.bloks) {
      const { Target, TargetAkhir } = blok.numbers;
      if (!Target || !TargetAkhir) continue;
      eachCell(blok, TargetAkhir, (akhir, index) => {
        const target = readingAt(blok, "Target", index);
        if (blok.rows[index] !== "data" || !isLower(akhir, target)) return;
        if (shouldFall(blok, index, target) || isDoubtful(blok, index)) return;
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

const shouldFall = (blok: Blok, index: number, target: Reading): boolean =>
  polaritasOf(readPolaritas(blok.texts.Polaritas?.values[index] ?? ""), target) === "negatif" ||
  wordThatShouldFall(wordAt(blok, "Indikator", index) ?? "") !== null;

const isDoubtful = (blok: Blok, index: number): boolean =>
  otherMeaningAt(blok, "TargetAkhir", index) !== null || otherMeaningAt(blok, "Target", index) !== null;
