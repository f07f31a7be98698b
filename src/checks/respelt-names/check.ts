/**
 * Perjanjian Kinerja, the tables of Bab III and the budget speak of the same sasaran and programmes (PermenPANRB
 * 53/2014: keselarasan). Where the words differ the product joins them, and says so.
 */
import { formatCellRef } from "../../domain/address";
import type { Spellings } from "../../engine/name-joins";
import { defineRule } from "../define-rule";
import { defineFinding, values } from "../define-finding";

/** `varian`: the other spellings, one a line; `sel…` where the first of them stands. */
export const namaMirip = defineFinding({
  code: "nama-mirip",
  severity: "informasi",
  values: values<{ jenis: "sasaran" | "program"; nama: string; varian: string; selVarian: string }>(),
  page: () => import("./page"),
  judul: { id: "Nama yang mirip", en: "Similar names" },
  id: ({ jenis, nama, varian, selVarian }) => ({
    pesan: `Nama ${jenis} “${nama}” juga ditulis ${lines(varian)} (${selVarian}).`,
    saran: "Samakan penulisannya di semua tabel.",
  }),
  en: ({ jenis, nama, varian, selVarian }) => ({
    pesan: `The ${jenis} “${nama}” is also written ${lines(varian)} (${selVarian}).`,
    saran: "Use one spelling in all tables.",
  }),
});

const lines = (text: string): string =>
  text
    .split("\n")
    .map((line) => `“${line}”`)
    .join(", ");

export const respeltNames = defineRule({
  kinds: [namaMirip],
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
