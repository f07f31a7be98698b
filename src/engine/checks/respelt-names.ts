/**
 * Perjanjian Kinerja, the tables of Bab III and the budget speak of the same sasaran and programmes (PermenPANRB
 * 53/2014: keselarasan). Where the words differ the product joins them, and says so.
 */
import { formatCellRef } from "../../domain/address";
import type { Spellings } from "../name-joins";
import { defineCheck } from "./define-check";

export const respeltNames = defineCheck({
  codes: ["nama-mirip"],
  execute: ({ joins: { respelt } }, report) => {
    const tell = (jenis: "sasaran" | "program", spellings: Spellings): void => {
      const [first, ...others] = spellings;
      const shown = others.find(({ cell }) => cell !== null) ?? others[0];
      if (!first || !shown) return;
      const { blok, index, cell } = shown.cell ? shown : first;
      const varian = others.map(({ name }) => name).join("\n");
      const selVarian = shown.cell ? formatCellRef(shown.cell) : "";
      report(
        "nama-mirip",
        { blok, index, cell },
        { jenis, nama: first.name, varian, selVarian },
        { tercetak: shown.name },
      );
    };
    for (const group of respelt.sasaran) tell("sasaran", group);
    for (const group of respelt.program) tell("program", group);
  },
});
