/**
 * Indonesian figures are printed with a decimal comma and points between thousands (Ejaan yang Disempurnakan, V).
 * Where a cell may have been meant otherwise, the user must see how it was read.
 */
import type { Blok, NumberColumn } from "../../domain/laporan";
import { INPUT_PERAN } from "../../domain/peran";
import type { Reading } from "../../domain/reading";
import { isBeyondDoubt, otherMeaningAt } from "../other-meanings";
import { defineCheck } from "./define-check";
import { eachCell } from "./each-cell";

export const doubtfulReadings = defineCheck({
  codes: ["angka-meragukan", "titik-desimal", "dibaca-nol"],
  execute: ({ laporan }, report) => {
    const visit = (blok: Blok, column: NumberColumn): void =>
      eachCell(blok, column, (reading, index) => {
        if (!isBeyondDoubt(reading)) look(blok, column, reading, index);
      });
    const look = (blok: Blok, column: NumberColumn, reading: Reading, index: number): void => {
      if (reading.kind !== "angka" && reading.kind !== "rentang") return;
      const { peran, name: nama } = column;
      const place = { blok, index, peran };
      const [dibaca, sampai] =
        reading.kind === "angka" ? [reading.value, reading.value] : [reading.lower, reading.upper];
      const held = {
        tercetak: reading.printed,
        nilaiTercetak: reading.kind === "angka" ? reading.value : null,
      };
      const lain = otherMeaningAt(blok, peran, index);
      if (lain !== null) report("angka-meragukan", place, { peran, nama, dibaca, sampai, lain }, held);
      else if (reading.notes.includes("dibaca-nol")) report("dibaca-nol", place, { peran, nama }, held);
      else if (reading.notes.includes("titik-desimal"))
        report("titik-desimal", place, { peran, nama, dibaca, sampai }, held);
    };
    for (const blok of laporan.bloks) {
      for (const peran of INPUT_PERAN) {
        const column = blok.numbers[peran];
        if (column) visit(blok, column);
      }
    }
  },
});
